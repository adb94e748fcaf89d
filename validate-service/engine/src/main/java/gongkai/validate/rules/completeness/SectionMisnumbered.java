package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.Section;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Headings are numbered 一 to 六, in order, each once.
@RuleCard(
    name = "section-misnumbered",
    family = Family.COMPLETENESS,
    severity = Severity.WARNING,
    title = "标题序号有误",
    basis = "国办公开办函〔2019〕60号、〔2021〕30号规定的标题序号一至六",
    explanation =
        """
        各部分的标题依次编为一、二、三、四、五、六，每个序号用一次。

        只看印出来的序号：标题没有印序号的，不作判断（网页常由浏览器编号）。缺少的部分由 `section-missing` 指出，不在这里重复：缺了一部分而其余的从一起接着编，或者照样式空出一个序号，都不算。
        """,
    carrierMayLose = true,
    version = 3)
public final class SectionMisnumbered implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var headed =
        facts.report().sections().stream().filter(section -> section.number() > 0).toList();
    var wrong = new ArrayList<String>();
    boolean counted = isCountedOn(headed);
    int before = 0;
    for (Section section : headed) {
      var printed = section.printedNumber();
      if (!counted && printed.isPresent() && printed.get() != section.number()) {
        wrong.add("“%s”的序号应为“%s”".formatted(section.heading(), Headings.numeral(section.number())));
      } else if (section.number() < before) {
        wrong.add("“%s”应排在“%s”之前".formatted(section.heading(), Headings.of(facts, before)));
      } else if (section.number() == before) {
        wrong.add("“%s”重复出现".formatted(section.heading()));
      }
      before = Math.max(before, section.number());
    }
    if (headed.stream().anyMatch(section -> Headings.isSentence(section.heading()))) {
      return Stream.of(new Undecided("headings", "a sentence was read as a heading"));
    }
    if (!wrong.isEmpty()) {
      return Stream.of(
          Violated.of("headings", "标题的序号或次序有误：" + String.join("，", wrong) + "。请按一至六依次编号。"));
    }
    return headed.stream().allMatch(section -> section.printedNumber().isPresent())
        ? Stream.of(Outcome.HELD)
        : Stream.of(new Undecided("headings", "a heading has no number in print"));
  }

  /// Whether each heading's number in print is its place among those that are there: what differs
  /// from the form's follows from the sections that are missing.
  private static boolean isCountedOn(List<Section> headed) {
    return IntStream.range(0, headed.size())
        .allMatch(i -> headed.get(i).printedNumber().filter(number -> number != i + 1).isEmpty());
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("一至六依次编号", ""),
        violated(
            "第四部分印成了“三”",
            """
            section 4 printed 3
            """),
        violated(
            "从第四部分起又从一编起",
            """
            section 4 printed 1
            section 5 printed 2
            section 6 printed 3
            """),
        holds(
            "缺了第四部分，后面的接着编",
            """
            section 4 missing
            section 5 printed 4
            section 6 printed 5
            """),
        holds(
            "缺了第四部分，空出一个序号",
            """
            section 4 missing
            """),
        violated(
            "缺了第四部分，后面的没有接着编",
            """
            section 4 missing
            section 5 printed 4
            section 6 printed 4
            """),
        undecided(
            "正文被读成了标题",
            """
            section 5 headed 二、改进方面：逢集开放查询点；聘请两名退休教师辨认旧契。
            """),
        undecided(
            "有的标题没有印序号",
            """
            section 4 printed none
            """));
  }
}
