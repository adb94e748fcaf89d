package gongkai.extract.engine.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.AlteredWording;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Labels that do not read as on the form, and are none the less clear.
class LabelsInOtherWordsTest {

  private static final String OFFICIAL =
      """
      <h1>青石县2023年政府信息公开工作年度报告</h1>
      <table>
      <tr><td rowspan=3></td><td colspan=7>申请人情况</td></tr>
      <tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
      <tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他</tr>
      <tr><td>一、本年新收政府信息公开申请数量<td>5<td>1<td>0<td>0<td>2<td>0<td>8</tr>
      <tr><td>（一）予以公开<td>4<td>1<td>0<td>0<td>0<td>0<td>5</tr>
      <tr><td>（二）部分公开（区分处理的，只计这一情形，不计其他情形）<td>1<td>0<td>0<td>0<td>2<td>0<td>3</tr>
      </table>
      """;

  private static Report read(String html) {
    Reading reading = Extractor.standard().extract(new Submission("x", html.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading).report();
  }

  private static List<String> altered(String official, String printed) {
    return read(OFFICIAL.replace(official, printed)).alteredWordings().stream()
        .map(AlteredWording::label)
        .toList();
  }

  @Test
  void theOfficialWordsAreNotAltered() {
    assertEquals(List.of(), read(OFFICIAL).alteredWordings());
  }

  @Test
  void aHeadingBetweenItsNeighboursIsTheirs() {
    assertEquals(List.of("requests.legalServiceInstitution"), altered("法律服务机构", "法律机构"));
    assertEquals(List.of("requests.researchInstitution"), altered("科研机构", "科研单位"));
    assertEquals(List.of("requests.commercialEnterprise"), altered("商业企业", "企业"));
  }

  @Test
  void aRowWithoutItsRemarkIsAltered() {
    assertEquals(
        List.of("requests.partiallyGranted"), altered("部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开"));
  }

  @Test
  void aRowWithAWordAddedIsReadAndAltered() {
    assertEquals(List.of("requests.granted"), altered("予以公开", "予以公开情况"));
    assertEquals(
        Optional.of(new BigDecimal(4)),
        read(OFFICIAL.replace("予以公开", "予以公开情况"))
            .at(CellAddress.of("requests", "granted", "naturalPerson"))
            .value());
  }

  @Test
  void aRowInOtherWordsBehindTheHeadingOfItsGroupIsReadAndAltered() {
    String row = "<tr><td>（五）不予处理：4.没有正当理由的大量反复申请<td>6<td>0<td>1<td>2<td>1<td>3<td>13</tr></table>";
    Report report = read(OFFICIAL.replace("</table>", row));
    assertEquals(
        Optional.of(new BigDecimal(13)),
        report.at(CellAddress.of("requests", "notProcessed.excessive", "total")).value());
    assertEquals(
        List.of("requests.notProcessed.excessive"),
        report.alteredWordings().stream().map(AlteredWording::label).toList());
  }

  @Test
  void aRowInOtherWordsBehindAHeadingInOtherWordsIsReadByItsNumber() {
    String row = "<tr><td>三、办理情况 （一）公开<td>4<td>1<td>0<td>0<td>0<td>0<td>5</tr>";
    Report report = read(OFFICIAL.replaceFirst("<tr><td>（一）予以公开.*</tr>", row));
    assertEquals(
        Optional.of(new BigDecimal(4)),
        report.at(CellAddress.of("requests", "granted", "naturalPerson")).value());
  }

  @Test
  void aTotalWithoutItsNumberBehindTheRowBeforeItIsTheTotal() {
    String rows =
        "<tr><td>（六）其他<td>0<td>0<td>0<td>0<td>0<td>0<td>0</tr>"
            + "<tr><td>合计<td>5<td>1<td>0<td>0<td>2<td>0<td>8</tr></table>";
    Report report = read(OFFICIAL.replace("</table>", rows));
    assertEquals(
        Optional.of(new BigDecimal(8)),
        report.at(CellAddress.of("requests", "totalHandled", "total")).value());
  }

  @Test
  void aRowInQuiteOtherWordsIsReadByItsNumberAndPlaceWhereLabelsAndFiguresHaveLinesOfTheirOwn() {
    String text =
        """
        青石县2023年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        申请人情况
        自然人
        法人或其他组织
        总计
        商业企业
        科研机构
        社会公益组织
        法律服务机构
        其他
        （五）不予处理
        1.信访举报投诉类申请
        4
        1
        0
        0
        2
        0
        7
        2.重复提出申请
        1
        0
        0
        0
        0
        0
        1
        3.公开出版物
        2
        0
        0
        0
        0
        1
        3
        """;
    Report report = read(text);
    assertEquals(
        Optional.of(new BigDecimal(3)),
        report.at(CellAddress.of("requests", "notProcessed.publication", "total")).value());
  }

  @Test
  void theFirstLinesOfALabelWhoseRestStandsBelowItsFiguresAreItsLabel() {
    String rows =
        "<tr><td>1.申请人无正当理由<td>1<td>0<td>0<td>0<td>1<td>0<td>2</tr>"
            + "<tr><td>逾期不补正、行政机关不再处理其政府信息公开申请</tr></table>";
    Report report = read(OFFICIAL.replace("</table>", rows));
    assertEquals(
        Optional.of(new BigDecimal(2)),
        report.at(CellAddress.of("requests", "other.correctionOverdue", "total")).value());
    assertEquals(List.of(), report.alteredWordings());
  }

  @Test
  void aTotalOfSomethingElseIsNotTheTotal() {
    String row = "<tr><td>合计<td>5<td>1<td>0<td>0<td>2<td>0<td>8</tr></table>";
    Report report = read(OFFICIAL.replace("</table>", row));
    assertEquals(
        Optional.empty(), report.at(CellAddress.of("requests", "totalHandled", "total")).value());
  }

  @Test
  void whateverStandsOverTheOnlyColumnLeftIsNotAsOnTheForm() {
    assertEquals(List.of("requests.researchInstitution"), altered("科研机构", "外地企业"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"一、本年收到政府信息公开申请数量", "一、今年收到政府信息公开申请数", "一、本年度受理信息公开申请件数", "本年收到政府信息公开申请数量"})
  void aRowInNearWordsIsReadAndAltered(String printed) {
    Report report = read(OFFICIAL.replace("一、本年新收政府信息公开申请数量", printed));
    assertEquals(
        Optional.of(new BigDecimal(8)),
        report.at(CellAddress.of("requests", "newlyReceived", "total")).value());
    assertEquals(
        List.of(printed), report.alteredWordings().stream().map(AlteredWording::printed).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年受理政府信息公开申请数量", "二、本年收到政府信息公开申请数量", "一、申请数量"})
  void aRowThatMayBeAnotherIsNotRead(String printed) {
    Report report = read(OFFICIAL.replace("一、本年新收政府信息公开申请数量", printed));
    assertEquals(
        Optional.empty(), report.at(CellAddress.of("requests", "newlyReceived", "total")).value());
  }

  @Test
  void wordsInFrontOfAnotherRowsWordsAreNotThatRow() {
    Report report = read(OFFICIAL.replace("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分予以公开"));
    assertEquals(
        Optional.of(new BigDecimal(3)),
        report.at(CellAddress.of("requests", "partiallyGranted", "total")).value());
    assertEquals(
        Optional.of(new BigDecimal(5)),
        report.at(CellAddress.of("requests", "granted", "total")).value());
  }

  @Test
  void aTotalByAnotherNameIsReadBehindItsNumberOnly() {
    String row = "<tr><td>（七）合计<td>5<td>1<td>0<td>0<td>2<td>0<td>8</tr></table>";
    CellAddress total = CellAddress.of("requests", "totalHandled", "total");
    assertEquals(
        Optional.of(new BigDecimal(8)), read(OFFICIAL.replace("</table>", row)).at(total).value());
    assertEquals(
        Optional.empty(),
        read(OFFICIAL.replace("</table>", row.replace("（七）", ""))).at(total).value());
  }

  @Test
  void resultsInNearWordsAreReadByTheirPlaceAndAltered() {
    String cases =
        """
        <h2>四、政府信息公开行政复议、行政诉讼情况</h2><table>
        <tr><td colspan=5>行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉</tr>
        <tr><td>结果维持<td>纠正<td>其他结果<td>正在审理<td>总计<td>结果维持<td>纠正<td>其他结果<td>正在审理<td>总计\
        <td>结果维持<td>纠正<td>其他结果<td>正在审理<td>总计</tr>
        <tr><td>1<td>2<td>3<td>4<td>10<td>5<td>0<td>1<td>2<td>8<td>2<td>1<td>0<td>3<td>6</tr></table>
        """;
    Report report = read(OFFICIAL + cases);
    assertEquals(
        Optional.of(new BigDecimal(2)),
        report.at(new CellAddress("reconsideration.corrected")).value());
    assertEquals(
        List.of("reconsideration.pending", "reconsideration.corrected"),
        report.alteredWordings().stream().map(AlteredWording::label).distinct().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "未经复议直接起诉, 未经复议直接诉讼, litigationDirect",
    "未经复议直接起诉, 直接起诉, litigationDirect",
    "未经复议直接起诉, 直接提起行政诉讼, litigationDirect",
    "复议后起诉, 先复议后提起诉讼, litigationAfterReview",
    "未经复议直接起诉, 未经复议径直起诉, litigationDirect",
    "复议后起诉, 经复议后起诉, litigationAfterReview",
    "行政复议, 被申请行政复议, reconsideration"
  })
  void aHeadingOverResultsInOtherWordsIsAltered(String official, String printed, String label) {
    String cases =
        """
        <h2>四、政府信息公开行政复议、行政诉讼情况</h2><table>
        <tr><td colspan=5>行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉</tr>
        <tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计\
        <td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计</tr>
        <tr><td>1<td>2<td>3<td>4<td>10<td>5<td>0<td>1<td>2<td>8<td>2<td>1<td>0<td>3<td>6</tr></table>
        """;
    Report report = read(OFFICIAL + cases.replace(">" + official, ">" + printed));
    assertEquals(
        List.of(label), report.alteredWordings().stream().map(AlteredWording::label).toList());
    assertEquals(
        Optional.of(new BigDecimal(5)),
        report.at(new CellAddress("litigationDirect.upheld")).value());
  }

  @Test
  void aRowOfAnotherGroupIsNotTakenForOneOfTheGroupNamed() {
    String row = "<tr><td>（五）不予处理：1.属于国家机密<td>6<td>0<td>1<td>2<td>1<td>3<td>13</tr></table>";
    Report report = read(OFFICIAL.replace("</table>", row));
    assertEquals(
        Optional.empty(),
        report.at(CellAddress.of("requests", "refused.stateSecret", "total")).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年制作数量", "本年度制作数", "本年新制作件数", "本年新制作数量", "本年度新制定件数", "本年制定数量", "本年制作件数"})
  void documentsMadeAreThoseIssuedInOtherWords(String printed) {
    Report report = read(documents(2023, printed, "本年废止件数", "现行有效件数"));
    assertEquals(
        List.of("proactive.issued"),
        report.alteredWordings().stream().map(AlteredWording::label).toList());
    assertEquals(
        Optional.of(new BigDecimal(4)),
        report.at(CellAddress.of("proactive", "normativeDocuments", "issued")).value());
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 本年制发件数, 本年废止件数, 现行有效件数",
    "2023, 本年制发件数, 本年废止数量, 现行有效件数",
    "2020, 本年新制作数量, 本年新公开数量, 对外公开总数量"
  })
  void theOwnWordsOfAFormAreNoOtherWordsForDocumentsIssued(
      int year, String first, String second, String third) {
    Report report = read(documents(year, first, second, third));
    assertFalse(
        report.alteredWordings().stream()
            .map(AlteredWording::label)
            .anyMatch(label -> label.equals("proactive.issued") || label.equals("proactive.made")));
  }

  private static String documents(int year, String first, String second, String third) {
    String table =
        """
        <table><tr><td colspan=4>第二十条第（一）项</tr>
        <tr><td>信息内容<td>%s<td>%s<td>%s</tr>
        <tr><td>规章<td>0<td>0<td>0</tr><tr><td>%s规范性文件<td>4<td>1<td>9</tr></table>
        """
            .formatted(first, second, third, year > 2020 ? "行政" : "");
    return OFFICIAL
        .replace("2023年", year + "年")
        .replaceFirst("<table>", table + "<p>三、</p><table>");
  }
}
