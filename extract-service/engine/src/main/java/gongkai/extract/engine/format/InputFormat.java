package gongkai.extract.engine.format;

import gongkai.extract.engine.grid.Document;

/// A format that documents come in.
interface InputFormat {

  /// Whether a document is of this format, judged by its content alone.
  boolean recognises(Content content);

  /// The document's flow.
  ///
  /// @throws TooLarge when the document goes beyond the limits of this format
  Document read(Content content) throws TooLarge;

  /// A document goes beyond what is read.
  final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param what what there is too much of, in Chinese
    TooLarge(String what) {
      super(what, null, false, false);
    }
  }
}
