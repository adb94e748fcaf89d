package gongkai.validate.rules.narrative;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.Sentence;
import gongkai.validate.rules.narrative.Breakdown.Completeness;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A total and the parts listed after it agree.
@RuleCard(
    name = "narrative-sum",
    family = Family.NARRATIVE,
    severity = Severity.WARNING,
    title = "分项与总数不符",
    basis = "部分之和不超过全部；列全了的，等于全部",
    explanation =
        """
        “共公开信息 120 条，其中政策文件 20 条、财政信息 30 条”这样的一句话里，紧跟在总数后面、同一量词的各分项加起来不应超过总数。

        分项常常没有列全，少于总数的不算；句子自己说列全了的（“分别为”，或者最后一项是“其他”“其余”，后面又没有“等”；其余各条怎样公开的写在后面也一样），才要求正好相等。
        总数在后面的（网站发布 120 条、微信发布 150 条，合计 270 条），前面连着的同类各项都不应超过它；少的比哪一项都小，看来是列全了的，降为提示。
        先列名目再“分别为”，名目又都与总数同名的（编发简报 30 期，工作简报和专题简报分别为 18 期和 7 期），少的比哪一项都小，看来是列全了的，降为提示。

        总数或分项是约数的，不作判断。办结、结转、同比、上年等不是分项；别的渠道、别的动作（网站公开 120 条，微信发布 150 条）是另一件事，也不算进去；
        分项里有用汉字写的数的，只看是否超过。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 6)
public final class NarrativeSum implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return facts.sentences().stream()
        .flatMap(
            sentence -> Breakdown.in(sentence.text()).stream().map(list -> decide(sentence, list)));
  }

  private static Outcome decide(Sentence sentence, Breakdown list) {
    int order = list.sum().compareTo(list.total().value());
    if (order == 0 || (order < 0 && list.completeness() == Completeness.OPEN)) {
      return Outcome.HELD;
    }
    String subject = subject(sentence, list);
    if (list.isApproximate()) {
      return new Undecided(subject, "round figures need not add up");
    }
    String terms =
        list.parts().stream()
            .map(part -> FormWords.number(part.value()))
            .collect(Collectors.joining("＋"));
    String unit = list.total().unit();
    boolean likely = order < 0 && list.completeness() == Completeness.LIKELY;
    return Violated.of(
            subject,
            "分项与总数不符：“%s”，总数是 %s%s，各分项 %s＝%s%s，%s。请核对总数和各分项，改正有误的数；分项之间有重叠的，请写明。"
                .formatted(
                    sentence.printed().substring(list.start(), list.end()),
                    FormWords.number(list.total().value()),
                    unit,
                    terms,
                    FormWords.number(list.sum()),
                    unit,
                    order > 0 ? "超过总数" : likely ? "看来列全了却少于总数" : "列全了却少于总数"))
        .figures(list.total().value(), list.sum())
        .in(sentence.span(list.start(), list.end()))
        .atMost(likely ? Severity.INFO : Severity.WARNING);
  }

  private static String subject(Sentence sentence, Breakdown list) {
    String words = sentence.text().substring(list.start(), list.end());
    return "sum/" + words.replaceAll("[^\\u4e00-\\u9fff]", "");
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "没有列全",
            """
            section 1 全年公开信息120条，其中政策文件20条、财政信息30条。
            """),
        holds(
            "列全了，正好相等",
            """
            section 1 全年公开信息120条，其中政策文件20条、财政信息30条、其他信息70条。
            """),
        holds(
            "后面说的是另一件事",
            """
            section 1 网站公开信息120条，其中政策文件20条，微信公众号发布信息150条。
            """),
        violated(
            "分项超过总数",
            """
            section 1 全年公开信息120条，其中政策文件60条、财政信息70条。
            """),
        violated(
            "先列名目再列数，超过总数",
            """
            section 1 收到申请29件，网上、信函、当面提交的分别为20件、7件、5件。
            """),
        violated(
            "“分别为”后面写了名目，少于总数",
            """
            section 1 全年举办讲座60场，分别为乡镇讲座20场、村级讲座25场、校园讲座9场。
            """),
        holds(
            "“分别为”后面没有列全",
            """
            section 1 全年举办讲座60场，分别为乡镇讲座20场、村级讲座25场等。
            """),
        violated(
            "先列名目再“分别为”，名目与总数同名，少于总数（降为提示）",
            """
            section 1 全年编发简报30期，工作简报和专题简报分别为18期和7期。
            """),
        holds(
            "先列名目，只列了许多种里的两种",
            """
            section 1 全年编发简报30期，防汛简报和森林防火简报分别为3期和2期。
            """),
        violated(
            "分项与总数同名",
            """
            section 1 全年举办培训26次，其中专题培训11次、以会代训6次、其他8次。
            """),
        violated(
            "人数的分项超过总数",
            """
            section 1 培训信息员90人，其中站所50人、村（社）45人。
            """),
        violated(
            "办法不同的活动是分项",
            """
            section 1 组织宣讲24场，其中现场宣讲17场、送教到户11场。
            """),
        holds(
            "人数按不同的分法列出",
            """
            section 1 工作人员12人，其中专职5人、党员9人。
            """),
        violated(
            "剩余的写明怎样公开，却少于总数",
            """
            section 1 发布信息250条，其中网站120条，公众号80条，剩余30条通过橱窗公示。
            """),
        violated(
            "列全了却少于总数",
            """
            section 1 全年公开信息120条，其中政策文件20条、财政信息30条、其他信息60条。
            """),
        violated(
            "其余的也写明了，却少于总数",
            """
            section 1 全年公开信息120条，其中政策文件20条、财政信息30条，其余60条为人事信息。
            """),
        violated(
            "中间隔着与上年的比较，分项超过总数",
            """
            section 1 全年公开信息120条，较上年增加20条，其中政策文件60条、财政信息70条。
            """),
        violated(
            "总数写在前面，分项超过总数",
            """
            section 1 20件申请中，予以公开12件，部分公开5件，不予公开6件。
            """),
        violated(
            "分项写在括号里，超过总数",
            """
            section 1 全年举办培训8场（业务培训5场、专题培训4场）。
            """),
        holds(
            "括号里是往年的数",
            """
            section 1 收到申请12件（2022年9件、2021年7件）。
            """),
        violated(
            "先列各项再合计，各项超过总数",
            """
            section 1 网站发布120条，微信发布150条，公开栏发布60条，合计320条。
            """),
        violated(
            "先列各项再合计，看来列全了却少于总数（降为提示）",
            """
            section 1 网站发布120条，微信发布150条，公开栏发布40条，合计320条。
            """),
        holds(
            "只合计后面几项",
            """
            section 1 公开信息90条，网站发布120条，微信发布150条，共发布270条。
            """),
        undecided(
            "总数是约数",
            """
            section 1 全年公开信息120余条，其中政策文件60条、财政信息70条。
            """));
  }
}
