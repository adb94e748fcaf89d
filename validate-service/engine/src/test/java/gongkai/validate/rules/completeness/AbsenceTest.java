package gongkai.validate.rules.completeness;

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
import org.junit.jupiter.params.provider.ValueSource;

/// What is absent is held against the author only where nothing shows that the carrier lost it.
class AbsenceTest {

  private static final List<String> ABSENCES =
      List.of(
          "section 1 本年度工作顺利。",
          "section 5 本年度工作顺利。",
          "section 5 存在的问题是人手不足。",
          "section 6 本年度工作顺利。",
          "section 1 主动公开。依申请公开。信息管理。平台建设。监督保障。");

  private static final List<Rule> RULES =
      List.of(
          new OverviewPartMissing(),
          new ImprovementMissing(),
          new ImprovementMissing(),
          new ProcessingFeeUnstated(),
          new AccountabilityUnreported());

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void whereTextIsLostItIsADoubt(int number) {
    Rule rule = RULES.get(number);
    String absence = ABSENCES.get(number);
    assertTrue(only(rule, absence).doubt().isEmpty(), absence);
    assertTrue(only(rule, absence + "\ndoubt text-lost").doubt().isPresent(), absence);
  }

  @ParameterizedTest
  @CsvSource({"存在的问题是人手不足。, 没有写改进措施", "今后将加强培训。, 没有写存在的问题", "本年度工作顺利。, 没有写存在的问题和改进措施"})
  void whatSectionFiveLacksIsNamed(String text, String said) {
    String message = only(new ImprovementMissing(), "section 5 " + text).message();
    assertTrue(message.contains(said + "，"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主要不足：公示牌的规范程度不一；巡查记录上网偏慢；信息员缺编。",
        "主要不足：解读没有针对性，灌区农户看不懂术语，水价公示牌字迹偏小，乡镇水管站人手紧缺，巡查记录上网偏慢。",
        "存在的问题是答复不规范、制度不完善、工作推进缓慢、解读措施不多。"
      })
  void howFarItWasNotDoneIsNoMeasure(String text) {
    var found = only(new ImprovementMissing(), "section 5 " + text);
    assertTrue(found.message().contains("没有写改进措施，"), found.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"答复不规范，已规范文书。", "目录不完善，不断完善目录。", "推进缓慢是主要问题，推进不打烊服务，推进偏远村公开。", "格式不规范的问题，规范发布流程。"})
  void whatIsDoneAboutItIsAMeasure(String text) {
    assertEquals(Expected.HOLDS, Judged.by(new ImprovementMissing(), "section 5 " + text));
  }

  @ParameterizedTest
  @CsvSource({"carrier transcript, true", "carrier original, false", "doubt text-lost, true"})
  void anEmptySectionSixOfATranscriptMayBeLost(String carrier, boolean doubtful) {
    Violated found = only(new ProcessingFeeUnstated(), carrier + "\nsection 6");
    assertEquals(doubtful, found.doubt().isPresent());
    assertEquals(
        carrier.equals("carrier original") ? Expected.VIOLATED : Expected.UNDECIDED,
        Judged.by(new ProcessingFeeUnstated(), carrier + "\nsection 6 missing"));
  }

  @Test
  void aFeeThatTheTextStatesElsewhereNeedsNoSectionSix() {
    assertEquals(
        Expected.HOLDS,
        Judged.by(
            new ProcessingFeeUnstated(),
            "section 1 收取费用120元。\nsection 6 无。\nfact processingFee.amount 120 收取费用120元 unit=元"));
  }

  @ParameterizedTest
  @CsvSource({"3, requests", "4, reconsideration"})
  void aSectionWhoseTableStandsBesideACutIsADoubt(int section, String table) {
    var rule = new SectionMissing();
    String missing = "section %d missing\n".formatted(section);
    assertTrue(only(rule, missing).doubt().isEmpty());
    assertTrue(only(rule, missing + "table %s partial cut".formatted(table)).doubt().isPresent());
    assertTrue(only(rule, missing + "table proactive partial cut").doubt().isEmpty());
  }

  @Test
  void aReportWithoutAnyHeadingIsToldSoOnce() {
    var none = new StringBuilder();
    for (int section = 1; section <= 6; section++) {
      none.append("section %d missing%n".formatted(section));
    }
    var rule = new SectionMissing();
    assertTrue(only(rule, none.toString()).doubt().isEmpty());
    assertTrue(only(rule, none + "table requests partial cut").doubt().isPresent());
    assertEquals(Expected.UNDECIDED, Judged.by(rule, none + "doubt text-lost"));
  }

  @Test
  void aTableBesideACutIsADoubt() {
    var rule = new TableMissing();
    assertTrue(only(rule, "table requests absent").doubt().isEmpty());
    assertTrue(only(rule, "table requests absent cut").doubt().isPresent());
    assertTrue(
        only(rule, "table requests absent\ntable proactive whole cut").doubt().isEmpty(),
        "a cut elsewhere took nothing from here");
  }

  @Test
  void allTablesOfCasesMissingAreOne() {
    String cases =
        "table reconsideration absent\ntable litigationDirect absent\ntable litigationAfterReview absent";
    assertEquals("table/cases", only(new TableMissing(), cases).subject());
    assertEquals(
        List.of("table/requests", "table/cases"),
        Judged.violations(new TableMissing(), cases + "\ntable requests absent").stream()
            .map(Violated::subject)
            .toList());
    assertEquals(
        "table/litigationDirect",
        only(new TableMissing(), "table litigationDirect absent").subject());
  }

  @Test
  void aSectionOfHeadingsAloneIsToldOtherwiseThanAnEmptyOne() {
    var rule = new SectionEmpty();
    String empty = only(rule, "section 5").message();
    assertTrue(empty.contains("下面没有内容"), empty);
    String headed = only(rule, "section 1 （一）主动公开").message();
    assertTrue(headed.contains("下面只有小标题，没有内容"), headed);
  }

  @ParameterizedTest
  @CsvSource({
    "signed 2024-01-20, HOLDS, ''",
    "signed undated, VIOLATED, 落款没有日期",
    "signed none, VIOLATED, 报告末尾没有落款"
  })
  void theSignatureIsToldByWhatItLacks(String signed, Expected expected, String said) {
    var rule = new SignatureMissing();
    assertEquals(expected, Judged.by(rule, signed));
    Judged.violations(rule, signed)
        .forEach(found -> assertTrue(found.message().contains(said), found.message()));
  }

  @Test
  void theDateOfALetterDatesItsReport() {
    String undated = "signed undated\nletter addressee=市政府办";
    assertEquals(Expected.VIOLATED, Judged.by(new SignatureMissing(), undated));
    assertEquals(
        Expected.HOLDS, Judged.by(new SignatureMissing(), undated + " printed=2024-01-20"));
  }

  @Test
  void aGovernmentThatTellsOneOfTheMattersIsOnlyReminded() {
    var rule = new AccountabilityUnreported();
    String none = "section 1 主动公开。依申请公开。信息管理。平台建设。监督保障。";
    assertEquals(Severity.WARNING, only(rule, none).atMost());
    assertEquals(Severity.INFO, only(rule, none + "开展了工作考核。").atMost());
    assertEquals(
        Expected.UNDECIDED, Judged.by(rule, "institution government township 某镇人民政府\n" + none));
  }

  private static Violated only(Rule rule, String notation) {
    var found = Judged.violations(rule, notation);
    assertEquals(1, found.size(), found.toString());
    return found.getFirst();
  }
}
