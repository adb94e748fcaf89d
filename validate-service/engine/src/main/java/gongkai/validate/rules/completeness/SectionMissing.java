package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

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
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A report has six sections.
@RuleCard(
    name = "section-missing",
    family = Family.COMPLETENESS,
    severity = Severity.ERROR,
    title = "缺少部分",
    basis = "《政府信息公开条例》第五十条；国办公开办函〔2019〕60号、〔2021〕30号规定的六个部分",
    explanation =
        """
        年度报告应当有总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。

        按标题的意思辨认，不看序号。每缺一个部分列一条；六个部分的标题一个也没有的，合列一条。原件中前后文字有截断痕迹的，作为疑点。
        """,
    carrierMayLose = true,
    version = 2)
public final class SectionMissing implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var numbers = IntStream.rangeClosed(1, Headings.COUNT).boxed().toList();
    if (numbers.stream().noneMatch(number -> facts.text(number).isPresent())) {
      var violated = Violated.of("section/all", "没有找到六个部分的标题。请按规定格式分六个部分编写。");
      return Stream.of(
          facts.hasLostText()
              ? new Undecided("section/all", "no heading was read, and text is lost")
              : numbers.stream().anyMatch(number -> Cuts.aroundSection(facts, number))
                  ? violated.doubtful(Cuts.REASON)
                  : violated);
    }
    return numbers.stream().map(number -> check(facts, number));
  }

  private static Outcome check(ReportFacts facts, int number) {
    if (facts.text(number).isPresent()) {
      return Outcome.HELD;
    }
    String message = "没有找到“%s”这一部分。请核对标题，缺少的请补上。".formatted(Headings.of(facts, number));
    return inDoubt(facts, number, Violated.of("section/" + number, message));
  }

  private static Violated inDoubt(ReportFacts facts, int number, Violated violated) {
    return Cuts.aroundSection(facts, number) ? violated.doubtful(Cuts.REASON) : violated;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("六个部分都在", ""),
        violated(
            "没有第三部分",
            """
            section 3 missing
            """),
        violated(
            "转换件里没有第六部分（作为疑点）",
            """
            carrier transcript
            section 6 missing
            """),
        undecided(
            "六个部分的标题都没有读出，而正文有缺失",
            """
            doubt text-lost
            section 1 missing
            section 2 missing
            section 3 missing
            section 4 missing
            section 5 missing
            section 6 missing
            """));
  }
}
