package gongkai.validate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.validate.Finding;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.ExampleReport;
import gongkai.validate.rule.Rule;
import gongkai.validate.rules.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What findings say to a clerk: where, in the words of the form, with both sides, and what to do.
class MessagesTest {

  private static final String BALANCED =
      """
      requests.newlyReceived.naturalPerson 12
      requests.newlyReceived.total 12
      requests.granted.naturalPerson 12
      requests.granted.total 12
      requests.totalHandled.naturalPerson 12
      requests.totalHandled.total 12
      """;

  @Test
  void aBalanceThatBreaksSaysBothSidesInTheWordsOfTheForm() {
    var finding = findings(BALANCED + "requests.totalHandled.total 11\n").getFirst();
    assertEquals(
        "申请情况表“总计”列收支不平：新收加上年结转共 12 件，办理总计加结转下年共 11 件，相差 1。"
            + "“一、本年新收政府信息公开申请数量”12＋“二、上年结转政府信息公开申请数量”0＝12；"
            + "“三、本年度办理结果 （七）总计”11＋“四、结转下年度继续办理”0＝11。"
            + "将申请情况表“三、本年度办理结果 （七）总计”行“总计”列由 11 改为 12 即可全部成立；请与原始台账核对后更正。",
        finding.message());
    assertEquals(Optional.of(BigDecimal.valueOf(12)), finding.expected());
    assertEquals(Optional.of(BigDecimal.valueOf(11)), finding.actual());
    assertEquals(
        List.of(
            "requests.newlyReceived.total",
            "requests.broughtForward.total",
            "requests.totalHandled.total",
            "requests.carriedForward.total"),
        finding.cells().stream().map(CellAddress::path).toList());
  }

  @Test
  void emptyCellsAreNamedByRowAndColumnAsOnTheForm() {
    assertEquals(
        "申请情况表有 9 格没有填数字（空白 8 格，横线 1 格）：“（三）不予公开 1.属于国家秘密”行“自然人”“总计”列，"
            + "“四、结转下年度继续办理”行各列。没有的请填 0。",
        findings(
                """
                requests.refused.stateSecret.naturalPerson _
                requests.refused.stateSecret.total -
                requests.carriedForward.naturalPerson _
                requests.carriedForward.commercialEnterprise _
                requests.carriedForward.researchInstitution _
                requests.carriedForward.publicWelfareOrganization _
                requests.carriedForward.legalServiceInstitution _
                requests.carriedForward.otherOrganization _
                requests.carriedForward.total _
                """)
            .getFirst()
            .message());
    assertEquals(
        "行政复议有 1 格没有填数字（空着）：“总计”列。没有的请填 0。",
        findings("reconsideration.total _").getFirst().message());
  }

  @Test
  void aHeadingThatStandsTooLateIsToldWhereItBelongs() {
    Report report = ExampleReport.report("");
    var sections = new ArrayList<>(report.sections());
    Collections.swap(sections, 2, 3);
    var finding = validate(with(report, sections)).getFirst();
    assertTrue(
        finding.message().contains("“三、收到和处理政府信息公开申请情况”应排在“四、政府信息公开行政复议、行政诉讼情况”之前"),
        finding.message());
  }

  @Test
  void messagesSayWhatToDoAndHoldNoEnglish() {
    Stream.of(
            "section 3 missing",
            "table proactive absent",
            "reconsideration.total 3",
            "section 6 无。",
            "signed 2024-06-01",
            "letter addressee=县政府办公室")
        .flatMap(notation -> findings(notation).stream())
        .forEach(finding -> {
          assertTrue(finding.message().contains("请") || finding.message().contains("应当"));
          assertFalse(finding.message().matches(".*[A-Za-z]{3,}.*"), finding.message());
        });
  }

  @TestFactory
  Stream<DynamicTest> everyExamplesFailuresSayWhatToDoAndHoldNoEnglish() {
    return RuleBook.RULES.stream()
        .flatMap(rule -> rule.examples().stream().map(example -> test(rule, example)));
  }

  private static DynamicTest test(Rule rule, Example example) {
    return DynamicTest.dynamicTest(
        rule.card().name() + ": " + example.name(),
        () ->
            Validator.standard()
                .validate(
                    ExampleReport.report(example.report()),
                    _ -> ExampleReport.yearBefore(example.report()))
                .stream()
                .filter(Finding::isFailure)
                .map(Finding::message)
                .forEach(message -> {
                  assertTrue(message.matches(".*(请|应当).*"), message);
                  assertFalse(message.matches(".*[A-Za-z]{3,}.*"), message);
                }));
  }

  private static Report with(Report report, List<Section> sections) {
    return new Report(
        report.title(),
        report.year(),
        report.form(),
        report.carrier(),
        report.signedOn(),
        report.publishedOn(),
        report.institution(),
        sections,
        report.cells(),
        report.narrative(),
        report.tables(),
        report.alteredWordings(),
        report.signature(),
        report.letter(),
        report.doubts());
  }

  private static List<Finding> findings(String notation) {
    return validate(ExampleReport.report(notation));
  }

  private static List<Finding> validate(Report report) {
    return Validator.standard().validate(report, Neighbours.none());
  }
}
