package gongkai.validate.rules.narrative;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What opens a list of parts behind their total: 其中, 包括, 分别为, a colon, or a bracket.
///
/// @param end where the first part's name begins
/// @param respectively whether it says that all parts follow: 分别为
/// @param bracketed whether the list ends where a bracket closes
record ListOpening(int end, boolean respectively, boolean bracketed) {

  private static final Pattern WORDS =
      Pattern.compile(
          "^\\s*([（(])?[，,；;：:、]?\\s*(?:(?:其中)?[，,]?(分别(?:为|是))[：:]?|(?:其中|包括|包含)(?:有|了|为|：|:|，|,)*|[：:])\\s*");

  /// 120条，较上年增加20条，其中…: a comparison between a total and its parts.
  private static final Pattern COMPARISON =
      Pattern.compile("^\\s*[，,]\\s*(?:同比|环比|较|比)[^，,；;。：:（(、]{1,20}(?=[，,]\\s*(?:其中|包括|包含))");

  /// 50件申请中，予以公开20件: what is counted stands behind the total.
  private static final Pattern AMONG =
      Pattern.compile("^[^，,；;。：:（(、\\d]{0,12}[中里][，,：:]\\s*(?:有(?!的))?");

  /// 培训8场（业务培训5场、专题培训3场）: names without a word before them, none of another time.
  private static final Pattern BRACKET =
      Pattern.compile("^\\s*[（(](?=[^，,、；;。：:（()）\\d年月期占]{2,12}\\d)");

  /// The opening behind a total.
  static Optional<ListOpening> behind(String sentence, Count total) {
    int from = total.end();
    Matcher compared = COMPARISON.matcher(sentence).region(from, sentence.length());
    Matcher words =
        WORDS.matcher(sentence).region(compared.find() ? compared.end() : from, sentence.length());
    if (words.find()) {
      return Optional.of(
          new ListOpening(words.end(), words.group(2) != null, words.group(1) != null));
    }
    Matcher among = among(sentence, total);
    if (among.find()) {
      return Optional.of(new ListOpening(among.end(), false, false));
    }
    Matcher bracket = BRACKET.matcher(sentence).region(from, sentence.length());
    return bracket.find()
        ? Optional.of(new ListOpening(bracket.end(), false, true))
        : Optional.empty();
  }

  /// Whether what stands behind a total tells what is counted, of which parts follow: 50件申请中，.
  static boolean isAmong(String sentence, Count total) {
    return among(sentence, total).find();
  }

  private static Matcher among(String sentence, Count total) {
    return AMONG.matcher(sentence).region(total.end(), sentence.length());
  }
}
