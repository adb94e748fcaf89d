package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Document;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the title of the report, which may stand on up to three lines, only in the page's head, or
/// only in the sentence that presents the report (现公布某镇2022年政府信息公开工作年度报告).
///
/// @param title as printed, joined to one line
/// @param lines the indices of the lines it stands on; none when it was taken from elsewhere
record TitleReader(String title, List<Integer> lines) {

  /// The title named where the report is presented; 我局, 本街道 is no name.
  private static final Pattern PRESENTED =
      Pattern.compile(
          "现(?:[将就]|(?:面?向社会)?(?:予以)?公[布开])(?:[我本][^\\d，。；：]{1,5}(?=20))?"
              + "([^，。；：]{0,30}20\\d\\d\\s*年度?政府信息公开(?:工作)?(?:年度)?(?:报告|年报))");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d|二[〇○零Ｏ０O0]");

  private static final String BLANKS = "[\\s\\u3000]*";

  /// What a site tells of a document beside its title: 组配分类 政府信息公开年报.
  private static final Pattern ABOUT =
      spaced("(?:组配|主题|体裁|信息|公开)?(?:分_类|类_别|栏_目)|关键词|主题词|索_引|服务对象");

  /// 标题：, 名　称：
  private static final Pattern HEAD = spaced("标_题_[:：]?|(?:信息|文件)?名_称[\\s\\u3000:：]");

  /// What a site tells beside it on the same line.
  private static final Pattern BESIDE =
      spaced("[\\s\\u3000]_(?:索_引|发布(?:机构|日期)|文_号|发文|生成日期|来源|字体).*$");

  private static final String ONE_YEAR = "(?:20\\d\\d|二[〇○零ＯO0]..)(?:年度?)?";

  /// 某局2023年, 某局关于2023年度政府: an office's name and what begins behind it.
  private static final Pattern CUT_NAME =
      Pattern.compile("(.+?)(?:关于)?(?:" + ONE_YEAR + ")?(?:政府|信息)?");

  private static final Pattern YEAR_ALONE = Pattern.compile(ONE_YEAR);

  /// The name of an office, a year, and a subject.
  private static final Pattern NAMED = Pattern.compile("(.{3,40}?)(?:关于)?" + ONE_YEAR + "(.+)");

  private static final String OFFICIAL = "政府信息公开工作年度报告";

  /// How many characters of these may be wrong.
  private static final int MISREAD = 3;

  private static final int LONGEST = 60;
  private static final int LONGEST_NAME = 40;

  /// How many lines of text the title may be down.
  private static final int REACH = 25;

  /// @param words with _ where blanks may stand
  private static Pattern spaced(String words) {
    return Pattern.compile(words.replace("_", BLANKS));
  }

  /// Reads the title.
  ///
  /// @param text the indices of the lines of text before the first section
  static Optional<TitleReader> read(List<Line> lines, List<Integer> text, Document.Metadata head) {
    int end = Math.min(text.size(), REACH);
    for (int i = 0; i < end; i++) {
      String line = lines.get(text.get(i)).text();
      if (isTitle(line) && !isColumn(i, end, lines, text)) {
        return Optional.of(withBeginning(i, i + 1, lines, text));
      }
    }
    for (int i = 0; i + 1 < end; i++) {
      String pair = joined(lines, text.subList(i, i + 2));
      if (isTitle(pair)) {
        return Optional.of(withBeginning(i, i + 2, lines, text));
      }
    }
    for (int i = 0; i < end; i++) {
      if (isMisreadTitle(lines.get(text.get(i)).text())) {
        return Optional.of(withBeginning(i, i + 1, lines, text));
      }
    }
    return head.title()
        .map(TitleReader::withoutSite)
        .filter(TitleReader::isTitle)
        .or(() ->
            text.stream()
                .limit(REACH)
                .map(i -> PRESENTED.matcher(oneLine(lines.get(i).text())))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst())
        .map(title -> new TitleReader(title, List.of()));
  }

  /// The title whose end stands on some lines, with the line above where it begins there.
  private static TitleReader withBeginning(
      int start, int end, List<Line> lines, List<Integer> text) {
    String title = joined(lines, text.subList(start, end));
    int first = start;
    if (startsInTheMiddle(title) && start > 0) {
      String before = lines.get(text.get(start - 1)).text();
      boolean isYear = start > 1 && YEAR_ALONE.matcher(Dates.compact(before)).matches();
      if (isBeginning(before)) {
        first = start - 1;
      } else if (isYear && isName(lines.get(text.get(start - 2)).text())) {
        first = start - 2;
      }
    }
    return new TitleReader(joined(lines, text.subList(first, end)), text.subList(first, end));
  }

  /// A title's first line: an office's name, with the year or the first words of its subject.
  private static boolean isBeginning(String line) {
    Matcher cut = CUT_NAME.matcher(Dates.compact(line));
    return isName(line) || (cut.matches() && isName(cut.group(1)));
  }

  /// Whether a line of a page that was recognised, or typed with a slip, is the title: it names an
  /// office and a year, and what stands behind them is nearly 政府信息公开工作年度报告.
  private static boolean isMisreadTitle(String line) {
    Matcher named = NAMED.matcher(Dates.compact(line));
    return named.matches()
        && OfficeName.is(named.group(1))
        && EditDistance.between(named.group(2), OFFICIAL, MISREAD) <= MISREAD;
  }

  /// Whether what reads like a title names a column of the site only, as the last step of a path
  /// (首页, 信息公开, 政府信息公开年报): it tells neither office nor year, and a line below tells both.
  private static boolean isColumn(int index, int end, List<Line> lines, List<Integer> text) {
    String before = index > 0 ? lines.get(text.get(index - 1)).text() : "";
    return isBare(lines.get(text.get(index)).text())
        && !isName(before)
        && !YEAR.matcher(before).find()
        && text.subList(index + 1, end).stream()
            .map(i -> lines.get(i).text())
            .anyMatch(
                line -> isTitle(line) && !startsInTheMiddle(line) && YEAR.matcher(line).find());
  }

  private static boolean isBare(String title) {
    return startsInTheMiddle(title) && !YEAR.matcher(title).find();
  }

  /// Whether a line reads like the title of such a report.
  static boolean isTitle(String line) {
    String text = Dates.compact(line);
    boolean subject = text.contains("信息公开") || text.contains("政务公开") || text.contains("信息公開");
    boolean kind = text.contains("报告") || text.contains("年报") || text.contains("報告");
    return text.length() <= LONGEST
        && text.length() >= 8
        && !ABOUT.matcher(line).lookingAt()
        && subject
        && kind
        && "。，；：,;:".indexOf(text.charAt(text.length() - 1)) < 0
        && text.indexOf('。') < 0
        && text.indexOf('，') < 0
        && text.indexOf('>') < 0;
  }

  private static boolean startsInTheMiddle(String title) {
    char first = title.strip().charAt(0);
    return Character.isDigit(first)
        || first == '二'
        || title.startsWith("关于")
        || title.startsWith("政府信息")
        || title.startsWith("信息公开")
        || title.startsWith("年");
  }

  private static boolean isName(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_NAME
        && OfficeName.is(line)
        && !line.contains("公开");
  }

  private static String joined(List<Line> lines, List<Integer> indices) {
    String title =
        indices.stream().map(i -> oneLine(lines.get(i).text())).collect(Collectors.joining());
    Matcher head = HEAD.matcher(title);
    return head.lookingAt()
        ? BESIDE.matcher(title.substring(head.end())).replaceFirst("").strip()
        : title;
  }

  private static String oneLine(String text) {
    return text.strip().replace("\n", "");
  }

  /// 某县2021年…年度报告 - 某县人民政府: without the name of the site.
  private static String withoutSite(String title) {
    for (String mark : List.of(" - ", "_", "-", "|", "——")) {
      int at = title.indexOf(mark);
      if (at > 0 && isTitle(title.substring(0, at))) {
        return title.substring(0, at).strip();
      }
    }
    return title.strip();
  }
}
