package gongkai.validate.rules.continuity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.Rule;
import gongkai.validate.rules.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a table may not look like beside last year's.
class AgainstLastYearTest {

  private static final Rule JUMP = new FigureJump();
  private static final Rule COPIED = new FiguresCopied();
  private static final String LICENCES = "proactive.licences.decisions";

  @ParameterizedTest
  @CsvSource({
    "5, 100, VIOLATED",
    "100, 5, VIOLATED",
    "5, 99, HOLDS",
    "99, 5, HOLDS",
    "4, 100, HOLDS",
    "5, 5, HOLDS",
    "1, 0, HOLDS"
  })
  void twentyTimesIsAJumpWhereTheSmallerIsNoHandful(int then, int now, Expected expected) {
    assertEquals(
        expected,
        Judged.by(JUMP, "lastYear %s %d\n%s %d".formatted(LICENCES, then, LICENCES, now)));
  }

  @ParameterizedTest
  @CsvSource({"24, VIOLATED", "23, HOLDS"})
  void aTableOfZerosAfterDozensIsTold(int then, Expected expected) {
    assertEquals(expected, Judged.by(JUMP, "lastYear %s %d".formatted(LICENCES, then)));
  }

  @Test
  void theTableThatIsGoneIsNamedOnceWithLastYearsFigure() {
    var found = Judged.violations(JUMP, "lastYear %s 24".formatted(LICENCES));
    assertEquals(1, found.size());
    assertEquals("gone/proactive", found.getFirst().subject());
    assertTrue(found.getFirst().message().contains("为 24"), found.getFirst().message());
    assertEquals(1, found.getFirst().cells().size());
  }

  @Test
  void aTableWithOneFigureLeftIsNotGone() {
    assertEquals(
        Expected.HOLDS,
        Judged.by(JUMP, "lastYear %s 24\nproactive.penalties.decisions 1".formatted(LICENCES)));
  }

  @Test
  void moneyAndChangesAreNoCounts() {
    assertEquals(
        Expected.HOLDS,
        Judged.by(JUMP, "lastYear proactive.fees.amount 10\nproactive.fees.amount 900"));
  }

  @Test
  void theJumpSaysBothFigures() {
    Violated jump =
        Judged.violations(JUMP, "lastYear %s 4876\n%s 48".formatted(LICENCES, LICENCES)).getFirst();
    assertTrue(jump.message().contains("填的是 48"), jump.message());
    assertTrue(jump.message().contains("4876"), jump.message());
    assertFalse(jump.cells().isEmpty());
  }

  @Test
  void aJumpFromADoubtfulReadingIsADoubt() {
    String jump = "lastYear %s 4876\n%s 48\n".formatted(LICENCES, LICENCES);
    assertTrue(doubtful(JUMP, jump + "lastYear doubt cell-illegible " + LICENCES));
    assertTrue(doubtful(JUMP, jump + "doubt year-unclear"));
    assertFalse(doubtful(JUMP, jump));
    assertTrue(
        doubtful(
            JUMP,
            "lastYear %s 24\ndoubt cell-illegible proactive.fees.amount".formatted(LICENCES)));
  }

  @ParameterizedTest
  @CsvSource({"4876, 312, VIOLATED", "4876, 3, HOLDS", "2, 1, HOLDS"})
  void largeNumbersAreNotTheSameByChance(int licences, int penalties, Expected expected) {
    String figures =
        "%s %d\nproactive.penalties.decisions %d\n".formatted(LICENCES, licences, penalties);
    assertEquals(expected, Judged.by(COPIED, figures + lastYear(figures)));
  }

  @Test
  void oneOtherNumberMakesTheTableThisYears() {
    String figures = LICENCES + " 4876\nproactive.penalties.decisions 312\n";
    assertEquals(
        Expected.HOLDS,
        Judged.by(COPIED, figures + "proactive.coercions.decisions 1\n" + lastYear(figures)));
  }

  @Test
  void totalsAndWhatStaysInForceProveNothing() {
    String figures =
        "requests.newlyReceived.total 4876\nrequests.totalHandled.total 4876\nproactive.regulations.inForce 4876\nproactive.normativeDocuments.inForce 312\n";
    assertEquals(Expected.HOLDS, Judged.by(COPIED, figures + lastYear(figures)));
  }

  @Test
  void whatIsInForceMayGoOnWhereAllElseIsCopied() {
    String figures = LICENCES + " 4876\nproactive.penalties.decisions 312\n";
    String force = "proactive.normativeDocuments.inForce %d\n";
    String same = figures + "proactive.fees.amount 1310.8\n";
    assertEquals(
        Expected.VIOLATED,
        Judged.by(COPIED, same + force.formatted(17) + lastYear(same + force.formatted(14))));
    String other = figures + "proactive.fees.amount 1287.4\n";
    assertEquals(
        Expected.HOLDS,
        Judged.by(COPIED, other + force.formatted(14) + lastYear(same + force.formatted(14))));
  }

  @Test
  void theFirstThreeFiguresAreNamedAndAllAreCounted() {
    String figures =
        "proactive.normativeDocuments.issued 37\n%s 4876\nproactive.penalties.decisions 312\nproactive.coercions.decisions 85\n"
            .formatted(LICENCES);
    var found = Judged.violations(COPIED, figures + lastYear(figures));
    assertEquals(1, found.size());
    String message = found.getFirst().message();
    assertTrue(message.contains("不为 0 的有 4 个"), message);
    assertTrue(message.contains("4876") && message.contains("312"), message);
    assertFalse(message.contains("85"), message);
    assertEquals(4, found.getFirst().cells().size());
  }

  @Test
  void aCellThatWasNotReadMayHoldAnotherNumber() {
    String figures = LICENCES + " 4876\nproactive.penalties.decisions 312\n";
    assertEquals(
        Expected.UNDECIDED,
        Judged.by(COPIED, figures + lastYear(figures) + "proactive.coercions.decisions ?\n"));
  }

  private static boolean doubtful(Rule rule, String notation) {
    return Judged.violations(rule, notation).getFirst().doubt().isPresent();
  }

  private static String lastYear(String figures) {
    return figures.replaceAll("(?m)^(?=.)", "lastYear ");
  }
}
