package gongkai.validate.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A total and the parts that follow it: 共公开信息120条，其中政策文件20条、财政信息30条.
///
/// A part is a count with the total's measure word, under a name, one after the other. The list
/// ends at what is no part: another measure word, what was done with the things counted (办结, 结转), a
/// comparison with last year, another channel or another action.
///
/// @param total the total
/// @param parts the parts, at least two
/// @param isComplete whether the sentence says that the parts are all there are
/// @param start where the words before the total start
/// @param end where the last part ends
record Breakdown(Count total, List<Count> parts, boolean isComplete, int start, int end) {

  private static final List<String> LISTS = List.of("其中", "包括", "包含", "分别", "：", ":");
  private static final Pattern OPENS =
      Pattern.compile(
          "^\\s*([（(])?[，,；;：:、]?\\s*(?:(其中|包括|包含)(?:有|了|为|：|:|，|,)*|(分别(?:为|是))[：:]?|(：|:))\\s*");

  /// 120件，网上、信函、当面提交的分别为…: the names before their counts.
  private static final Pattern NAMED_BEFORE =
      Pattern.compile(
          "^\\s*[，,；;：:]\\s*(?:其中[，,：:]?)?((?:[^，,、；;。：:\\d]{1,12}[、和及]){1,8}[^，,、；;。：:\\d]{1,14}?)(?:分别(?:为|是|有)|各(?:为|有))[：:]?\\s*");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、和及]");
  private static final Pattern NAME =
      Pattern.compile(
          "^\\s*[，,、；;和及]?\\s*(?:[^，,、；;。：:（）()\\d]|[（(][^，,、；;。：:（）()\\d]{1,6}[）)]){1,24}\\s*$");
  private static final Pattern UNNAMED = Pattern.compile("^\\s*[，,、和及]?\\s*$");

  private static final List<String> NO_PART =
      List.of(
          "其中", "包括", "包含", "含", "以及", "办结", "答复", "回复", "结转", "转入", "占", "同比", "环比", "较", "相比",
          "比上", "增", "减", "下降", "上升", "提高", "访问", "浏览", "点击", "阅读", "播放", "关注", "粉丝", "均", "全部",
          "已", "未", "转办", "累计", "另", "还", "此外", "同时", "平均", "每", "上年", "去年", "采用", "被");

  /// Other matters than those counted, unless they are kinds of information (解读回应类信息).
  private static final List<String> OTHER_MATTER =
      List.of("回应", "培训", "废止", "失效", "现行", "有效", "清理", "征集", "访谈", "公报", "报送", "转载", "转发", "留言");

  private static final List<String> KIND = List.of("信息", "类");

  private static final List<String> COMPARED =
      List.of("同比", "环比", "增加", "增长", "减少", "较上", "较去", "比上", "比去", "占", "下降", "上升", "提高");

  /// What parts may be told apart by; a list by two of them would count things twice.
  private static final List<List<String>> DIMENSIONS =
      List.of(
          List.of("自然人", "公民", "个人申请", "企业", "法人", "公益组织", "社会组织", "其他组织", "服务机构", "科研机构", "律师"),
          List.of("网上", "网络", "互联网", "信函", "邮寄", "来信", "当面", "现场", "邮件", "邮箱", "在线", "电话", "传真"),
          List.of("予以", "部分", "不予", "无法", "属于", "不存在", "不掌握", "其他处理", "撤回", "补正"),
          List.of("涉及", "关于", "有关", "方面"),
          List.of("专职", "兼职"),
          List.of("党员", "团员", "代表", "委员", "志愿"),
          List.of("男", "女"),
          List.of("农业", "非农"),
          List.of("常住", "流动", "外出", "户籍"),
          List.of("脱贫", "贫困", "低保", "残疾"),
          List.of("本科", "大专", "专科", "硕士", "博士", "研究生", "学历", "职称", "持证", "法律"),
          List.of("岁", "青年", "老年", "老人", "儿童"),
          List.of("骨干", "新任", "新进", "新入", "首次", "领导", "负责人", "分管"));

  private static final List<String> CHANNEL =
      List.of(
          "网站", "门户", "微信", "公众号", "微博", "新媒体", "抖音", "头条", "客户端", "APP", "公开栏", "公示栏", "广播", "电视",
          "报纸", "平台", "视频号", "短信", "电子屏");
  private static final List<String> ACTION =
      List.of(
          "公开", "发布", "推送", "收到", "收取", "受理", "制发", "制定", "印发", "出台", "修订", "开展", "举办", "组织", "刊发",
          "更新", "召开", "接到", "编发", "上传", "撰写", "张贴", "发放");
  private static final Pattern REST = Pattern.compile("^\\s*[，,、；;和及]?\\s*(?:其[他它余]|剩余|余下)");

  /// 其余20条为人事信息.
  private static final Pattern NAMED_BEHIND =
      Pattern.compile("^(?:均?为|均?是|系|属于?)[^，,、；;。等\\d]{1,12}(?=[，,；;。]|$)");

  private static final Pattern ONLY_REST =
      Pattern.compile("^\\s*[，,、；;和及]?\\s*(?:其[他它余]|剩余|余下)的?\\s*$");

  /// 剩余30条通过橱窗公示: what was done with the rest, to the next mark.
  private static final Pattern TOLD_BEHIND =
      Pattern.compile(
          "^(?:[^，,；;。：:（）()等\\d]|等(?=[^，,；;。]{0,4}(?:方式|渠道|途径|载体|形式|平台|媒体|场所))){1,24}(?=[，,；;。]|$)");

  private static final String SENTENCE_MARKS = "，,；;：:（(。";

  Breakdown {
    parts = List.copyOf(parts);
  }

  /// The breakdowns of a sentence.
  static List<Breakdown> in(String sentence) {
    if (LISTS.stream().noneMatch(sentence::contains)) {
      return List.of();
    }
    var counts = Count.ofAnything(sentence);
    var found = new ArrayList<Breakdown>();
    for (int i = 0; i + 2 < counts.size(); i++) {
      if (!counts.get(i).isPercentage()) {
        of(sentence, counts, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Breakdown> of(String sentence, List<Count> counts, int at) {
    Count total = counts.get(at);
    int from = start(sentence, total.start());
    String head = sentence.substring(from, total.start());
    Matcher named = NAMED_BEFORE.matcher(sentence).region(total.end(), sentence.length());
    if (named.find()) {
      return areParts(named.group(1), head) ? named(sentence, counts, at, named) : Optional.empty();
    }
    Matcher opens = OPENS.matcher(sentence).region(total.end(), sentence.length());
    if (!opens.find()) {
      return Optional.empty();
    }
    boolean respectively = opens.group(3) != null;
    int bracket = opens.group(1) == null ? -1 : closing(sentence, opens.end());
    var parts = new ArrayList<Count>();
    var names = new ArrayList<String>();
    int end = opens.end();
    for (Count part : counts.subList(at + 1, counts.size())) {
      String name = sentence.substring(end, part.start());
      boolean fits = respectively ? UNNAMED.matcher(name).find() : isPart(name, head, names);
      if (!fits || !part.unit().equals(total.unit()) || (bracket >= 0 && part.start() > bracket)) {
        break;
      }
      parts.add(part);
      names.add(name);
      end = part.end();
    }
    if (parts.size() < 2 || has(COMPARED, head)) {
      return Optional.empty();
    }
    boolean all = respectively || REST.matcher(names.getLast()).find();
    var next = counts.subList(at + 1 + parts.size(), counts.size()).stream().findFirst();
    boolean more = next.filter(count -> count.unit().equals(total.unit())).isPresent();
    boolean complete =
        all
            && !more
            && isClosed(
                sentence,
                opens.end(),
                end,
                ONLY_REST.matcher(names.getLast()).matches() ? TOLD_BEHIND : NAMED_BEHIND);
    return Optional.of(new Breakdown(total, parts, complete, from, end));
  }

  /// As many parts as names before them. Whether there are others, nothing tells.
  private static Optional<Breakdown> named(
      String sentence, List<Count> counts, int at, Matcher names) {
    Count total = counts.get(at);
    int items = BETWEEN_NAMES.split(names.group(1)).length;
    if (at + items >= counts.size()) {
      return Optional.empty();
    }
    List<Count> parts = counts.subList(at + 1, at + 1 + items);
    int end = names.end();
    for (Count part : parts) {
      if (!UNNAMED.matcher(sentence.substring(end, part.start())).find()
          || !part.unit().equals(total.unit())) {
        return Optional.empty();
      }
      end = part.end();
    }
    return Optional.of(new Breakdown(total, parts, false, start(sentence, total.start()), end));
  }

  private static boolean isPart(String name, String head, List<String> names) {
    if (!NAME.matcher(name).find() || has(NO_PART, name) || isOtherMatter(name, head)) {
      return false;
    }
    boolean otherChannel =
        has(CHANNEL, head)
            && CHANNEL.stream().anyMatch(word -> name.contains(word) && !head.contains(word));
    if (otherChannel) {
      return false;
    }
    return names.isEmpty()
        || name.contains("类")
        || REST.matcher(name).find()
        || (has(CHANNEL, name) == has(CHANNEL, names.getFirst())
            && (!has(ACTION, name) || has(ACTION, names.getFirst()))
            && DIMENSIONS.stream()
                .allMatch(kind -> has(kind, name) == has(kind, names.getFirst())));
  }

  private static boolean isOtherMatter(String name, String head) {
    return !has(KIND, name)
        && OTHER_MATTER.stream().anyMatch(word -> name.contains(word) && !head.contains(word));
  }

  /// Whether what 分别 is said of are parts of what the head counts.
  private static boolean areParts(String names, String head) {
    boolean otherChannel =
        has(CHANNEL, head)
            && CHANNEL.stream().anyMatch(word -> names.contains(word) && !head.contains(word));
    return !has(NO_PART, names) && !isOtherMatter(names, head) && !otherChannel;
  }

  private static boolean has(List<String> words, String name) {
    return words.stream().anyMatch(name::contains);
  }

  /// Where the bracket closes that is open: not the one of 镇（街） within.
  private static int closing(String sentence, int from) {
    int open = 1;
    for (int i = from; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      open += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the list ends where it was read to, with every item read.
  private static boolean isClosed(String sentence, int from, int end, Pattern behind) {
    String rest = behind.matcher(sentence.substring(end).strip()).replaceFirst("");
    boolean ends = rest.isEmpty() || "；;）)，,".indexOf(rest.charAt(0)) >= 0;
    String after = rest.isEmpty() ? "" : rest.substring(0, Math.min(rest.length(), 12));
    return ends
        && !after.contains("等")
        && !sentence.substring(from, end).contains("等")
        && !Count.NUMERAL
            .matcher(sentence.substring(from, Math.min(sentence.length(), end + 12)))
            .find();
  }

  private static int start(String sentence, int at) {
    int start = at;
    while (start > 0 && SENTENCE_MARKS.indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /// The parts added up.
  BigDecimal sum() {
    return parts.stream().map(Count::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Whether one of the figures is a round one.
  boolean isApproximate() {
    return total.approximate() || parts.stream().anyMatch(Count::approximate);
  }
}
