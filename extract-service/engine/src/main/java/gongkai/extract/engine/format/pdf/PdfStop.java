package gongkai.extract.engine.format.pdf;

import java.io.IOException;

/// Ends the reading of a file: what has come up is all that can be answered.
final class PdfStop extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient PdfOpened answer;

  private PdfStop(PdfOpened answer) {
    super(answer.toString());
    this.answer = answer;
  }

  /// Something is broken, so that a part of the file would be lost.
  ///
  /// @param where what is broken, in Chinese
  static PdfStop broken(String where) {
    return new PdfStop(new PdfOpened.Broken(where));
  }

  /// There is more of something than is read.
  ///
  /// @param what what there is too much of, in Chinese
  static PdfStop excessive(String what) {
    return new PdfStop(new PdfOpened.Excessive(what));
  }

  PdfOpened answer() {
    return answer;
  }
}
