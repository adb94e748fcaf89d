package gongkai.extract.engine.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whose figure it is, where the clause names a part of the reporting body (市政府制定3件, 3个部门收到5件) or
/// somebody else (上级制定3件, 代县政府答复3件).
final class Subjects {

  private static final int REACH = 40;
  private static final int LONGEST = 30;
  private static final String MARKS = "，。；：！？（）\n";
  private static final String UNITS = "件份条个起次宗例";
  private static final String REGIONS = "省市州县区旗盟";

  private static final String ONE_GOVERNMENT =
      "[省市州县区旗盟]级?(?:人民)?政府"
          + "(?:本级|办公[室厅](?:本级|自身)?|办(?:本级|自身)?|(?:及|和)?(?:其|所属)?各?(?:工作|组成|职能)?(?:部门|机构))?"
          + "|[\\u4e00-\\u9fff]{1,16}[省市州县区旗盟](?:人民)?政府(?:办公[室厅]|办)(?:本级|自身)?"
          + "|[省市州县区旗盟](?:本级|[级直属]各?(?:部门|单位|机关))"
          + "|[局委厅]办公室";

  private static final Pattern GOVERNMENT =
      Pattern.compile("(?:ONE)(?:[、和及与](?:ONE))*".replace("ONE", ONE_GOVERNMENT));

  private static final Pattern COUNTED =
      Pattern.compile("\\d+[个家].{0,8}?(?:部门|单位|机关|乡镇|镇街|街道|社区|[镇乡村局县区])$");

  private static final Pattern BODIES =
      Pattern.compile(
          ".*(?:部门|乡镇|镇街|县区|区县|科室|股室|社区)"
              + "|(?:所属|下属|直属|.属|有的|个别|部分|少数|大?多数|大部分|其他|其余|相关|有关|基层|二级|垂管|.[级直]).*单位");

  /// A name that may as well be the reporting body's own (住建局收到5件), unless its total was told.
  private static final Pattern ORGAN =
      Pattern.compile(
          "(?!.*(?:行政机关|科研机构|服务机构|其[他它]机构)$).+(?:局|委|办|办公室|厅|院|中心|队|所|站|部|委员会|政府|机关|机构|系统|单位|街道|[县区镇乡市州])");

  private static final Pattern ALL_OF_IT =
      Pattern.compile("(?:全(?!年)|我|本(?!年)|各级|该|各单位|各机关|各行政机关).*");

  private static final Pattern SOMEBODY_ELSE =
      Pattern.compile(
          "(?:上级|中央|国务院|国家级|国家部委).*|其(?![他它余中]).*|(?:代|替|为|协助|配合|帮助).*(?:政府|部门|单位|机关|办公室).*");

  private static final Pattern AHEAD =
      Pattern.compile(
          "^(?:"
              + Phrases.YEARS
              + "|、|\\d{1,2}\\.|[①-⑳]|[一二三四五六七八九十]是|其中|同时|另外|此外|另|以|由|有(?!的|关))+");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:通过.*|(?:依法|依规|及时|按期|共计|累计|总共|合计|共|新|全年|本年度?|今年|年内|\\d{4}年度?|已|名义|牵头|联合|直接|分别|均|未|没有|并)+)$");

  /// @param part the part of the body that the clause speaks of, as printed
  /// @param other the clause speaks of another body
  record Subject(Optional<String> part, boolean other) {}

  private static final Subject WHOLE = new Subject(Optional.empty(), false);

  private Subjects() {}

  /// The subject of the clause that a figure stands in.
  ///
  /// @param wholeTold whether the same quantity was stated for the whole before
  static Subject of(Passage text, Occurrence occurrence, boolean wholeTold) {
    Token.Word noun = occurrence.noun();
    int end = occurrence.figure().start();
    if (noun != null) {
      end = Math.min(end, noun.start());
      boolean governments =
          noun.sense() == Sense.NORMATIVE_DOCUMENT
              && text.startsWith("政府", noun.start())
              && REGIONS.indexOf(text.near(noun.start() - 1)) >= 0;
      if (governments) { // 现行有效市政府规范性文件30件
        return part(text, noun.start() - 1, noun.start() + "政府".length());
      }
    }
    if (!occurrence.actions().isEmpty()) {
      end = Math.min(end, occurrence.actions().getFirst().start());
    }
    return before(text, end, wholeTold);
  }

  /// The subject named between the last mark and an offset.
  static Subject before(Passage text, int end, boolean wholeTold) {
    int start = end;
    while (start > Math.max(0, end - REACH) && !opens(text, start - 1)) {
      start--;
    }
    String clause = text.between(start, end);
    Matcher ahead = AHEAD.matcher(clause);
    int from = ahead.find() ? ahead.end() : 0;
    Matcher behind = BEHIND.matcher(clause).region(from, clause.length());
    int to = behind.find() ? behind.start() : clause.length();
    String subject = clause.substring(from, to);
    if (subject.length() < 2 || subject.length() > LONGEST || matches(ALL_OF_IT, subject)) {
      return WHOLE;
    }
    if (matches(SOMEBODY_ELSE, subject)) {
      return new Subject(Optional.empty(), true);
    }
    Matcher counted = COUNTED.matcher(subject);
    if (counted.find()) {
      return part(text, start + from + counted.start(), start + to);
    }
    boolean named =
        matches(GOVERNMENT, subject)
            || matches(BODIES, subject)
            || (wholeTold && matches(ORGAN, subject));
    return named ? part(text, start + from, start + to) : WHOLE;
  }

  /// A mark, or the end of an item with its own figure: 市公安局收到50件、市人社局收到30件.
  private static boolean opens(Passage text, int at) {
    char c = text.near(at);
    return MARKS.indexOf(c) >= 0 || (c == '、' && UNITS.indexOf(text.near(at - 1)) >= 0);
  }

  private static boolean matches(Pattern pattern, String subject) {
    return pattern.matcher(subject).matches();
  }

  private static Subject part(Passage text, int start, int end) {
    return new Subject(Optional.of(text.printed(start, end).text()), false);
  }
}
