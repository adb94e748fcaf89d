package gongkai.extract.engine.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings in words of their own, known by their number and place.
class PlacedHeadingsTest {

  private static List<Integer> sections(String heading, String other) {
    String text = PlainReport.TEXT.replace(heading, other);
    Reading reading = Extractor.standard().extract(new Submission("x.txt", text.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading).report().sections().stream()
        .map(Section::number)
        .filter(number -> number > 0)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、主要工作情况", "一、年度工作回顾", "一、重点工作开展情况"})
  void theOnlyNumberedLineBeforeSectionTwoHeadsSectionOne(String heading) {
    assertEquals(List.of(1, 2, 3, 4, 5, 6), sections("一、总体情况", heading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"六、另行说明的情况", "六、补充说明", "六、有待说明的其他问题", "六、需说明的其他情况"})
  void theOnlyNumberedLineBehindSectionFiveHeadsSectionSix(String heading) {
    assertEquals(List.of(1, 2, 3, 4, 5, 6), sections("六、其他需要报告的事项", heading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"三、补充说明", "六、没有收费，也没有别的事项。", "（六）补充说明", "补充说明"})
  void anotherNumberOrASentenceIsNone(String line) {
    assertEquals(List.of(1, 2, 3, 4, 5), sections("六、其他需要报告的事项", line));
  }

  @Test
  void ofSeveralNumberedLinesNoneHeadsASection() {
    assertEquals(List.of(1, 2, 3, 4, 5), sections("六、其他需要报告的事项", "五、增配人手\n六、更新设备"));
  }

  @Test
  void problemsThatStillExistAreSectionFive() {
    assertEquals(List.of(1, 2, 3, 4, 5, 6), sections("五、存在的主要问题及改进情况", "五、存在的其他问题说明"));
  }
}
