package gongkai.launcher.check;

/// One file to check, or one entry of a ZIP archive.
///
/// @param file the path as given, and for a ZIP entry `archive.zip!/entry`
/// @param content how to get at its bytes, if they are to be read at all
/// @param fingerprint their sha-256, whether they are to be read or not
record Paper(String file, Content content, Sha256 fingerprint) {

  /// Where the bytes are.
  interface Content {
    byte[] read() throws java.io.IOException;
  }

  /// What names the bytes.
  interface Sha256 {
    /// In hexadecimal digits.
    ///
    /// @throws java.io.IOException when there are no bytes to be had
    String read() throws java.io.IOException;
  }

  /// The file's own name: a hint at the institution.
  String name() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
