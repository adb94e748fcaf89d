package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rises and falls, against nine requests of the year before and twelve of this one.
class NarrativeGrowthMismatchTest {

  private static final NarrativeGrowthMismatch RULE = new NarrativeGrowthMismatch();

  private static final String FIGURES =
      """
      requests.newlyReceived.total 12
      fact requests.newlyReceived 12 收到申请12件 verb=收到
      lastYear requests.newlyReceived.total 9
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请12件，较上年增加3件",
        "收到申请12件，比2022年增加3件",
        "收到申请12件，同比增长33.3%",
        "收到申请12件，同比增长33%",
        "收到申请12件，较去年增加3件，增长33.33%",
        "收到申请12件（同比增加3件）",
        "收到申请12件，同比上升30%左右",
        "收到申请12件，较2020年增加11件",
        "收到申请12件，网站发布信息100条，较上年增加40条",
        "收到申请12件，答复率较上年提高5个百分点",
        "收到申请12件，较上年翻了一番"
      })
  void isNotHeldAgainstTheAuthor(String sentence) {
    assertNotEquals(Expected.VIOLATED, judged(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请12件，较上年增加4件",
        "收到申请12件，较上年减少3件",
        "收到申请12件，与去年相比增加2件",
        "收到申请12件，同比增长25%",
        "收到申请12件，同比下降33.3%",
        "收到申请12件，较上年增加3件，增长50%"
      })
  void isTheAuthorsMistake(String sentence) {
    assertEquals(Expected.VIOLATED, judged(sentence));
  }

  @Test
  void theMessageSaysWhatBothReportsGive() {
    var found = Judged.violations(RULE, "section 1 收到申请12件，同比增长25%。\n" + FIGURES).getFirst();
    assertTrue(
        found.message().contains("正文写“收到申请12件，同比增长25%”，2022年报告是 9，照此算应为增加 3（33%）"),
        found.message());
  }

  @Test
  void whatHasNoCellIsComparedWithLastYearsText() {
    String text =
        """
        section 1 全年公开信息120条，较上年增加%d条。
        fact disclosed.total 120 公开信息120条 unit=条
        lastYear section 1 全年公开信息100条。
        lastYear fact disclosed.total 100 公开信息100条 unit=条
        """;
    assertEquals(Expected.HOLDS, Judged.by(RULE, text.formatted(20)));
    assertEquals(Expected.VIOLATED, Judged.by(RULE, text.formatted(30)));
  }

  @Test
  void twoFiguresInLastYearsTextLeaveItOpen() {
    assertEquals(
        Expected.UNDECIDED,
        Judged.by(
            RULE,
            """
            section 1 全年公开信息120条，较上年增加30条。
            fact disclosed.total 120 公开信息120条 unit=条
            lastYear section 1 全年公开信息100条。网站公开信息80条。
            lastYear fact disclosed.total 100 公开信息100条 unit=条
            lastYear fact disclosed.total 80 公开信息80条 unit=条
            """));
  }

  @Test
  void aDoubtfulReadingOfLastYearLeavesItOpen() {
    assertEquals(
        Expected.UNDECIDED,
        Judged.by(
            RULE,
            """
            section 1 收到申请12件，较上年增加5件。
            requests.newlyReceived.total 12
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            lastYear requests.newlyReceived.total ~9
            """));
  }

  private static Expected judged(String sentence) {
    return Judged.by(RULE, "section 1 " + sentence + "。\n" + FIGURES);
  }
}
