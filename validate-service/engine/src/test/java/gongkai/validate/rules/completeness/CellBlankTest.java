package gongkai.validate.rules.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.Severity;
import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rules.Judged;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How the cells without a number are told: how many of each kind, and where.
class CellBlankTest {

  private static final CellBlank RULE = new CellBlank();

  @Test
  void blanksAndDashesAreCountedApart() {
    Violated found =
        only(
            "proactive.licences.decisions _\nproactive.penalties.decisions -\nproactive.coercions.decisions -\n");
    assertTrue(found.message().contains("有 3 格没有填数字（空白 1 格，横线 2 格）"), found.message());
    assertEquals(3, found.cells().size());
  }

  @Test
  void dashesAloneAreOnlyWorthALook() {
    assertEquals(Severity.INFO, only("proactive.licences.decisions -\n").atMost());
    assertEquals(Severity.WARNING, only("proactive.licences.decisions _\n").atMost());
  }

  @Test
  void aRowThatIsEmptyThroughoutIsNamedAsAWhole() {
    String row =
        Stream.of("issued", "repealed", "inForce")
            .map(column -> "proactive.regulations." + column + " _")
            .collect(Collectors.joining("\n"));
    assertTrue(only(row).message().contains("行各列"), only(row).message());
    String part = row.lines().limit(2).collect(Collectors.joining("\n"));
    assertFalse(only(part).message().contains("各列"), only(part).message());
    assertTrue(only(part).message().contains("“本年制发件数”“本年废止件数”列"), only(part).message());
    assertFalse(only("proactive.licences.decisions _").message().contains("各列"));
  }

  @Test
  void ofManyRowsFourAreNamed() {
    var rows =
        Stream.of("granted", "partiallyGranted", "totalHandled", "carriedForward", "newlyReceived")
            .map(row -> "requests." + row + ".total _")
            .toList();
    String four = only(String.join("\n", rows.subList(0, 4))).message();
    assertFalse(four.contains("等 4 行"), four);
    String five = only(String.join("\n", rows)).message();
    assertTrue(five.contains("，等 5 行"), five);
  }

  @Test
  void whatCannotBeReadMayBeFilledIn() {
    assertEquals(Expected.UNDECIDED, Judged.by(RULE, "proactive.licences.decisions ?"));
    assertEquals(
        Expected.VIOLATED,
        Judged.by(RULE, "proactive.licences.decisions ?\nproactive.penalties.decisions _"));
  }

  private static Violated only(String notation) {
    var found = Judged.violations(RULE, notation);
    assertEquals(1, found.size());
    return found.getFirst();
  }
}
