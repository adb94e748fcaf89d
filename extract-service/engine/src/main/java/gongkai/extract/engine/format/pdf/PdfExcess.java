package gongkai.extract.engine.format.pdf;

import java.io.IOException;

/// There is more of something in a file than is read.
final class PdfExcess extends IOException {
  private static final long serialVersionUID = 1L;

  private final String what;

  /// @param what what there is too much of, in Chinese
  PdfExcess(String what) {
    super(what);
    this.what = what;
  }

  String what() {
    return what;
  }
}
