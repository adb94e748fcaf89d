package gongkai.ingest.app.zip;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// A file in a ZIP, as its directory lists it.
public final class PackedFile {
  private final ZipArchiveEntry entry;
  private final EntryName name;
  private final boolean readable;

  PackedFile(ZipArchiveEntry entry, EntryName name, boolean readable) {
    this.entry = entry;
    this.name = name;
    this.readable = readable;
  }

  /// Its name, possibly hostile.
  public EntryName name() {
    return name;
  }

  /// The size that the directory states, in bytes; not to be relied on.
  public long statedSize() {
    return Math.max(0, entry.getSize());
  }

  /// Whether a password is needed.
  public boolean isEncrypted() {
    return entry.getGeneralPurposeBit().usesEncryption();
  }

  /// Whether it is packed in a way that is known here.
  public boolean isReadable() {
    return readable;
  }

  ZipArchiveEntry entry() {
    return entry;
  }
}
