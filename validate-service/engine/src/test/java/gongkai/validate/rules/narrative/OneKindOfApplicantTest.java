package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What 申请人均为自然人 claims where nobody says how many there were, beside a table with enterprises.
class OneKindOfApplicantTest {

  private static final NarrativeTableMismatch RULE = new NarrativeTableMismatch();

  private static final String ENTERPRISES =
      """
      requests.newlyReceived.naturalPerson 8
      requests.newlyReceived.commercialEnterprise 4
      requests.newlyReceived.total 12
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "凡向我局提出的信息公开申请，申请人都是自然人",
        "年内收到的政府信息公开申请，申请人全部是自然人",
        "2023年收到的信息公开申请，申请人均为自然人，没有企业",
        "依申请公开：我局全年所收到的申请，申请人均是自然人",
        "2023年，我局收到的政府信息公开申请申请人均为自然人"
      })
  void theOtherKindsOfApplicantAreNone(String sentence) {
    assertEquals(Expected.VIOLATED, judged(sentence, ENTERPRISES));
    assertEquals(
        Expected.HOLDS,
        judged(
            sentence, "requests.newlyReceived.naturalPerson 8\nrequests.newlyReceived.total 8\n"));
    assertEquals(Expected.HOLDS, judged(sentence, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "信函申请的申请人均为自然人",
        "年内收到的涉及征地的信息公开申请，申请人均为自然人",
        "年内通过网上收到的信息公开申请，申请人均为自然人",
        "年内收到的信息公开申请，其中信函申请的申请人均为自然人",
        "2022年收到的信息公开申请，申请人均为自然人",
        "上半年收到的信息公开申请，申请人均为自然人",
        "下属单位年内收到的信息公开申请，申请人均为自然人",
        "年内收到的行政复议申请，申请人均为自然人",
        "年内收到的信息公开申请，申请人均为自然人和企业",
        "年内收到的信息公开申请，申请人均为自然人或者企业",
        "年内收到的信息公开申请，申请人多为自然人",
        "年内收到的信息公开申请，申请人均为本地居民",
        "年内办结的信息公开申请，申请人均为自然人",
        "年内收到的申请，申请人均为自然人",
        "申请人均为自然人的，凭身份证办理"
      })
  void whatSpeaksOfLessOrOfOthersClaimsNothingOfTheTable(String sentence) {
    assertEquals(Expected.HOLDS, judged(sentence, ENTERPRISES));
  }

  @Test
  void aBlankCellIsNoZero() {
    String sentence = "年内收到的信息公开申请，申请人均为自然人";
    assertEquals(
        Expected.UNDECIDED, judged(sentence, "requests.newlyReceived.commercialEnterprise _\n"));
  }

  @Test
  void theMessageNamesWhatTheTableHas() {
    var found =
        Judged.violations(
            RULE,
            "section 1 公开平稳。年内收到的信息公开申请，申请人均为自然人，没有企业。\n"
                + ENTERPRISES
                + "requests.newlyReceived.otherOrganization 1\n");
    assertEquals(1, found.size());
    String message = found.getFirst().message();
    assertTrue(message.contains("“年内收到的信息公开申请，申请人均为自然人”"), message);
    assertTrue(message.contains("“商业企业”4＋“其他”1＝5"), message);
    assertEquals(2, found.getFirst().cells().size());
  }

  private static Expected judged(String sentence, String cells) {
    return Judged.by(
        RULE, "institution department county 青川县水利局\nsection 1 %s。\n%s".formatted(sentence, cells));
  }
}
