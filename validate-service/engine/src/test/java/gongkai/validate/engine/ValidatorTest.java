package gongkai.validate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.Report;
import gongkai.validate.CellChange;
import gongkai.validate.Finding;
import gongkai.validate.Severity;
import gongkai.validate.rule.ExampleReport;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidatorTest {

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
  void aFlawlessReportHasNoFindings() {
    assertEquals(List.of(), findings(""));
    assertEquals(List.of(), findings(BALANCED));
    assertEquals(List.of(), findings("form 2019\nyear 2020\nsigned 2021-03-01"));
  }

  @Test
  void oneWrongCellBreaksExactlyItsEquationsAndEachNamesTheSameRepair() {
    var findings = findings(BALANCED + "requests.totalHandled.total 11\n");
    assertEquals(
        List.of("requests-balance", "requests-outcome-sum", "requests-applicant-sum"),
        findings.stream().map(Finding::rule).toList());
    var repair =
        new CellChange(
            new CellAddress("requests.totalHandled.total"),
            Optional.of(BigDecimal.valueOf(11)),
            BigDecimal.valueOf(12));
    for (Finding finding : findings) {
      assertTrue(finding.isFailure());
      assertEquals(List.of(List.of(repair)), finding.repairs());
      assertTrue(finding.message().contains("由 11 改为 12 即可全部成立"), finding.message());
    }
  }

  @Test
  void aFindingKeepsItsNameWhileItsValuesChange() {
    assertEquals(
        ids("reconsideration.total 3"), ids("reconsideration.total 4\nreconsideration.upheld 1"));
    assertEquals(
        ids("fact requests.newlyReceived 12 收到申请12件 verb=收到"),
        ids("fact requests.newlyReceived 7 收到申请7件 verb=收到"));
    assertNotEquals(ids("reconsideration.total 3"), ids("year 2022\nreconsideration.total 3"));
    assertNotEquals(
        ids("reconsideration.total 3"),
        ids("institution government county 剑阁县人民政府\nreconsideration.total 3"));
  }

  @Test
  void theSameWordsTwiceAreTwoFindings() {
    var ids =
        ids(
            """
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            fact requests.newlyReceived 13 收到申请13件 verb=收到
            """);
    assertEquals(2, ids.size());
    assertEquals(2, new HashSet<>(ids).size());
  }

  @Test
  void aFailureThatHangsOnAnInferredCellIsADoubt() {
    var findings = findings("reconsideration.upheld ~2\nreconsideration.total 3");
    assertEquals(
        List.of("case-sum", "extraction-doubt"), findings.stream().map(Finding::rule).toList());
    assertTrue(findings.stream().noneMatch(Finding::isFailure));
    assertTrue(findings.getFirst().message().contains("读数存疑"), findings.getFirst().message());
  }

  @Test
  void aFailureOnACellThatAReadingDoubtNamesIsADoubt() {
    var findings = findings("reconsideration.total 3\ndoubt row-displaced reconsideration.total");
    assertTrue(findings.stream().anyMatch(finding -> finding.rule().equals("case-sum")));
    assertTrue(findings.stream().noneMatch(Finding::isFailure));
  }

  @Test
  void whatAPersonCorrectedIsNoDoubt() {
    var findings = findings("reconsideration.upheld =2\nreconsideration.total 3");
    assertEquals(List.of("case-sum"), findings.stream().map(Finding::rule).toList());
    assertTrue(findings.getFirst().isFailure());
  }

  @Test
  void aDoubtWhoseCellsAPersonCorrectedIsSettled() {
    String doubt = "doubt column-lost reconsideration.upheld,reconsideration.corrected\n";
    assertEquals(1, findings(doubt).size());
    assertEquals(1, findings(doubt + "reconsideration.upheld =0").getFirst().cells().size());
    assertEquals(
        List.of(), findings(doubt + "reconsideration.upheld =0\nreconsideration.corrected =0"));
  }

  @Test
  void whatATranscriptLacksIsADoubt() {
    String lacking =
        """
        section 3 missing
        section 4 printed 3
        table proactive absent
        requests.carriedForward.total _
        signed none
        wording requests.granted 公开 （一）予以公开
        """;
    assertTrue(findings(lacking).stream().allMatch(Finding::isFailure));
    var doubts = findings("carrier transcript\n" + lacking);
    assertEquals(
        findings(lacking).stream().map(Finding::rule).toList(),
        doubts.stream().map(Finding::rule).toList());
    for (Finding doubt : doubts) {
      assertFalse(doubt.isFailure(), doubt.rule());
      assertTrue(doubt.message().endsWith("疑似转换丢失，请核对原件。"), doubt.message());
    }
  }

  @Test
  void arithmeticInATranscriptIsStillAFailure() {
    assertTrue(findings("carrier transcript\nreconsideration.total 3").getFirst().isFailure());
  }

  @Test
  void anAbsenceInAnOriginalBesideACutIsADoubt() {
    var findings = findings("table proactive absent cut\nsection 2 missing");
    assertEquals(2, findings.size());
    assertTrue(findings.stream().noneMatch(Finding::isFailure));
  }

  @Test
  void noFindingIsWorseThanItsRuleAllows() {
    var worst = findings("requests.carriedForward.total -");
    assertEquals(List.of(Severity.INFO), worst.stream().map(Finding::severity).toList());
  }

  @Test
  void lastYearIsAskedForThroughTheNeighbours() {
    String notation = "requests.broughtForward.total 0\nlastYear requests.carriedForward.total 2";
    Report report = ExampleReport.report(notation);
    Report before = ExampleReport.yearBefore(notation).orElseThrow();
    Neighbours neighbours = year -> Optional.of(before).filter(_ -> year == 2022);
    var findings = Validator.standard().validate(report, neighbours);
    assertEquals(
        List.of("carried-forward-continuity"), findings.stream().map(Finding::rule).toList());
    assertEquals(Optional.of(BigDecimal.TWO), findings.getFirst().expected());
    assertEquals(List.of(), validate(report));
  }

  @Test
  void whoseReportItIsBeingDoubtfulNeitherLastYearNorADayIsHeldAgainstIt() {
    for (String kind : List.of("institution-unclear", "year-unclear")) {
      String notation =
          "signed 2024-06-01\nlastYear requests.carriedForward.total 2\ndoubt " + kind + "\n";
      Report before = ExampleReport.yearBefore(notation).orElseThrow();
      var findings =
          Validator.standard().validate(ExampleReport.report(notation), _ -> Optional.of(before));
      assertEquals(
          List.of("carried-forward-continuity", "extraction-doubt", "signed-late"),
          findings.stream().map(Finding::rule).toList());
      assertTrue(findings.stream().noneMatch(Finding::isFailure), findings.toString());
    }
  }

  @Test
  void headingsThatAreAllLostBesideACutAreADoubt() {
    var none = new StringBuilder();
    for (int section = 1; section <= 6; section++) {
      none.append("section ").append(section).append(" missing\n");
    }
    assertTrue(missingSections(none.toString()).getFirst().isFailure());
    assertFalse(missingSections(none + "table requests whole cut").getFirst().isFailure());
  }

  private static List<Finding> missingSections(String notation) {
    var missing =
        findings(notation).stream().filter(f -> f.rule().equals("section-missing")).toList();
    assertEquals(1, missing.size());
    return missing;
  }

  @Test
  void aLegacyReportIsNotHeldAgainstALaterForm() {
    assertEquals(List.of(), findings("form legacy\nyear 2017\nsection 3 missing\nsigned none"));
  }

  @Test
  void aReportInTraditionalCharactersIsReadLikeAnyOther() {
    assertEquals(
        List.of(),
        findings(
            """
            section 1 主動公開信息。依申請公開無誤。信息管理規範。網站運行平穩。開展考核、評議，無責任追究情形。
            section 5 存在的問題是解讀單一，改進措施是開展培訓。
            section 6 未收取信息處理費。
            """));
  }

  @Test
  void theVersionOfTheRuleBookIsKnown() {
    assertTrue(Validator.standard().ruleBookVersion().matches("\\d+-[0-9a-f]{8}"));
  }

  private static List<String> ids(String notation) {
    return findings(notation).stream().map(Finding::id).toList();
  }

  private static List<Finding> findings(String notation) {
    return validate(ExampleReport.report(notation));
  }

  private static List<Finding> validate(Report report) {
    return Validator.standard().validate(report, Neighbours.none());
  }
}
