package gongkai.launcher.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The sha-256 that names a document, in hexadecimal digits.
final class Fingerprint {

  private Fingerprint() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /// That of a file, however large.
  static String of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return of(in, Long.MAX_VALUE);
    }
  }

  /// That of all that is left in a stream.
  ///
  /// @throws IOException when there are more bytes than these
  static String of(InputStream in, long most) throws IOException {
    MessageDigest digest = digest();
    byte[] piece = new byte[1 << 16];
    long length = 0;
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      length += read;
      if (length > most) {
        throw new IOException("more than " + most + " bytes");
      }
      digest.update(piece, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
