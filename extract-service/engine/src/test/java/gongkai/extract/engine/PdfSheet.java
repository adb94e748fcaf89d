package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.bench.printers.PdfCanvas;
import gongkai.extract.engine.format.Formats;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import java.util.List;

/// A sheet of a PDF file that a test prints on, and what is read from it.
final class PdfSheet {

  private final PdfCanvas canvas = new PdfCanvas();

  PdfSheet() {
    canvas.size(595, 842, 0);
  }

  PdfCanvas canvas() {
    return canvas;
  }

  /// Prints a text of size 10.
  PdfSheet at(double x, double baseline, String text) {
    canvas.text(x, baseline, 10, text);
    return this;
  }

  /// Boxes side by side and below each other, from here on, 60 wide and 20 high.
  PdfSheet boxes(double top, int rows, int columns) {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = 100 + 60 * column;
        canvas.box(x, top + 20 * row, x + 60, top + 20 * row + 20, "S");
      }
    }
    return this;
  }

  /// Ends the sheet and expects these blocks, a table as `cell|cell/cell|cell`.
  void reads(String... blocks) {
    assertEquals(List.of(blocks), texts(document()));
  }

  /// Ends the sheet and opens the file.
  Document document() {
    if (canvas.hasContent()) {
      canvas.endPage();
    }
    return open(canvas.bytes());
  }

  /// Ends the sheet and expects that the file is refused.
  Formats.Opened.Refused refused() {
    canvas.endPage();
    return refused(canvas.bytes());
  }

  static Document open(byte[] bytes) {
    return assertInstanceOf(Formats.Opened.Flow.class, Formats.open(bytes)).document();
  }

  static Formats.Opened.Refused refused(byte[] bytes) {
    Formats.Opened opened = Formats.open(bytes);
    return assertInstanceOf(Formats.Opened.Refused.class, opened, opened::toString);
  }

  static List<String> texts(Document document) {
    return document.blocks().stream().map(PdfSheet::text).toList();
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Table table ->
          String.join(
              "/",
              table.rows().stream()
                  .map(row -> String.join("|", row.stream().map(Cell::text).toList()))
                  .toList());
    };
  }
}
