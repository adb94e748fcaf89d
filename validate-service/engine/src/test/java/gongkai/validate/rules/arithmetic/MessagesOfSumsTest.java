package gongkai.validate.rules.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.Severity;
import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.Rule;
import gongkai.validate.rules.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the arithmetic rules say, and where they stop.
class MessagesOfSumsTest {

  @Test
  void eachEquationBeginsWithWhatItIsAbout() {
    begins(
        new RequestsBalance(),
        "requests.newlyReceived.total 3\nrequests.totalHandled.total 2",
        "申请情况表“总计”列收支不平：新收加上年结转共 3 件，办理总计加结转下年共 2 件，相差 1。");
    begins(new RequestsApplicantSum(), "requests.newlyReceived.total 3", "申请情况表“");
    begins(new RequestsOutcomeSum(), "requests.totalHandled.total 3", "申请情况表“总计”列");
    begins(new CaseSum(), "reconsideration.total 3", "行政复议");
  }

  @Test
  void aTotalBelowAColumnIsNamedByItsRow() {
    String said = only(new RequestsOutcomeSum(), "requests.totalHandled.naturalPerson 3").message();
    assertTrue(said.endsWith("；“三、本年度办理结果 （七）总计”3。"), said);
  }

  @Test
  void aSumThatNoNumberCouldMendSaysSo() {
    String broken = "reconsideration.upheld 5\nreconsideration.total 3\n";
    String said = "没有数字的格无论填多少，等式都不成立。";
    assertTrue(!only(new CaseSum(), broken).message().contains(said));
    assertTrue(only(new CaseSum(), broken + "reconsideration.pending _").message().contains(said));
    assertEquals(
        Expected.UNDECIDED,
        Judged.by(new CaseSum(), "reconsideration.total 3\nreconsideration.pending _"));
  }

  @ParameterizedTest
  @CsvSource({"8, HOLDS, ERROR", "7, VIOLATED, INFO", "6, VIOLATED, INFO", "5, VIOLATED, ERROR"})
  void aFewDocumentsThatAreNotInForceYetAreOnlyWorthALook(
      int inForce, Expected expected, Severity atMost) {
    String row = "proactive.normativeDocuments.";
    String notation = "%sissued 10\n%srepealed 2\n%sinForce %d".formatted(row, row, row, inForce);
    assertEquals(expected, Judged.by(new InForceBelowIssued(), notation));
    Judged.violations(new InForceBelowIssued(), notation)
        .forEach(found -> assertEquals(atMost, found.atMost()));
  }

  @ParameterizedTest
  @CsvSource({
    "120 unit=元, HOLDS",
    "125 unit=元, VIOLATED",
    "0.012 unit=万元, HOLDS",
    "0.0125 unit=万元, VIOLATED",
    "125 unit=件, UNDECIDED",
    "125 unit=元 approximate=是, UNDECIDED",
    "125 unit=元 atLeast=是, UNDECIDED",
    "125 unit=元 period=2020, HOLDS",
    "125 unit=元 period=2021, VIOLATED"
  })
  void feesComeInTensOfYuanSince2021(String figure, Expected expected) {
    String[] part = figure.split(" ", 2);
    String notation =
        "section 6 收取信息处理费若干。\nfact processingFee.amount %s 信息处理费若干 section=6 %s"
            .formatted(part[0], part[1]);
    assertEquals(expected, Judged.by(new ProcessingFeeStep(), notation));
  }

  @Test
  void whatWasReadFromAPictureIsADoubt() {
    String notation = "fact processingFee.amount 125 信息处理费125元 unit=元 section=6\n";
    assertTrue(only(new ProcessingFeeStep(), notation).doubt().isEmpty());
    assertTrue(
        only(new ProcessingFeeStep(), notation + "doubt text-recognised").doubt().isPresent());
  }

  private static void begins(Rule rule, String notation, String beginning) {
    String message = Judged.violations(rule, notation).getFirst().message();
    assertTrue(message.startsWith(beginning), message);
  }

  private static Violated only(Rule rule, String notation) {
    var found = Judged.violations(rule, notation);
    assertEquals(1, found.size(), found.toString());
    return found.getFirst();
  }
}
