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
import org.junit.jupiter.api.Test;

/// Blank cells in texts, where a figure less may be a blank one or a lost one.
class BlankCellsTest {

  private static final String HEAD =
      """
      青石县林业局2023年政府信息公开工作年度报告
      三、收到和处理政府信息公开申请情况
      申请人情况
      \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
      一、本年新收政府信息公开申请数量\t31\t7\t5\t11\t2\t9\t65
      """;

  private static CellState state(String rows, String row, String column) {
    byte[] text = (HEAD + rows).getBytes(UTF_8);
    Reading reading = Extractor.standard().extract(new Submission("x.txt", text));
    return assertInstanceOf(Reading.Extracted.class, reading)
        .report()
        .at(CellAddress.of("requests", row, column))
        .state();
  }

  @Test
  void aZeroBehindAnEmptyCellIsNotReadAsTheFirstOne() {
    String row = "二、上年结转政府信息公开申请数量\t\t0\t0\t3\t2\t6\t11\n";
    assertNotEquals(CellState.READ, state(row, "broughtForward", "naturalPerson"));
  }

  @Test
  void whereCellsAreBlankAZeroLessMayBeOneToo() {
    String row = "二、上年结转政府信息公开申请数量 0 0 0 0 0 0\n";
    assertEquals(CellState.READ, state(row, "broughtForward", "naturalPerson"));
    String more = row + "（一）予以公开 5 4 3\n";
    assertEquals(CellState.INFERRED, state(more, "broughtForward", "naturalPerson"));
  }

  @Test
  void aLabelAloneIsABlankRow() {
    String rows = "（一）予以公开\n（二）部分公开\t4\t1\t1\t1\t1\t1\t9\n";
    assertEquals(CellState.BLANK, state(rows, "granted", "total"));
  }

  @Test
  void aLabelAloneIsNoBlankRowWhereFiguresAreLeftOver() {
    String rows = "（一）予以公开\n（二）部分公开\t4\t1\t1\t1\t1\t1\t9\n5\t1\t1\t1\t1\t1\t10\n";
    assertEquals(CellState.ABSENT, state(rows, "granted", "total"));
    String shown = rows.replace("（一）予以公开", "（一）予以公开\t\t\t\t\t\t\t");
    assertEquals(CellState.BLANK, state(shown, "granted", "total"));
  }

  private static CellState caseState(String text) {
    Reading reading = Extractor.standard().extract(new Submission("x", text.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading)
        .report()
        .at(CellAddress.of("litigationDirect.total"))
        .state();
  }

  @Test
  void aRowOfNothingUnderTheHeadingsOfTheCasesIsBlank() {
    String row =
        "<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计"
            .concat("<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计".repeat(2));
    String cases =
        "<h1>青石县林业局2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p><table>"
            + "<tr><td colspan=5>行政复议<td colspan=10>行政诉讼</tr>"
            + "<tr><td colspan=5><td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉</tr>"
            + row
            + "<tr>"
            + "<td>".repeat(15)
            + "</table>";
    assertEquals(CellState.BLANK, caseState(cases));
  }

  @Test
  void aRowOfSingleDashesInMarkdownIsNoDelimiter() {
    String results = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 ";
    String cases =
        "# 青石县林业局2023年政府信息公开工作年度报告\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n"
            + "| 行政复议 "
            + "| ".repeat(4)
            + "| 未经复议直接起诉 "
            + "| ".repeat(4)
            + "| 复议后起诉 "
            + "| ".repeat(5)
            + "\n"
            + "| --- ".repeat(15)
            + "|\n"
            + results.repeat(3)
            + "|\n"
            + "| - ".repeat(15)
            + "|\n";
    assertEquals(CellState.DASH, caseState(cases));
  }

  @Test
  void aRowOfCasesWithAFigureLessIsInDoubtAndNotMissing() {
    String cases =
        """
        青石县林业局2023年政府信息公开工作年度报告
        四、政府信息公开行政复议、行政诉讼情况
        行政诉讼
        未经复议直接起诉
        结果维持\t结果纠正\t其他结果\t尚未审结\t总计
        %s
        """;
    assertEquals(CellState.ILLEGIBLE, caseState(cases.formatted("0 3 2 5")));
    assertEquals(CellState.READ, caseState(cases.formatted("0 3 0 2 5")));
    assertEquals(CellState.ABSENT, caseState(cases.formatted("5")));
  }

  private static final String GRID =
      """
      # 青石县林业局2023年政府信息公开工作年度报告

      ## 三、收到和处理政府信息公开申请情况

      | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
      |---|---|---|---|---|---|---|---|---|
      | 一、本年新收政府信息公开申请数量 | | 31 | 7 | 5 | 11 | 2 | 9 | 65 |
      | 三、本年度办理结果 | （一）予以公开 | 31 | 7 | 5 | 11 | 2 | 9 | 65 |
      """;

  private static CellState inGrid(String rows, String row, String column) {
    byte[] text = (GRID + rows).getBytes(UTF_8);
    Reading reading = Extractor.standard().extract(new Submission("x.md", text));
    return assertInstanceOf(Reading.Extracted.class, reading)
        .report()
        .at(CellAddress.of("requests", row, column))
        .state();
  }

  @Test
  void anEmptyLastCellIsNeverAZeroThatWasRead() {
    String row = "| | （二）部分公开 | 0 | 0 | 0 | 0 | 0 | 0 |  |\n";
    assertNotEquals(CellState.READ, inGrid(row, "partiallyGranted", "total"));
    String gap = "| | （七）总计 | 31 | 7 |  | 11 | 2 | 9 | 60 |\n";
    assertEquals(CellState.BLANK, inGrid(row + gap, "partiallyGranted", "total"));
    assertEquals(CellState.READ, inGrid(row + gap, "partiallyGranted", "naturalPerson"));
  }

  @Test
  void ofSixZerosThatStandInNoRowNoneIsCertain() {
    String row = "（二）部分公开\n0\n0\n0\n0\n0\n0\n（七）总计\n31\n7\n5\n11\n2\n9\n65\n";
    assertNotEquals(CellState.READ, state(row, "partiallyGranted", "naturalPerson"));
    assertNotEquals(CellState.READ, state(row, "partiallyGranted", "total"));
  }

  @Test
  void casesInAReportOfAYearWithoutAFormAreText() {
    String results = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
    String cases = "青石县林业局2018年政府信息公开工作年度报告\n行政诉讼\n未经复议直接起诉\n" + results + "\n0\t3\t0\t2\t5\n";
    assertEquals(CellState.ABSENT, caseState(cases));
  }
}
