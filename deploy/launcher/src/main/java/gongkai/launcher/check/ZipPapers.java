package gongkai.launcher.check;

import gongkai.extract.RejectionReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The files in a ZIP, in the order of their names, by the rules of ingest-service: what would be
/// refused there is not read here, with the same reason; folders and what systems leave in them are
/// passed over.
final class ZipPapers {
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 10L * Papers.LARGEST;
  private static final long UNSUSPICIOUS = 64L << 20;
  private static final int RATIO = 100;

  private final Path file;
  private final long packed;
  private long unpacked;

  private ZipPapers(Path file) throws IOException {
    this.file = file;
    this.packed = Files.size(file);
  }

  /// An entry, and where in the directory it stands.
  private record Listed(int at, ZipArchiveEntry entry, EntryName name) {
    boolean isLocked() {
      return entry.getGeneralPurposeBit().usesEncryption();
    }
  }

  /// What is in a file that is a ZIP of files; empty for any other, such as a DOCX.
  ///
  /// @throws NotRead when the ZIP cannot be unpacked, or is not to be
  static Optional<List<Paper>> of(Path file) throws IOException {
    ZipKind kind;
    try (var bytes = Files.newByteChannel(file)) {
      kind = ZipKind.of(bytes);
    }
    return switch (kind) {
      case OTHER, DOCUMENT -> Optional.empty();
      case BROKEN -> throw broken();
      case ARCHIVE -> Optional.of(new ZipPapers(file).papers());
    };
  }

  private List<Paper> papers() throws IOException {
    if (packed > Papers.LARGEST) {
      throw new NotRead(
          RejectionReason.TOO_LARGE, "压缩包超过上限%d MB。请分成几个压缩包。".formatted(Papers.LARGEST >> 20));
    }
    try (var zip = ZipKind.open(Files.newByteChannel(file))) {
      var files = files(zip);
      var papers = new ArrayList<Paper>();
      for (Listed listed : files) {
        papers.add(paper(zip, listed));
      }
      return papers;
    }
  }

  private List<Listed> files(ZipFile zip) throws NotRead {
    var all = new ArrayList<Listed>();
    for (Enumeration<ZipArchiveEntry> e = zip.getEntries(); e.hasMoreElements(); ) {
      var entry = e.nextElement();
      all.add(new Listed(all.size(), entry, EntryName.of(entry)));
    }
    if (all.size() > MOST_ENTRIES) {
      throw new NotRead(
          RejectionReason.TOO_LARGE,
          "压缩包里有%d个文件和目录，超过上限%d个。请分成几个压缩包。".formatted(all.size(), MOST_ENTRIES));
    }
    var files =
        all.stream()
            .filter(listed -> !listed.name().isFolder() && !listed.name().isLitter())
            .sorted(Comparator.comparing(listed -> listed.name().path()))
            .toList();
    if (files.isEmpty()) {
      throw new NotRead(RejectionReason.EMPTY, "压缩包里没有文件（目录和系统文件不算）。请检查压缩时是否选中了报告。");
    }
    if (files.stream().allMatch(Listed::isLocked)) {
      throw new NotRead(RejectionReason.ENCRYPTED, "压缩包设有密码，无法解开。请去掉密码重新压缩。");
    }
    for (Listed listed : files) {
      count(Math.clamp(listed.entry().getSize(), 0, MOST_BYTES + 1));
    }
    unpacked = 0; // that was what the ZIP says of itself
    return files;
  }

  private void count(long more) throws NotRead {
    unpacked += more;
    if (unpacked > MOST_BYTES || (unpacked > UNSUSPICIOUS && unpacked / RATIO > packed)) {
      throw new NotRead(
          RejectionReason.TOO_LARGE,
          "压缩包解开后超过上限%d MB，或者超过自身大小的%d倍，没有解开。请确认里面是年度报告，分成几个压缩包。"
              .formatted(MOST_BYTES >> 20, RATIO));
    }
  }

  private Paper paper(ZipFile zip, Listed listed) throws NotRead {
    var refusal = refusal(zip, listed);
    return new Paper(
        file + "!/" + listed.name().path(),
        () -> {
          if (refusal.isPresent()) {
            throw refusal.get();
          }
          return again(listed.at());
        },
        () -> fingerprint(listed.at()));
  }

  /// Unpacks a file once, to see that it can be; its bytes are unpacked again when they are wanted.
  ///
  /// @throws NotRead when the whole ZIP is not to be unpacked
  private Optional<NotRead> refusal(ZipFile zip, Listed listed) throws NotRead {
    var fault = listed.name().fault();
    if (fault.isPresent()) {
      return fault;
    }
    if (listed.entry().getSize() > Papers.LARGEST) {
      return tooLarge();
    }
    if (listed.isLocked()) {
      return refused(RejectionReason.ENCRYPTED, "设有密码，无法解开。请去掉密码。");
    }
    if (!zip.canReadEntryData(listed.entry())) {
      return refused(
          RejectionReason.UNSUPPORTED_FORMAT, "用了少见的压缩方法，无法解开。请用普通 ZIP 方式（Deflate）重新压缩。");
    }
    byte[] bytes;
    try {
      bytes = bytes(zip, listed.entry());
    } catch (IOException | RuntimeException _) {
      return refused(RejectionReason.CORRUPT, "已损坏（解不开，或者校验和不符）。请从原处重新压缩。");
    }
    count(bytes.length);
    return refusal(bytes);
  }

  private static Optional<NotRead> refusal(byte[] bytes) {
    if (bytes.length > Papers.LARGEST) {
      return tooLarge();
    }
    try (var channel = new SeekableInMemoryByteChannel(bytes)) {
      return switch (ZipKind.of(channel)) {
        case ARCHIVE ->
            refused(RejectionReason.UNSUPPORTED_FORMAT, "本身也是压缩包；只解开一层。请把它单独核对，或者解开后重新压缩。");
        case BROKEN -> Optional.of(broken());
        case OTHER, DOCUMENT -> Optional.empty();
      };
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
  }

  private byte[] again(int at) throws IOException {
    try (var zip = ZipKind.open(Files.newByteChannel(file))) {
      return bytes(zip, entry(zip, at));
    }
  }

  /// That of a file which is refused; of no more than the ZIP states, all of which was counted.
  private String fingerprint(int at) throws IOException {
    try (var zip = ZipKind.open(Files.newByteChannel(file))) {
      ZipArchiveEntry entry = entry(zip, at);
      var sum = new CRC32();
      try (var in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
        String fingerprint = Fingerprint.of(in, entry.getSize());
        if (sum.getValue() != entry.getCrc()) {
          throw new IOException("the entry does not have its checksum");
        }
        return fingerprint;
      }
    }
  }

  private static ZipArchiveEntry entry(ZipFile zip, int at) {
    var entries = zip.getEntries();
    for (int i = 0; i < at; i++) {
      entries.nextElement();
    }
    return entries.nextElement();
  }

  private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    byte[] bytes;
    try (var in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(Papers.LARGEST + 1);
    }
    var sum = new CRC32();
    sum.update(bytes);
    if (bytes.length <= Papers.LARGEST && sum.getValue() != entry.getCrc()) {
      throw new IOException("the entry does not have its checksum");
    }
    return bytes;
  }

  private static Optional<NotRead> tooLarge() {
    return refused(
        RejectionReason.TOO_LARGE, "超过上限%d MB。请确认它是年度报告本身。".formatted(Papers.LARGEST >> 20));
  }

  private static Optional<NotRead> refused(RejectionReason reason, String what) {
    return Optional.of(new NotRead(reason, "压缩包里的这个文件" + what));
  }

  private static NotRead broken() {
    return new NotRead(
        RejectionReason.CORRUPT, "压缩包不完整或已损坏，读不出里面有哪些文件；也可能是分卷压缩包的一卷。请用压缩软件打开确认，重新压缩成一个 ZIP。");
  }
}
