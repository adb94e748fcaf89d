package gongkai.extract.engine.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A table that goes on as another table, whose grid has a blank column more.
class ShiftedTableTest {

  private static final String HEAD =
      """
      <h1>青石县2023年政府信息公开工作年度报告</h1>
      <table>
      <tr><td rowspan=3></td><td colspan=7>申请人情况</td></tr>
      <tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
      <tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他</tr>
      <tr><td>一、本年新收政府信息公开申请数量<td>5<td>1<td>0<td>0<td>0<td>0<td>6</tr>
      </table>
      """;

  private static CellValue granted(String column, String figures) {
    String html = HEAD + "<table><tr><td>（一）予以公开</td>" + figures + "</tr><tr><td>x</tr></table>";
    Reading reading = Extractor.standard().extract(new Submission("x", html.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading)
        .report()
        .at(CellAddress.of("requests", "granted", column));
  }

  @Test
  void figuresUnderTheirHeadingsAreRead() {
    String figures = "<td>4<td>1<td>0<td>0<td>0<td>0<td>5";
    assertEquals(Optional.of(new BigDecimal(4)), granted("naturalPerson", figures).value());
    assertEquals(Optional.of(new BigDecimal(5)), granted("total", figures).value());
  }

  @Test
  void figuresThatABlankCellMovedBelongToTheColumnsInOrder() {
    String figures = "<td></td><td>4<td>1<td>0<td>0<td>0<td>0<td>5";
    assertEquals(Optional.of(new BigDecimal(4)), granted("naturalPerson", figures).value());
    assertEquals(Optional.of(new BigDecimal(5)), granted("total", figures).value());
  }

  @Test
  void movedFiguresThatDoNotAddUpAreNotRead() {
    String figures = "<td></td><td>4<td>1<td>0<td>0<td>0<td>0<td>7";
    assertEquals(CellState.ILLEGIBLE, granted("naturalPerson", figures).state());
    assertEquals(CellState.ILLEGIBLE, granted("total", figures).state());
  }

  @Test
  void whatIsClearlyPrintedStaysHoweverManyOfItsSumsAreWrong() {
    String wrong = "<td>4<td>1<td>0<td>0<td>0<td>0<td>0";
    String more =
        wrong
            + "</tr><tr><td>（二）部分公开</td>"
            + wrong
            + "</tr><tr><td>（七）总计</td>"
            + wrong
            + "</tr><tr><td>四、结转下年度继续办理</td>"
            + wrong;
    assertEquals(CellState.READ, granted("naturalPerson", more).state());
    assertEquals(Optional.of(BigDecimal.ZERO), granted("total", more).value());
  }

  @Test
  void aBlankAmongFiguresUnderTheirHeadingsStaysBlank() {
    String figures = "<td></td><td>1<td>0<td>0<td>0<td>0<td>1";
    assertEquals(CellState.BLANK, granted("naturalPerson", figures).state());
    assertEquals(Optional.of(new BigDecimal(1)), granted("total", figures).value());
  }

  @Test
  void aRowThatMovedBeforeItsHeadingsIsNotReadByThem() {
    String html =
        """
        <h1>青石县2023年政府信息公开工作年度报告</h1>
        <table>
        <tr><td>第二十条第（一）项<td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数</tr>
        <tr><td>规章<td>3<td></td><td>5<td></td></tr>
        </table>
        """;
    Reading reading = Extractor.standard().extract(new Submission("x", html.getBytes(UTF_8)));
    var report = assertInstanceOf(Reading.Extracted.class, reading).report();
    for (String column : List.of("issued", "repealed", "inForce")) {
      assertEquals(
          CellState.ILLEGIBLE,
          report.at(CellAddress.of("proactive", "regulations", column)).state(),
          column);
    }
  }

  @Test
  void sumsDoNotTellTheColumnsOfARowWithTooFewFigures() {
    String figures = "<td>14<td>6<td>8<td>455<td>58<td>0";
    assertEquals(CellState.ILLEGIBLE, granted("naturalPerson", figures).state());
  }
}
