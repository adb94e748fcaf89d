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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sections one and five hold more than their headings.
@RuleCard(
    name = "section-empty",
    family = Family.COMPLETENESS,
    severity = Severity.WARNING,
    title = "只有标题，没有内容",
    basis = "《政府信息公开条例》第五十条；国办公开办函〔2019〕60号、〔2021〕30号规定的内容",
    explanation =
        """
        总体情况、存在的主要问题及改进情况两个部分要有文字。标题下面什么也没有，或者只有“（一）主动公开”“存在的问题：”“改进措施：”等小标题的，算没有内容。

        没有这个部分的，由 `section-missing` 指出；第五部分写了“无”的，由 `improvement-missing` 指出；第六部分写“无”是可以的。
        前后文字有截断痕迹的，作为疑点。
        """,
    carrierMayLose = true)
public final class SectionEmpty implements Rule {

  private static final List<Integer> NARRATIVE = List.of(1, 5);

  /// More than this is more than headings.
  private static final int LONGEST = 200;

  /// Words of which the headings within the two sections are made.
  private static final Pattern HEADING_WORDS =
      Pattern.compile(
          "[^\\u4e00-\\u9fff\\dA-Za-z]"
              + "|(?<![\\u4e00-\\u9fff])(?:[一二三四五六七八九十]+|\\d{1,2})(?=[、.．）)])"
              + "|主动公开|依申请公开|政府信息|政务信息|信息|公开|管理|平台|建设|监督|保障|存在|主要|问题|不足|困难|改进|整改|措施|下一步|工作|打算|计划|思路"
              + "|总体|情况|方面|开展|解读|回应|及|和|与|的");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return NARRATIVE.stream().map(section -> decide(facts, section));
  }

  private static Outcome decide(ReportFacts facts, int section) {
    String subject = "empty/" + section;
    var text = facts.text(section);
    if (text.isEmpty()) {
      return new Undecided(subject, "the section is missing");
    }
    if (facts.isHeadedBySentence(section)) {
      return new Undecided(subject, "its text was read as a heading");
    }
    if (text.get().length() > LONGEST
        || !HEADING_WORDS.matcher(text.get()).replaceAll("").isEmpty()) {
      return Outcome.HELD;
    }
    var violated =
        Violated.of(
            subject,
            "“%s”%s。请补写这一部分的内容。"
                .formatted(
                    Headings.of(facts, section), text.get().isBlank() ? "下面没有内容" : "下面只有小标题，没有内容"));
    return Cuts.aroundSection(facts, section) ? violated.doubtful(Cuts.REASON) : violated;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("两个部分都有内容", ""),
        holds(
            "第六部分写“无”",
            """
            section 6 无。
            """),
        violated(
            "第一部分没有内容",
            """
            section 1
            """),
        violated(
            "第五部分只有小标题",
            """
            section 5 （一）存在的主要问题\\n（二）改进措施
            """),
        violated(
            "转换件里没有内容（作为疑点）",
            """
            carrier transcript
            section 5
            """),
        undecided(
            "正文被读成了标题",
            """
            section 5
            section 5 headed 二、改进方面：逢集开放查询点；聘请两名退休教师辨认旧契。
            """),
        undecided(
            "没有第一部分",
            """
            section 1 missing
            """));
  }
}
