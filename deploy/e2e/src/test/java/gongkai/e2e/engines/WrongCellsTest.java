package gongkai.e2e.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.form.Equation;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.Report;
import gongkai.validate.Family;
import gongkai.validate.Finding;
import gongkai.validate.engine.Neighbours;
import gongkai.validate.engine.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Errors planted in the cells of `requests`, printed, read back and judged.
class WrongCellsTest {

  private static final Extractor EXTRACTOR = Extractor.standard();
  private static final Validator VALIDATOR = Validator.standard();
  private static final List<CellAddress> CELLS =
      Form2021.FORM.table("requests").orElseThrow().addresses();

  @Test
  void aReportWithoutErrorsIsAccusedOfNothing() {
    var random = new Random(1);
    for (int i = 0; i < 20; i++) {
      var findings = judge(GeneratedReport.random("盂县人民政府", 2022, random).text());
      assertEquals(List.of(), findings.stream().map(Finding::message).toList());
    }
  }

  @Test
  void eachOfTheCellsWrongByOneBreaksExactlyItsEquationsAndIsRepairedUniquely() {
    var random = new Random(2);
    for (CellAddress cell : CELLS) {
      var right = GeneratedReport.random("盂县人民政府", 2022, random);
      int value = right.figure(cell);
      int wrong = value + 1;
      var failures = arithmetic(judge(right.with(cell, wrong).text()));
      assertEquals(equationsOf(cell), failures.keySet(), cell + " " + value + " → " + wrong);
      for (Finding failure : failures.values()) {
        assertEquals(1, failure.repairs().size(), failure.message());
        assertEquals(1, failure.repairs().getFirst().size(), failure.message());
        var change = failure.repairs().getFirst().getFirst();
        assertEquals(cell, change.cell());
        assertEquals(value, change.to().intValueExact());
        assertTrue(
            failure.message().contains("改为 " + value), "names the value: " + failure.message());
      }
    }
  }

  @Test
  void rowsSwappedWithTheirLabelsBreakNothing() {
    var random = new Random(5);
    for (int i = 0; i < 50; i++) {
      var right = GeneratedReport.random("盂县人民政府", 2022, random);
      var swapped = swapRows(right.text(), "信访举报投诉类申请", "重复申请");
      var report = read(swapped);
      for (CellAddress cell : CELLS) {
        assertEquals(
            right.figure(cell), report.at(cell).value().orElseThrow().intValueExact(), cell.path());
      }
      assertEquals(Map.of(), arithmetic(VALIDATOR.validate(report, Neighbours.none())));
    }
  }

  private static String swapRows(String text, String one, String other) {
    var lines = new ArrayList<>(text.lines().toList());
    int first = lineWith(lines, one);
    int second = lineWith(lines, other);
    // the heading of the group stays where it is, in front
    String a = lines.get(first);
    String b = lines.get(second);
    int tabA = a.indexOf('\t');
    int tabB = b.indexOf('\t');
    lines.set(first, a.substring(0, tabA) + b.substring(tabB));
    lines.set(second, b.substring(0, tabB) + a.substring(tabA));
    return String.join("\n", lines);
  }

  private static int lineWith(List<String> lines, String words) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(words) && lines.get(i).contains("\t")) {
        return i;
      }
    }
    throw new AssertionError("no row " + words);
  }

  private static Report read(String text) {
    var reading =
        EXTRACTOR.extract(new Submission("盂县2022.txt", text.getBytes(StandardCharsets.UTF_8)));
    return switch (reading) {
      case Reading.Extracted(Report report) -> report;
      case Reading.Unreadable(var reason, var message) ->
          throw new AssertionError(reason + ": " + message);
    };
  }

  private static List<Finding> judge(String text) {
    return VALIDATOR.validate(read(text), Neighbours.none());
  }

  private static Map<Set<CellAddress>, Finding> arithmetic(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::isFailure)
        .filter(finding -> finding.family() == Family.ARITHMETIC)
        .collect(Collectors.toMap(finding -> new HashSet<>(finding.cells()), finding -> finding));
  }

  private static Set<Set<CellAddress>> equationsOf(CellAddress cell) {
    return Form2021.FORM.equations().stream()
        .map(WrongCellsTest::cellsOf)
        .filter(cells -> cells.contains(cell))
        .collect(Collectors.toSet());
  }

  private static Set<CellAddress> cellsOf(Equation equation) {
    return Stream.concat(equation.left().stream(), equation.right().stream())
        .collect(Collectors.toSet());
  }
}
