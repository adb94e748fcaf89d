package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.FormSheets;
import gongkai.bench.printers.MadeUpReport;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellState;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks with formulas that nobody has calculated, as programs write them that fill in a form
/// and cannot calculate.
///
/// What can be known: an XLSX of POI stores `0.0` as the result, one of openpyxl none, one of
/// XlsxWriter `0` together with `fullCalcOnLoad`; an XLS of POI stores 0 and asks for the
/// calculation in the formula, which Excel never does. A 0 that Excel or LibreOffice has calculated
/// has no such mark and is read. A 0 that POI has calculated looks like one that it has not, and is
/// doubted.
class UncalculatedWorkbooksTest {

  private static final Facts FACTS = Facts.random(Form2021.FORM, new Random(8));

  /// A report that is nowhere zero, every third of whose figures is a formula.
  private static byte[] uncalculated(boolean old, boolean calculated) throws IOException {
    var pieces = new FormSheets(MadeUpReport.plain(FACTS), new Random(8)).pieces();
    byte[] printed =
        old
            ? OfficeReportsTest.xls(pieces, new Random(8))
            : OfficeReportsTest.xlsx(pieces, new Random(8));
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(printed));
        var bytes = new ByteArrayOutputStream()) {
      int figures = 0;
      for (Row row : workbook.getSheetAt(workbook.getActiveSheetIndex())) {
        for (int i = 0; i < row.getLastCellNum(); i++) {
          Cell cell = row.getCell(i);
          if (cell != null && cell.getCellType() == CellType.NUMERIC && figures++ % 3 == 0) {
            String formula = (long) cell.getNumericCellValue() + "+0";
            row.removeCell(cell);
            row.createCell(i).setCellFormula(formula);
          }
        }
      }
      assertTrue(figures > 20, "there are " + figures);
      if (calculated) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static Report read(byte[] bytes) {
    Reading reading = Extractor.standard().extract(new Submission("某县2023", bytes));
    return assertInstanceOf(Reading.Extracted.class, reading, reading::toString).report();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatNobodyCalculatedIsNeverReadAsZero(boolean old) throws IOException {
    Report report = read(uncalculated(old, false));
    var score = new Score();
    score.add(FACTS, new Reading.Extracted(report), "");
    assertEquals(java.util.List.of(), score.wrong(), score.toString());
    report
        .cells()
        .forEach((address, cell) ->
            assertTrue(
                cell.state() != CellState.READ || cell.value().orElseThrow().signum() != 0,
                () -> address + " " + cell));
    assertTrue(
        report.doubts().stream()
            .anyMatch(doubt ->
                doubt.kind() == ReadingDoubt.Kind.CELL_ILLEGIBLE && doubt.message().contains("+0")),
        report.doubts()::toString);
    assertTrue(
        report.cells().values().stream().anyMatch(cell -> cell.state() == CellState.INFERRED));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasCalculatedIsRead(boolean old) throws IOException {
    Report report = read(uncalculated(old, true));
    var score = new Score();
    score.add(FACTS, new Reading.Extracted(report), "");
    assertEquals(java.util.List.of(), score.wrong(), score.toString());
    assertEquals(0, score.missed(), score.toString());
    assertNotEquals(0, report.cells().size());
  }
}
