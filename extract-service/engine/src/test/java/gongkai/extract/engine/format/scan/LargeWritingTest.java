package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.OutlinedLetters;
import gongkai.bench.printers.PdfCanvas;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Block;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Titles and text in large letters, as offices print them.
class LargeWritingTest {

  private static final double A4 = 595;

  @BeforeEach
  void needsChineseLetters() {
    assumeTrue(OutlinedLetters.available(), OutlinedLetters.MISSING);
  }

  private static List<String> read(OutlinedLetters.Face face, double size, List<String> lines) {
    var canvas = new PdfCanvas(OutlinedLetters.of(face));
    canvas.size(A4, 842, 0);
    for (int i = 0; i < lines.size(); i++) {
      double x = (A4 - PdfCanvas.width(lines.get(i), size)) / 2;
      canvas.text(x, 120 + 3 * size * i, size, lines.get(i));
    }
    canvas.endPage();
    try (var document = canvas.document()) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY);
      return PageFlow.of(List.of(ScannedPage.read(image, 1, A4))).stream()
          .map(block -> ((Block.Paragraph) block).text())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"SERIF, 16", "SANS, 22", "SERIF, 30"})
  void theStrokesOfLargeSignsAreNotTakenForRuledLines(OutlinedLetters.Face face, double size) {
    List<String> lines = List.of("德清县财政局", "信息公开工作年度报告", "中国的网络媒体");
    assertEquals(lines, read(face, size, lines));
  }

  /// Below a heading as offices print it, large and close to its table, whose columns stand below
  /// strokes of its signs.
  @ParameterizedTest
  @CsvSource({"SANS, 20", "SANS, 26", "SERIF, 22"})
  void theStrokesOfAHeadingAreNotTakenForColumnsOfTheTableBelow(
      OutlinedLetters.Face face, double size) {
    String heading = "四、行政复议行政诉讼情况";
    var canvas = new PdfCanvas(OutlinedLetters.of(face));
    canvas.size(A4, 842, 0);
    canvas.text(60, 120, size, heading);
    double top = 120 + 0.22 * size;
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 15; column++) {
        double x = 60 + 31 * column;
        canvas.box(x, top + 20 * row, x + 31, top + 20 * (row + 1), "S");
        canvas.text(x + 12, top + 20 * row + 14, 10.5, "7");
      }
    }
    canvas.endPage();
    try (var document = canvas.document()) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
      List<Block> blocks = PageFlow.of(List.of(ScannedPage.read(image, 1, A4)));
      assertEquals(2, blocks.size(), blocks::toString);
      assertEquals(heading, ((Block.Paragraph) blocks.getFirst()).text());
      var table = (Block.Table) blocks.getLast();
      assertEquals(4, table.rows().size(), table::toString);
      table.rows().forEach(row -> assertEquals(15, row.size(), row::toString));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theStrokeBeforeAHeadingIsItsNumber() {
    List<String> lines = List.of("一、总体情况", "二、主要问题");
    assertEquals(lines, read(OutlinedLetters.Face.SANS, 22, lines));
  }
}
