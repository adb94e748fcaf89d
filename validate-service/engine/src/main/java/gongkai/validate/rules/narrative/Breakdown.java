package gongkai.validate.rules.narrative;

import gongkai.validate.rule.Clauses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A total and the parts that follow it: 共公开信息120条，其中政策文件20条、财政信息30条.
///
/// A part is a count with the total's measure word, under a name, one after the other. The list
/// ends at what is no part: another measure word, what was done with the things counted (办结, 结转), a
/// comparison with last year, another channel or another action.
///
/// @param total the total
/// @param parts the parts, at least two
/// @param completeness whether the sentence says that the parts are all there are
/// @param start where the words before the total start
/// @param end where the last part ends
record Breakdown(Count total, List<Count> parts, Completeness completeness, int start, int end) {

  /// Whether the parts are all there are.
  enum Completeness {
    /// The sentence says so: 分别为, 其他.
    TOLD,
    /// It reads so: 简报30期，工作简报和专题简报分别为…, every name ending in the total's own.
    LIKELY,
    /// There may be others.
    OPEN
  }

  private static final List<String> LISTS =
      List.of("其中", "包括", "包含", "分别", "：", ":", "中，", "里，", "（", "(", "共", "计");

  /// 120件，网上、信函、当面提交的分别为…: the names before their counts.
  private static final Pattern NAMED_BEFORE =
      Pattern.compile(
          "^\\s*[，,；;：:]\\s*(?:其中[，,：:]?)?((?:[^，,、；;。：:\\d]{1,12}[、和及]){1,8}[^，,、；;。：:\\d]{1,14}?)(?:分别(?:为|是|有)|各(?:为|有))[：:]?\\s*");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、和及]");
  private static final Pattern UNNAMED = Pattern.compile("^\\s*[，,、和及]?\\s*$");

  private static final List<String> COMPARED =
      List.of("同比", "环比", "增加", "增长", "减少", "较上", "较去", "比上", "比去", "占", "下降", "上升", "提高");

  private static final Pattern JOINED = Pattern.compile("\\s*[、和及]");

  /// What begins a further item, or counts one.
  private static final Pattern FURTHER =
      Pattern.compile("^(?:和|及|以及|另|还|此外|同时|其[他它余]|剩余|余下|若干)|\\d");

  private static final Pattern SUMMED_UP = Pattern.compile("(?:总共|一共|共计|总计|合计|共|计|了)$");
  private static final Pattern RESPECTIVELY = Pattern.compile("^[^中]*分别[为是]");
  private static final Pattern IDEOGRAPHS = Pattern.compile("[一-龥]{2}");

  /// The characters of a total's noun that its parts' names must end in.
  private static final int NOUN = 2;

  /// Nouns of which a sentence may name two kinds among many.
  private static final Set<String> MANY_KINDS = Set.of("信息", "文件", "申请", "事项", "数据", "内容", "政策");

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
    for (int i = 0; i < counts.size(); i++) {
      SummedUp.by(sentence, counts, i).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Breakdown> of(String sentence, List<Count> counts, int at) {
    Count total = counts.get(at);
    int from = start(sentence, total.start());
    String head = sentence.substring(from, total.start());
    Matcher named = NAMED_BEFORE.matcher(sentence).region(total.end(), sentence.length());
    if (named.find()) {
      return PartNames.areParts(named.group(1), head)
          ? named(sentence, counts, at, named)
          : Optional.empty();
    }
    Optional<ListOpening> found = ListOpening.behind(sentence, total);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ListOpening opening = found.get();
    List<Count> listed = counts.stream().filter(count -> count.start() >= opening.end()).toList();
    boolean respectively = opening.respectively();
    boolean unnamed =
        respectively
            && !listed.isEmpty()
            && listed.getFirst().start() == afterBlanks(sentence, opening.end());
    int bracket = opening.bracketed() ? closing(sentence, opening.end()) : -1;
    var parts = new ArrayList<Count>();
    var names = new ArrayList<String>();
    int end = opening.end();
    for (Count part : listed) {
      String name = sentence.substring(end, part.start());
      boolean fits =
          unnamed
              ? UNNAMED.matcher(name).find()
              : PartNames.isPart(name, head, names, total.unit());
      if (!fits || !part.unit().equals(total.unit()) || (bracket >= 0 && part.start() > bracket)) {
        break;
      }
      parts.add(part);
      names.add(name);
      end = part.end();
    }
    if (parts.size() < 2 || PartNames.has(COMPARED, head)) {
      return Optional.empty();
    }
    boolean all = respectively || PartNames.isRest(names.getLast());
    var next = listed.stream().skip(parts.size()).findFirst();
    boolean more = next.filter(count -> count.unit().equals(total.unit())).isPresent();
    boolean stops =
        !respectively
            || unnamed
            || endsItems(sentence, end, names.stream().skip(1).allMatch(Breakdown::isJoined));
    boolean complete =
        all
            && !more
            && stops
            && isClosed(
                sentence,
                opening.end(),
                end,
                ONLY_REST.matcher(names.getLast()).matches() ? TOLD_BEHIND : NAMED_BEHIND);
    return Optional.of(
        new Breakdown(total, parts, complete ? Completeness.TOLD : Completeness.OPEN, from, end));
  }

  /// As many parts as names before them.
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
    int from = start(sentence, total.start());
    var list = new Breakdown(total, parts, Completeness.OPEN, from, end);
    return Optional.of(list.readsComplete(sentence, names) ? list.likelyComplete() : list);
  }

  /// 编发简报30期，工作简报和专题简报分别为18期和7期: kinds of nothing but what the total counts, and what is missing is
  /// less than any of them. 发布信息300条，财政信息和人事信息分别为… names two of many.
  private boolean readsComplete(String sentence, Matcher names) {
    String head = SUMMED_UP.matcher(sentence.substring(start, total.start())).replaceFirst("");
    String noun = head.substring(Math.max(0, head.length() - NOUN));
    BigDecimal missing = total.value().subtract(sum());
    return RESPECTIVELY.matcher(names.group()).find()
        && IDEOGRAPHS.matcher(noun).matches()
        && !MANY_KINDS.contains(noun)
        && Stream.of(BETWEEN_NAMES.split(names.group(1))).allMatch(name -> name.endsWith(noun))
        && parts.stream().allMatch(part -> missing.compareTo(part.value()) < 0)
        && endsItems(sentence, end, true)
        && isClosed(sentence, names.start(), end, NAMED_BEHIND);
  }

  private Breakdown likelyComplete() {
    return new Breakdown(total, parts, Completeness.LIKELY, start, end);
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

  /// Whether what follows a list of named counts is no further item: 、 joins the items, and the
  /// clause behind their comma counts nothing.
  private static boolean endsItems(String sentence, int end, boolean joined) {
    String rest = sentence.substring(end).strip();
    if (rest.isEmpty() || "；;）)".indexOf(rest.charAt(0)) >= 0) {
      return true;
    }
    String clause = rest.substring(1, Clauses.end(rest, 1)).strip();
    return joined
        && "，,".indexOf(rest.charAt(0)) >= 0
        && !FURTHER.matcher(clause).find()
        && !Count.NUMERAL.matcher(clause).find();
  }

  private static boolean isJoined(String name) {
    return JOINED.matcher(name).lookingAt();
  }

  private static int afterBlanks(String sentence, int at) {
    int after = at;
    while (after < sentence.length() && Character.isWhitespace(sentence.charAt(after))) {
      after++;
    }
    return after;
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
