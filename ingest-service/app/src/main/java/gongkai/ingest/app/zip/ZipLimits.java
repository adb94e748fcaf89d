package gongkai.ingest.app.zip;

/// How much a ZIP may hold.
///
/// @param entries the most entries, folders included
/// @param bytes the most bytes, all files together, unpacked
/// @param unsuspicious up to this many unpacked bytes nobody asks how well they were packed
/// @param ratio beyond that, the most unpacked bytes for one packed byte; pages of text reach 20
public record ZipLimits(int entries, long bytes, long unsuspicious, int ratio) {
  private static final int ENTRIES = 2_000;
  private static final int FILES_OF_FULL_SIZE = 10;
  private static final long UNSUSPICIOUS = 64L * 1024 * 1024;
  private static final int RATIO = 100;

  /// The limits beside a largest size of one file.
  public static ZipLimits of(long largestFile) {
    long bytes = Math.min(largestFile, Long.MAX_VALUE / FILES_OF_FULL_SIZE) * FILES_OF_FULL_SIZE;
    return new ZipLimits(ENTRIES, bytes, UNSUSPICIOUS, RATIO);
  }

  /// Whether so many bytes are too many to come out of a ZIP of that size.
  public boolean isTooMuch(long unpacked, long packed) {
    return unpacked > bytes || (unpacked > unsuspicious && unpacked / ratio > packed);
  }
}
