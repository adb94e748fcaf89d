package gongkai.validate.rules.narrative;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Clauses;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Bases and plans are not left from an earlier year's report.
@RuleCard(
    name = "stale-reference",
    family = Family.NARRATIVE,
    severity = Severity.INFO,
    title = "依据或时间像是往年留下的",
    basis = "《政府信息公开条例》第四十九条：年度报告反映上一年度的工作情况",
    explanation =
        """
        下列说法像是从往年的报告里留下的，请看一看：

        - 按照、落实、对标往年的政务公开工作要点、评估或考核指标来说当年的工作（2022 年的报告写“落实《2020年政务公开工作要点》”）；
        - 第五部分“下一步”“今后”“明年”的打算，某机关在某年“将”“拟”“计划”“打算”做什么，写的却是所报年度或更早的年份；
        - 总体情况开头写的是往年，整个部分没有一处写到所报年度；写到“今年”“本年”而写明年份的句子都是同一往年的，也一样。

        说的是往年的结果、反馈、通报和据此整改的，同一句里也写到当年的依据的，和往年比较的，都不算；“将……纳入”“将……作为”的“将”不是打算；当年计划做而没有做成的，不算。年份存疑的不作判断。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 9)
public final class StaleReference implements Rule {

  private static final int OVERVIEW = 1;
  private static final int IMPROVEMENT = 5;
  private static final int OTHER_MATTERS = 6;

  private static final Pattern BASIS =
      Pattern.compile(
          "(20\\d\\d)\\s*年?度?[^，。；《》0-9]{0,14}(?:政务公开|政府信息公开|信息公开)[^，。；0-9]{0,10}"
              + "(?:要点|指标|工作安排|任务分解|重点任务)");
  private static final Pattern FOLLOWED =
      Pattern.compile(
          "(?:按照|根据|依据|依照|参照|比照|遵照|遵循|落实|对照|对标|对表|对齐|紧扣|围绕|贯彻|执行|印发|制定|出台)[^，。；]{0,30}$"
              + "|按(?:[全本省市县区州旗国家务院上级办公厅室局人民政府]{0,10})[《〈“]?$");
  private static final Pattern LOOKS_BACK =
      Pattern.compile("上年|去年|上一年|往年|历年|结果|反馈|通报|整改|以来|基础上|相比|比较|继续|延续|截[至止]");

  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*(20\\d\\d)\\s*年度?[，,]"
              + "|(?:^|[，,在将]|过去的)\\s*(20\\d\\d)\\s*年度?(?!\\s*(?:[年月\\d修印施实颁发出下版以前之底初末起相]|新(?!增|设|建|开|(?:公布|公开|制作|编印|印制)[^的])|第|《))");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    int year = facts.report().year().orElse(0);
    var found =
        Stream.concat(
                opening(facts, year).stream(),
                facts.sentences().stream().flatMap(sentence -> inSentence(sentence, year)))
            .toList();
    if (found.isEmpty()) {
      return Stream.of(Outcome.HELD);
    }
    return facts.isYearDoubtful()
        ? Stream.of(new Undecided("stale", "the year is not certain"))
        : found.stream();
  }

  private static Stream<Outcome> inSentence(Sentence sentence, int year) {
    return switch (sentence.section()) {
      case OVERVIEW, OTHER_MATTERS -> basis(sentence, year).stream();
      case IMPROVEMENT ->
          Stream.concat(basis(sentence, year).stream(), plan(sentence, year).stream());
      default -> Stream.empty();
    };
  }

  private static Optional<Outcome> basis(Sentence sentence, int year) {
    if (sentence.text().contains(String.valueOf(year)) && names(sentence, year)) {
      return Optional.empty();
    }
    Matcher basis = BASIS.matcher(sentence.text());
    while (basis.find()) {
      String clause =
          sentence
              .text()
              .substring(
                  Clauses.start(sentence.text(), basis.start()),
                  Clauses.end(sentence.text(), basis.end()));
      if (Integer.parseInt(basis.group(1)) < year
          && FOLLOWED.matcher(sentence.text().substring(0, basis.start())).find()
          && !LOOKS_BACK.matcher(clause).find()) {
        return Optional.of(
            Violated.of(
                    "stale/basis",
                    "%d年的报告里写的是往年的依据：“%s”。如果是从往年的报告里留下的，请改为当年的依据。".formatted(year, basis.group()))
                .in(sentence.span(basis.start(), basis.end())));
      }
    }
    return Optional.empty();
  }

  private static boolean names(Sentence sentence, int year) {
    return BASIS
        .matcher(sentence.text())
        .results()
        .anyMatch(basis -> Integer.parseInt(basis.group(1)) == year);
  }

  private static Optional<Outcome> plan(Sentence sentence, int year) {
    return Plan.in(sentence.text()).stream()
        .filter(plan -> plan.year() <= year)
        .map(plan -> stalePlan(sentence, plan, year))
        .findFirst();
  }

  private static Outcome stalePlan(Sentence sentence, Plan plan, int year) {
    return Violated.of(
            "stale/plan",
            "下一步的打算写的是“%s”，而这是 %d 年的报告。如果是从往年的报告里留下的，请改正年份和内容。".formatted(plan.words(), year))
        .in(sentence.span(plan.start(), plan.end()));
  }

  private static Optional<Outcome> opening(ReportFacts facts, int year) {
    String text = facts.text(OVERVIEW).orElse("");
    var sentences =
        facts.sentences().stream().filter(sentence -> sentence.section() == OVERVIEW).toList();
    if (text.contains(String.valueOf(year)) || sentences.isEmpty()) {
      return Optional.empty();
    }
    Sentence first = sentences.getFirst();
    Matcher opening = OPENING.matcher(first.text());
    if (!opening.find() || year(opening) >= year) {
      return Optional.empty();
    }
    boolean saysThisYear = text.contains("今年") || text.contains("本年");
    if (saysThisYear && !isAllOf(year(opening), sentences.subList(1, sentences.size()))) {
      return Optional.empty();
    }
    return Optional.of(
        Violated.of(
                "stale/opening",
                "总体情况开头写的是“%d年”，整个部分没有写到 %d 年。如果是从往年的报告里留下的，请改正年份和内容。"
                    .formatted(year(opening), year))
            .in(first.span(opening.start(group(opening)), opening.end())));
  }

  /// Whether sentences go on in a year, and none is of another: their 今年 is that year too.
  private static boolean isAllOf(int year, List<Sentence> sentences) {
    var years =
        sentences.stream()
            .flatMap(sentence -> OPENING.matcher(sentence.text()).results())
            .map(StaleReference::year)
            .distinct()
            .toList();
    return years.equals(List.of(year));
  }

  private static int year(MatchResult opening) {
    return Integer.parseInt(opening.group(group(opening)));
  }

  private static int group(MatchResult opening) {
    return opening.group(1) == null ? 2 : 1;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        violated(
            "打算写的是所报年度，措施里说到通过、要求",
            """
            section 5 解读偏少。下一步，我县将在2023年推行以下办法：一是通过走访听取意见，二是把上级要求写进职责。
            """),
        holds(
            "当年的要点，明年的打算",
            """
            section 1 2023年，我县落实《2023年政务公开工作要点》，逐项对账。
            section 5 解读不够丰富。2024年，我县将进一步丰富解读形式。
            """),
        holds(
            "往年评估发现的问题，当年整改",
            """
            section 1 2023年，我县根据2022年政务公开评估指标的评估结果整改了栏目。
            section 5 下一步，针对2023年检查发现的问题，将进一步加强培训。
            """),
        violated(
            "按照往年的要点",
            """
            section 1 2023年，我县按照《2021年政务公开工作要点》公开了三类信息。
            """),
        violated(
            "对标往年的指标",
            """
            section 1 对标2021年度政务公开考核指标，逐条补齐栏目。
            """),
        violated(
            "某年计划做什么，写的是所报年度",
            """
            section 5 公示牌陈旧。2023年，我局计划在两方面改进：更换公示牌、增配人员。
            """),
        holds(
            "当年计划做而没有做成",
            """
            section 5 2023年，我局计划开展培训四次，实际只开展两次。今后补上。
            """),
        violated(
            "打算写的是所报年度",
            """
            section 5 解读不够丰富。2023年，我县将进一步丰富解读形式。
            """),
        violated(
            "存在的问题及下一步的打算，写的是所报年度",
            """
            section 5 存在的问题及下一步的打算：2023年将充实人员。
            """),
        violated(
            "改进措施，下一步，写的是所报年度",
            """
            section 5 存在问题和改进措施：下一步，我县将在2023年充实人员。
            """),
        violated(
            "打算写的是所报年度，写的是“本局将”",
            """
            section 5 下一步工作思路和重点：2023年，本局将修订公开指南。
            """),
        violated(
            "打算写的是所报年度，“将采取”后面列出办法",
            """
            section 5 公示栏更换不勤。2023年，我县将采取以下办法：一是定人定栏；二是按月检查。
            """),
        holds(
            "“将”后面是当年做完的事",
            """
            section 5 2023年，本局将解读材料纳入审签，与文件同发。
            """),
        violated(
            "开头是往年",
            """
            section 1 2022年，我县公开工作平稳。全年公开信息12条。
            """),
        violated(
            "写明年份的都是同一往年，另有一处写“本年”",
            """
            section 1 2022年，我县公开工作平稳。2022年没有制发规范性文件，本年修订公开指南一次。
            """),
        holds(
            "先说往年，再说今年",
            """
            section 1 2022年，我县公开工作平稳。今年新增一个栏目。
            """),
        violated(
            "开头说的是往年",
            """
            section 1 按照年初部署，我县在2022年持续完善公开机制。公开工作平稳。
            """),
        holds(
            "开头说的是往年的文件",
            """
            section 1 按照2019年修订的《条例》，我县持续完善公开机制。
            """),
        violated(
            "打算在所报年度做什么",
            """
            section 5 解读不够丰富。我局计划在2023年组织两次业务培训。
            """),
        violated(
            "只有落款是别的机关，年份是明白的",
            """
            doubt signature-differs
            signatory 剑阁县人民政府
            section 1 2023年，我县按照《2021年政务公开工作要点》公开了三类信息。
            """),
        holds(
            "从往年说起",
            """
            section 1 2022年以来，我县公开工作平稳。
            """),
        undecided(
            "年份存疑",
            """
            doubt year-unclear
            section 5 解读不够丰富。2023年，我县将进一步丰富解读形式。
            """));
  }
}
