package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.grid.Document;

/// What a PDF file turned out to be.
public sealed interface PdfOpened {

  /// Its flow was read.
  record Read(Document document) implements PdfOpened {}

  /// It needs a password.
  record Encrypted() implements PdfOpened {}

  /// It is broken, or cut off, so that something of it is lost.
  ///
  /// @param where what is broken, in Chinese
  record Broken(String where) implements PdfOpened {}

  /// Its fonts do not tell which characters they print, and what they look like cannot be made out
  /// either.
  ///
  /// @param unknown the signs without a meaning
  /// @param of the number of all signs
  record Unmapped(long unknown, long of) implements PdfOpened {}

  /// Nothing is printed on its pages that could be made out.
  ///
  /// @param pages the number of its pages
  record Blank(int pages) implements PdfOpened {}

  /// It goes beyond what is read.
  ///
  /// @param what what there is too much of, in Chinese
  record Excessive(String what) implements PdfOpened {}
}
