package gongkai.ingest.app.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/// Where a file's bytes wait, on disk, while they are counted and hashed.
///
/// The heap never holds more than one buffer of a file. A killed service leaves its files behind;
/// the next one removes those that are older than an hour.
@Singleton
final class Spool {
  private static final String PREFIX = "gongkai-ingest-";
  private static final Duration ABANDONED = Duration.ofHours(1);
  private static final int BUFFER = 64 * 1024;

  private final Path folder;

  Spool() throws IOException {
    this(Path.of(System.getProperty("java.io.tmpdir"), "gongkai-ingest"));
  }

  Spool(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    var limit = Instant.now().minus(ABANDONED);
    try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (var file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /// What came of reading a stream.
  sealed interface Spooled {}

  /// The stream held more bytes than allowed; nothing was kept.
  record OverLimit() implements Spooled {}

  /// The whole file.
  ///
  /// @param file where the bytes are, until this is closed
  /// @param sha256 the SHA-256 of the bytes, 64 hexadecimal digits
  /// @param size bytes
  /// @param head the first bytes, at most {@link MediaTypeGuess#HEAD}, one character a byte
  record Whole(Path file, String sha256, long size, String head) implements Spooled, AutoCloseable {
    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  /// Reads a stream to its end, or until it exceeds the limit.
  ///
  /// @param limit the largest size, in bytes, that is kept
  /// @throws IOException when the stream breaks off
  /// @throws UncheckedIOException when the bytes cannot be written here, as on a full disk
  Spooled read(InputStream bytes, long limit) throws IOException {
    var file = newFile();
    boolean kept = false;
    try (var out = Files.newOutputStream(file)) {
      var digest = sha256();
      var head = bytes.readNBytes(MediaTypeGuess.HEAD);
      var hashing = new DigestOutputStream(out, digest);
      write(hashing, head, head.length);
      long size = head.length + copy(bytes, hashing, limit - head.length);
      kept = size <= limit;
      return kept
          ? new Whole(
              file, HexFormat.of().formatHex(digest.digest()), size, new String(head, ISO_8859_1))
          : new OverLimit();
    } finally {
      if (!kept) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// Copies until the end, or until just past the limit.
  private long copy(InputStream in, OutputStream out, long limit) throws IOException {
    var buffer = new byte[BUFFER];
    long copied = 0;
    while (copied <= limit) {
      int read = in.read(buffer);
      if (read < 0) {
        break;
      }
      write(out, buffer, read);
      copied += read;
    }
    return copied;
  }

  private Path newFile() {
    try {
      return Files.createTempFile(folder, PREFIX, "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private void write(OutputStream out, byte[] bytes, int length) {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
