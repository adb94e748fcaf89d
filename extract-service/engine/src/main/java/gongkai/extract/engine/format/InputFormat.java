package gongkai.extract.engine.format;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.grid.Document;

/// A format that documents come in.
interface InputFormat {

  /// Whether a document is of this format, judged by its content alone. A binary format looks at
  /// the bytes, a textual one at the text that they are known to be.
  boolean recognises(Content content);

  /// The document's flow.
  ///
  /// @throws TooLarge when the document goes beyond the limits of this format
  /// @throws Refusal when it cannot be opened for another reason
  Document read(Content content) throws TooLarge, Refusal;

  /// A document cannot be opened: protected by a password, broken, without anything to read.
  final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;
    private final String message;

    /// @param message what is wrong and what to do about it, in Chinese
    Refusal(RejectionReason reason, String message) {
      super(message, null, false, false);
      this.reason = reason;
      this.message = message;
    }

    RejectionReason reason() {
      return reason;
    }

    String message() {
      return message;
    }
  }

  /// A document goes beyond what is read.
  final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param what what there is too much of, in Chinese
    TooLarge(String what) {
      super(what, null, false, false);
    }
  }
}
