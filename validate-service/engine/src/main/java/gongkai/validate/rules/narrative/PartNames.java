package gongkai.validate.rules.narrative;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which names may be those of parts of a total: not what was done with the things counted (办结,
/// 结转), nor a comparison with last year, another channel or another action.
final class PartNames {

  private static final Pattern NAME =
      Pattern.compile(
          "^\\s*[，,、；;和及]?\\s*(?:[^，,、；;。：:（）()\\d]|[（(][^，,、；;。：:（）()\\d]{1,6}[）)]){1,24}\\s*$");
  private static final List<String> NO_PART =
      List.of(
          "其中", "包括", "包含", "含", "以及", "办结", "答复", "回复", "结转", "转入", "占", "同比", "环比", "较", "相比",
          "比上", "增", "减", "下降", "上升", "提高", "访问", "浏览", "点击", "阅读", "播放", "关注", "粉丝", "均", "全部",
          "已", "未", "转办", "累计", "另", "还", "此外", "同时", "平均", "每", "上年", "去年", "采用", "被");

  /// Other matters than those counted, unless they are kinds of information (解读回应类信息).
  private static final List<String> OTHER_MATTER =
      List.of("回应", "培训", "废止", "失效", "现行", "有效", "清理", "征集", "访谈", "公报", "报送", "转载", "转发", "留言");

  private static final List<String> KIND = List.of("信息", "类");

  /// The ways in which something comes; how an event is held is told apart by nothing else.
  private static final List<String> WAYS =
      List.of("网上", "网络", "互联网", "信函", "邮寄", "来信", "当面", "现场", "邮件", "邮箱", "在线", "电话", "传真");

  private static final Set<String> EVENTS = Set.of("场", "次", "期", "轮", "堂", "课");

  /// What parts may be told apart by; a list by two of them would count things twice.
  private static final List<List<String>> DIMENSIONS =
      List.of(
          List.of("自然人", "公民", "个人申请", "企业", "法人", "公益组织", "社会组织", "其他组织", "服务机构", "科研机构", "律师"),
          WAYS,
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

  /// What names all that is left: 其他, 其余.
  private static final Pattern REST = Pattern.compile("^\\s*[，,、；;和及]?\\s*(?:其[他它余]|剩余|余下)");

  private PartNames() {}

  /// Whether a name goes on with a list.
  ///
  /// @param name what stands before the part's count
  /// @param head the words before the total
  /// @param names the names before it
  /// @param unit what is counted in
  static boolean isPart(String name, String head, List<String> names, String unit) {
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
                .filter(kind -> !kind.equals(WAYS) || !EVENTS.contains(unit))
                .allMatch(kind -> has(kind, name) == has(kind, names.getFirst())));
  }

  private static boolean isOtherMatter(String name, String head) {
    return !has(KIND, name)
        && OTHER_MATTER.stream().anyMatch(word -> name.contains(word) && !head.contains(word));
  }

  /// Whether what 分别 is said of are parts of what the head counts.
  static boolean areParts(String names, String head) {
    boolean otherChannel =
        has(CHANNEL, head)
            && CHANNEL.stream().anyMatch(word -> names.contains(word) && !head.contains(word));
    return !has(NO_PART, names) && !isOtherMatter(names, head) && !otherChannel;
  }

  /// Whether a name is of all that is left.
  static boolean isRest(String name) {
    return REST.matcher(name).find();
  }

  /// What a name says was done: 网站发布, but not the 公开 of 公开栏.
  static List<String> actions(String name) {
    String deed = CHANNEL.stream().reduce(name, (left, channel) -> left.replace(channel, ""));
    return ACTION.stream().filter(deed::contains).toList();
  }

  /// Whether a name holds one of some words.
  static boolean has(List<String> words, String name) {
    return words.stream().anyMatch(name::contains);
  }
}
