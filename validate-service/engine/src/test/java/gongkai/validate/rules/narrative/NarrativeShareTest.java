package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a share fits, and what is compared when the whole is not named.
class NarrativeShareTest {

  private static final NarrativeShare RULE = new NarrativeShare();

  @ParameterizedTest
  @CsvSource({
    "1, 3, 33, 0, true",
    "1, 3, 33.3, 1, true",
    "2, 3, 66, 0, true",
    "2, 3, 67, 0, true",
    "2, 3, 66.66, 2, true",
    "2, 3, 66.67, 2, true",
    "2, 3, 66.7, 1, true",
    "2, 3, 66.8, 1, false",
    "1, 3, 34, 0, false",
    "7, 7, 100, 0, true",
    "0, 9, 0, 0, true"
  })
  void aPercentageStandsForWhatIsCutOrRoundedToIt(
      int part, int whole, String printed, int places, boolean fits) {
    assertEquals(
        fits,
        new Percentage(new BigDecimal(printed), places)
            .is(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
  }

  @Test
  void theWholeMayStandInTheSentenceBefore() {
    assertEquals(Expected.HOLDS, judged("收到申请20件。自然人申请12件，占60%。", "占60%"));
  }

  @Test
  void theWholeMayStandInTheTableAlone() {
    assertEquals(
        Expected.HOLDS, judged("自然人申请12件，占60%。", "占60%", "requests.newlyReceived.total 20\n"));
  }

  @Test
  void partsMayMakeUpTheWhole() {
    String text = "自然人申请12件，占60%；企业申请8件，占40%。";
    assertEquals(
        Expected.HOLDS,
        Judged.by(RULE, "section 1 " + text + "\nfact share 60 占60%\nfact share 40 占40%\n"));
  }

  @Test
  void aPartOfOnePercentMoreMayMakeTheListAddUp() {
    assertEquals(Expected.UNDECIDED, judged("收到申请3件，其中自然人1件，占34%。", "占34%"));
  }

  @Test
  void whatWasAddedSinceLastYearIsNoPart() {
    assertEquals(Expected.UNDECIDED, judged("收到申请32件，同比增加8件，占12%。", "占12%"));
  }

  @Test
  void aCountOfAnotherSectionOrOfOtherThingsIsNoWhole() {
    String table = "requests.newlyReceived.total 50\n";
    assertEquals(Expected.VIOLATED, judged("收到信件20封，自然人申请12件，占60%。", "占60%", table));
    assertEquals(
        Expected.VIOLATED,
        Judged.by(
            RULE,
            """
            section 1 收到申请20件。
            section 5 自然人申请12件，占60%。
            fact share 60 占60% denominator=requests.newlyReceived section=5
            requests.newlyReceived.total 50
            """));
  }

  @Test
  void theNearestWholeIsNamed() {
    var found =
        Judged.violations(
            RULE,
            """
            section 1 收到申请20件，办结18件，其中自然人12件，占70%。
            fact requests.newlyReceived 20 收到申请20件 verb=收到
            fact share 70 占70% denominator=requests.newlyReceived
            """);
    String message = found.getFirst().message();
    assertTrue(message.contains("“办结”18，12÷18＝67%"), message);
  }

  private static Expected judged(String text, String share, String... cells) {
    return Judged.by(
        RULE,
        "section 1 %s\nfact share %s %s denominator=requests.newlyReceived\n%s"
            .formatted(text, share.replaceAll("\\D", ""), share, String.join("\n", cells)));
  }
}
