package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Box;
import gongkai.extract.engine.format.page.Ruling;
import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.List;

/// What the lines around a cell leave in it when they are taken out: the second line of a double
/// border, a piece where a line was uneven. Beside a figure such a piece looks like a 1.
///
/// @param cell in points
/// @param scale dots in a point
record CellBorder(Box cell, double scale) {

  /// What is left of a border is at most this thick and this far from it, in points.
  private static final double THIN = 2;

  private static final double BESIDE = 3;

  /// Lines closer than this bound the same cells, in points, as in a grid.
  private static final double NEAR = 5;

  /// No digit is as high as this part of its cell.
  private static final double HIGH = 0.8;

  /// Whether a blob is left of the border: thin and close to the line above or below, or thin and
  /// nearly as high as the cell.
  boolean left(Blob blob) {
    double fromTop = blob.top() / scale - cell.top();
    double toBottom = cell.bottom() - blob.bottom() / scale;
    return blob.height() <= THIN * scale
        ? Math.min(fromTop, toBottom) < BESIDE
        : blob.width() <= THIN * scale && blob.height() / scale > HIGH * cell.height();
  }

  /// Whether a line of writing begins with what may be left of the border as well.
  boolean mayHaveLeftFirst(WritingLine line) {
    Blob first = line.blobs().getFirst();
    return first.width() <= THIN * scale && first.left() / scale - cell.left() < BESIDE;
  }

  /// Whether a line of writing ends with what may be left of the border as well.
  boolean mayHaveLeftLast(WritingLine line) {
    Blob last = line.blobs().getLast();
    return last.width() <= THIN * scale && cell.right() - last.right() / scale < BESIDE;
  }

  /// The place for what stands in the cell and cannot be seen.
  WritingLine middle() {
    int size = (int) Math.round(2 * BESIDE * scale);
    int left = (int) Math.round((cell.left() + cell.right()) / 2 * scale) - size / 2;
    int top = (int) Math.round((cell.top() + cell.bottom()) / 2 * scale) - size / 2;
    return new WritingLine(List.of(), new Blob(left, top, left + size, top + size, 0));
  }

  /// Whether a thickened piece of a line down may be a digit of this cell that touches the border.
  boolean mayHide(Ruling piece) {
    double middle = (piece.from() + piece.to()) / 2;
    return Math.min(Math.abs(piece.at() - cell.left()), Math.abs(piece.at() - cell.right())) < NEAR
        && middle > cell.top() + BESIDE
        && middle < cell.bottom() - BESIDE;
  }
}
