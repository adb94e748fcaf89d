package gongkai.launcher.check;

/// One file to check, or one entry of a ZIP archive.
///
/// @param file the path as given, and for a ZIP entry `archive.zip!/entry`
/// @param content how to get at its bytes
record Paper(String file, Content content) {

  /// Where the bytes are.
  interface Content {
    byte[] read() throws java.io.IOException;
  }

  /// The file's own name: a hint at the institution.
  String name() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
