package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts of web pages without their markup, in which a table flows in the line of its heading.
class FlowingTablesTest {

  private static final String TEXT =
      """
      一、总体情况 2023年，我局收到政府信息公开申请 11 件，办结 10 件，培训 3 次、会议 2 场、微信 30 条、微博 4 条、报纸 5 次、公报 6 期。
      二、主动公开政府信息情况 第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 \
      规 章 0 0 0 行政规范性文件 3 1 14 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 25 \
      第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 7 行政强制 0
      三、收到和处理政府信息公开申请情况 申请人情况 自然人 法人或其他组织 总计 商业 企业 科研 机构 社会公益组织 法律服务机构 其他 \
      一、本年新收政府信息公开申请数量 8 1 0 2 0 0 11 二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0 \
      三、本年度办理结果 （一）予以公开 7 1 0 2 0 0 10 （七）总计 7 1 0 2 0 0 10 四、结转下年度继续办理 1 0 0 0 0 0 1
      四、政府信息公开行政复议、行政诉讼情况 行政复议 行政诉讼 结果 维持 结果 纠正 其他 结果 尚未 审结 总计 \
      未经复议直接起诉 复议后起诉 结果 维持 结果 纠正 其他 结果 尚未 审结 总计 结果 维持 结果 纠正 其他 结果 尚未 审结 总计 \
      1 0 2 0 3 0 0 1 0 1 2 0 0 0 2
      五、存在的主要问题及改进情况 更新不够及时，今后改进。
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", " "})
  void aTableInOneLineIsReadWhetherOrNotALinePartsItFromOthers(String parting) {
    String text = TEXT.replace("\n", parting);
    assertEquals("3 1 14", Printed.of(text, "proactive.normativeDocuments"));
    assertEquals("25", Printed.of(text, "proactive.licences"));
    assertEquals("8 1 0 2 0 0 11", Printed.of(text, "requests.newlyReceived"));
    assertEquals("1 0 0 0 0 0 1", Printed.of(text, "requests.carriedForward"));
    assertEquals("1 0 2 0 3", Printed.of(text, "reconsideration"));
    assertEquals("2 0 0 0 2", Printed.of(text, "litigationAfterReview"));
  }

  @Test
  void whereAFigureIsLostTheOthersAreInferredAndNotRead() {
    String text = TEXT.replace("8 1 0 2 0 0 11", "8 1 2 0 0 11");
    assertEquals("8 ~1 ~0 ~2 ~0 ~0 11", Printed.of(text, "requests.newlyReceived"));
  }
}
