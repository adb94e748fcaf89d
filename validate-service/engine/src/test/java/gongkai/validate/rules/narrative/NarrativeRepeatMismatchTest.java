package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is one quantity stated twice, beside 全年收到申请12件 and 全年公开信息120条.
class NarrativeRepeatMismatchTest {

  private static final NarrativeRepeatMismatch RULE = new NarrativeRepeatMismatch();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requests.newlyReceived 14 今年受理申请14件 verb=受理",
        "requests.newlyReceived 9 去年收到申请9件 verb=收到 period=2022",
        "requests.newlyReceived 90 历年收到申请90件 verb=收到",
        "requests.newlyReceived 10 今年收到申请10余件 verb=收到 approximate=yes",
        "requests.newlyReceived 5 今年当面收到申请5件 verb=收到",
        "requests.newlyReceived 5 今年住建局收到申请5件 verb=收到 scope=住建局",
        "requests.newlyReceived 8 今年收到申请8件 verb=收到 column=naturalPerson",
        "requests.newlyReceived 8 上半年收到申请8件 verb=收到",
        "requests.newlyReceived 8 今年收到涉及征地的申请8件 verb=收到",
        "requests.granted 8 今年予以公开8件",
        "disclosed.total 20 全年公开惠农政策信息20条 unit=条",
        "disclosed.total 9 上月公开信息9条 unit=条",
        "disclosed.website 80 全年网站公开信息80条 unit=条",
        "training.sessions 4 全年举办培训4期 unit=期"
      })
  void isNotHeldAgainstTheAuthor(String fact) {
    assertNotEquals(Expected.VIOLATED, judged(fact));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requests.newlyReceived 13 今年收到申请13件 verb=收到",
        "requests.newlyReceived 11 今年新收申请11件 verb=新收",
        "disclosed.total 121 全年主动公开政府信息共121条 unit=条"
      })
  void isTheAuthorsMistake(String fact) {
    assertEquals(Expected.VIOLATED, judged(fact));
  }

  private static Expected judged(String fact) {
    String words = fact.split(" ", -1)[2];
    return Judged.by(
        RULE,
        """
        section 1 全年收到申请12件。全年公开信息120条。%s。
        fact requests.newlyReceived 12 全年收到申请12件 verb=收到
        fact disclosed.total 120 公开信息120条 unit=条
        fact %s
        """
            .formatted(words, fact));
  }

  @ParameterizedTest
  @CsvSource({
    "'', VIOLATED",
    "period=2022, HOLDS",
    "scope=公众号, HOLDS",
    "claim=yes, HOLDS",
    "approximate=yes, HOLDS",
    "atLeast=yes, HOLDS"
  })
  void onlyExactFiguresOfTheWholeAndOfTheYearAreCompared(String second, Expected expected) {
    assertEquals(
        expected,
        Judged.by(
            RULE,
            """
            section 1 全年发布信息80条。全年公开信息90条。
            fact disclosed.total 80 发布信息80条 unit=条
            fact disclosed.total 90 公开信息90条 unit=条 %s
            """
                .formatted(second)));
  }
}
