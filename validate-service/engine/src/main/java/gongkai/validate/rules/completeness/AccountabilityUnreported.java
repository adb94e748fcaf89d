package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.Institution.Kind;
import gongkai.extract.report.Institution.Level;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A people's government reports on assessment, public appraisal and accountability.
///
/// Townships have no body that assesses others and are not accused; departments are not asked.
@RuleCard(
    name = "accountability-unreported",
    family = Family.COMPLETENESS,
    severity = Severity.WARNING,
    title = "未报告考核、评议和责任追究",
    basis = "《政府信息公开条例》第五十条第（四）项：各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况",
    explanation =
        """
        人民政府的年度报告应当说明工作考核、社会评议和责任追究结果情况；没有发生的，也应当说明没有。写明缺的是哪几项。

        三项都没有说到的为警告；只说到一项或两项的为提示。说到即可，不论写在哪一部分，也不论用什么说法（如满意度调查、第三方机构评估、聘请监督员、问责、追责）。
        只对县级以上人民政府判断：部门不适用；乡镇人民政府、街道办事处不作判断。
        """,
    version = 2)
public final class AccountabilityUnreported implements Rule {

  private static final Map<String, Pattern> ASKED =
      new TreeMap<>(
          Map.of(
              "工作考核", Pattern.compile("考核|考评|绩效"),
              "社会评议",
                  Pattern.compile(
                      "评议|(?:社会|群众|公众|企业|市民|网民)评价|满意[度率]|问卷|测评|民意|监督员|好差评"
                          + "|第三方[^，。；]{0,20}评估|(?:委托|聘请|邀请)[^，。；]{0,24}评估"),
              "责任追究结果", Pattern.compile("追究|追责|问责")));

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var institution = facts.report().institution();
    if (institution.kind() != Kind.GOVERNMENT
        || institution.level().equals(Optional.of(Level.TOWNSHIP))) {
      return Stream.of(
          new Undecided("accountability", "not a government at county level or above"));
    }
    var missing =
        ASKED.entrySet().stream()
            .filter(item -> !facts.saysAnywhere(item.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (missing.isEmpty()) {
      return Stream.of(Outcome.HELD);
    }
    var violated =
        Violated.of(
                "accountability",
                "报告没有说到%s。各级人民政府的年度报告应当包括这些情况，没有发生的也请说明。".formatted(String.join("、", missing)))
            .atMost(missing.size() == ASKED.size() ? Severity.WARNING : Severity.INFO);
    return Stream.of(facts.hasLostText() ? violated.doubtful(Cuts.REASON) : violated);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("三项都有说明", ""),
        violated(
            "三项都没有说到",
            """
            section 1 主动公开、依申请公开、政府信息管理、平台建设、监督保障工作平稳。
            """),
        violated(
            "只说到考核（降为提示）",
            """
            section 1 监督保障：开展工作考核。
            """),
        holds(
            "说的是监督员和第三方机构",
            """
            section 1 监督保障：列入考核，聘请监督员五名，委托第三方机构对网站进行评估。没有发生责任追究。
            """),
        undecided(
            "部门不适用",
            """
            institution department county 青川县财政局
            section 1 监督保障工作平稳。
            """),
        undecided(
            "乡镇不作判断",
            """
            institution township township 木鱼镇人民政府
            section 1 监督保障工作平稳。
            """));
  }
}
