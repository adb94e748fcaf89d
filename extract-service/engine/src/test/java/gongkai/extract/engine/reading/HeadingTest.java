package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

  @ParameterizedTest
  @CsvSource({
    "一、总体情况, 1",
    "二、主动公开政府信息情况, 2",
    "三、收到和处理政府信息公开申请情况, 3",
    "四、政府信息公开行政复议、行政诉讼情况, 4",
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况, 4",
    "五、存在的主要问题和改进措施, 5",
    "六、其他需要报告的事项, 6",
    "一、存在的主要问题及改进情况, 5",
    "其他需要报告的事项, 6",
    "第二部分 主动公开政府信息情况, 2",
    "五、工作中的不足与打算, 5",
    "二、主勤公开政府信息情况, 2",
    "三、收到政府信息公开申请情况, 3",
    "三、政府信息公开申请受理答复情况, 3",
  })
  void aHeadingIsKnownByItsMeaning(String printed, int section) {
    assertEquals(Optional.of(section), Heading.of(printed, false).map(Heading::section));
  }

  @Test
  void theNumberIsKeptAsPrinted() {
    assertEquals(Optional.of(2), Heading.of("二、存在的主要问题及改进情况", false).orElseThrow().printedNumber());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（一）主动公开情况",
        "1.主动公开情况",
        "主动公开",
        "（二）依申请公开情况",
        "一是主动公开政府信息情况良好。",
        "存在的问题：",
        "一、本年新收情况"
      })
  void partsAndSentencesAreNoHeadings(String printed) {
    assertEquals(Optional.empty(), Heading.of(printed, true).map(Heading::section));
  }

  @Test
  void aHeadingMayShareItsLineWithItsText() {
    Heading heading = Heading.of("一、总体情况。全年工作平稳，没有发生大事，各项任务都按照年初的计划完成了。", false).orElseThrow();
    assertEquals(1, heading.section());
    assertEquals("全年工作平稳，没有发生大事，各项任务都按照年初的计划完成了。", heading.rest());
  }

  @Test
  void linesCutInMidSentenceAreJoinedWithoutABlank() {
    var text = new Narrative();
    text.add("主动公开涉及公众利益调整、需要公众广泛知晓或者需要公众一同来");
    text.add("参与决策的政府信息。");
    text.add("（二）依申请公开");
    text.add("规范流程。");
    assertEquals("主动公开涉及公众利益调整、需要公众广泛知晓或者需要公众一同来参与决策的政府信息。\n（二）依申请公开\n规范流程。", text.toString());
  }
}
