package gongkai.extract.engine.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Figures told by a whole phrase, where the word nearest to them would mislead: 政策解读年内发布稿件44篇
/// counts interpretations, not articles. Nothing but the phrase may stand in the clause.
final class Phrases {

  private static final int REACH = 40;

  private static final String ENDS = "，；：。！？（）\n";

  /// What a body calls itself, as a part of a pattern.
  static final String OWN_BODY = "[我本](?:[局县市区镇乡委办厅院旗州省]|单位|机关|街道)";

  /// How the year reported on is called, as a part of a pattern.
  static final String YEARS = "\\d{4}年度?|本年度?|全年|今年|当年|年内";

  private static final String YEAR = "(?:" + YEARS + ")?";

  private static final String SUM = "(?:共|共计|合计|总计|计|为|达|：)?";

  private static final Pattern INTERPRETATIONS =
      Pattern.compile(
          YEAR
              + "(?:政策|文件|政策文件)解读(?:专栏|栏目)?"
              + YEAR
              + "(?:共|已)?(?:发布|更新|刊发|上传|登载|刊登|发稿|供稿)(?:了)?(?:稿件|解读稿|解读稿件|文章|材料)?"
              + SUM);

  /// 解读惠企政策文件的文稿: what interprets policy.
  private static final Pattern INTERPRETING =
      Pattern.compile(
          YEAR
              + "(?:共|已)?(?:发布|更新|刊发|上传|登载|刊登|推出|制作|编发)?(?:了)?"
              + "解读[^解，。；：、]{0,6}(?:政策|文件)+的(?:稿件|文稿|文章|材料|作品|信息)"
              + SUM);

  private static final Pattern REPOSTS =
      Pattern.compile(
          YEAR
              + "(?:共|已|及时)?(?:转载|转发|转载转发|转发转载)(?:了)?"
              + "(?:上级|国家|中央|国务院|党中央、国务院|中央、国务院|省委省政府|省委、省政府)"
              + "(?:重大|重要|最新|有关|相关|各项)?(?:决策部署|决策|部署|工作部署|政策部署)(?:信息)?"
              + SUM);

  private static final Pattern REPOSTED_TOO = Pattern.compile("[、，（]?(?:合计|共计|总计|共|计)|、");

  private static final Pattern TRAINING =
      Pattern.compile(
          YEAR
              + "(?:共|已|先后)?(?:组织|开展)?(?:集中|业务|专题|集中业务)?(?:培训|轮训)(?:了)?"
              + "(?:政务公开|政府信息公开|信息公开|公开|全体|全县|全市|全区|各单位|各部门)?"
              + "(?:业务骨干|骨干|工作人员|业务人员|经办人员|信息员|公开员|联络员)"
              + SUM);

  private static final Pattern NEW_MEDIA =
      Pattern.compile(
          YEAR
              + "(?:政务)?新媒体(?:账号|平台|账号群|矩阵)?"
              + YEAR
              + "(?:共|共计|合计)?(?:编发|发布|推送|刊发|推出)?(?:了)?原创(?:信息)?(?:加|和|及|与|、|\\+)(?:转发|转载)(?:的)?(?:信息)?"
              + SUM);

  private static final Map<Pattern, List<String>> UNITS =
      Map.of(
          INTERPRETATIONS, List.of("篇", "条", "件"),
          INTERPRETING, List.of("篇", "条", "件"),
          TRAINING, List.of("次", "期", "场", "场次", "轮", "批次"),
          NEW_MEDIA, List.of("条", "篇"));

  private static final Map<Pattern, String> QUANTITIES =
      Map.of(
          INTERPRETATIONS, "interpretations.count",
          INTERPRETING, "interpretations.count",
          TRAINING, "training.sessions",
          NEW_MEDIA, "disclosed.newMedia");

  private Phrases() {}

  /// The quantity that the clause before a figure tells as a whole.
  static Optional<String> quantity(Passage text, int sentence, Figure figure) {
    if (ENDS.indexOf(text.near(figure.end())) < 0
        && text.near(figure.end()) != '、'
        && !text.startsWith("信息", figure.end())) {
      return Optional.empty();
    }
    String clause = text.between(clause(text, sentence, figure.start()), figure.start());
    String unit = figure.unit();
    if (REPOSTS.matcher(clause).matches()) {
      return switch (unit) {
        case "期" -> Optional.of("reposts.issues");
        case "条", "篇" -> Optional.of("reposts.items");
        default -> Optional.empty();
      };
    }
    return UNITS.entrySet().stream()
        .filter(
            entry -> entry.getValue().contains(unit) && entry.getKey().matcher(clause).matches())
        .map(entry -> QUANTITIES.get(entry.getKey()))
        .findFirst();
  }

  /// 转发40期66条, 转载…19期、合计88条: a second measure of the same thing.
  static boolean countsAgain(Passage text, int issues, Figure figure) {
    if (!figure.unit().equals("条") || issues < 0 || figure.start() > issues + REACH) {
      return false;
    }
    if (issues == figure.start()) {
      return true;
    }
    int end = text.startsWith("信息", figure.end()) ? figure.end() + 2 : figure.end();
    return ENDS.indexOf(text.near(end)) >= 0
        && figure.start() > issues
        && REPOSTED_TOO.matcher(text.between(issues, figure.start())).matches();
  }

  /// Where the clause that a figure ends begins.
  static int clause(Passage text, int sentence, int end) {
    return text.startOf(end, Math.max(sentence, end - REACH), ENDS);
  }
}
