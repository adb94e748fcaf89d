package gongkai.validate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.validate.Finding;
import gongkai.validate.rule.ExampleReport;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Situations met in published reports, rebuilt with words of our own: what is the author's, what
/// is the converter's, and what is nobody's.
class SituationsTest {

  @Test
  void aTranscriptThatLostATableAHeadingAndAColumn() {
    expect(
        """
        carrier transcript
        year 2021
        signed 2022-02-08
        section 1 主动公开各类信息。依申请公开2件，均已答复。管理目录。平台栏目清楚。监督和培训到位。
        section 3 missing
        section 6 无。
        table proactive absent
        requests.newlyReceived.naturalPerson 2
        requests.newlyReceived.total 2
        requests.newlyReceived.commercialEnterprise ~0
        requests.newlyReceived.researchInstitution ~0
        requests.granted.naturalPerson 2
        requests.granted.total 2
        requests.granted.commercialEnterprise ~0
        requests.totalHandled.naturalPerson 2
        requests.totalHandled.total 2
        litigationDirect.otherResult 1
        litigationDirect.total 1
        litigationAfterReview.pending 1
        litigationAfterReview.total 1
        doubt column-lost requests.newlyReceived.commercialEnterprise,requests.newlyReceived.researchInstitution,requests.granted.commercialEnterprise
        fact requests.handled 2 依申请公开2件 verb=受理办结
        """,
        Set.of("accountability-unreported", "processing-fee-unstated"),
        Set.of("case-order-suspect", "section-missing", "table-missing", "extraction-doubt"));
  }

  @Test
  void aScanWhoseTextContradictsItsTablesIsDoubtedAndAScanThatDoesNotAddUpIsNot() {
    expect(
        """
        section 1 收到申请21件。
        signed none
        requests.newlyReceived.naturalPerson 12
        requests.newlyReceived.total 13
        requests.granted.naturalPerson 12
        requests.granted.total 12
        requests.totalHandled.naturalPerson 12
        requests.totalHandled.total 12
        table proactive absent
        fact requests.newlyReceived 21 收到申请21件
        doubt text-recognised
        """,
        Set.of("requests-applicant-sum", "requests-balance"),
        Set.of(
            "accountability-unreported",
            "extraction-doubt",
            "narrative-table-mismatch",
            "overview-part-missing",
            "signature-missing",
            "table-missing"));
  }

  @Test
  void aTableThatMayBeInAPictureNobodyReadIsNotMissing() {
    expect(
        """
        table proactive absent
        doubt picture-unread
        """,
        Set.of(),
        Set.of("extraction-doubt", "table-missing"));
  }

  @Test
  void aDistrictThatReceivedNothingAndHandledMoreThanAll() {
    expect(
        """
        carrier transcript
        year 2021
        signed none
        institution government county 朝天区人民政府
        section 1 主动公开信息。本年没有收到申请。加强信息管理和平台建设。监督保障：纳入考核，开展评议，没有追责情形。
        section 6 暂无其他事项。
        table proactive absent
        fact requests.newlyReceived 0 没有收到申请 claim=yes
        fact completion.rate 100 办结率100%以上 atLeast=yes
        fact satisfaction.rate 100 满意度100%
        """,
        Set.of("impossible-rate", "processing-fee-unstated"),
        Set.of("table-missing", "signature-missing"));
  }

  @Test
  void aCountyWhoseTextAndTablesAgree() {
    expect(
        """
        carrier transcript
        signed 2024-02-19
        proactive.normativeDocuments.issued 2
        proactive.normativeDocuments.repealed 3
        proactive.normativeDocuments.inForce 19
        proactive.fees.amount 3629
        requests.newlyReceived.naturalPerson 12
        requests.newlyReceived.total 12
        requests.granted.naturalPerson 4
        requests.granted.total 4
        requests.unavailable.notHeld.naturalPerson 8
        requests.unavailable.notHeld.total 8
        requests.totalHandled.naturalPerson 12
        requests.totalHandled.total 12
        reconsideration.corrected 1
        reconsideration.total 1
        wording requests.refused.prohibitedByLaw 2.其他法规禁止公开 2.其他法律行政法规禁止公开
        fact requests.newlyReceived 12 收到申请12件 verb=收到
        fact requests.handled 12 办结12件 verb=办结
        fact requests.newlyReceived 12 均为自然人 claim=yes column=naturalPerson
        fact normativeDocuments.issued 2 制发规范性文件2件 verb=制发
        fact normativeDocuments.repealed 3 废止3件 verb=废止
        fact normativeDocuments.inForce 19 现行有效19件 verb=现行有效
        """,
        Set.of(),
        Set.of("wording-altered"));
  }

  @Test
  void aTownshipsLetterWithAnEmptyRow() {
    expect(
        """
        carrier transcript
        year 2021
        institution township township 木鱼镇人民政府
        title 木鱼镇人民政府关于报送2021年政府信息公开工作的报告
        signed 2022-01-12
        letter number=木政字〔2022〕8号 addressee=县政府办 printed=2022-01-12
        section 1 领导重视，主动、及时公布信息，答复申请，规范目录，落实检查考核。
        section 6 没有其他事项。
        requests.carriedForward.naturalPerson _
        requests.carriedForward.commercialEnterprise _
        requests.carriedForward.researchInstitution _
        requests.carriedForward.publicWelfareOrganization _
        requests.carriedForward.legalServiceInstitution _
        requests.carriedForward.otherOrganization _
        requests.carriedForward.total _
        """,
        Set.of("overview-part-missing", "processing-fee-unstated", "title-nonstandard"),
        Set.of("cell-blank"));
  }

  @Test
  void aDepartmentWhoseTableLostACellAndAltersItsWording() {
    expect(
        """
        carrier transcript
        year 2021
        signed none
        institution department county 青川县信访局
        section 1 主动公开信息。依申请公开流程规范。政府信息管理有序。公开平台通畅。监督保障到位。
        requests.unavailable.notHeld.otherOrganization ~0
        doubt row-displaced requests.refused.stateSecret.total
        wording requests.publicWelfareOrganization 社会组织 社会公益组织
        """,
        Set.of(),
        Set.of("wording-altered", "extraction-doubt", "signature-missing"));
  }

  @Test
  void anOriginalWithTwoCaseTablesThatDoNotAddUp() {
    expect(
        """
        requests.other.total 0
        reconsideration.upheld 10
        reconsideration.corrected 1
        litigationAfterReview.upheld 5
        wording requests.refused.prohibitedByLaw 2.其他法律行政止公开 2.其他法律行政法规禁止公开
        """,
        Set.of("case-sum", "form-outdated", "wording-altered"),
        Set.of());
  }

  private static void expect(String notation, Set<String> failures, Set<String> doubts) {
    var findings = Validator.standard().validate(ExampleReport.report(notation), Neighbours.none());
    assertEquals(new TreeSet<>(failures), rules(findings, true), findings.toString());
    assertEquals(new TreeSet<>(doubts), rules(findings, false), findings.toString());
  }

  private static Set<String> rules(List<Finding> findings, boolean failures) {
    return findings.stream()
        .filter(finding -> finding.isFailure() == failures)
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
