package gongkai.validate.rules.timeliness;

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

/// Which day is late and which too early, to the day, for the report of 2023.
class DaysTest {

  private static final String DEPARTMENT = "institution department county 青川县财政局\n";
  private static final String OFFICE = "institution department county 青川县人民政府办公室\n";
  private static final Rule PUBLISHED = new PublishedLate();
  private static final Rule SIGNED = new SignedLate();
  private static final Rule EARLY = new SignedTooEarly();

  @ParameterizedTest
  @CsvSource({
    "government county 青川县人民政府, 2024-03-31, HOLDS",
    "government county 青川县人民政府, 2024-04-01, VIOLATED",
    "department county 青川县财政局, 2024-01-31, HOLDS",
    "department county 青川县财政局, 2024-02-01, VIOLATED",
    "department county 青川县人民政府办公室, 2024-01-31, HOLDS",
    "department county 青川县人民政府办公室, 2024-02-01, UNDECIDED",
    "department county 青川县人民政府办公室, 2024-03-31, UNDECIDED",
    "department county 青川县人民政府办公室, 2024-04-01, VIOLATED",
    "department city 阿里地区行政公署办公室, 2024-03-01, UNDECIDED",
    "township township 木鱼镇人民政府, 2024-06-01, UNDECIDED",
    "department township 木鱼镇财政所, 2024-06-01, UNDECIDED",
    "subdistrict township 城东街道办事处, 2024-06-01, UNDECIDED",
    "other county 青川县供电公司, 2024-06-01, UNDECIDED"
  })
  void theLawGivesEachKindOfBodyItsDay(String body, String day, Expected expected) {
    assertEquals(expected, Judged.by(SIGNED, "institution %s\nsigned %s".formatted(body, day)));
    assertEquals(
        expected,
        Judged.by(PUBLISHED, "institution %s\nsigned none\npublished %s".formatted(body, day)));
  }

  @Test
  void theDaysOfDelayAreCountedFromTheLastDayAllowed() {
    assertTrue(first(SIGNED, DEPARTMENT + "signed 2024-02-01").message().contains("晚了 1 天"));
    assertTrue(first(SIGNED, OFFICE + "signed 2024-04-02").message().contains("晚了 2 天"));
    String published = first(PUBLISHED, DEPARTMENT + "signed none\npublished 2024-02-03").message();
    assertTrue(published.contains("2024年2月3日 晚于公布期限 2024年1月31日，晚了 3 天"), published);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, UNDECIDED",
    "2024-01-19, UNDECIDED",
    "2024-01-20, HOLDS",
    "2024-01-25, HOLDS"
  })
  void whatWasPublishedBeforeTheYearEndedOrBeforeTheSignatureIsAnotherPage(
      String published, Expected expected) {
    assertEquals(
        expected, Judged.by(PUBLISHED, "signed 2024-01-20\npublished " + published + "\n"));
  }

  @Test
  void aPageMoreThanHalfAYearLateThoughSignedInTimeMayHaveBeenMoved() {
    String signed = DEPARTMENT + "signed 2024-01-31\n";
    assertTrue(isDoubt(PUBLISHED, signed + "published 2024-08-02"));
    assertFalse(isDoubt(PUBLISHED, signed + "published 2024-08-01"));
    assertFalse(isDoubt(PUBLISHED, DEPARTMENT + "signed 2024-02-01\npublished 2024-09-01"));
    assertFalse(isDoubt(PUBLISHED, DEPARTMENT + "signed none\npublished 2024-09-01"));
  }

  @Test
  void withoutACertainBodyOrYearLatenessIsADoubt() {
    assertTrue(isDoubt(SIGNED, "doubt institution-unclear\nsigned 2024-05-01"));
    assertTrue(isDoubt(PUBLISHED, "doubt year-unclear\nsigned none\npublished 2024-05-01"));
    assertTrue(isDoubt(EARLY, "doubt year-unclear\nsigned 2023-05-01"));
    assertFalse(isDoubt(EARLY, "signed 2023-05-01"));
  }

  @Test
  void aPeriodThatContradictsTheYearLeavesTheDayOpen() {
    String contradiction = "section 0 本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。\nsigned 2024-05-01";
    assertEquals(Expected.UNDECIDED, Judged.by(SIGNED, contradiction));
    assertEquals(
        Expected.UNDECIDED, Judged.by(EARLY, contradiction.replace("2024-05-01", "2023-05-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-31, UNDECIDED",
    "2023-01-01, VIOLATED",
    "2023-12-30, VIOLATED",
    "2023-12-31, HOLDS",
    "2024-01-01, HOLDS"
  })
  void theYearHasToEndBeforeItIsSigned(String day, Expected expected) {
    assertEquals(expected, Judged.by(EARLY, "signed " + day));
  }

  @Test
  void aSignatureOfEarlySpringIsMostLikelyASlipOfTheYear() {
    assertTrue(first(EARLY, "signed 2023-03-31").message().contains("是否应为 2024 年"));
    assertTrue(first(EARLY, "signed 2023-04-01").message().contains("请核对落款日期和报告年份"));
  }

  private static Violated first(Rule rule, String notation) {
    return Judged.violations(rule, notation).getFirst();
  }

  private static boolean isDoubt(Rule rule, String notation) {
    return first(rule, notation).doubt().isPresent();
  }
}
