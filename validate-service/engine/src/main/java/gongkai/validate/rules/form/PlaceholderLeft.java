package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.TextSpan;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No blank of a template is left to be filled in, and no mark of a draft.
@RuleCard(
    name = "placeholder-left",
    family = Family.FORM,
    severity = Severity.WARNING,
    title = "留有未填写的占位符号或草稿字样",
    basis = "公布的年度报告应当是定稿；模板里的空应当填写（国办公开办函〔2019〕60号、〔2021〕30号）",
    explanation =
        """
        公布的报告里不应留有模板的空：XX件、×期、××人参加、××年、20XX年、____条、___名、空的【】、【请填写……】（待补充），标题和报告名称里的XX局、某某镇，也不应有年度报告（草稿）、（征求意见稿）等字样。

        有意隐去的姓名、号码、地名（张某、138XXXX1234、×号院）、申请和案件里隐去的年份和数目，书名号里的文件名称（《……（征求意见稿）》），“有待补充”之类的话，都不算；
        正文里别的XX、××、某某，可能是有意隐去的，不作判断。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 4)
public final class PlaceholderLeft implements Rule {

  private static final String BLANK = "[XxＸｘ×✕]";

  /// Not 项目, 条例, 场所: those may be names, hidden on purpose.
  private static final String COUNTED =
      "(?:万元|人次|[%％]|[件条份篇次期场个项起封元](?![目例件间人体额序所地诉旦数])"
          + "|名(?![下单称义字誉录胜词牌优师家额次品门气片])|张(?![某贴挂望家村庄××Xx]))";

  /// What is printed, bought or set up; not 本人, 台风, 台账.
  private static final String THINGS = "(?:[册幅块套]|本(?![人单机部局委县市镇乡州区级地身院厅办])|台(?![风账湾州阶北]))";

  /// Not 处理, 组织, nor a place or a group of a village, hidden on purpose.
  private static final String PLACES =
      "(?<![\\dA-Za-z＊*村镇乡路街号县市区组于在至到])" + BLANK + "{2,4}\\s*(?:处(?![理置罚室长级于分境])|组(?![织长建成合员村]))";

  /// What is told of a request or a case, where places, days and numbers are hidden on purpose.
  private static final String NOT_HIDDEN =
      "(?=[XxＸｘ×✕])(?<!(?:要求|申请公开|申请获取|申请人|请求|询问|反映|当事人|原告|被告|第三人|起诉|不服|关于|涉及|某|《)[^。；》]{0,24})";

  /// Not 人民, 人社; and not where a person may be meant.
  private static final String PERSONS = "人(?=[参出]|到[场会]|受训|接受培训)";

  private static final String BODY = "(?:人民政府|街道|办事处|管委会|委员会|局|厅|镇|乡|县|区|市|单位|部门)";

  /// A sentence without any of these holds no blank; most hold none.
  private static final String SUSPECT = "XxＸｘ×✕_＿【某稿填待案板样";

  private static final Pattern SURE =
      Pattern.compile(
          String.join(
              "|",
              "20" + BLANK + "{1,2}\\s*年",
              BLANK + "{1,2}\\s*月\\s*" + BLANK + "{1,2}\\s*日",
              "(?<![\\dA-Za-z＊*])" + BLANK + "{2,4}\\s*(?:" + COUNTED + "|" + THINGS + ")",
              PLACES,
              NOT_HIDDEN
                  + "(?<![\\dA-Za-z＊*])"
                  + BLANK
                  + "{2,4}\\s*(?:年(?![级纪龄轻检])|"
                  + PERSONS
                  + ")",
              NOT_HIDDEN
                  + "(?<![\\dA-Za-z＊*第元×✕)）＝=\\-])(?<!\\d\\s)[XxＸｘ×✕]\\s*(?:"
                  + COUNTED
                  + "|册(?!子))"
                  + "(?<!期(?=[工项建开改拆征住楼土房]))",
              "(?<![\\d_＿])[_＿]{2,}\\s*(?:年|[人户家](?![民员士才大力社物事口园庭属籍])|" + COUNTED + ")",
              "【\\s*】",
              "【(?:请填|填写|待|XX|××)[^】。\\n]{0,12}】",
              "[（(](?:待补充|待填|待核实|此处)[^）)。\\n]{0,12}[）)]",
              "[（(][^（）()。，\\n]{1,10}(?<![有尚仍还亟需])待(?:补充|填写?)[）)]",
              "年度?报告\\s*[（(](?:草稿|初稿|草案|征求意见稿|送审稿|讨论稿|审议稿|代拟稿|修改稿|模板|样稿|样本|参考模板)[）)]",
              "(?:现公布|现将|编制|^)[^，。；]{0,3}(?:"
                  + BLANK
                  + "{2,4}|某某)"
                  + BODY
                  + "[^，。；]{0,12}(?:20\\d\\d|政府信息公开|年度?报)"));

  private static final Pattern IN_TITLE =
      Pattern.compile(
          BLANK
              + "{2,}|某某|[（(](?:草稿|初稿|草案|征求意见稿|送审稿|讨论稿|审议稿|代拟稿|修改稿|模板|样稿|样本)[）)]|【\\s*】|[_＿]{2,}");

  /// May be hidden on purpose: a person, a place, a number.
  private static final Pattern OPEN =
      Pattern.compile(
          "(?<![\\dA-Za-z＊*])" + BLANK + "{2,}(?![\\dA-Za-z＊*])|(?<![\\u4e00-\\u9fff])某某");

  private static final int SHOWN = 5;

  private record Found(Sentence sentence, int start, int end) {

    String words() {
      int from = Math.max(0, start - 6);
      int to = Math.min(sentence.text().length(), end + 2);
      return sentence.text().substring(from, to).strip();
    }
  }

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var found = new ArrayList<Found>();
    boolean open = false;
    for (Sentence sentence : facts.sentences()) {
      if (sentence.text().chars().noneMatch(c -> SUSPECT.indexOf(c) >= 0)) {
        continue;
      }
      Matcher sure = SURE.matcher(sentence.text());
      while (sure.find()) {
        found.add(new Found(sentence, sure.start(), sure.end()));
      }
      open = open || OPEN.matcher(sentence.text()).find();
    }
    var outcomes = new ArrayList<Outcome>();
    if (IN_TITLE.matcher(facts.report().title()).find()) {
      outcomes.add(
          Violated.of(
              "placeholder/title",
              "标题里留有占位符号或草稿字样：“%s”。请填写完整，公布定稿。".formatted(facts.report().title())));
    }
    found.stream()
        .map(one -> one.sentence().section())
        .distinct()
        .map(section ->
            inSection(
                section, found.stream().filter(f -> f.sentence().section() == section).toList()))
        .forEach(outcomes::add);
    if (outcomes.isEmpty() && open) {
      outcomes.add(new Undecided("placeholder", "what is crossed out may be hidden on purpose"));
    }
    return outcomes.isEmpty() ? Stream.of(Outcome.HELD) : outcomes.stream();
  }

  private static Outcome inSection(int section, List<Found> found) {
    var shown = found.stream().limit(SHOWN).map(one -> "“" + one.words() + "”").toList();
    Found first = found.getFirst();
    TextSpan span = first.sentence().span(first.start(), first.end());
    return Violated.of(
            "placeholder/" + section,
            "正文留有未填写的占位符号或草稿字样，共 %d 处：%s%s。请填写完整，公布定稿。"
                .formatted(found.size(), String.join("、", shown), found.size() > SHOWN ? "等" : ""))
        .in(span);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        violated(
            "印制、添置的东西没有填数",
            """
            section 1 编印办事指引××本，添置查询机××台。
            """),
        undecided(
            "隐去的村组和住处",
            """
            section 1 收到××村××组村民的来信，位于××处的公示栏已经更换。
            """),
        holds(
            "隐去的号码和文件名称不算",
            """
            section 1 答复138XXXX5566来电，对《青川县停车办法（征求意见稿）》公开征求意见，栏目（部分内容有待补充）已经改版。
            """),
        holds(
            "乘号不算",
            """
            section 1 热线7×24小时值守，公开栏尺寸2×3米。
            """),
        violated(
            "件数没有填",
            """
            section 1 全年收到申请XX件，办结××件。
            """),
        violated(
            "一个叉后面是量词",
            """
            section 1 举办讲座×期。
            """),
        violated(
            "年份没有填",
            """
            section 1 ××年走访农户四十户。
            """),
        violated(
            "下划线没有填",
            """
            section 1 全年公开信息____条。
            """),
        violated(
            "括号里写着待补充",
            """
            section 1 配备工作人员（人数待补充）。
            """),
        violated(
            "标题是草稿",
            """
            title 青川县人民政府2023年政府信息公开工作年度报告（征求意见稿）
            """),
        violated(
            "机关名称没有填",
            """
            section 0 现将XX镇人民政府2023年政府信息公开工作情况公布如下。
            """),
        undecided(
            "申请里有意隐去的年份",
            """
            section 1 一件申请要求公开××年第×期的公告，已经答复。
            """),
        undecided(
            "可能是有意隐去的地名",
            """
            section 1 一件申请要求公开××村的征地批文，已经答复。
            """));
  }
}
