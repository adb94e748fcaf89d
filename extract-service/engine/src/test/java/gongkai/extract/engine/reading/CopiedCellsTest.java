package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts copied with each cell on a line of its own, where empty cells leave empty lines.
class CopiedCellsTest {

  private static final String REQUESTS =
      """
      三、收到和处理政府信息公开申请情况
      自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
      一、本年新收政府信息公开申请数量 8 1 0 2 0 0 11
      二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
      （一）予以公开 8 1 0 2 0 0 11
      （二）部分公开 %s
      （七）总计 8 1 0 2 0 0 11
      四、结转下年度继续办理 0 0 0 0 0 0 0
      """;

  /// The cells of some rows, one on a line, `_` being an empty one.
  private static String copied(String rows, String parting) {
    return String.join(
        parting, Arrays.stream(rows.split("\\s")).map(cell -> cell.replace("_", "")).toList());
  }

  private static String partial(String figures, String parting) {
    return Printed.of(copied(REQUESTS.formatted(figures), parting), "requests.partiallyGranted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n", "\n \n", "\n\n\n"})
  void anEmptyCellIsBlankWhereItStands(String parting) {
    assertEquals("_ 4 0 0 0 0 4", partial("_ 4 0 0 0 0 4", parting));
    assertEquals("4 0 _ 0 0 _ 4", partial("4 0 _ 0 0 _ 4", parting));
    assertEquals("0 0 0 0 0 0 _", partial("0 0 0 0 0 0 _", parting));
    assertEquals("0 0 0 0 0 0 0", partial("0 0 0 0 0 0 0", parting));
  }

  @Test
  void aFigureThatIsLostLeavesNoLineAndIsNotKnown() {
    assertEquals("~0 ~0 ~0 ~0 ~0 ~0 ~0", partial("0 0 0 0 0 0", "\n\n"));
  }

  @Test
  void linesThatAreNotAsManyAsACellWouldHaveAreNone() {
    String text = copied(REQUESTS.formatted("0 0 0 0 0 0"), "\n\n");
    String moved = text.replace("（七）总计", "\n（七）总计");
    assertEquals("~0 ~0 ~0 ~0 ~0 ~0 ~0", Printed.of(moved, "requests.partiallyGranted"));
  }

  @Test
  void linesThatPartRowsAreNoEmptyCells() {
    String text = copied(REQUESTS.formatted("0 0 0 0 0 0"), "\n");
    String parted = text.replaceAll("\n([一二三四（])", "\n\n$1");
    assertEquals("~0 ~0 ~0 ~0 ~0 ~0 ~0", Printed.of(parted, "requests.partiallyGranted"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_ _ _ _ _ 2 0 0 0 2 0 0 0 0 0", "0 4 _ 1 5 2 _ 0 0 2 0 0 0 _ _"})
  void theRowOfTheCasesKeepsItsEmptyCells(String row) {
    String cases =
        """
        四、政府信息公开行政复议、行政诉讼情况
        行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计
        未经复议直接起诉 复议后起诉
        结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
        %s
        五、存在的主要问题及改进情况
        更新不够及时。
        """
            .formatted(row);
    String text = copied(REQUESTS.formatted("0 0 0 0 0 0 0") + cases, "\n \n");
    String read =
        Printed.of(text, "reconsideration")
            + " "
            + Printed.of(text, "litigationDirect")
            + " "
            + Printed.of(text, "litigationAfterReview");
    assertEquals(row, read);
  }

  private static String tabbed(String row, String end) {
    String tabs = "\t".repeat(4);
    String table =
        "四、政府信息公开行政复议、行政诉讼情况\n行政复议"
            + tabs
            + "\t未经复议直接起诉"
            + tabs
            + "\t复议后起诉"
            + tabs
            + end
            + "\n"
            + String.join("\t", Collections.nCopies(3, "结果维持\t结果纠正\t其他结果\t尚未审结\t总计"))
            + end
            + "\n"
            + row.replace("_", "").replace(' ', '\t')
            + end
            + "\n";
    return Printed.of(table, "reconsideration")
        + " "
        + Printed.of(table, "litigationDirect")
        + " "
        + Printed.of(table, "litigationAfterReview");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_ _ _ _ _ 2 0 0 0 2 0 0 0 0 0",
        "0 4 0 1 5 2 0 0 0 2 _ _ _ _ _",
        "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _"
      })
  void aTabBehindTheLastCellOfEachRowIsNoCell(String row) {
    assertEquals(row, tabbed(row, ""));
    assertEquals(row, tabbed(row, "\t"));
  }
}
