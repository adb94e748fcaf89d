package gongkai.bench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.accuracy.StatedCells;
import gongkai.bench.printers.Author;
import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Statement;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidationReportsTest {

  private static final List<MadeUpReport> REPORTS =
      IntStream.range(0, 300).mapToObj(ValidationReports::numbered).toList();

  private static final Set<String> GROUPS = Set.of("refused", "unavailable", "notProcessed");

  private static BigDecimal sum(Facts facts, Stream<CellAddress> cells) {
    return BigDecimal.valueOf(cells.mapToLong(facts::figure).sum());
  }

  @Test
  void whatTheTextStatesOfACellIsWhatTheCellHolds() {
    for (MadeUpReport report : REPORTS) {
      for (Statement statement : report.narrative().statements()) {
        String cell = StatedCells.of(statement);
        if (cell != null) {
          assertEquals(
              BigDecimal.valueOf(report.facts().figure(new CellAddress(cell))),
              statement.value(),
              () -> report.author() + " " + statement);
        }
      }
    }
  }

  @Test
  void whatTheTextStatesOfAGroupOfOutcomesIsItsSum() {
    for (MadeUpReport report : REPORTS) {
      for (Statement statement : report.narrative().statements()) {
        String group = statement.quantity().replace("requests.", "");
        if (GROUPS.contains(group)) {
          Stream<CellAddress> cells =
              report.facts().form().addresses().stream()
                  .filter(cell -> cell.table().equals("requests"))
                  .filter(cell -> cell.row().startsWith(group + "."))
                  .filter(cell -> cell.column().equals("total"));
          assertEquals(sum(report.facts(), cells), statement.value(), statement::toString);
        }
        if (statement.quantity().equals("litigation.total")) {
          Stream<CellAddress> cells =
              Stream.of("litigationDirect.total", "litigationAfterReview.total")
                  .map(CellAddress::of);
          assertEquals(sum(report.facts(), cells), statement.value(), statement::toString);
        }
      }
    }
  }

  @Test
  void documentsIssuedAreThoseOfTheTable() {
    for (MadeUpReport report : REPORTS) {
      String column = report.facts().form().version() == FormVersion.FORM_2019 ? "made" : "issued";
      var cell = CellAddress.of("proactive", "normativeDocuments", column);
      report.narrative().statements().stream()
          .filter(statement -> statement.quantity().equals("normativeDocuments.issued"))
          .forEach(statement ->
              assertEquals(
                  BigDecimal.valueOf(report.facts().figure(cell)),
                  statement.value(),
                  report.author()::toString));
    }
  }

  @Test
  void theSameNumberGivesTheSameReport() {
    for (int number = 0; number < 40; number++) {
      assertEquals(ValidationReports.numbered(number), ValidationReports.numbered(number));
    }
  }

  @Test
  void aReportStatesADozenFiguresOrMore() {
    double statements =
        REPORTS.stream().mapToInt(r -> r.narrative().statements().size()).average().orElseThrow();
    assertTrue(statements >= 12 && statements <= 20, () -> statements + " a report");
  }

  @Test
  void theFormFitsTheYear() {
    for (MadeUpReport report : REPORTS) {
      assertEquals(FormVersion.forYear(report.year()), report.facts().form().version());
    }
  }

  @Test
  void noTwoAuthorsShareAName() {
    var names = new HashSet<String>();
    for (Author author : ValidationAuthors.ALL) {
      assertTrue(names.add(author.name()), author::name);
      assertTrue(author.regionCode().matches("[1-6]\\d{5}"), author::name);
    }
    assertTrue(names.size() >= 30);
  }

  @Test
  void noPlaceForAFigureIsLeftOpen() {
    for (MadeUpReport report : REPORTS) {
      var narrative = report.narrative();
      Stream.of(narrative.overview(), narrative.problems(), narrative.matters())
          .flatMap(List::stream)
          .forEach(text -> assertFalse(text.contains("#") || text.isBlank(), text));
    }
  }
}
