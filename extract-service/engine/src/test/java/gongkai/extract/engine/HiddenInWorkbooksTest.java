package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.FormSheets;
import gongkai.bench.printers.MadeUpReport;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a workbook hides is not read, and told of where something is missing.
class HiddenInWorkbooksTest {

  private static byte[] printed(boolean old) {
    var facts = Facts.random(Form2021.FORM, new Random(8));
    var pieces = new FormSheets(MadeUpReport.plain(facts), new Random(8)).pieces();
    return old
        ? OfficeReportsTest.xls(pieces, new Random(8))
        : OfficeReportsTest.xlsx(pieces, new Random(8));
  }

  /// The same with the rows hidden in which this stands.
  private static byte[] hiding(String label, byte[] printed) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(printed));
        var bytes = new ByteArrayOutputStream()) {
      workbook
          .sheetIterator()
          .forEachRemaining(sheet -> {
            for (Row row : sheet) {
              for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().contains(label)) {
                  row.setZeroHeight(true);
                }
              }
            }
          });
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<String> told(byte[] bytes) {
    Reading reading = Extractor.standard().extract(new Submission("某县2023", bytes));
    Report report = assertInstanceOf(Reading.Extracted.class, reading, reading::toString).report();
    return report.doubts().stream()
        .filter(doubt -> doubt.kind() == ReadingDoubt.Kind.CONTENT_HIDDEN)
        .map(ReadingDoubt::message)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lastYearsFiguresOnAHiddenSheetAreNoDoubtInAWholeReport(boolean old) {
    assertEquals(List.of(), told(printed(old)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rowsAndSheetsAreToldOfWhereARowIsMissing(boolean old) throws IOException {
    List<String> told = told(hiding("行政许可", printed(old)));
    assertTrue(told.getFirst().contains("工作表“去年”在文件里是隐藏的"), told::toString);
    assertTrue(
        told.stream().anyMatch(message -> message.matches(".*的第 [0-9、]+ 行.*")), told::toString);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aHiddenHeadingIsToldOfToo(boolean old) throws IOException {
    List<String> told = told(hiding("存在的主要问题", printed(old)));
    assertTrue(
        told.stream().anyMatch(message -> message.matches(".*的第 [0-9、]+ 行.*")), told::toString);
  }
}
