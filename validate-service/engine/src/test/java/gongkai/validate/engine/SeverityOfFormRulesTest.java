package gongkai.validate.engine;

import static gongkai.validate.Severity.ERROR;
import static gongkai.validate.Severity.INFO;
import static gongkai.validate.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.Finding;
import gongkai.validate.Severity;
import gongkai.validate.rule.ExampleReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How bad a form rule calls what it finds, and when it only doubts.
class SeverityOfFormRulesTest {

  private static final String OTHER_YEAR = "section 0 本报告数据的统计期限自2022年1月1日起至2022年12月31日止。\n";

  @Test
  void theWholeOldFormIsAnErrorAndOneRowOfItAWarning() {
    assertFailure(ERROR, "form-outdated", "year 2022\nform 2019");
    assertFailure(WARNING, "form-outdated", "requests.other.total 0");
    assertFailure(WARNING, "form-outdated", "year 2020\nform 2021");
  }

  @Test
  void aTranscriptMayHaveLostTheOtherRowsButNotChangedTheForm() {
    assertDoubt("form-outdated", "carrier transcript\nrequests.other.total 0");
    assertFailure(ERROR, "form-outdated", "carrier transcript\nyear 2022\nform 2019");
  }

  @Test
  void anUncertainYearOnlyGivesDoubts() {
    assertDoubt("form-outdated", "doubt year-unclear\nyear 2022\nform 2019");
    assertDoubt("year-mismatch", "doubt year-unclear\n" + OTHER_YEAR);
    assertDoubt("signed-too-early", "doubt year-unclear\nsigned 2023-12-01");
    assertDoubt("published-late", "doubt institution-unclear\npublished 2024-04-15");
  }

  @Test
  void anothersSignatureLeavesTheYearAsCertainAsItIs() {
    String signed = "doubt signature-differs\nsignatory 剑阁县人民政府\n";
    String cited = "section 0 依据国办公开办函〔2019〕60号编制。\n";
    assertFailure(ERROR, "form-outdated", signed + "year 2022\nform 2019");
    assertFailure(WARNING, "citation-outdated", signed + cited);
    assertDoubt("citation-outdated", signed + "doubt year-unclear\n" + cited);
  }

  @Test
  void yearsThatDisagreeAreAnErrorOnlyWhereTheSignatureSidesWithOne() {
    assertFailure(ERROR, "year-mismatch", OTHER_YEAR);
    assertFailure(ERROR, "year-mismatch", "signed 2023-01-20\n" + OTHER_YEAR);
    assertFailure(WARNING, "year-mismatch", "signed none\n" + OTHER_YEAR);
    assertFailure(WARNING, "year-mismatch", "signed 2022-01-20");
  }

  @Test
  void aSignatureYearsAfterIsAWarningAtMost() {
    String period = "section 0 本报告数据的统计期限自2023年1月1日起至2023年12月31日止。\n";
    assertFailure(WARNING, "year-mismatch", "signed 2025-01-15\n" + period);
    assertFailure(INFO, "year-mismatch", "signed 2025-01-15");
  }

  @Test
  void anothersSignatureIsAFailureWhereOnlyTheSignatureDiffers() {
    String other = "signatory 剑阁县人民政府\ndoubt signature-differs\n";
    assertFailure(WARNING, "signature-name-mismatch", other);
    assertDoubt("signature-name-mismatch", other + "doubt institution-unclear");
    assertDoubt("signature-name-mismatch", other + "signed undated");
    assertDoubt("signed-late", "doubt signature-differs\nsigned 2024-04-02");
  }

  @Test
  void aTitleWithTheWrongYearMakesNobodyLateOrEarly() {
    var findings = findings("signed 2023-01-20\npublished 2024-06-01\n" + OTHER_YEAR);
    assertEquals(List.of("year-mismatch"), findings.stream().map(Finding::rule).toList());
  }

  @Test
  void aSecondYearInTheTitleLeavesItOpenWhichIsMeant() {
    String title = "title 关于2023年公布2022年政府信息公开工作年度报告的说明\n";
    assertTrue(found("year-mismatch", title + OTHER_YEAR).isEmpty());
  }

  @Test
  void aMinusSignInATranscriptMayBeTheConverters() {
    assertFailure(ERROR, "not-a-count", "reconsideration.upheld -1");
    assertDoubt("not-a-count", "carrier transcript\nreconsideration.upheld -1");
  }

  @Test
  void aPageThatWasPutUpAgainYearsLaterIsOnlyDoubted() {
    assertFailure(WARNING, "published-late", "published 2024-06-01");
    assertDoubt("published-late", "published 2025-08-01");
    assertFailure(WARNING, "published-late", "signed 2025-07-30\npublished 2025-08-01");
  }

  @Test
  void aCaseIsOnlyDoubtedWithoutTheYearBefore() {
    String after = "litigationAfterReview.upheld 1\nlitigationAfterReview.total 1\n";
    assertDoubt("case-order-suspect", after);
    assertFailure(INFO, "case-order-suspect", after + "lastYear reconsideration.total 0");
    String direct = "litigationDirect.pending 1\nlitigationDirect.total 1\nsigned 2025-01-20\n";
    assertDoubt("case-order-suspect", direct + "year 2024");
    assertFailure(
        INFO, "case-order-suspect", direct + "year 2024\nlastYear reconsideration.total 0");
    assertTrue(
        found(
                "case-order-suspect",
                direct
                    + "year 2024\nlastYear litigationDirect.pending 1\nlastYear litigationDirect.total 1")
            .isEmpty());
  }

  @Test
  void feesInYuanAreAWarningWhereTheyCouldNotBeInTenThousands() {
    assertFailure(INFO, "fee-unit-suspect", "proactive.fees.amount 5200 5200元");
    assertFailure(WARNING, "fee-unit-suspect", "proactive.fees.amount 9000000 9000000元");
    assertTrue(found("fee-unit-suspect", "proactive.fees.amount 5200 5200万元").isEmpty());
    String jump = "lastYear proactive.fees.amount 98000000\nproactive.fees.amount 9900";
    assertFailure(INFO, "fee-unit-suspect", jump);
  }

  private static void assertFailure(Severity severity, String rule, String notation) {
    var finding = found(rule, notation).orElseThrow();
    assertTrue(finding.isFailure(), finding.message());
    assertEquals(severity, finding.severity(), finding.message());
  }

  private static void assertDoubt(String rule, String notation) {
    var finding = found(rule, notation).orElseThrow();
    assertTrue(!finding.isFailure(), finding.message());
  }

  private static Optional<Finding> found(String rule, String notation) {
    return findings(notation).stream().filter(finding -> finding.rule().equals(rule)).findFirst();
  }

  private static List<Finding> findings(String notation) {
    return Validator.standard()
        .validate(
            ExampleReport.report(notation),
            asked ->
                ExampleReport.yearBefore(notation)
                    .filter(last -> last.year().equals(Optional.of(asked))));
  }
}
