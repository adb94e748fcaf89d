package gongkai.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private static final String REPORT =
      """
      section 1 收到申请12件；办结11件。\\n公開信息30條！
      fact disclosed.total 30 公開信息30條
      fact requests.newlyReceived 12 收到申请12件
      fact requests.handled 11 办结11件
      fact requests.handled 99 不在文中99件
      """;

  @Test
  void aSectionIsCutAtFullStopsAndLineFeeds() {
    assertEquals(
        List.of("收到申请12件；办结11件", "公开信息30条"), sentences().stream().map(Sentence::text).toList());
  }

  @Test
  void figuresStandInTheirSentenceInOrder() {
    var first = sentences().getFirst();
    assertEquals(
        List.of("收到申请12件", "办结11件"), first.facts().stream().map(fact -> fact.text()).toList());
    assertEquals(1, sentences().getLast().facts().size());
  }

  @Test
  void spansAreAsPrintedAndWhereTheyStandInTheSection() {
    var second = sentences().getLast();
    var span = second.span(0, 2);
    assertEquals("公開", span.text());
    assertEquals(15, span.at());
    assertEquals(0, second.start(second.facts().getFirst()));
    assertEquals(second.text().length(), second.end(second.facts().getFirst()));
  }

  private static List<Sentence> sentences() {
    return ExampleReport.facts(REPORT).sentences().stream()
        .filter(sentence -> sentence.section() == 1)
        .toList();
  }
}
