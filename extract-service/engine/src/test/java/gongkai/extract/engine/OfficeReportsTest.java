package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.bench.printers.DocxPrinter;
import gongkai.bench.printers.Facts;
import gongkai.bench.printers.FormSheets;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.OfdPrinter;
import gongkai.bench.printers.SpreadsheetPrinter;
import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Reports whose figures are nowhere zero, saved as office files of many shapes and read back.
class OfficeReportsTest {

  private static final int REPORTS = 200;

  private interface Writer {
    byte[] write(List<FormSheets.Piece> pieces, Random random);
  }

  private static Form form(int seed) {
    return List.of(Form2021.FORM, Form2021.SINGLE_OTHER_ROW, Form2019.FORM).get(seed % 3);
  }

  private static void everyFigureIsReadBack(Writer writer) {
    var score = new Score();
    for (int seed = 0; seed < REPORTS; seed++) {
      Random random = new Random(seed);
      Facts facts = Facts.random(form(seed), random);
      byte[] bytes =
          writer.write(new FormSheets(MadeUpReport.plain(facts), random).pieces(), random);
      Reading reading = Extractor.standard().extract(new Submission("某某县2023", bytes));
      score.add(facts, reading, "seed " + seed);
    }
    assertEquals(List.of(), score.wrong(), score.toString());
    assertEquals(0, score.missed(), score.toString());
  }

  static byte[] docx(List<FormSheets.Piece> pieces, Random random) {
    return new DocxPrinter(random).print(pieces);
  }

  static byte[] xlsx(List<FormSheets.Piece> pieces, Random random) {
    return new SpreadsheetPrinter(new XSSFWorkbook(), random).print(pieces);
  }

  static byte[] xls(List<FormSheets.Piece> pieces, Random random) {
    return new SpreadsheetPrinter(new HSSFWorkbook(), random).print(pieces);
  }

  @Test
  void everyFigureOfAnXlsIsReadBack() {
    everyFigureIsReadBack(OfficeReportsTest::xls);
  }

  static byte[] ofd(List<FormSheets.Piece> pieces, Random random) {
    return new OfdPrinter(random).print(pieces);
  }

  @Test
  void everyFigureOfAnOfdIsReadBack() {
    everyFigureIsReadBack(OfficeReportsTest::ofd);
  }

  @Test
  void everyFigureOfADocxIsReadBack() {
    everyFigureIsReadBack(OfficeReportsTest::docx);
  }

  @Test
  void everyFigureOfAnXlsxIsReadBack() {
    everyFigureIsReadBack(OfficeReportsTest::xlsx);
  }
}
