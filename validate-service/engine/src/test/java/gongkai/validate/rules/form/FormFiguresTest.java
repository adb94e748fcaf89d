package gongkai.validate.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.Severity;
import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.Rule;
import gongkai.validate.rules.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the rules on fees, on the order of cases, on periods and on years begin to speak.
class FormFiguresTest {

  private static final Rule FEES = new FeeUnitSuspect();
  private static final Rule CASES = new CaseOrderSuspect();
  private static final Rule PERIOD = new PeriodIncomplete();
  private static final Rule YEAR = new YearMismatch();

  @ParameterizedTest
  @CsvSource({
    "3000, 1, VIOLATED",
    "2999, 1, HOLDS",
    "30000, 1, VIOLATED",
    "30001, 1, HOLDS",
    "1, 10000, VIOLATED",
    "7, 7, HOLDS",
    "7, 0, UNDECIDED",
    "0, 7, HOLDS"
  })
  void aboutTenThousandTimesIsTheWrongUnit(String now, String then, Expected expected) {
    assertEquals(
        expected,
        Judged.by(
            FEES,
            "proactive.fees.amount %s\nlastYear proactive.fees.amount %s".formatted(now, then)));
  }

  @Test
  void theSmallerAndTheLargerAmountMayStandInEitherYear() {
    String more =
        first(FEES, "proactive.fees.amount 52300\nlastYear proactive.fees.amount 5.2").message();
    String less =
        first(FEES, "proactive.fees.amount 5.2\nlastYear proactive.fees.amount 52300").message();
    assertTrue(more.contains("填的是 52300") && more.contains("为 5.2"), more);
    assertTrue(less.contains("填的是 5.2") && less.contains("为 52300"), less);
    assertTrue(!more.replaceAll(".*万倍", "").equals(less.replaceAll(".*万倍", "")), less);
  }

  @ParameterizedTest
  @CsvSource({
    "government township 木鱼镇人民政府, 10000, INFO",
    "government township 木鱼镇人民政府, 10001, WARNING",
    "government county 青川县人民政府, 500000, INFO",
    "government county 青川县人民政府, 500001, WARNING",
    "government city 广元市人民政府, 5000000, INFO",
    "government city 广元市人民政府, 5000001, WARNING",
    "government province 四川省人民政府, 50000000, INFO",
    "government province 四川省人民政府, 50000001, WARNING",
    "government - 青川县人民政府, 50000001, INFO"
  })
  void yuanAreAWarningOnlyWhereNoSuchSumCouldBeInTenThousands(
      String body, String amount, Severity severity) {
    String notation =
        "institution %s\nproactive.fees.amount %s %s元".formatted(body, amount, amount);
    var most = first(FEES, notation).atMost();
    assertEquals(severity, most == Severity.ERROR ? Severity.WARNING : most);
  }

  @ParameterizedTest
  @CsvSource({
    "government township 木鱼镇人民政府, 100000, UNDECIDED",
    "government township 木鱼镇人民政府, 100001, VIOLATED",
    "government county 青川县人民政府, 5000000, UNDECIDED",
    "government county 青川县人民政府, 5000001, VIOLATED",
    "government city 广元市人民政府, 5000001, UNDECIDED",
    "government - 青川县人民政府, 5000001, UNDECIDED"
  })
  void withoutAUnitOnlyWhatNoBodyOfTheLevelCollectsIsSuspect(
      String body, String amount, Expected expected) {
    String notation = "institution %s\nproactive.fees.amount %s\n".formatted(body, amount);
    assertEquals(expected, Judged.by(FEES, notation));
    assertEquals(
        Expected.UNDECIDED, Judged.by(FEES, notation + "doubt institution-unclear"), amount);
  }

  @Test
  void anAmountThatNoCountyCollectsIsSuspectTwoYearsInARow() {
    String notation = "proactive.fees.amount 8200000\nlastYear proactive.fees.amount 8100000";
    assertEquals(Expected.VIOLATED, Judged.by(FEES, notation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "litigationAfterReview.total 1|VIOLATED",
        "litigationAfterReview.upheld 1|VIOLATED",
        "litigationAfterReview.total 1,reconsideration.total 1|HOLDS",
        "litigationAfterReview.total 1,reconsideration.upheld 1|HOLDS",
        "litigationAfterReview.total 1,lastYear reconsideration.total 2|HOLDS",
        "litigationAfterReview.total 1,lastYear reconsideration.total 0|VIOLATED",
        "litigationAfterReview.total 1,lastYear table reconsideration absent|UNDECIDED",
        "table litigationAfterReview absent|UNDECIDED",
        "litigationAfterReview.total 1,table reconsideration absent|UNDECIDED",
        "litigationDirect.total 3|HOLDS",
        "year 2024,signed 2025-01-10,litigationDirect.total 3|VIOLATED",
        "year 2024,signed 2025-01-10,litigationDirect.total 3,lastYear litigationDirect.pending 3|HOLDS",
        "year 2024,signed 2025-01-10,litigationDirect.total 3,lastYear litigationDirect.pending 2|VIOLATED",
        "year 2025,signed 2026-01-10,litigationDirect.total 3|VIOLATED",
        "year 2025,signed 2026-01-10|HOLDS",
        "year none,litigationDirect.total 3|UNDECIDED"
      })
  void courtsFollowReviews(String lines, Expected expected) {
    assertEquals(expected, Judged.by(CASES, lines.replace(',', '\n')));
  }

  @Test
  void theFirstYearOfReviewsFirstIsADoubtWithoutTheYearBefore() {
    String direct = "litigationDirect.total 3\n";
    assertTrue(first(CASES, "year 2024\nsigned 2025-01-10\n" + direct).doubt().isPresent());
    assertTrue(first(CASES, "year 2025\nsigned 2026-01-10\n" + direct).doubt().isEmpty());
    assertTrue(first(CASES, "litigationAfterReview.total 1").doubt().isPresent());
    Violated known =
        first(CASES, "litigationAfterReview.total 1\nlastYear reconsideration.total 0");
    assertTrue(known.doubt().isEmpty());
    assertTrue(known.message().contains("和上一年"), known.message());
    assertEquals(2, known.cells().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "统计期限为2023年1月1日至2023年12月31日。|HOLDS",
        "统计期限为2023年1月1日至12月31日。|HOLDS",
        "统计期限为2023年1月至12月。|HOLDS",
        "统计期限为2023年1月2日至12月31日。|VIOLATED",
        "统计期限为2023年2月1日至12月31日。|VIOLATED",
        "统计期限为2023年1月1日至11月31日。|VIOLATED",
        "统计期限为2023年1月1日至12月30日。|VIOLATED",
        "统计期限为2023年3月至12月。|VIOLATED",
        "统计期限为2022年1月1日至12月30日。|UNDECIDED",
        "统计期限为2022年1月1日至2023年12月31日。|UNDECIDED",
        "统计期限为2023年3月至12月。本局于2023年3月组建。|UNDECIDED",
        "所列数据，自2023年1月1日起，至12月15日止。|VIOLATED",
        "培训班2023年3月1日至3月5日举办。|HOLDS"
      })
  void thePeriodOfTheFiguresIsAWholeYear(String text, Expected expected) {
    assertEquals(expected, Judged.by(PERIOD, "section 1 " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-31, VIOLATED, WARNING",
    "2023-01-01, UNDECIDED, ERROR",
    "2024-01-01, HOLDS, ERROR",
    "2024-12-31, HOLDS, ERROR",
    "2025-01-01, VIOLATED, INFO"
  })
  void theSignatureIsOfTheYearAfterTheTitles(String day, Expected expected, Severity most) {
    assertEquals(expected, Judged.by(YEAR, "signed " + day));
    Judged.violations(YEAR, "signed " + day).forEach(found -> assertEquals(most, found.atMost()));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31, ERROR", "2025-01-01, WARNING"})
  void aPeriodThatAgreesWithTheTitleMakesTheSignatureTheOddOne(String day, Severity most) {
    String period = "section 0 统计期限为2023年1月1日至2023年12月31日。\nsigned ";
    assertEquals(most, first(YEAR, period + day).atMost());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-10, ERROR",
    "2023-01-10, ERROR",
    "2022-12-10, WARNING",
    "2025-01-10, WARNING",
    "none, WARNING"
  })
  void anotherPeriodIsAnErrorWhereTheSignatureTellsWhichIsRight(String day, Severity most) {
    String period = "section 0 统计期限为2022年1月1日至2022年12月31日。\nsigned ";
    Violated found = first(YEAR, period + day);
    assertEquals(most, found.atMost());
    assertEquals(!day.equals("none"), found.message().contains("，落款在 "), found.message());
    assertTrue(found.span().isPresent());
  }

  @Test
  void titlesMayWriteTheYearInCharacters() {
    for (String title :
        List.of("青川县人民政府二〇二三年政府信息公开工作年度报告", "青川县人民政府二○二三年度报告", "青川县人民政府 2 0 2 3 年度报告")) {
      assertEquals(Expected.HOLDS, Judged.by(YEAR, "title " + title), title);
      assertEquals(Expected.VIOLATED, Judged.by(YEAR, "signed 2022-05-01\ntitle " + title), title);
    }
  }

  @Test
  void aSignatureYearsLaterSaysHowMany() {
    assertTrue(first(YEAR, "signed 2026-02-01").message().contains("晚了 3 年"));
  }

  @Test
  void wordsAreDoubledAndMarksToo() {
    assertEquals(List.of(new Doubled(0, 4)), Doubled.words("我局我局"));
    assertEquals(List.of(new Doubled(1, 5), new Doubled(6, 10)), Doubled.words("在我局我局和全县全县"));
    assertEquals(List.of(), Doubled.words("天天天天"));
    assertEquals(List.of(new Doubled(0, 24)), Doubled.words("推进基层政务公开标准规范推进基层政务公开标准规范"));
    assertEquals(List.of(), Doubled.words("1234512345"));
    assertEquals(List.of(), Doubled.words("我局"));
    assertEquals(List.of(new Doubled(2, 4)), Doubled.marks("公开，，下"));
    assertEquals(List.of(new Doubled(2, 4)), Doubled.marks("公开。。"));
    assertEquals(List.of(new Doubled(2, 4)), Doubled.marks("公开，："));
    assertEquals(List.of(), Doubled.marks("公开。：下"));
    assertEquals(List.of(), Doubled.marks("公开。:下"));
    assertEquals(List.of(), Doubled.marks("公开。。。"));
    assertEquals(List.of(), Doubled.marks("，，下"));
    assertEquals(List.of(), Doubled.marks("ab，，下"));
    assertEquals(List.of(new Doubled(1, 3)), Doubled.marks("一，，下"));
    assertEquals(List.of(new Doubled(1, 3)), Doubled.marks("龥，，下"));
    assertEquals(List.of(new Doubled(1, 3)), Doubled.marks("5，，下"));
    assertEquals(List.of(new Doubled(1, 3)), Doubled.marks("》、，下"));
  }

  private static Violated first(Rule rule, String notation) {
    return Judged.violations(rule, notation).getFirst();
  }
}
