package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PdfCanvas;
import gongkai.bench.printers.PdfPrinter;
import gongkai.bench.printers.PdfStyle.Borders;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Texts that lie on each other, and which of them are one text.
class OverprintedFiguresTest {

  private final PdfSheet sheet = new PdfSheet();
  private final PdfCanvas canvas = sheet.canvas();

  private Cell figure() {
    List<List<Cell>> rows =
        sheet.document().blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(block -> ((Block.Table) block).rows())
            .findFirst()
            .orElseThrow();
    return rows.getFirst().get(1);
  }

  private PdfSheet row() {
    return sheet.boxes(100, 2, 2).at(105, 115, "规章").at(165, 115, "12").at(105, 135, "文件");
  }

  @ParameterizedTest
  @CsvSource({"165,115,30", "168,118,7", "162,111,500", "165,115,文", "165,115,2", "170,115,2"})
  void aFigureUnderAnotherTextIsNotRead(double x, double baseline, String over) {
    row().at(x, baseline, over);
    assertTrue(figure().print().isOverprinted());
  }

  @ParameterizedTest
  @CsvSource({"0.3,0", "0.4,0.4", "1.2,0", "1,1"})
  void aFigurePrintedTwiceAtASmallShiftIsBoldOrHasAShadow(double right, double down) {
    row().at(165 + right, 115 + down, "12");
    Cell figure = figure();
    assertTrue(figure.print().isClear());
    assertEquals("12", figure.text());
  }

  @Test
  void figuresOnLinesBelowEachOtherAreNotOverprinted() {
    row().at(165, 107, "7");
    assertTrue(figure().print().isClear());
  }

  @Test
  void aWatermarkAcrossTheFiguresIsNoTextOfThePage() {
    row();
    canvas.raw("q 0.85 g");
    canvas.text(120, 130, 48, "内部资料");
    canvas.raw(
        "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 700 Tm %s Tj ET Q".formatted(PdfCanvas.hex("仅供查阅")));
    Cell figure = figure();
    assertTrue(figure.print().isClear());
    assertEquals("12", figure.text());
  }

  @Test
  void aLineToWriteOnUnderAFigureIsNoText() {
    row().at(160, 116, "____");
    assertFalse(figure().print().isOverprinted());
  }

  @Test
  void anOverprintedFigureInASentenceIsNotKnown() {
    sheet.at(60, 100, "本年收到申请12件，办结9件。").at(121, 102, "30").at(61, 102, "这里也有字");
    String text = PdfSheet.texts(sheet.document()).getFirst();
    assertTrue(text.contains("9件"), text);
    assertFalse(text.contains("1") || text.contains("2") || text.contains("3"), text);
  }

  @ParameterizedTest
  @EnumSource(Borders.class)
  void ofTwoReportsPrintedOverEachOtherOnlyWhatBothSayIsRead(Borders borders) throws IOException {
    for (int seed = 0; seed < 3; seed++) {
      Facts one = Facts.random(Form2021.FORM, new Random(seed));
      Facts other = Facts.random(Form2021.FORM, new Random(seed + 1000));
      byte[] both = over(print(one, seed, borders), print(other, seed, borders), 1, 0.5);
      Reading reading = Extractor.standard().extract(new Submission("x.pdf", both));
      Report report = assertInstanceOf(Reading.Extracted.class, reading).report();
      report
          .cells()
          .forEach((address, cell) ->
              assertTrue(!cell.isRead() || one.at(address).equals(other.at(address))));
      assertTrue(report.doubts().stream().anyMatch(doubt -> doubt.message().contains("两处文字叠印")));
    }
  }

  private static byte[] print(Facts facts, int layout, Borders borders) {
    return new PdfPrinter(MadeUpReport.plain(facts), new Random(layout), borders).print();
  }

  /// The pages of two files on each other, shifted so little that what is the same in both is bold.
  private static byte[] over(byte[] one, byte[] other, double right, double down)
      throws IOException {
    try (PDDocument under = Loader.loadPDF(one);
        PDDocument above = Loader.loadPDF(other)) {
      var forms = new LayerUtility(under);
      int pages = Math.min(under.getNumberOfPages(), above.getNumberOfPages());
      for (int i = 0; i < pages; i++) {
        var mode = PDPageContentStream.AppendMode.APPEND;
        try (var content = new PDPageContentStream(under, under.getPage(i), mode, true, true)) {
          content.transform(Matrix.getTranslateInstance((float) right, (float) -down));
          content.drawForm(forms.importPageAsForm(above, i));
        }
      }
      var out = new ByteArrayOutputStream();
      under.save(out);
      return out.toByteArray();
    }
  }
}
