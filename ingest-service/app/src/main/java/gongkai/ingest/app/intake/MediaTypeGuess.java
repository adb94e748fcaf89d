package gongkai.ingest.app.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a file's first bytes and name suggest; a hint for people and tools, never relied on.
///
/// The bytes win over the name: a JPEG called `.html` is a JPEG. Containers that several formats
/// share (ZIP, OLE) are told apart by the name.
final class MediaTypeGuess {
  /// How many bytes of the beginning are looked at.
  static final int HEAD = 512;

  static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", "text/plain"),
          Map.entry("md", "text/markdown"),
          Map.entry("markdown", "text/markdown"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("xhtml", "application/xhtml+xml"),
          Map.entry("mht", "multipart/related"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("doc", "application/msword"),
          Map.entry("wps", "application/vnd.ms-works"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("ofd", "application/ofd"),
          Map.entry("zip", "application/zip"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("bmp", "image/bmp"),
          Map.entry("tif", "image/tiff"),
          Map.entry("tiff", "image/tiff"));

  private record Magic(String prefix, String mediaType) {}

  private static final List<Magic> MAGIC =
      List.of(
          new Magic("%PDF-", "application/pdf"),
          new Magic("\u0089PNG", "image/png"),
          new Magic("\u00ff\u00d8\u00ff", "image/jpeg"),
          new Magic("GIF8", "image/gif"),
          new Magic("II*\u0000", "image/tiff"),
          new Magic("MM\u0000*", "image/tiff"));

  private MediaTypeGuess() {}

  /// The guess.
  ///
  /// @param name the file's name
  /// @param head its first bytes, as many as there are up to {@link #HEAD}, one character a byte
  static String of(String name, String head) {
    for (var magic : MAGIC) {
      if (head.startsWith(magic.prefix())) {
        return magic.mediaType();
      }
    }
    int dot = name.lastIndexOf('.');
    var extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot < 0 ? UNKNOWN : BY_EXTENSION.getOrDefault(extension, UNKNOWN);
  }
}
