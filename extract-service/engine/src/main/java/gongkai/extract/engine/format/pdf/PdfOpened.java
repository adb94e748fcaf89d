package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.grid.Document;
import java.util.List;

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

  /// Pages have no text, only pictures, or letters drawn as shapes.
  ///
  /// @param pages their numbers, from 1
  /// @param of the number of all pages
  record Pictures(List<Integer> pages, int of) implements PdfOpened {}

  /// Its fonts do not tell which characters they print.
  ///
  /// @param unknown the signs without a meaning
  /// @param of the number of all signs
  record Unmapped(long unknown, long of) implements PdfOpened {}

  /// It goes beyond what is read.
  ///
  /// @param what what there is too much of, in Chinese
  record Excessive(String what) implements PdfOpened {}
}
