package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts the names of institutions out of titles, signatures, file names and opening sentences. What
/// it returns is folded text; whether it is a name at all is for [NameReader] to say.
final class PrintedNames {
  private static final String YEAR =
      "(?:19|20)\\d\\d(?:年度|年)?|二[〇○零O0oо][一二][〇○零O0oо一二三四五六七八九]年?度?";

  /// Where the name ends and the rest of a title begins.
  private static final Pattern TITLE_REST =
      Pattern.compile(
          "关于|"
              + YEAR
              + "|[\\d□][\\d□.?]{1,5}年|[一-龥]?年度|政府信息|信息公开|政务公开|政务信息|依法公开|年度报告|工作报告|[\\[(【<〈《|_]|--?|—");

  /// What may stand before the name.
  private static final Pattern TITLE_START =
      Pattern.compile(
          "(?:.{0,12}[〔\\[(](?:19|20)\\d\\d[〕\\])]第?\\d+号|附件\\d*[::]?|【[^】]*】|\\[[^\\]]*]|标题[::]|"
              + YEAR
              + "|关于|公布|发布|报送|呈报|上报|编报|印发|做好|[\\d\\s._、,:;《<〈\"“'()|—-])+");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d\\d[年./-]\\d{1,2}[月./-]\\d{1,2}日?|二[〇○零O0o][一二][〇○零O0o一二三四五六七八九]年.{1,3}月.{1,4}日");

  private static final Pattern SEALS =
      Pattern.compile("\\((?:盖章|公章|印章|章|签章|印)\\)|印发$|^印发|^(?:落款|发布机构|发文机关|单位)[::]?");

  private static final Pattern EDGES = Pattern.compile("^[^一-龥]+|[^一-龥)]+$");

  private static final Pattern NOT_A_SIGNATURE =
      Pattern.compile("抄送|主送|抄报|联系|电话|地址|邮编|来源|网站|打印|关闭|主办|承办|版权|备案|[。;!?]");

  /// 由某局编制, 现公布某局2021年…, 现将某局2021年…
  private static final Pattern SELF =
      Pattern.compile(
          "(?:报告(?:根据|系)?由?|由|公布|发布|现将|编制了?|全面反映)《?([^,。;::,《》()的年]{3,32}?)"
              + "(?=编制|汇总|负责|\\(以下简称|"
              + YEAR
              + "|政府信息公开)");

  /// 某局编制了本报告, behind a mark.
  private static final Pattern MAKES =
      Pattern.compile("(?<=[,。])([^,。;::《》()的年]{3,32}?)(?=(?:编制|编写|制作|撰写|形成)了?(?:本|此|该)(?:年度)?报告)");

  private static final Pattern ANY_YEAR = Pattern.compile("(20[0-3]\\d)年");

  private PrintedNames() {}

  /// Names in a title: that of the whole first, then those of its lines. A line that a later one
  /// repeats (正阳街道 above 正阳街道办事处2023年…) is a page's caption and left out.
  static List<String> inTitle(String title) {
    List<String> lines =
        title.lines().map(Lettering::fold).filter(line -> !line.isEmpty()).toList();
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (lines.subList(i + 1, lines.size()).stream().noneMatch(later -> later.contains(line))) {
        whole.append(line);
      }
    }
    List<String> names = new ArrayList<>();
    addTitle(whole.toString(), names);
    lines.forEach(line -> addTitle(line, names));
    return names;
  }

  /// Names in a signature block, in order, dates and seals taken off.
  static List<String> inSignature(String signature) {
    List<String> names = new ArrayList<>();
    for (String line : signature.lines().toList()) {
      String text = Lettering.fold(line);
      Matcher date = DATE.matcher(text);
      int start = 0;
      while (date.find()) {
        addSignature(text.substring(start, date.start()), names);
        start = date.end();
      }
      addSignature(text.substring(start), names);
    }
    return names;
  }

  /// The name in a file's own name, if it is written like a title.
  static List<String> inFileName(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    List<String> names = new ArrayList<>();
    addTitle(last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""), names);
    return names;
  }

  /// Names by which the opening sentences call the author.
  static List<String> inOpening(String foldedBody) {
    String opening = foldedBody.substring(0, Math.min(1_500, foldedBody.length()));
    return Stream.of(SELF, MAKES)
        .flatMap(pattern -> pattern.matcher(opening).results())
        .map(found -> found.group(1))
        .toList();
  }

  /// The year that a title speaks of.
  static OptionalInt year(String title) {
    Matcher year = ANY_YEAR.matcher(Lettering.fold(title));
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  private static void addSignature(String part, List<String> names) {
    String name = EDGES.matcher(SEALS.matcher(part).replaceAll("")).replaceAll("");
    if (name.length() >= 2
        && name.length() <= 40
        && !NOT_A_SIGNATURE.matcher(name).find()
        && !names.contains(name)) {
      names.add(name);
    }
  }

  private static void addTitle(String title, List<String> names) {
    String text = Lettering.fold(title);
    Matcher start = TITLE_START.matcher(text);
    if (start.lookingAt()) {
      text = text.substring(start.end());
    }
    Matcher rest = TITLE_REST.matcher(text);
    String name = rest.find() ? text.substring(0, rest.start()) : text;
    if (name.endsWith("人民") && text.startsWith("政府", name.length())) {
      name += "政府"; // 某县人民政府信息公开年度报告
    }
    name = name.replaceAll("(?:本级|[的、,:;.])+$", "");
    if (name.length() >= 2 && name.length() <= 40 && !names.contains(name)) {
      names.add(name);
    }
  }
}
