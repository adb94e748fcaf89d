package gongkai.extract.engine.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list of contents in front of a report.
class ListOfContentsTest {

  private static final String LIST =
      """
      目录
      一、总体情况……1
      二、主动公开政府信息情况……2
      三、收到和处理政府信息公开申请情况……3
      四、政府信息公开行政复议、行政诉讼情况……4
      五、存在的主要问题及改进情况……5
      六、其他需要报告的事项……5
      """;

  private static final String OPENING = "本报告由青石县水利局编制，数据统计到年底为止。";

  private static final String REPORT = PlainReport.TEXT.replaceFirst("\n", "\n" + OPENING + "\n");

  private static Report read(String text) {
    Reading reading = Extractor.standard().extract(new Submission("x.txt", text.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading).report();
  }

  private static List<Integer> numbers(Report report) {
    return report.sections().stream().map(Section::number).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一、总体情况……1\n", "三、收到和处理政府信息公开申请情况……3\n", "目录\n"})
  void itsLinesAreNoSectionsAndWhatFollowsOpensTheReport(String leftOut) {
    Report report = read(LIST.replace(leftOut, "") + REPORT);
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), numbers(report));
    assertEquals("青石县水利局2023年政府信息公开工作年度报告", report.title());
    assertTrue(report.sections().getFirst().text().contains("本报告由青石县水利局编制"));
    assertEquals("没有收费。", report.sections().getLast().text());
  }

  @Test
  void linesOfPartsBelowItsHeadingsDoNotHideIt() {
    String parts = LIST.replace("……1\n", "……1\n（一）主动公开……1\n（二）依申请公开……2\n");
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), numbers(read(parts + REPORT)));
  }

  @Test
  void headingsWithTextBelowThemAreSectionsEvenIfTheyComeAgain() {
    String summary =
        """
        一、总体情况
        全年公布水情。
        五、存在的主要问题及改进情况
        人手不足。
        六、其他需要报告的事项
        没有。
        """;
    assertEquals(List.of(0, 1, 5, 6, 1, 2, 3, 4, 5, 6), numbers(read(summary + REPORT)));
  }
}
