package gongkai.validate.rules.narrative;

import gongkai.extract.report.NarrativeFact;
import gongkai.validate.rule.Clauses;
import gongkai.validate.rule.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a body holds and counts over the year: 新闻发布会5场, 网上访谈6期, 民意征集22次; and the letters that it
/// answers: 回复网友留言120条.
///
/// The reader gives the number; what was counted is told by the words around it. A count is the
/// whole year's only where the sentence names the year and nothing else up to the count (专题新闻发布会,
/// 局长访谈 and 参加发布会 are narrower), and where no topic follows (，通报防汛情况; but ，主动回应热点 says what it was
/// good for), unless it says that it is the total (共). Meetings of any purpose (座谈会) are compared
/// only where nothing follows at all.
final class Occasion {

  private static final List<String> QUANTITIES =
      List.of("interviews.count", "consultations.count", "other");

  private static final String OF_ONE_PURPOSE =
      "(?:网上|在线|网络|视频)?访谈|(?:新闻|政策)?发布会|新闻通气会|听证会|(?:网上|网络)?(?:民意|意见|民意意见)(?:征集|调查)"
          + "|(?:网上|网络|在线|问卷)调查|(?:政府|政务|公众)?开放日";

  private static final String OF_ANY_PURPOSE = "座谈会|宣传|宣讲|推进会|观摩";

  private static final String LETTERS =
      "(?:答复|回复|办结|办理|收到|受理|处理)(?:网友|网民|群众|市民|公众|村民|居民)?(?:留言|来信|来电|咨询|诉求)";

  private static final String NOUN =
      "(?:" + LETTERS + "|" + OF_ONE_PURPOSE + "|" + OF_ANY_PURPOSE + ")";

  private static final Pattern NAMED = Pattern.compile(NOUN);

  private static final Pattern YEAR =
      Pattern.compile("全年度?|本年度?|今年|当年|年内|20\\d\\d年度?(?!的)|过去一年|(?<![\\d一二三四五六七八九十两近])一年来");

  /// The number of a paragraph: （二）, 2., 二是.
  private static final Pattern ITEM =
      Pattern.compile(
          "^\\s*(?:[（(](?:[一二三四五六七八九十]+|\\d{1,2})[）)]|[一二三四五六七八九十]+[、是]|\\d{1,2}[.．、](?!\\d))");

  private static final Pattern COUNT =
      Pattern.compile("(?:\\d[\\d,]*|[一二三四五六七八九十两]+)(场次|场|期|轮|次数|次|条|件|封)(?![以左上])");

  /// Words that narrow nothing.
  private static final Pattern FILLING =
      Pattern.compile(
          "举办|组织|开展|召开|举行|进行|发起|办了|开了|开办|办(?![理结])|开(?!放)|做|安排|共计|总计|合计|总共|一共|共|各类|各种|活动|工作|数量|为|达到|达|了|的|[\\s，,、：:；;]");

  private static final Pattern ALL_OF_IT =
      Pattern.compile("(?:(?:" + NOUN + ")#)*(" + NOUN + ")#|#(" + NOUN + ")");

  private static final Pattern TOTAL = Pattern.compile("共|总|合计");

  /// What it was good for, and for whom: 主动回应热点, 向社会.
  private static final Pattern EFFECT =
      Pattern.compile(
          "(?:主动|积极|及时|有效|认真|切实|快速|正面)*回应(?:了|好)?(?:社会各界|社会|人民群众|群众|公众|民生|各界|百姓|市民|村民|居民|媒体|舆论|网民|的|、|和|与"
              + "|热点|难点|焦点|痛点|堵点|关心|关注|关切|期盼|期待|诉求|呼声|问题|疑问|疑虑)+(?=[，,；;]|$)"
              + "|(?:面向|向|对|为)(?:全社会|社会各界|社会公众|社会|公众|人民群众|广大群众|群众|市民|居民|村民|媒体|外)(?!的)");

  private static final Pattern TOPICAL =
      Pattern.compile("介绍|通报|围绕|聚焦|就|听取|解读|宣[传讲]|针对|关于|主题|专题|讨论|研究|征求|部署|重点|对|向|邀请|为|回应|讲");

  private Occasion() {}

  /// The key under which counts of one occasion are compared; empty where a figure is none, or not
  /// of the whole body and year.
  ///
  /// @param own what the report calls its own body; see {@link OwnName}
  static Optional<String> key(Sentence sentence, NarrativeFact fact, OwnName own) {
    if (!QUANTITIES.contains(fact.quantity()) || !NAMED.matcher(sentence.text()).find()) {
      return Optional.empty();
    }
    int end = sentence.end(fact);
    return key(sentence.text(), end, own)
        .or(() -> key(sentence.text(), Clauses.end(sentence.text(), end), own));
  }

  private static Optional<String> key(String sentence, int end, OwnName own) {
    String said = own.leftOut(sentence.substring(0, end));
    said = WholeFigure.TOPIC.matcher(said).replaceFirst("");
    said = ITEM.matcher(said).replaceFirst("");
    Matcher year = YEAR.matcher(said);
    Matcher count = COUNT.matcher(year.replaceAll(""));
    String unit = count.results().reduce((_, last) -> last).map(last -> last.group(1)).orElse("");
    Matcher all = ALL_OF_IT.matcher(FILLING.matcher(count.replaceAll("#")).replaceAll(""));
    if (!year.reset().find() || !all.matches()) {
      return Optional.empty();
    }
    String noun = all.group(1) == null ? all.group(2) : all.group(1);
    String clause = Clauses.before(sentence, end);
    String rest = sentence.substring(end);
    boolean isTotal = TOTAL.matcher(clause).find();
    boolean isWhole =
        noun.matches(OF_ANY_PURPOSE)
            ? rest.isBlank() && (isTotal || clause.contains("全年"))
            : isTotal || !TOPICAL.matcher(EFFECT.matcher(rest).replaceAll("")).find();
    return isWhole
        ? Optional.of(noun.replace("答复", "回复") + "/" + unit.replace("场次", "场"))
        : Optional.empty();
  }
}
