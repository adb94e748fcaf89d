package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts with each cell on a line of its own and a bar behind it, rows filled up with bars.
class BarredCellsTest {

  private static final String PROACTIVE =
      """
      二、主动公开政府信息情况
      第二十条第（一）项 / +3
      信息内容 / 本年制发件数 / 本年废止件数 / 现行有效件数
      规章 / 0 / 0 / 0
      行政规范性文件 / 3 / 1 / 14
      第二十条第（五）项 / +3
      信息内容 / 本年处理决定数量 / +2
      行政许可 / 25 / +2
      """;

  private static final String REQUESTS =
      """
      三、收到和处理政府信息公开申请情况
      （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） / 申请人情况 / +8
      自然人 / 法人或其他组织 / 总计 / +7
      商业企业 / 科研机构 / 社会公益组织 / 法律服务机构 / 其他 / +5
      一、本年新收政府信息公开申请数量 / 8 / 1 / 0 / 2 / 0 / 0 / 11 / +2
      二、上年结转政府信息公开申请数量 / _ / _ / _ / _ / _ / _ / 0 / +2
      三、本年度办理结果 / （一）予以公开 / 8 / 1 / 0 / 2 / 0 / 0 / 11 / _
      （二）部分公开 / PARTIAL / _
      （三）不予公开 / 1.属于国家秘密 / 0 / 0 / 0 / 0 / 0 / 0 / 0 / _
      2.其他法律行政法规禁止公开 / 0 / 0 / 0 / 0 / 0 / 0 / 0 / +2
      """;

  private static final String CASES =
      """
      四、政府信息公开行政复议、行政诉讼情况
      行政复议 / 行政诉讼 / +13
      结果维持 / 结果纠正 / 其他结果 / 尚未审结 / 总计 / 未经复议直接起诉 / 复议后起诉 / +8
      结果维持 / 结果纠正 / 其他结果 / 尚未审结 / 总计 / 结果维持 / 结果纠正 / 其他结果 / 尚未审结 / 总计 / +5
      1 / 0 / 2 / 0 / 3 / 0 / 0 / 1 / 0 / 1 / 2 / 0 / 0 / 0 / 2
      五、存在的主要问题及改进情况
      更新不够及时。
      """;

  /// Every cell on a line of its own with a bar behind it: `_` is an empty one, `+3` three on a
  /// line.
  private static String barred(String partial) {
    return (PROACTIVE + REQUESTS.replace("PARTIAL", partial) + CASES)
        .lines()
        .flatMap(line ->
            line.contains(" / ")
                ? Arrays.stream(line.split(" / ")).map(BarredCellsTest::cell)
                : Stream.of(line))
        .collect(Collectors.joining("\n"));
  }

  private static String cell(String text) {
    if (text.startsWith("+")) {
      return "|".repeat(Integer.parseInt(text.substring(1)));
    }
    return text.equals("_") ? "|" : text + " |";
  }

  @Test
  void everyTableIsReadRowByRow() {
    String text = barred("0 / 0 / 0 / 0 / 0 / 0 / 0");
    assertEquals("3 1 14", Printed.of(text, "proactive.normativeDocuments"));
    assertEquals("25", Printed.of(text, "proactive.licences"));
    assertEquals("8 1 0 2 0 0 11", Printed.of(text, "requests.newlyReceived"));
    assertEquals("8 1 0 2 0 0 11", Printed.of(text, "requests.granted"));
    assertEquals("1 0 2 0 3", Printed.of(text, "reconsideration"));
    assertEquals("2 0 0 0 2", Printed.of(text, "litigationAfterReview"));
  }

  @Test
  void rowsMayBeFilledUpWithNothing() {
    String text = barred("0 / 0 / 0 / 0 / 0 / 0 / 0").replaceAll("\n[|]+(?=\n)", "");
    assertEquals("3 1 14", Printed.of(text, "proactive.normativeDocuments"));
    assertEquals("8 1 0 2 0 0 11", Printed.of(text, "requests.newlyReceived"));
    assertEquals("1 0 2 0 3", Printed.of(text, "reconsideration"));
  }

  @Test
  void rowsMayBeginWithABarToo() {
    String text =
        barred("0 / 0 / 0 / 0 / 0 / 0 / 0")
            .replaceAll("(?m)^(?=规章|行政|第二十条|信息内容|自然人|商业企业|一、本年|二、上年|（二）)", "|\n");
    assertEquals("3 1 14", Printed.of(text, "proactive.normativeDocuments"));
    assertEquals("8 1 0 2 0 0 11", Printed.of(text, "requests.newlyReceived"));
    assertEquals("_ _ _ _ _ _ 0", Printed.of(text, "requests.broughtForward"));
    assertEquals("1 0 2 0 3", Printed.of(text, "reconsideration"));
  }

  @Test
  void aBarAloneIsAnEmptyCellAndNeverAZero() {
    String text = barred("0 / 0 / 0 / 0 / 0 / 0 / 0");
    assertEquals("_ _ _ _ _ _ 0", Printed.of(text, "requests.broughtForward"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 / 0 / 1 / 0 / 0 / 0 / 5", "- / - / - / - / - / - / -"})
  void strokesAreCellsTooAndNoDelimitersOfMarkdown(String row) {
    String read = Printed.of(barred(row), "requests.partiallyGranted");
    assertEquals(row.replace(" / ", " "), read);
  }
}
