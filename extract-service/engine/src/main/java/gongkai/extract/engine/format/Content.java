package gongkai.extract.engine.format;

/// The bytes of a document and the text that they spell.
///
/// @param bytes the document
/// @param text the bytes decoded, line ends as they are, without a byte order mark
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Content(byte[] bytes, String text) {

  /// The first characters, for looking at what the text is.
  String head(int characters) {
    return text.substring(0, Math.min(text.length(), characters));
  }
}
