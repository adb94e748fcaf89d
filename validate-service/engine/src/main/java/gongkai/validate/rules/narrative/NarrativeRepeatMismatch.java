package gongkai.validate.rules.narrative;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Headings;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One quantity stated twice has one value.
@RuleCard(
    name = "narrative-repeat-mismatch",
    family = Family.NARRATIVE,
    severity = Severity.WARNING,
    title = "前后说法不一致",
    basis = "同一报告中同一数量只有一个数",
    explanation =
        """
        正文里同一个数量说了两遍，数应当相同：前面写“全年公开信息 1200 条”，后面写“公开信息共 1210 条”，必有一处有误。

        只比较确切说的是同一件事的：年份、申请人类别、量词都相同，动词说的是同一个数（“收到”与“受理”、“办结”与“办理”不比），也没有更窄的范围（公开重点领域信息、通过信函收到、某办公室收到）。
        访谈、新闻发布会、民意征集等活动的次数，答复网友留言、办理群众来信等的件数，两处都写明是全年的才比较；专题的、参加别处举办的、后面写明讲什么的，都不比；后面只说有什么用的（主动回应热点），照样比较。
        “其中”“分别”后面的分项、累计数、备案数、约数、与上年比较的数，都不比较。同一句话里说了两个数的，可能是我们没有读懂的分项，不作判断。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 7)
public final class NarrativeRepeatMismatch implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return WholeFigure.repeated(WholeFigure.in(facts)).map(NarrativeRepeatMismatch::decide);
  }

  private static Outcome decide(List<WholeFigure> same) {
    var different = different(same);
    if (different.size() == 1) {
      return Outcome.HELD;
    }
    String subject = "repeat/" + same.getFirst().key();
    WholeFigure first = different.getFirst();
    boolean elsewhere =
        different.stream().allMatch(other -> other.equals(first) || isElsewhere(first, other));
    if (!elsewhere || different.size() > 2) {
      return new Undecided(subject, "figures of one sentence, or three of them, may be parts");
    }
    WholeFigure other = different.getLast();
    boolean samePlace = place(first).equals(place(other));
    String said =
        "%s%s写“%s”，%s写“%s”"
            .formatted(
                place(first),
                samePlace ? "前面" : "",
                first.words(),
                samePlace ? "后面" : place(other),
                other.words());
    return Violated.of(subject, "同一个数量前后不一致：%s。请核对后改正有误的一处；说的不是同一件事的，请写清楚。".formatted(said))
        .figures(first.fact().value(), other.fact().value())
        .in(Spans.of(other.fact()));
  }

  private static List<WholeFigure> different(List<WholeFigure> same) {
    var different = new ArrayList<WholeFigure>();
    for (WholeFigure mention : same) {
      if (different.stream()
          .noneMatch(known -> known.fact().value().compareTo(mention.fact().value()) == 0)) {
        different.add(mention);
      }
    }
    return different;
  }

  private static boolean isElsewhere(WholeFigure one, WholeFigure other) {
    return one.sentence().section() != other.sentence().section()
        || one.sentence().at() != other.sentence().at();
  }

  private static String place(WholeFigure mention) {
    int section = mention.fact().section();
    return section == 0 ? "开头" : "第" + Headings.numeral(section) + "部分";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "两处都是十二件",
            """
            section 1 全年收到申请12件。所收到申请12件都已答复。
            requests.newlyReceived.total 12
            fact requests.newlyReceived 12 全年收到申请12件 verb=收到
            fact requests.newlyReceived 12 所收到申请12件 verb=收到
            """),
        holds(
            "后面说的是分项",
            """
            section 1 全年收到申请12件。本年申请，其中网上收到申请5件。
            fact requests.newlyReceived 12 全年收到申请12件 verb=收到
            fact requests.newlyReceived 5 收到申请5件 verb=收到
            """),
        holds(
            "后面的范围窄",
            """
            section 1 全年公开信息120条。全年公开重点领域信息20条。
            fact disclosed.total 120 公开信息120条 unit=条
            fact disclosed.total 20 公开重点领域信息20条 unit=条
            """),
        violated(
            "收到的件数前后不同",
            """
            section 1 全年收到申请12件。
            section 5 今年收到申请13件，人手不足。
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            fact requests.newlyReceived 13 收到申请13件 verb=收到 section=5
            """),
        violated(
            "公开的条数前后不同",
            """
            section 1 全年公开信息120条。（一）主动公开。全年主动公开信息共121条。
            fact disclosed.total 120 公开信息120条 unit=条
            fact disclosed.total 121 公开信息共121条 unit=条
            """),
        violated(
            "新闻发布会的场数前后不同",
            """
            section 1 全年办新闻发布会5场。2023年新闻发布会开了8场。
            fact other 5 5场 unit=场
            fact other 8 8场 unit=场
            """),
        holds(
            "后面说的是一季的新闻发布会",
            """
            section 1 全年办新闻发布会5场。2023年三季度新闻发布会开了2场。
            fact other 5 5场 unit=场
            fact other 2 2场 unit=场
            """),
        violated(
            "新闻发布会的场数前后不同，后面只说有什么用",
            """
            section 1 全年召开新闻发布会6场。（二）全年召开新闻发布会9场，主动回应热点。
            fact other 6 6场 unit=场
            fact other 9 9场 unit=场
            """),
        holds(
            "后面写明讲的是什么",
            """
            section 1 全年召开新闻发布会6场。（二）全年召开新闻发布会2场，通报防汛情况。
            fact other 6 6场 unit=场
            fact other 2 2场 unit=场
            """),
        violated(
            "第六部分又说一遍，说的是一年来",
            """
            section 1 2023年，全县主动公开信息120条。
            section 6 一年来，主动公开信息121条，均经审核。
            fact disclosed.total 120 主动公开信息120条 unit=条
            fact disclosed.total 121 主动公开信息121条 unit=条 section=6
            """),
        violated(
            "前一处以本部分的题目开头",
            """
            section 1 主动公开方面，官方网站发布政务信息64条。2023年官方网站发布政务信息61条。
            fact disclosed.website 64 官方网站发布政务信息64条 unit=条
            fact disclosed.website 61 官方网站发布政务信息61条 unit=条
            """),
        holds(
            "前一处只说一个方面",
            """
            section 1 惠企政策方面，官方网站发布政务信息64条。2023年官方网站发布政务信息61条。
            fact disclosed.website 64 官方网站发布政务信息64条 unit=条
            fact disclosed.website 61 官方网站发布政务信息61条 unit=条
            """),
        violated(
            "回复留言的条数前后不同",
            """
            section 1 全年答复网友留言120条。
            section 6 2023年回复网友留言118条。
            fact other 120 120条 unit=条
            fact other 118 118条 unit=条 section=6
            """),
        holds(
            "后面只说一个渠道的留言",
            """
            section 1 全年答复网友留言120条。2023年通过网站回复网友留言18条。
            fact other 120 120条 unit=条
            fact other 18 18条 unit=条
            """),
        undecided(
            "同一句话里的两个数",
            """
            section 1 全年收到申请12件，县本级收到申请5件。
            fact requests.newlyReceived 12 全年收到申请12件 verb=收到
            fact requests.newlyReceived 5 收到申请5件 verb=收到
            """));
  }
}
