package gongkai.extract.engine.format.pdf;

import java.io.IOException;

/// Something in a file is broken, so that a part of it would be lost.
final class PdfDamage extends IOException {
  private static final long serialVersionUID = 1L;

  private final String where;

  /// @param where what is broken, in Chinese
  PdfDamage(String where) {
    super(where);
    this.where = where;
  }

  String where() {
    return where;
  }
}
