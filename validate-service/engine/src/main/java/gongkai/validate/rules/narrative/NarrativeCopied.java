package gongkai.validate.rules.narrative;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.AgainstYearBefore;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Resemblance;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The narrative is not last year's with the figures changed.
@RuleCard(
    name = "narrative-copied",
    family = Family.NARRATIVE,
    severity = Severity.WARNING,
    title = "正文照抄上一年报告",
    basis = "《政府信息公开条例》第四十九条、第五十条：年度报告反映上一年度的工作情况",
    explanation =
        """
        总体情况和存在的主要问题及改进情况应当写当年的工作，不是把上一年的报告换上新的数字。

        把本年和上一年报告的第一、第五部分放在一起比，再单独比第一部分：先去掉数字（包括汉字数字）、标点、书名号里的名称，以及各报告通用的套话（以……为指导、贯彻……精神、未收到申请等），
        余下的字中，连续十个字以上与上一年相同的占九成以上，才算照抄；占七成五到九成的，由人来看，不作判断。
        去掉后不足 300 字的、没有上一年报告的、正文有缺失的，不作判断；机关或年份的识别存疑的，作为疑点。与别的机关的报告相同，不在此列。
        """,
    version = 3)
public final class NarrativeCopied implements Rule {

  private static final String SUBJECT = "narrative";
  private static final List<Integer> OVERVIEW = List.of(1);
  private static final List<Integer> NARRATIVE = List.of(1, 5);
  private static final int ENOUGH = 300;
  private static final double COPIED = 0.9;
  private static final double MUCH = 0.75;
  private static final double SOME = 0.4;

  /// What the examples are made of.
  private static final String OLD =
      "县里今年把农村饮水、校车线路和集镇停车三件事的公开放在前面，方案草拟时就在村口贴出征求意见，定稿后三天内上网。"
          + "县政府网站发布信息312条，各乡镇的公开栏统一换成带锁的橱窗，由驻村干部每周拍照回传，县里随机抽看。"
          + "收到申请9件，经办人先打电话问清要什么材料，再决定由哪个单位答复，答复书写明依据的条款和查找的范围。"
          + "文件归档时同步填写公开属性，拟不公开的写出理由，由法制机构逐件看过；旧文件按年份清理，失效的在网页上标出。"
          + "网站首页增加办事地图，老年人可以放大字号，也可以在便民中心请工作人员代为查询打印。"
          + "偏远村子信号不好，公告另印纸质件，由邮递员随报纸送到村民小组长手里，收到后回一张签收条。"
          + "县督查室每季度通报一次进度，落后的单位到会说明原因，连续两次落后的由分管领导约谈，结果记入年度考核。";

  private static final String NEW =
      "这一年群众问得最多的是旧城改造和冬季供暖。改造范围图一公布，县里就在现场搭了咨询棚，测绘、评估、签约各环节的结果逐户张贴，网上同步可查。"
          + "供暖企业的成本、价格和投诉处理情况按月公布，室温不达标的小区名单每周更新，退费进度随时可以查询。"
          + "公开申请多与征收补偿有关，县公开办会同住建部门编了一份常见问答，能当面讲清的当面讲清，需要书面答复的五天内先给一个进度回音。"
          + "档案馆开放了二十年前的土地登记底册，扫描件按街巷编目，查一份档案从半天缩短到一刻钟。"
          + "网站停用了三个没有人看的频道，腾出人手把政策问答做成短视频，在客运站和集市循环播放。"
          + "新来的公开员先跟着老同志坐窗口，弄清群众常问什么，再回来改网上的说明。"
          + "年底请人大代表带着问题清单逐个窗口走访，打分最低的两个单位向县政府常务会议作了检讨。";

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var before = facts.yearBefore();
    if (before.isEmpty()) {
      return Stream.of(new Undecided(SUBJECT, "no report of the year before"));
    }
    return Stream.of(decide(facts, before.get()));
  }

  private static Outcome decide(ReportFacts facts, ReportFacts before) {
    if (facts.hasLostText() || before.hasLostText()) {
      return new Undecided(SUBJECT, "text is lost");
    }
    var both = Resemblance.of(text(facts, NARRATIVE), text(before, NARRATIVE));
    if (isCopied(both)) {
      return copied(facts, before, both, "第一、第五部分");
    }
    if (both.share() >= SOME) { // it may be all of one part
      var overview = Resemblance.of(text(facts, OVERVIEW), text(before, OVERVIEW));
      if (isCopied(overview)) {
        return copied(facts, before, overview, "第一部分");
      }
    }
    if (both.compared() < ENOUGH) {
      return new Undecided(SUBJECT, "too short a text to tell");
    }
    return both.share() < MUCH
        ? Outcome.HELD
        : new Undecided(SUBJECT, "much of the text is last year's, and some is new");
  }

  private static boolean isCopied(Resemblance resemblance) {
    return resemblance.compared() >= ENOUGH && resemblance.share() >= COPIED;
  }

  private static Outcome copied(
      ReportFacts facts, ReportFacts before, Resemblance resemblance, String sections) {
    var violated =
        Violated.of(
            SUBJECT,
            "正文与上一年的报告几乎相同：去掉数字和套话，%s共 %d 字，有 %d%% 与%s一字不差。请按当年的工作情况重新编写。"
                .formatted(
                    sections,
                    resemblance.compared(),
                    resemblance.percent(),
                    AgainstYearBefore.name(before)));
    return AgainstYearBefore.fair(violated, facts, before, List.of());
  }

  private static String text(ReportFacts facts, List<Integer> sections) {
    return sections.stream()
        .flatMap(section -> facts.text(section).stream())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("今年的文字是新写的", "section 1 " + NEW + "\nlastYear section 1 " + OLD + "\n"),
        violated(
            "只换了数字",
            "section 1 "
                + OLD.replace("312", "287").replace("9件", "14件")
                + "\nlastYear section 1 "
                + OLD
                + "\n"),
        violated(
            "第一部分照抄，第五部分是新写的",
            "section 1 "
                + OLD
                + "\nsection 5 "
                + NEW
                + "\nlastYear section 1 "
                + OLD
                + "\nlastYear section 5 解读形式单一，今后加强。\n"),
        undecided("没有上一年的报告", "section 1 " + OLD + "\n"),
        undecided("文字太短", "lastYear section 1 按月更新公开栏目。\n"));
  }
}
