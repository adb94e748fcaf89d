package gongkai.bench.printers;

import gongkai.bench.printers.PdfStyle.Borders;

/// Draws the borders of cells.
final class PdfBorders {

  private final Borders borders;
  private final PdfCanvas canvas;

  PdfBorders(Borders borders, PdfCanvas canvas) {
    this.borders = borders;
    this.canvas = canvas;
  }

  /// Draws the border of a cell in a table between two edges.
  ///
  /// @param above whether it is closed above
  /// @param below whether it is closed below
  void draw(
      double left,
      double top,
      double right,
      double bottom,
      boolean above,
      boolean below,
      double leftEdge,
      double rightEdge) {
    if (borders == Borders.NONE) {
      return;
    }
    if (borders == Borders.BOXES && above && below) {
      canvas.raw("0.5 w");
      canvas.box(left, top, right, bottom, "S");
      return;
    }
    boolean open = borders == Borders.OPEN_SIDES;
    if (above) {
      edge(left, top, right, top);
    }
    if (below) {
      edge(left, bottom, right, bottom);
    }
    if (!open || left > leftEdge + 1) {
      edge(left, top, left, bottom);
    }
    if (!open || right < rightEdge - 1) {
      edge(right, top, right, bottom);
    }
  }

  private void edge(double x0, double y0, double x1, double y1) {
    switch (borders) {
      case THIN_AREAS -> canvas.box(x0 - 0.25, y0 - 0.25, x1 + 0.25, y1 + 0.25, "f");
      case DASHES -> canvas.raw("[2 2] 0 d").line(x0, y0, x1, y1, 0.5);
      case DOUBLE -> {
        canvas.line(x0 - 0.8, y0 - 0.8, x1 - 0.8, y1 - 0.8, 0.4);
        canvas.line(x0 + 0.8, y0 + 0.8, x1 + 0.8, y1 + 0.8, 0.4);
      }
      default -> canvas.line(x0, y0, x1, y1, 0.5);
    }
  }
}
