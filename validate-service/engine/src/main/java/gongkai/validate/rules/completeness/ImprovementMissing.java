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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Section five names problems and what is done about them.
@RuleCard(
    name = "improvement-missing",
    family = Family.COMPLETENESS,
    severity = Severity.WARNING,
    title = "未写问题或改进措施",
    basis = "《政府信息公开条例》第五十条第（四）项：政府信息公开工作存在的主要问题及改进情况",
    explanation =
        """
        第五部分应当既写存在的问题，也写改进的措施。

        看不到问题或措施的，算没有写；“补齐短板”“解决问题”说的是措施，不是问题；“规范程度不一”“制度不完善”“没有针对性”说的是问题，不是措施。写得较长的，措辞千差万别：
        常用的词都没有出现，而有可能是用别的词说的，不作判断，由人来看。
        没有第五部分的，由 `section-missing` 指出；只有标题没有文字的，由 `section-empty` 指出。
        """,
    version = 4)
public final class ImprovementMissing implements Rule {

  /// Shorter texts cannot hide a problem or a measure behind unusual words.
  private static final int SHORT = 40;

  private static final List<String> PROBLEMS =
      List.of(
          "问题", "不足", "差距", "薄弱", "短板", "有待", "欠缺", "不够", "不高", "不强", "不及时", "不到位", "不平衡", "不规范",
          "不完善", "不健全", "滞后", "困难", "弱", "还需", "仍需");
  private static final List<String> MEASURES =
      List.of(
          "改进", "下一步", "措施", "加强", "进一步", "今后", "将", "完善", "提升", "提高", "加大", "强化", "优化", "推进", "深化",
          "规范");

  /// Signs that a problem or a measure may be told in other words.
  private static final Pattern PERHAPS_PROBLEM =
      Pattern.compile("[少慢偏难缺差低欠晚旧未没不]|单一|有限|参差|仅|只有|过于");

  private static final Pattern PERHAPS_MEASURE =
      Pattern.compile(
          "为此|对此|针对(?!性)|针对性地|增强|接下来|[下今明后][步年]|改[为成用由]|已经?|[增新开]设|整改|解决|落实|督促|努力|计划|打算|拟|补齐|健全|尽快");

  /// What is to be mended is named as part of a measure (补齐短板), or of a motto.
  private static final Pattern NO_PROBLEM =
      Pattern.compile(
          "(?:补[齐上足强]|弥补|克服|消除|解决|破解|攻克|避免|防止|杜绝|纠正)[^，。；、]{0,8}?(?:短板|弱项|不足|问题|差距|困难|滞后|不及时|不到位|不够|不规范|不完善|不健全)"
              + "|补短板|对[^，。；]{0,16}?(?:滞后|不及时|不到位|不规范|不完善|不健全)的(?!问题|情况|现象)|问题导向|难点|疑难|攻坚克难");

  /// What is going to be done: 接下来，打算建立通报制度.
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?:接下来|打算|计划|明年|来年|拟)[^。；]{0,20}?(?:建立|健全|整改|制定|修订|开设|组织|安排|落实|约谈|通报|设立|增加|配备|补充)");

  /// What is still to be done is a problem (有待提升), and so is how far it was not done: 不规范, 规范程度,
  /// 推进缓慢.
  private static final Pattern NO_MEASURE =
      Pattern.compile(
          "(?:有待|仍需|还需|尚需|亟待|亟需)(?:进一步)?[^，。；、]{0,4}|落实不|不落实|督促不"
              + "|规范(?:性|程度|度)|(?:完善|优化|深化|提升|改进)(?:程度|幅度)"
              + "|(?:不|欠|未)(?:够|太|尽|甚|很|及时)?(?:规范|完善|优化|深化)"
              + "|(?:规范|完善|推进|优化|深化|强化|提升|提高|改进|措施)(?:[化性度]|力度|速度|效果|水平|进度|工作)?"
              + "(?:还|仍|尚|也|均|都|比较|较为|相对)?(?:不(?=[够足高强大多快深细实严紧到平统一及明全力规畅均理彻])|偏(?![远僻])|缓慢|滞后|迟缓|欠|薄弱|较[低慢差少弱]|过[慢少低])");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var text = facts.text(5);
    if (text.isEmpty() || text.get().isBlank()) {
      return Stream.of(new Undecided("improvement", "there is no text in section five"));
    }
    if (facts.isHeadedBySentence(5)) {
      return Stream.of(new Undecided("improvement", "its text was read as a heading"));
    }
    String problems = NO_PROBLEM.matcher(text.get()).replaceAll("");
    boolean anyProblem = PROBLEMS.stream().anyMatch(problems::contains);
    String measures = NO_MEASURE.matcher(text.get()).replaceAll("");
    boolean anyMeasure =
        MEASURES.stream().anyMatch(measures::contains) || PLANNED.matcher(measures).find();
    if (anyProblem && anyMeasure) {
      return Stream.of(Outcome.HELD);
    }
    boolean unusual =
        (!anyProblem && PERHAPS_PROBLEM.matcher(problems).find())
            || (!anyMeasure && PERHAPS_MEASURE.matcher(measures).find());
    if (unusual && text.get().strip().length() >= SHORT) {
      return Stream.of(new Undecided("improvement", "a long text in unusual words"));
    }
    var missing = new ArrayList<String>();
    if (!anyProblem) {
      missing.add("存在的问题");
    }
    if (!anyMeasure) {
      missing.add("改进措施");
    }
    var violated =
        Violated.of(
            "improvement",
            "“%s”没有写%s，请补充。".formatted(Headings.of(facts, 5), String.join("和", missing)));
    return Stream.of(facts.hasLostText() ? violated.doubtful(Cuts.REASON) : violated);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("问题和措施都写了", ""),
        holds(
            "对工作认识不足是问题",
            """
            section 5 对公开工作认识不足。今后加强培训。
            """),
        holds(
            "自查发现问题，也整改了",
            """
            section 5 自查发现问题3处，已完善更正。
            """),
        holds(
            "打算做的是措施",
            """
            section 5 页面缺图、回复不及时。接下来，本镇打算建立通报制度，逐月通报。
            """),
        violated(
            "只写问题，规范程度不是措施",
            """
            section 5 主要不足：公开栏的规范程度不一；会议记录上网偏慢；公开员缺编。
            """),
        violated(
            "只有措施，要约谈的是措施的对象",
            """
            section 5 明年起，本镇将按月通报各站所，对内容陈旧、回复不及时的约谈负责人，并把通报情况报县政府办公室，年底与考核挂钩。
            """),
        violated(
            "只写一个“无”字",
            """
            section 5 无。
            """),
        violated(
            "只写问题，不写措施",
            """
            section 5 解读形式单一，人手不足。
            """),
        violated(
            "写得较长，只有问题",
            """
            section 5 工作中还有一些不足：一是有的单位报送信息不够及时，往往要催才报；二是解读形式单一，图表偏少，群众不爱看；三是答复书说理不够透彻。
            """),
        violated(
            "只有问题，有待提升的不是措施",
            """
            section 5 一是解读形式单一，政策解读的质量有待提升；二是基层人手不足，经办人员的业务能力仍需进一步提高；三是网站栏目更新不及时，时常断更。
            """),
        violated(
            "只有措施，短板是要补的",
            """
            section 5 全镇将加强学习，进一步提高认识，补齐短板，推进公开工作再上台阶，强化队伍建设，优化网站栏目，提升服务水平。
            """),
        undecided(
            "写得较长，用词少见",
            """
            section 5 一是告示张贴早而上网晚；二是老人看不清小字。为此告示以上网时间为准，先上网后张贴；大字版每月印一份，逐户送到。
            """),
        undecided(
            "只有标题，没有文字",
            """
            section 5
            """),
        undecided(
            "正文被读成了标题",
            """
            section 5 打算改进。
            section 5 headed 二、改进方面：逢集开放查询点；聘请两名退休教师辨认旧契。
            """),
        undecided(
            "没有第五部分",
            """
            section 5 missing
            """));
  }
}
