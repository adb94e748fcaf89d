package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import java.util.regex.Pattern;
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

  @ParameterizedTest
  @CsvSource({
    "全年办新闻发布会5场, 2023年新闻发布会开了8场",
    "2023年，我局组织新闻发布会5场, 全年共召开新闻发布会8场，通报水情",
    "全年共发起民意征集22次, 2023年共发起民意征集27次",
    "全年组织网上访谈6期, 2023年网上访谈共9期，问答都在线保存",
    "全年召开座谈会6次, 2023年共召开座谈会8次",
    "全年办新闻发布会5场，答问20条, 青川县水利局2023年召开8场新闻发布会",
    "2023年举办开放日活动3次, 主动公开方面，全年举办开放日活动4次",
    "2023年，共召开听证会2场，新闻发布会5场, 全年召开新闻发布会4场",
    "全年办新闻发布会5场, 全年办新闻发布会8场，主动回应社会关切",
    "全年办新闻发布会5场, 2023年召开新闻发布会8场，向社会发布权威信息"
  })
  void oneKindOfOccasionHasOneCountForTheYear(String one, String other) {
    assertEquals(Expected.VIOLATED, ofOccasions(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "全年办新闻发布会5场, 三季度新闻发布会开了2场",
    "全年办新闻发布会5场, 2023年三季度新闻发布会开了2场",
    "全年组织网上访谈6期, 局长网上访谈2期",
    "全年组织网上访谈6期, 2023年局长网上访谈2期",
    "全年组织网上访谈6期, 2023年视频访谈2期",
    "全年办新闻发布会5场, 全年参加新闻发布会2场",
    "全年办新闻发布会5场, 全年召开防汛新闻发布会2场",
    "全年办新闻发布会5场, 2023年召开新闻发布会2场，通报防汛情况",
    "全年办新闻发布会5场, 2023年召开新闻发布会2场，回应教育热点",
    "全年办新闻发布会5场, 2023年召开新闻发布会2场，向社会通报汛情",
    "全年办新闻发布会5场, 为做好防汛，2023年召开新闻发布会2场",
    "全年办新闻发布会5场, 2023年办新闻发布会5场",
    "全年办新闻发布会5场, 2023年累计办新闻发布会50场",
    "全年办新闻发布会5场, 2023年将办新闻发布会8场",
    "全年办新闻发布会5场, 新闻发布会2场",
    "全年办新闻发布会5场, 2023年办新闻发布会20人次",
    "全年召开座谈会6次, 2023年召开座谈会2次，听取企业意见",
    "全年召开座谈会6次, 2023年召开座谈会2次",
    "全年共发起民意征集22次, 2023年共发起问卷调查2次",
    "全年共发起民意征集22次, 2023年，交通股发起民意征集2次",
    "全年共发起民意征集22次, 全年发起民意征集的股室有5个，占2次"
  })
  void anotherKindOrATopicOrAPartOfTheYearIsCountedByItself(String one, String other) {
    assertNotEquals(Expected.VIOLATED, ofOccasions(one, other));
  }

  private static Expected ofOccasions(String... sentences) {
    var notation =
        new StringBuilder("institution department county 青川县水利局\nsection 1 ")
            .append(String.join("。", sentences))
            .append("。\n");
    for (String sentence : sentences) {
      var count = Pattern.compile("(\\d+)(场|期|次|人次)(?!.*\\d(?:场|期|次))").matcher(sentence);
      assertTrue(count.find(), sentence);
      notation.append(
          "fact other %s %s unit=%s\n".formatted(count.group(1), count.group(), count.group(2)));
    }
    return Judged.by(RULE, notation.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "subdistrict township 城东街道办事处, 2023年，街道办事处发布政务信息712条, VIOLATED",
    "subdistrict township 城东街道办事处, 2023年城东街道办事处发布政务信息712条, VIOLATED",
    "township township 木鱼镇人民政府, 2023年，镇政府发布政务信息712条, VIOLATED",
    "subdistrict township 城东街道办事处, 2023年，街道各科室发布政务信息712条, HOLDS",
    "subdistrict township 城东街道办事处, 2023年，城西街道发布政务信息712条, HOLDS",
    "government county 青川县人民政府, 2023年，街道办事处发布政务信息712条, HOLDS",
    "government county 青川县人民政府, 2023年，各街道办事处发布政务信息712条, HOLDS",
    "subdistrict township 城东街道办事处, 2023年，街道所属单位发布政务信息712条, HOLDS"
  })
  void theBodysOwnNameNarrowsNothing(String body, String sentence, Expected expected) {
    assertEquals(
        expected,
        Judged.by(
            RULE,
            """
            institution %s
            section 1 %s。2023年发布政务信息705条。
            fact disclosed.total 712 发布政务信息712条 unit=条
            fact disclosed.total 705 发布政务信息705条 unit=条
            """
                .formatted(body, sentence)));
  }
}
