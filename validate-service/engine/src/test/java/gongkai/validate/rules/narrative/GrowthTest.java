package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rule.ExampleReport;
import gongkai.validate.rule.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a sentence of 2023 says of the year before, and whether two figures bear it out.
class GrowthTest {

  private static final String RECEIVED = "收到申请8件";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "，同比增加3件。|1",
        "，比2022年增加3件。|1",
        "，比2021年增加3件。|0",
        "，较上年增长60%。|1",
        "，同比增加3条。|0",
        "，同比增加（含补报的）3件。|0",
        "，同比增加近3件。|1",
        "，同比增加3件，增长60%。|2",
        "，增加3件。|0",
        "，同比变化3件。|0",
        "。|0"
      })
  void aRiseIsToldInTheFiguresMeasureOrInPerCent(String behind, int found) {
    assertEquals(found, growths(behind).size());
  }

  @Test
  void withoutAYearNothingIsBefore() {
    assertEquals(0, Growth.in(sentence("，同比增加3件。"), Optional.empty()).size());
  }

  @ParameterizedTest
  @CsvSource({
    "，同比增加3件, 8, 5, true",
    "，同比增加3件, 5, 8, false",
    "，同比减少3件, 5, 8, true",
    "，同比增长60%, 8, 5, true",
    "，同比增长61%, 8, 5, false",
    "，同比下降38%, 5, 8, true",
    "，同比增长0%, 5, 5, true",
    "，同比增长60%, 8, 0, false",
    "，同比增长100%, 0, 5, false"
  })
  void theFiguresDifferByWhatIsSaid(String behind, int now, int then, boolean right) {
    assertEquals(right, first(behind).is(BigDecimal.valueOf(now), BigDecimal.valueOf(then)));
  }

  @Test
  void aDigitLessIsNearAndOfNothingThereIsNoPercentage() {
    assertTrue(first("，同比增长61%").isNear(new BigDecimal(8), new BigDecimal(5)));
    assertFalse(first("，同比增长62%").isNear(new BigDecimal(8), new BigDecimal(5)));
    assertTrue(first("，同比增长62%").isNear(new BigDecimal(8), BigDecimal.ZERO));
    assertFalse(first("，同比增加3件").isNear(new BigDecimal(8), BigDecimal.ZERO));
  }

  @ParameterizedTest
  @CsvSource({
    "，同比增长9%, 8, 5, 增加 3（60%）",
    "，同比增长9%, 5, 8, 减少 3（38%）",
    "，同比增长9%, 5, 5, 持平",
    "，同比增长9%, 5, 0, 增加 5",
    "，同比增加9件, 8, 5, 增加 3"
  })
  void whatItShouldSayFollowsFromTheFigures(String behind, int now, int then, String words) {
    assertEquals(words, first(behind).shouldBe(BigDecimal.valueOf(now), BigDecimal.valueOf(then)));
  }

  private static Growth first(String behind) {
    return growths(behind).getFirst();
  }

  private static List<Growth> growths(String behind) {
    return Growth.in(sentence(behind), Optional.of(2023));
  }

  private static Sentence sentence(String behind) {
    String notation =
        "section 1 %s%s\nfact requests.newlyReceived 8 %s verb=收到"
            .formatted(RECEIVED, behind, RECEIVED);
    return ExampleReport.facts(notation).sentences().stream()
        .filter(sentence -> sentence.section() == 1)
        .findFirst()
        .orElseThrow();
  }
}
