package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Section one speaks of all five parts of the work.
@RuleCard(
    name = "overview-part-missing",
    family = Family.COMPLETENESS,
    severity = Severity.INFO,
    title = "总体情况缺少内容",
    basis = "国办公开办函〔2021〕30号：总体情况主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面",
    explanation =
        """
        第一部分应当说到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。不要求分成五个小标题，说到即可：
        每个方面只要出现一个相关的词就算说到，一个也没有的才指出，并写明缺的是哪几个方面。
        说申请怎样办理的句子里的“审查”“审核”，审的是申请，不算政府信息管理；审的是信息、稿件、发布的，算。

        没有第一部分的，由 `section-missing` 指出。第一部分的文字有缺失，或转换件里几乎没有文字的，作为疑点。
        """,
    version = 3)
public final class OverviewPartMissing implements Rule {

  private static final int HARDLY_ANY_TEXT = 30;

  /// Names that hold a word for one of the parts.
  private static final Pattern NAMES =
      Pattern.compile("(?:监督)?管理(?:委员会|局|处|所|中心|科|站)|(?:社会|医疗|住房|民生)保障");

  private static final Pattern SENTENCES = Pattern.compile("(?<=[。；！？\n])");

  /// What a sentence about requests says of them.
  private static final Pattern OF_REQUESTS = Pattern.compile("申请|答复|予公开|予以公开|受理|补正|办结");

  private static final Pattern CHECKS = Pattern.compile("审查|审核");

  /// Checks of what is published, or of what may be, and not of a request.
  private static final Pattern CHECKS_OF_INFORMATION =
      Pattern.compile(
          "(?:(?<!申请)(?<!申请的)(?<!答复)(?:信息|发布|保密|内容|文件|公文|属性|稿件|合法性|公平竞争|源头|上网|定密|[三多]级|三审|分级|先)"
              + "[^，。；、申答]{0,5}|公开(?:的?保密|前)?)(?:审查|审核)|(?:审查|审核)(?:拟|各类|每[条篇])?(?:公开的?|发布的?|上网的?)?(?:信息|稿件|文件)");

  private static final Map<String, List<String>> PARTS = parts();

  private static Map<String, List<String>> parts() {
    var parts = new LinkedHashMap<String, List<String>>();
    parts.put("主动公开", List.of("主动公开", "主动、", "主动向", "发布", "公布", "公开目录", "公示"));
    parts.put("依申请公开", List.of("申请"));
    parts.put("政府信息管理", List.of("管理", "审查", "审核", "清理", "目录", "台账", "归档", "动态调整"));
    parts.put(
        "政府信息公开平台建设",
        List.of(
            "平台", "网站", "网页", "门户", "新媒体", "公众号", "微信", "微博", "客户端", "专区", "公开栏", "政府网", "公报",
            "查阅点", "查阅场所"));
    parts.put(
        "监督保障",
        List.of("监督", "保障", "考核", "培训", "评议", "检查", "督查", "督促", "督导", "问责", "责任追究", "领导小组"));
    return parts;
  }

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var text = facts.text(1);
    if (text.isEmpty()) {
      return Stream.of(new Undecided("overview", "there is no section one"));
    }
    String words = withoutChecksOfRequests(NAMES.matcher(text.get()).replaceAll(""));
    var missing =
        PARTS.entrySet().stream()
            .filter(part -> part.getValue().stream().noneMatch(words::contains))
            .map(Map.Entry::getKey)
            .toList();
    if (missing.isEmpty()) {
      return Stream.of(Outcome.HELD);
    }
    var violated =
        Violated.of(
            "overview",
            "“一、总体情况”没有说到%s。规定的五个方面是%s，请补充。"
                .formatted(String.join("、", missing), String.join("、", PARTS.keySet())));
    boolean lost = facts.isTranscript() && text.get().length() < HARDLY_ANY_TEXT;
    return Stream.of(lost || facts.hasLostText() ? violated.doubtful(Cuts.REASON) : violated);
  }

  private static String withoutChecksOfRequests(String text) {
    if (!CHECKS.matcher(text).find()) {
      return text;
    }
    return SENTENCES
        .splitAsStream(text)
        .map(sentence ->
            OF_REQUESTS.matcher(sentence).find() && !CHECKS_OF_INFORMATION.matcher(sentence).find()
                ? CHECKS.matcher(sentence).replaceAll("")
                : sentence)
        .collect(Collectors.joining());
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("五个方面都说到", ""),
        violated(
            "没有说到平台建设",
            """
            section 1 主动公开了各类信息，依申请公开按期答复，加强信息管理，落实监督保障。
            """),
        violated(
            "机关名称里的“管理”不是政府信息管理",
            """
            section 1 市场监督管理局主动公开了各类信息，依申请公开按期答复，办好网站，落实监督保障。
            """),
        violated(
            "审核申请不是政府信息管理",
            """
            section 1 主动公开了各类信息，办好网站，落实监督保障。收到申请后逐件审核，按期答复。
            """),
        undecided(
            "没有第一部分",
            """
            section 1 missing
            """));
  }
}
