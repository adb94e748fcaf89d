package gongkai.extract.engine.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings and figures one on a line, where 总计, three rows high, is named first.
class FlowHeaderTest {

  private static final String FORM_ORDER = "商业企业 科研机构 社会公益组织 法律服务机构 其他";
  private static final String OTHER_ORDER = "法律服务机构 其他 科研机构 社会公益组织 商业企业";

  private static CellValue received(String kinds, String column, int total) {
    String table =
        """
        三、收到和处理政府信息公开申请情况
        申请人情况 总计 自然人 法人或其他组织 %s
        一、本年新收政府信息公开申请数量 31 7 5 11 2 9 %d
        二、上年结转政府信息公开申请数量 4 1 0 3 2 6 %d
        （一）予以公开 12 3 1 8 4 5 %d
        （七）总计 28 6 4 12 3 13 %d
        """
            .formatted(kinds, total, total - 49, total - 32, total + 1)
            .replace(' ', '\n');
    String text = "青石县林业局2023年政府信息公开工作年度报告\n" + table;
    Reading reading = Extractor.standard().extract(new Submission("x.txt", text.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading)
        .report()
        .at(CellAddress.of("requests", "newlyReceived", column));
  }

  @Test
  void aTotalThatIsNamedFirstAndIsTheSumOfTheOthersStandsLast() {
    CellValue total = received(FORM_ORDER, "total", 65);
    assertEquals(CellState.READ, total.state());
    assertEquals(Optional.of(new BigDecimal(65)), total.value());
    assertEquals(
        Optional.of(new BigDecimal(7)), received(FORM_ORDER, "commercialEnterprise", 65).value());
  }

  @Test
  void theOthersStayInTheOrderInWhichTheyAreNamed() {
    assertEquals(
        Optional.of(new BigDecimal(7)),
        received(OTHER_ORDER, "legalServiceInstitution", 65).value());
    assertEquals(
        Optional.of(new BigDecimal(9)), received(OTHER_ORDER, "commercialEnterprise", 65).value());
  }

  @Test
  void whereThatIsNoSumEitherTheColumnsAreLost() {
    assertEquals(CellState.ILLEGIBLE, received(OTHER_ORDER, "commercialEnterprise", 70).state());
  }

  private static CellValue tabbed(String column, String... rows) {
    return tabbed("自然人\t法人或其他组织\t总计\n社会公益组织\t科研机构\t商业企业\t法律服务机构\t其他\n", column, rows);
  }

  private static CellValue tabbed(String headings, String column, String... rows) {
    String table = headings + String.join("\n", rows).replace(' ', '\t');
    String text = "青石县林业局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + table + "\n";
    Reading reading = Extractor.standard().extract(new Submission("x.txt", text.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading)
        .report()
        .at(CellAddress.of("requests", "granted", column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "/"})
  void rowsWithAnEmptyPlaceTellTheTotalFromTheOthersToo(String empty) {
    String[] rows = {
      "一、本年新收政府信息公开申请数量 31 7 5 11 2 9 65",
      "二、上年结转政府信息公开申请数量 4 1 %s 3 2 6 16".formatted(empty),
      "（一）予以公开 12 3 %s 8 4 5 32".formatted(empty),
      "（二）部分公开 0 0 %s 0 2 0 2".formatted(empty),
      "（七）总计 12 3 %s 8 6 5 34".formatted(empty)
    };
    assertEquals(Optional.of(new BigDecimal(32)), tabbed("total", rows).value());
    assertEquals(Optional.of(new BigDecimal(8)), tabbed("commercialEnterprise", rows).value());
    assertEquals(Optional.empty(), tabbed("researchInstitution", rows).value());
  }

  @Test
  void rowsThatAddUpInBothOrdersTellNothing() {
    String[] rows = {
      "一、本年新收政府信息公开申请数量 31 7 5 11 2 9 65",
      "二、上年结转政府信息公开申请数量 4 1 0 3 2 6 16",
      "（一）予以公开 0 0 32 0 0 0 32",
      "（二）部分公开 0 0 2 0 0 0 2",
      "（三）不予公开 1.属于国家秘密 0 0 1 0 0 0 1"
    };
    assertEquals(Optional.of(new BigDecimal(32)), tabbed("total", rows).value());
  }

  @Test
  void aTotalThatIsNamedLastStaysWhereTwoSumsAreWrong() {
    String[] rows = {
      "一、本年新收政府信息公开申请数量 31 7 5 11 2 9 66",
      "二、上年结转政府信息公开申请数量 4 1 0 3 2 6 17",
      "（一）予以公开 12 3 1 8 4 5 33",
      "（二）部分公开 1 2 3 0 0 0 6",
      "（七）总计 13 5 4 8 4 5 39"
    };
    String named = "自然人\t社会公益组织\t科研机构\t商业企业\t法律服务机构\t其他\t总计\n";
    assertEquals(Optional.of(new BigDecimal(33)), tabbed(named, "total", rows).value());
    assertEquals(
        Optional.of(new BigDecimal(8)), tabbed(named, "commercialEnterprise", rows).value());
  }

  private static CellState headed(String pieces) {
    String html =
        """
        <h1>青石县2023年政府信息公开工作年度报告</h1>
        <p>三、收到和处理政府信息公开申请情况</p>
        <table>%s<tr><td>一、本年新收政府信息公开申请数量<td>31<td>7<td>5<td>11<td>2<td>9<td>65</tr></table>
        """
            .formatted(pieces);
    Reading reading = Extractor.standard().extract(new Submission("x", html.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading)
        .report()
        .at(CellAddress.of("requests", "newlyReceived", "commercialEnterprise"))
        .state();
  }

  @Test
  void piecesOfHeadingsSideBySideInAnotherOrderLoseTheColumns() {
    assertEquals(CellState.ILLEGIBLE, headed("<tr><td>自然 法律 社会 其他</tr><tr><td>科研 商业 总计</tr>"));
  }

  @Test
  void theLastLineOfHeadingsInCellsOfTheirOwnMakesNoHeaderOfPieces() {
    String tails = "<tr><td><td><td>组织<td>机构<td><td><td><td></tr>";
    assertEquals(
        CellState.ILLEGIBLE,
        headed("<tr><td>自然 社会 法律 其他 商业 科研 总计</tr><tr><td>人 公益 服务 企业 机构</tr>" + tails));
  }

  @Test
  void piecesInTheFormsOrderTellIt() {
    assertEquals(CellState.READ, headed("<tr><td>商业 科研 社会公益 法律服务 其他</tr><tr><td>企业 机构 组织 机构</tr>"));
  }

  private static CellState laidOut(String tails) {
    String text =
        """
        青石县2023年政府信息公开工作年度报告

        三、收到和处理政府信息公开申请情况

        %s
        一、本年新收政府信息公开申请数量      31      7      5     11      2      9     65
        二、上年结转政府信息公开申请数量       4      1      0      3      2      6     16
        （一）予以公开                         12      3      1      8      4      5     33
        """
            .formatted(tails);
    Reading reading = Extractor.standard().extract(new Submission("x.txt", text.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading)
        .report()
        .at(CellAddress.of("requests", "newlyReceived", "commercialEnterprise"))
        .state();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "        自然人    组织    机构    企业    机构    其他    总计",
        "        自然人    企业    组织    机构    机构    其他    总计",
        "                  组织    机构    企业    机构"
      })
  void tailsOfHeadingsInAnotherOrderLoseTheColumns(String tails) {
    assertEquals(CellState.ILLEGIBLE, laidOut(tails));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "        自然人    企业    机构    组织    机构    其他    总计",
        "                  企业    机构    组织    机构"
      })
  void tailsOfHeadingsInTheFormsOrderDoNot(String tails) {
    assertEquals(CellState.READ, laidOut(tails));
  }

  @Test
  void theFirstHeadOfATableRepeatedOnItsNextPageIsNoHeadOfALaterBlock() {
    String html =
        """
        <h1>青石县2020年政府信息公开工作年度报告</h1>
        <table>
        <tr><td>第二十条第（五）项</tr>
        <tr><td>信息内容<td>处理决定数量<td>本年增/减<td>上一年项目数量</tr>
        </table>
        <table>
        <tr><td>第二十条第（一）项</tr>
        <tr><td>信息内容<td>对外公开总数量<td>本年新制作数量<td>本年新公开数量</tr>
        <tr><td>行政许可<td>641<td>17<td>52</tr>
        </table>
        """;
    Reading reading = Extractor.standard().extract(new Submission("x", html.getBytes(UTF_8)));
    assertEquals(
        Optional.of(new BigDecimal(641)),
        assertInstanceOf(Reading.Extracted.class, reading)
            .report()
            .at(CellAddress.of("proactive", "licences", "decisions"))
            .value());
  }

  @Test
  void theOrderOfHeadingsThatAreNestedIsNotTakenFromSums() {
    String[] rows = {"（一）予以公开 0 0 0 0 2 0 0", "（二）部分公开 0 0 3 0 0 0 0", "（七）总计 0 0 3 0 2 0 0"};
    String headings = "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";
    assertEquals(
        Optional.of(new BigDecimal(2)), tabbed(headings, "legalServiceInstitution", rows).value());
    assertEquals(CellState.READ, tabbed(headings, "total", rows).state());
  }

  @Test
  void aTotalBrokenOverTwoLinesIsNotReadAsItsFirstDigits() {
    String rows = "（一）予以公开 815 120 60 40 30 25 109\n0\n（二）部分公开 1 0 0 0 0 0 1\n";
    assertNotEquals(
        Optional.of(new BigDecimal(109)), tabbed("total", rows.split("\n", -1)).value());
  }
}
