package gongkai.validate.rules.form;

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
import gongkai.validate.rule.Simplified;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sections' headings read as on the official form.
@RuleCard(
    name = "heading-altered",
    family = Family.FORM,
    severity = Severity.INFO,
    title = "部分标题与规定不同",
    basis = "国办公开办函〔2019〕60号、〔2021〕30号规定的六个部分的标题",
    explanation =
        """
        六个部分的标题应当照规定格式写，如“五、存在的主要问题及改进情况”。写成“五、存在的问题和下步打算”“一、概述”的，后面加了字（一、总体情况小结）的，每个标题列一条。

        空格、标点、序号的写法、简繁体不同，“和”“及”“与”通用，多一个或少一个“的”，前面加上年份、机关或“政府信息公开工作”，“工作情况”与“情况”通用的，都不算；
        第四部分用“因政府信息公开工作被申请行政复议、提起行政诉讼情况”（条例第五十条的说法）也不算。序号由 `section-misnumbered` 检查。
        """,
    carrierMayLose = true,
    version = 2)
public final class HeadingAltered implements Rule {

  private static final Pattern NUMBER =
      Pattern.compile("^\\s*[（(]?\\s*(?:第?[一二三四五六七八九十]+|\\d+)\\s*(?:[）)、.．，,：:]|部分)");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\u4e00-\\u9fff]");

  /// But not what the table below begins with, read on one line.
  private static final Pattern ADDED =
      Pattern.compile("(?!第[一二三四五六七八九十]+[条項项條]|信息内容|单位[：:]|本列|本年)、?[\\u4e00-\\u9fff]");

  private static final Pattern CONNECTIVE = Pattern.compile("以及|[和及与的]");

  /// The letters that decide, without connectives; each section may have one of several.
  private static final Map<Integer, List<String>> OFFICIAL =
      Map.of(
          1, List.of("总体情况"),
          2, List.of("主动公开政府信息情况"),
          3, List.of("收到处理政府信息公开申请情况"),
          4, List.of("政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼情况"),
          5, List.of("存在主要问题改进情况"),
          6, List.of("其他需要报告事项"));

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var headed =
        facts.report().sections().stream()
            .filter(section -> section.number() > 0 && !section.heading().isBlank())
            .toList();
    return headed.isEmpty()
        ? Stream.of(new Undecided("heading", "no heading was read"))
        : headed.stream().map(section -> decide(facts, section));
  }

  private static Outcome decide(ReportFacts facts, Section section) {
    boolean official =
        OFFICIAL.getOrDefault(section.number(), List.of()).stream()
            .anyMatch(wording -> isOfficial(section.heading(), wording));
    if (!official && Headings.isSentence(section.heading())) {
      return new Undecided("heading/" + section.number(), "a sentence was read as a heading");
    }
    return official
        ? Outcome.HELD
        : Violated.of(
            "heading/" + section.number(),
            "标题与规定不同：印的是“%s”，规定的是“%s”。请照规定格式改正标题。"
                .formatted(section.heading().strip(), Headings.of(facts, section.number())));
  }

  /// Whether the heading has the official words, and adds none to them: what stands apart behind
  /// them (in brackets, behind a blank) is no part of it.
  private static boolean isOfficial(String heading, String wording) {
    if (!has(heading, wording)) {
      return false;
    }
    int end = wording.length();
    while (!has(heading.substring(0, end), wording)) {
      end++;
    }
    return !ADDED.matcher(heading).region(end, heading.length()).lookingAt();
  }

  private static boolean has(String heading, String wording) {
    String words = words(heading);
    return words.contains(wording) || words.replace("工作情况", "情况").contains(wording);
  }

  private static String words(String heading) {
    String letters =
        NO_LETTER.matcher(NUMBER.matcher(Simplified.of(heading)).replaceFirst("")).replaceAll("");
    return CONNECTIVE.matcher(letters.replace("其它", "其他")).replaceAll("");
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("标题与规定一致", ""),
        holds(
            "用“和”代“及”，加上年份",
            """
            section 1 headed 一、2023年政府信息公开工作总体情况
            section 5 headed 五、政府信息公开工作存在的主要问题和改进情况
            """),
        violated(
            "换了说法的标题",
            """
            section 5 headed 五、主要不足与明年打算
            """),
        violated(
            "规定的标题后面加了字",
            """
            section 1 headed 一、工作总体情况小结
            """),
        violated(
            "转换件里的标题不同（作为疑点）",
            """
            carrier transcript
            section 3 headed 三、依申请公开情况
            """),
        undecided(
            "读成标题的其实是一句话",
            """
            section 5 headed 二、改进方面：逢集开放查询点；聘请两名退休教师辨认旧契。
            """),
        undecided(
            "没有读出标题",
            """
            section 1 missing
            section 2 missing
            section 3 missing
            section 4 missing
            section 5 missing
            section 6 missing
            """));
  }
}
