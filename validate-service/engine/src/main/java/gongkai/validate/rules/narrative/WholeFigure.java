package gongkai.validate.rules.narrative;

import gongkai.extract.report.NarrativeFact;
import gongkai.validate.rule.Clauses;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Sentence;
import gongkai.validate.rule.StatedFigure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A figure of the text that states one quantity for the whole body and the whole year, exactly.
///
/// Of a quantity that the form has cells for: a figure that can mean one cell alone, or one whose
/// verb says what it counts. Of the others (信息, 解读, 公报…) only figures whose words name nothing
/// narrower than the quantity: 公开重点领域信息20条 is not 公开信息20条. Of what is held, see {@link Occasion}.
/// Parts (其中, 通过信函), cumulative and approximate figures are none.
///
/// @param key what is stated: quantity, column, verb and measure word, as far as they decide
/// @param fact the figure
/// @param sentence the sentence that it stands in
/// @param isOfTheYear whether it can only be the whole year's: a cell's, or the sentence says so
record WholeFigure(String key, NarrativeFact fact, Sentence sentence, boolean isOfTheYear) {

  private static final List<String> OTHERS =
      List.of(
          "disclosed.total",
          "disclosed.website",
          "disclosed.newMedia",
          "documents.disclosed",
          "interpretations.count",
          "gazette.issues",
          "website.visits",
          "opinion.monitored",
          "opinion.handled",
          "staff.dedicated",
          "processingFee.amount");

  /// Counts of the form that reports give for the whole alone; outcomes are also told of a few.
  private static final Pattern OF_THE_FORM =
      Pattern.compile(
          "requests\\.(newlyReceived|broughtForward|carriedForward|handled)|normativeDocuments\\..*"
              + "|reconsideration\\.total|litigation\\w*\\.total");

  private static final Pattern PART =
      Pattern.compile(
          "其中|分别|包括|包含|含有|另|还|此外|通过|经由|网上|网络|信函|邮寄|当面|现场|邮件|邮箱|电话|在线|传真|线上|线下|渠道|系统"
              + "|涉及|关于|有关|季度|上半年|下半年|月|每|平均|新增|较|比|同比|增|减|备案|报备|历年|累计|截[至止]|以来|办公室|部门|乡镇|街道|单位");
  private static final Pattern OWN =
      Pattern.compile("20\\d\\d年|[本我](?:部门|单位|街道|乡镇)|各级|全[省市县区]|通过[^，。；]{0,8}(?:网站|新媒体)");
  private static final Pattern OVER_THE_YEAR =
      Pattern.compile("全年|本年|当年|年内|今年|年度|20\\d\\d年|(?<![\\d一二三四五六七八九十两近])一年来|过去一年");

  /// What the words of a figure may hold besides its number and measure word.
  private static final Pattern GENERAL =
      Pattern.compile(
          "全年度?|本年度?|今年|当年|20\\d\\d年度?|共计|总计|合计|共|主动|公开|公布|发布|更新|推送|发表|编发|制作|收取|编印|出版|各类|各种|政府信息|政务信息|信息|政府|政务|门户|官方|网站"
              + "|新媒体|人民|县|市|区|镇|乡|旗|文件|政策|解读|材料|稿件|公报|访问量|浏览量|点击量|总|页面|监测|应对|处置|舆情|网络|涉|专职|工作|人员"
              + "|处理费|费用|收费|费|配备|有|为|达|到|了|的|数量|数|量|累计|[\\d,，.．０-９\\s万亿余条件篇期次份个元人名起“”：:]");

  /// The section's own topic, which narrows nothing: 主动公开方面，; but 惠企政策方面， does.
  static final Pattern TOPIC =
      Pattern.compile(
          "^\\s*(?:[（(]?[一二三四五六七八九十]+[）)、是])?(?:在|加强|做好|推进|深化)?"
              + "(?:主动公开|政府信息公开|信息公开|政务公开|政府信息管理|(?:政府信息公开)?平台建设|监督保障)(?:工作|方面|情况|中|上)*[，。：:、]");

  /// What the words of a training may hold besides its kind and measure word.
  private static final Pattern HELD =
      Pattern.compile(
          "全年度?|本年度?|今年|当年|20\\d\\d年度?|共计|总计|合计|共|累计|举办|组织|开展|召开|进行|了|的|会|班|活动|[\\d,，.．０-９\\s：:]");

  /// The mentions of a report's own year, in order.
  static List<WholeFigure> in(ReportFacts facts) {
    Map<NarrativeFact, StatedFigure> figures = new HashMap<>();
    OwnName own = OwnName.of(facts.report().institution());
    facts.figures().forEach(figure -> figures.putIfAbsent(figure.fact(), figure));
    return facts.sentences().stream()
        .flatMap(sentence ->
            sentence.facts().stream()
                .filter(fact -> fact.period().equals(facts.report().year()))
                .filter(fact -> fact.scope().isEmpty() && !fact.claim())
                .filter(fact -> !fact.approximate() && !fact.atLeast())
                .flatMap(fact ->
                    of(fact, Optional.ofNullable(figures.get(fact)), sentence, own).stream()))
        .toList();
  }

  private static Optional<WholeFigure> of(
      NarrativeFact fact, Optional<StatedFigure> figure, Sentence sentence, OwnName own) {
    Optional<String> occasion = Occasion.key(sentence, fact, own);
    if (occasion.isPresent()) {
      return Optional.of(new WholeFigure(occasion.get(), fact, sentence, true));
    }
    boolean plain = figure.filter(StatedFigure::isPlain).isPresent();
    return (figure.isPresent() ? keyOnForm(fact, figure.get()) : key(fact))
        .filter(_ -> !isPart(sentence, fact, own))
        .map(key -> new WholeFigure(key, fact, sentence, plain || isOfTheYear(fact, sentence)));
  }

  /// 全年公开信息80条; and 门户网站发布信息80条, where the sentence begins with it or with the section's topic: an
  /// annual report's figures are of the year unless something narrower is named.
  private static boolean isOfTheYear(NarrativeFact fact, Sentence sentence) {
    String before = sentence.text().substring(0, sentence.end(fact));
    return OVER_THE_YEAR.matcher(sentence.text()).find()
        || GENERAL
            .matcher(TOPIC.matcher(before).replaceFirst(""))
            .replaceAll("")
            .matches("(?:通过|借助|依托|利用|在)?");
  }

  private static Optional<String> keyOnForm(NarrativeFact fact, StatedFigure figure) {
    String key = "%s/%s/%s".formatted(fact.quantity(), fact.column().orElse("total"), fact.unit());
    if (!OF_THE_FORM.matcher(fact.quantity()).matches()) {
      return Optional.empty();
    }
    return figure.isPlain()
        ? Optional.of(key)
        : fact.verb()
            .filter(_ -> figure.isExact() && !figure.isPartial())
            .map(verb -> key + "/" + verb);
  }

  private static Optional<String> key(NarrativeFact fact) {
    if (fact.quantity().equals("training.sessions")) { // 业务培训 is not 专题培训
      return Optional.of("training/" + HELD.matcher(fact.text()).replaceAll(""));
    }
    return OTHERS.contains(fact.quantity()) && GENERAL.matcher(fact.text()).replaceAll("").isEmpty()
        ? Optional.of(fact.quantity() + "/" + fact.unit())
        : Optional.empty();
  }

  /// What a message quotes: the figure's words, or the clause where they are the number alone (5场).
  String words() {
    if (!fact.quantity().equals("other")) {
      return fact.text();
    }
    int start = Clauses.start(sentence.text(), sentence.start(fact));
    int end = Clauses.end(sentence.text(), sentence.end(fact));
    return sentence.printed().substring(start, end).strip();
  }

  /// Whether the sentence has begun to tell of parts, or the clause of something narrower.
  private static boolean isPart(Sentence sentence, NarrativeFact fact, OwnName own) {
    String before = sentence.text().substring(0, sentence.end(fact));
    String clause = own.leftOut(Clauses.before(before, before.length()));
    return before.contains("其中")
        || before.contains("分别")
        || before.contains("包括")
        || PART.matcher(OWN.matcher(clause).replaceAll("")).find();
  }

  /// The mentions of the whole year that state one quantity.
  static Stream<List<WholeFigure>> repeated(List<WholeFigure> mentions) {
    return mentions.stream()
        .filter(WholeFigure::isOfTheYear)
        .collect(Collectors.groupingBy(WholeFigure::key, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(same -> same.size() > 1);
  }
}
