package gongkai.extract.engine.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.Report;
import gongkai.extract.report.Signature;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Spreadsheets saved as web pages are one table from the title to the signature.
class WholeDocumentInATableTest {

  private static final String PAGE =
      """
      <title>Sheet1</title><table>
      <tr><td colspan=4>松溪县人民政府2023年政府信息公开工作年度报告</tr>
      <tr><td colspan=4>一、总体情况</tr>
      <tr><td colspan=4>全年公布水情80条。</tr>
      <tr><td colspan=4>没有收到申请。</tr>
      <tr><td colspan=4>二、主动公开政府信息情况</tr>
      <tr><td colspan=4>第二十条第（一）项</tr>
      <tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数</tr>
      <tr><td>规章<td>0<td>0<td>0</tr>
      <tr><td>行政规范性文件<td>3<td>1<td>14</tr>
      <tr><td colspan=4>五、存在的主要问题及改进情况</tr>
      <tr><td colspan=2>松溪县人民政府<td colspan=2>2024年1月9日</tr>
      </table>
      """;

  private static Report read(String html) {
    Reading reading = Extractor.standard().extract(new Submission("x", html.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading).report();
  }

  @Test
  void itsTitleTextAndTablesAreReadAsSuch() {
    Report report = read(PAGE);
    assertEquals("松溪县人民政府2023年政府信息公开工作年度报告", report.title());
    assertEquals(Optional.of(2023), report.year());
    assertEquals(
        "全年公布水情80条。\n没有收到申请。",
        report.sections().stream()
            .filter(section -> section.number() == 1)
            .findFirst()
            .orElseThrow()
            .text());
    assertEquals(
        CellState.READ,
        report.at(CellAddress.of("proactive", "normativeDocuments", "inForce")).state());
  }

  @Test
  void aTableOfDataWithARemarkAcrossStaysOne() {
    Report report = read(PAGE.replace("没有收到申请。", "没有收到申请"));
    assertEquals(
        CellState.READ,
        report.at(CellAddress.of("proactive", "normativeDocuments", "inForce")).state());
  }

  /// The page of a site whose every paragraph is a row, as a converter to text leaves it.
  private static String barred(String row) {
    return """
    松溪县水利局2023年政府信息公开工作年度报告
    2024年1月9日 （点击： ）
    一、总体情况
    （一）主动公开
    全年公布水情80条。
    二、主动公开政府信息情况
    第二十条第（一）项
    行政规范性文件\
    """
        .lines()
        .map(row::formatted)
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s | |||||||", "| %s |", "| %s | |||"})
  void paragraphsThatAreRowsOfATableAreTextInATranscriptToo(String row) {
    String page =
        barred(row)
            + """
             | 3 | 1 | 14 |
            五、存在的主要问题及改进情况
            更新不快。
            | 松溪县水利局 | 2024年1月9日 |
            """;
    Report report = read(page);
    assertEquals("松溪县水利局2023年政府信息公开工作年度报告", report.title());
    assertEquals("（一）主动公开\n全年公布水情80条。", report.sections().get(1).text());
    assertEquals("更新不快。", report.sections().getLast().text());
    assertEquals(Optional.of("松溪县水利局"), report.signature().flatMap(Signature::signatory));
  }

  @Test
  void whoSignsAboveTablesOfFurtherSheetsSigns() {
    String text =
        """
        松溪县水利局2023年政府信息公开工作年度报告
        一、总体情况
        全年公布水情80条。
        五、存在的主要问题及改进情况
        更新不快。
        六、其他需要报告的事项
        无。
        松溪县水利局
        2024年1月9日
        二、主动公开政府信息情况
        | 第二十条第（一）项 | | |
        | 行政规范性文件 | 3 | 1 | 14 |
        """;
    Report report = read(text);
    assertEquals(Optional.of("松溪县水利局"), report.signature().flatMap(Signature::signatory));
    assertEquals("无。", report.sections().get(3).text());
  }
}
