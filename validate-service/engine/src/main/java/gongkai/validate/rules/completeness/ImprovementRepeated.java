package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.AgainstYearBefore;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Headings;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Resemblance;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.stream.Stream;

/// Section five is not last year's.
@RuleCard(
    name = "improvement-repeated",
    family = Family.COMPLETENESS,
    severity = Severity.INFO,
    title = "问题和改进情况与上一年相同",
    basis = "《政府信息公开条例》第五十条第（四）项：政府信息公开工作存在的主要问题及改进情况",
    explanation =
        """
        第五部分应当写当年的问题，和上一年提出的改进做得怎样；与上一年报告的第五部分一字不差或者几乎相同的，请看一看。

        比较时去掉数字（包括汉字数字）、标点、书名号里的名称和套话；余下的字中，连续十个字以上与上一年相同的占九成以上，才算相同；占七成到九成的，不作判断。
        去掉后不足 60 字的、没有上一年报告的、正文有缺失的，不作判断；机关或年份的识别存疑的，作为疑点。
        """,
    version = 2)
public final class ImprovementRepeated implements Rule {

  private static final String SUBJECT = "improvement/repeated";
  private static final int SECTION = 5;
  private static final int ENOUGH = 60;
  private static final double REPEATED = 0.9;
  private static final double MUCH = 0.7;

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var now = facts.text(SECTION);
    var before = facts.yearBefore();
    var then = before.flatMap(last -> last.text(SECTION));
    if (now.isEmpty() || before.isEmpty() || then.isEmpty()) {
      return Stream.of(new Undecided(SUBJECT, "one of the two years has no section five"));
    }
    if (facts.hasLostText() || before.get().hasLostText()) {
      return Stream.of(new Undecided(SUBJECT, "text is lost"));
    }
    return Stream.of(decide(facts, before.get(), Resemblance.of(now.get(), then.get())));
  }

  private static Outcome decide(ReportFacts facts, ReportFacts before, Resemblance resemblance) {
    if (resemblance.compared() < ENOUGH) {
      return new Undecided(SUBJECT, "too short a text to tell");
    }
    if (resemblance.share() < REPEATED) {
      return resemblance.share() < MUCH
          ? Outcome.HELD
          : new Undecided(SUBJECT, "much of the section is last year's, and some is new");
    }
    var violated =
        Violated.of(
            SUBJECT,
            "“%s”与上一年几乎相同：去掉数字和套话共 %d 字，有 %d%% 与%s一字不差。请写当年的问题，并说明上一年提出的改进落实得怎样。"
                .formatted(
                    Headings.of(facts, SECTION),
                    resemblance.compared(),
                    resemblance.percent(),
                    AgainstYearBefore.name(before)));
    return AgainstYearBefore.fair(violated, facts, before, List.of());
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "今年写的是别的问题",
            """
            section 5 问题是跨部门的申请会商太慢，牵头单位不明确，有两件拖到了期限的最后一天才答复。改进的办法是收件次日由公开办指定牵头单位，三天内开会商量，会后当场起草答复。
            lastYear section 5 问题是村级公开栏更新靠人工，经常滞后半个月以上，群众反映看到的都是旧消息。改进的办法是由驻村干部每周一拍照回传，县里抽看后在群里点名，不更新的当天补上。
            """),
        violated(
            "与上一年一字不差",
            """
            section 5 问题是村级公开栏更新靠人工，经常滞后半个月以上，群众反映看到的都是旧消息。改进的办法是由驻村干部每周一拍照回传，县里抽看后在群里点名，不更新的当天补上。
            lastYear section 5 问题是村级公开栏更新靠人工，经常滞后半个月以上，群众反映看到的都是旧消息。改进的办法是由驻村干部每周一拍照回传，县里抽看后在群里点名，不更新的当天补上。
            """),
        undecided(
            "写得太短",
            """
            section 5 问题是更新慢。改进措施是每周更新。
            lastYear section 5 问题是更新慢。改进措施是每周更新。
            """),
        undecided("没有上一年的报告", ""));
  }
}
