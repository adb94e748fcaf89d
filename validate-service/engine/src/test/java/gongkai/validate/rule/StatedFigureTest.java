package gongkai.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.Finding;
import gongkai.validate.Severity;
import gongkai.validate.engine.Neighbours;
import gongkai.validate.engine.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a figure of the text may mean: a false accusation is worse than a missed one.
class StatedFigureTest {

  /// Ten new, two from last year, eleven dealt with (one of them never corrected), one carried on.
  private static final String TABLE =
      """
      requests.newlyReceived.naturalPerson 10
      requests.newlyReceived.total 10
      requests.broughtForward.naturalPerson 2
      requests.broughtForward.total 2
      requests.granted.naturalPerson 4
      requests.granted.total 4
      requests.partiallyGranted.naturalPerson 3
      requests.partiallyGranted.total 3
      requests.refused.stateSecret.naturalPerson 1
      requests.refused.stateSecret.total 1
      requests.refused.internalAffairs.naturalPerson 2
      requests.refused.internalAffairs.total 2
      requests.other.correctionOverdue.naturalPerson 1
      requests.other.correctionOverdue.total 1
      requests.totalHandled.naturalPerson 11
      requests.totalHandled.total 11
      requests.carriedForward.naturalPerson 1
      requests.carriedForward.total 1
      reconsideration.upheld 2
      reconsideration.total 2
      litigationDirect.pending 1
      litigationDirect.total 1
      litigationAfterReview.upheld 1
      litigationAfterReview.total 1
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requests.newlyReceived 10 收到10件 verb=收到",
        "requests.newlyReceived 12 依申请公开12件",
        "requests.newlyReceived 12 新受理12件 verb=新受理",
        "requests.newlyReceived 10 受理10件 verb=受理",
        "requests.newlyReceived 11 受理11件 verb=受理",
        "requests.newlyReceived 12 受理12件 verb=受理",
        "requests.newlyReceived 8 按期受理8件 verb=受理",
        "requests.handled 12 办理12件 verb=办理",
        "requests.handled 11 受理办结11件 verb=受理办结",
        "requests.handled 9 办结9件 verb=办结",
        "requests.handled 10 答复10件 verb=答复",
        "requests.handled 8 按期办结8件 verb=按期办结",
        "requests.granted 7 公开7件 verb=公开",
        "requests.refused 3 不予公开3件",
        "requests.refused.internalAffairs 2 内部事务2件",
        "requests.other 1 其他处理1件",
        "requests.unavailable 0 没有无法提供的情形 claim=yes",
        "requests.newlyReceived 10 均为自然人 claim=yes column=naturalPerson",
        "requests.newlyReceived 99 历年收到99件 verb=收到",
        "requests.newlyReceived 99 收到99件 verb=收到 period=2021",
        "requests.newlyReceived 99 占99% verb=收到 unit=%",
        "requests.newlyReceived 9 收到近9件 verb=收到 approximate=yes",
        "requests.newlyReceived 8 收到不少于8件 verb=收到 atLeast=yes",
        "requests.newlyReceived 3 办公室收到3件 verb=收到 scope=办公室",
        "litigation.total 2 行政诉讼2件",
        "litigation.upheld 1 诉讼维持1件",
        "reconsideration.upheld 2 均获维持 claim=yes",
        "other 28 28个领域",
        "documents.disclosed 65 政府文件65个"
      })
  void isNotHeldAgainstTheAuthor(String fact) {
    assertEquals(List.of(), mismatches(fact));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requests.newlyReceived 12 收到12件 verb=收到",
        "requests.newlyReceived 0 未收到申请 claim=yes",
        "requests.handled 15 受理15件 verb=受理",
        "requests.handled 12 办结12件 verb=办结",
        "requests.handled 14 按期办结14件 verb=按期办结",
        "requests.broughtForward 3 上年结转3件",
        "requests.carriedForward 0 无结转 claim=yes",
        "requests.granted 5 予以公开5件",
        "requests.refused 2 不予公开2件",
        "requests.newlyReceived 9 自然人9件 verb=收到 column=naturalPerson",
        "normativeDocuments.issued 2 制发规范性文件2件 verb=制发"
      })
  void isAnErrorWhereItFitsNothing(String fact) {
    assertEquals(List.of(Severity.ERROR), severities(fact));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requests.newlyReceived 12 办公室收到12件 verb=收到 scope=办公室",
        "requests.newlyReceived 30 收到30余件 verb=收到 approximate=yes",
        "requests.newlyReceived 30 收到30件以上 verb=收到 atLeast=yes",
        "reconsideration.total 0 未发生行政复议 claim=yes",
        "litigation.total 3 行政诉讼3件",
        "normativeDocuments.issued 2 公开规范性文件2件 verb=公开"
      })
  void isAWarningAtMostWhereItsScopeOrItsCountIsOpen(String fact) {
    assertEquals(List.of(Severity.WARNING), severities(fact));
  }

  @Test
  void receivedWithThoseBroughtForwardMayBeBoth() {
    String sentence = "section 1 共收到申请12件（含上年结转2件）。\n";
    assertEquals(List.of(), mismatches(sentence, "requests.newlyReceived 12 收到申请12件 verb=收到"));
  }

  @Test
  void aCumulativeFigureOfTheYearIsComparedOneOfManyYearsIsNot() {
    String fact = "requests.newlyReceived 12 收到申请12件 verb=收到";
    assertEquals(1, mismatches("section 1 全年累计收到申请12件。\n", fact).size());
    assertEquals(1, mismatches("section 1 今年以来收到申请12件。\n", fact).size());
    assertEquals(List.of(), mismatches("section 1 平台开通以来累计收到申请12件。\n", fact));
  }

  @Test
  void theMessageNamesEveryMeaningWithItsNumber() {
    String message = mismatches("requests.handled 15 受理15件 verb=受理").getFirst().message();
    assertTrue(
        message.startsWith(
            "正文“受理15件”与表格不一致：申请情况表“三、本年度办理结果 （七）总计”行“总计”列为 11，"
                + "申请情况表“一、本年新收政府信息公开申请数量”行“总计”列为 10，本年新收加上年结转为 12，都对不上。"),
        message);
  }

  @Test
  void whatWasPutOffOrDroppedIsNotWhatWasHandled() {
    assertEquals(
        List.of(), mismatches("section 1 剩余1件顺延至次年办理。\n", "requests.handled 1 1件顺延至次年办理 verb=办理"));
    assertEquals(
        List.of(), mismatches("section 1 逾期不补正而终止处理的23件。\n", "requests.handled 23 处理的23件 verb=处理"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"未按时办结1件", "没有按期办理1件", "逾期答复1件", "结转2024年度继续办理1件"})
  void whatWasNotDoneInTimeIsNotAllThatWasDone(String words) {
    assertEquals(
        List.of(),
        mismatches(
            "section 1 " + words + "。\n",
            "requests.handled 1 " + words.substring(words.length() - 4) + " verb=办结"));
  }

  @Test
  void figuresOfAnotherRegionAreNotHeldAgainstTheAuthor() {
    String fact = "requests.newlyReceived 3000 收到申请3000件 verb=收到";
    assertEquals(1, mismatches("section 1 全县共收到申请3000件。\n", fact).size());
    assertEquals(List.of(), mismatches("section 1 全省共收到申请3000件。\n", fact));
    assertEquals(
        List.of(),
        mismatches("institution township township 大河镇人民政府\nsection 1 全县共收到申请3000件。\n", fact));
  }

  @Test
  void figuresOfAnotherGovernmentAreNotHeldAgainstTheAuthor() {
    String fact = "normativeDocuments.issued 12 制发规范性文件12件 verb=制发 scope=县政府";
    assertEquals(List.of(Severity.WARNING), severities(fact));
    assertEquals(List.of(), mismatches("institution department county 青川县水利局\n", fact));
    assertEquals(List.of(), mismatches("institution township township 大河镇人民政府\n", fact));
    assertEquals(List.of(), mismatches(fact.replace("县政府", "市政府")));
    assertEquals(
        List.of(Severity.WARNING),
        mismatches("institution department county 青川县人民政府办公室\n", fact).stream()
            .map(Finding::severity)
            .toList());
  }

  @Test
  void twoOutcomesCountedTogetherAreNeither() {
    assertEquals(
        List.of(), mismatches("section 1 公开和部分公开合计7件。\n", "requests.partiallyGranted 7 部分公开合计7件"));
  }

  @Test
  void aFigureOfNoKnownYearIsNotComparedInAReportOfNoKnownYear() {
    assertEquals(List.of(), mismatches("year none\n", "requests.newlyReceived 12 收到12件 verb=收到"));
  }

  @Test
  void traditionalCharactersAreUnderstood() {
    assertEquals(
        List.of(),
        mismatches("section 1 平臺開通以來累計收到申請12件。\n", "requests.newlyReceived 12 收到申請12件 verb=收到"));
  }

  private static List<Severity> severities(String fact) {
    return mismatches(fact).stream().map(Finding::severity).toList();
  }

  private static List<Finding> mismatches(String fact) {
    return mismatches("", fact);
  }

  private static List<Finding> mismatches(String more, String fact) {
    var report = ExampleReport.report(TABLE + more + "fact " + fact);
    return Validator.standard().validate(report, Neighbours.none()).stream()
        .filter(finding -> finding.rule().equals("narrative-table-mismatch"))
        .toList();
  }
}
