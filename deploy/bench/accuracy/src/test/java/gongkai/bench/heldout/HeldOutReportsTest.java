package gongkai.bench.heldout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.accuracy.StatedCells;
import gongkai.bench.printers.Author;
import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Narrative;
import gongkai.bench.printers.Statement;
import gongkai.extract.form.Equation;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldOutReportsTest {

  private static final List<MadeUpReport> REPORTS =
      IntStream.range(3_000_000, 3_000_400).mapToObj(HeldOutReports::numbered).toList();

  private static final Set<String> GROUPS =
      Set.of("refused", "unavailable", "notProcessed", "other");

  private static final List<String> NOTHING = List.of("未", "无", "没有", "0");

  @Test
  void whatTheTextStatesOfACellIsItsFigure() {
    for (MadeUpReport report : REPORTS) {
      for (Statement statement : report.narrative().statements()) {
        String cell = StatedCells.of(statement);
        if (cell != null) {
          assertStates(report, statement, Stream.of(cell));
        }
      }
    }
  }

  @Test
  void whatTheTextStatesOfSeveralCellsIsTheirSum() {
    for (MadeUpReport report : REPORTS) {
      for (Statement statement : report.narrative().statements()) {
        String group = statement.quantity().replace("requests.", "");
        if (GROUPS.contains(group)) {
          assertStates(
              report,
              statement,
              report.facts().form().addresses().stream()
                  .map(CellAddress::path)
                  .filter(path -> path.matches("requests\\." + group + "(\\.\\w+)?\\.total")));
        }
        if (statement.quantity().equals("litigation.total")) {
          assertStates(
              report,
              statement,
              Stream.of("litigationDirect.total", "litigationAfterReview.total"));
        }
        if (statement.quantity().equals("normativeDocuments.issued")) {
          boolean old = report.facts().form().version() == FormVersion.FORM_2019;
          assertStates(
              report,
              statement,
              Stream.of("proactive.normativeDocuments." + (old ? "made" : "issued")));
        }
      }
    }
  }

  private static void assertStates(MadeUpReport report, Statement statement, Stream<String> cells) {
    long sum = cells.mapToLong(cell -> report.facts().figure(new CellAddress(cell))).sum();
    assertEquals(
        BigDecimal.valueOf(sum), statement.value(), () -> report.author() + " " + statement);
  }

  @Test
  void everyEquationOfTheFormHolds() {
    for (MadeUpReport report : REPORTS) {
      Facts facts = report.facts();
      for (Equation equation : facts.form().equations()) {
        assertEquals(
            equation.left().stream().mapToLong(facts::figure).sum(),
            equation.right().stream().mapToLong(facts::figure).sum(),
            equation::toString);
      }
    }
  }

  @Test
  void whatIsStatedStandsInTheText() {
    for (MadeUpReport report : REPORTS) {
      String text = text(report.narrative()).replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
      for (Statement statement : report.narrative().statements()) {
        BigDecimal value = statement.value();
        boolean stands =
            value.signum() == 0
                ? NOTHING.stream().anyMatch(text::contains)
                : written(value).anyMatch(text::contains);
        assertTrue(stands, () -> statement + " in " + text);
      }
    }
  }

  private static Stream<String> written(BigDecimal value) {
    String spelt = "零一两三四五六七八九十";
    int small = value.compareTo(BigDecimal.TEN) <= 0 ? value.intValue() : 0;
    return Stream.of(
        value.toPlainString(),
        value.movePointLeft(4).stripTrailingZeros().toPlainString() + "万",
        spelt.substring(small, small + 1));
  }

  private static String text(Narrative narrative) {
    return Stream.of(narrative.overview(), narrative.problems(), narrative.matters())
        .flatMap(List::stream)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void noPlaceInASentenceIsLeftOpen() {
    for (MadeUpReport report : REPORTS) {
      String text = text(report.narrative());
      assertFalse(text.matches("(?s).*[#@$%](?<!\\d%).*"), text);
      assertFalse(text.matches("(?s).*(，，|。。|，。|，\n).*"), text);
    }
  }

  @Test
  void manyKindsOfFiguresAreStated() {
    List<Statement> all =
        REPORTS.stream().flatMap(report -> report.narrative().statements().stream()).toList();
    Set<String> kinds = all.stream().map(Statement::quantity).collect(Collectors.toSet());
    assertTrue(kinds.size() >= 35, kinds::toString);
    assertTrue(all.size() > 10 * REPORTS.size(), () -> all.size() + " statements");
  }

  @Test
  void theFormFitsTheYear() {
    for (MadeUpReport report : REPORTS) {
      assertEquals(FormVersion.forYear(report.year()), report.facts().form().version());
      assertTrue(report.year() >= 2019 && report.year() <= 2024);
    }
  }

  @Test
  void nearlyEveryOfficeReports() {
    var names = new HashSet<String>();
    for (Author author : Offices.ALL) {
      assertTrue(names.add(author.name()), author::name);
      assertTrue(author.regionCode().matches("[1-6][0-9]{5}"), author::name);
    }
    long reporting = REPORTS.stream().map(report -> report.author().name()).distinct().count();
    assertTrue(reporting > 0.9 * names.size(), () -> reporting + " of " + names.size());
  }

  @Test
  void theSameNumberGivesTheSameReport() {
    for (int number = 3_000_000; number < 3_000_030; number++) {
      assertEquals(HeldOutReports.numbered(number), HeldOutReports.numbered(number));
    }
  }
}
