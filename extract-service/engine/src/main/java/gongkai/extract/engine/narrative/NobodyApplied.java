package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 无人向水务局提出申请: that there were no requests, told of those who could have made them.
///
/// Nobody is 无人, or all kinds of applicants together (无公民、法人或其他组织); 无企业 leaves others open. What
/// they apply for is disclosure if it is named, or if the text speaks of nothing else.
final class NobodyApplied {

  private static final String WHO = "(?:一人|人|单位|个人|群众|公众|社会公众|公民|法人|企业|机构|组织|其他组织|社会组织|申请人)";

  private static final String ASK = "提出过?|提交过?|递交过?|提起过?|来|申请过?|要求";

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:任何)?(WHO(?:[、和或及与]|或者|以及)?(?:任何)?(?:WHO(?:[、和或及与]|或者|以及)?)*)(?:[向到]([一-龥]{2,18}?))?(?:书面)?(?:ASK)(?:任何|书面)?((?:获取|申请|公开|政府|信息|依|要求|的)*)(?:申请|信息|公开)?(?=[，。；、）\\n]|$)"
              .replace("WHO", WHO)
              .replace("ASK", ASK));

  /// Who can be nobody on their own.
  private static final Pattern ANYBODY = Pattern.compile("一?人|群众|公众|社会公众|申请人|.+[、和或及与].+");

  /// The body as a whole.
  private static final Pattern ITSELF = Pattern.compile("[我本该各全].*");

  private static final Pattern OF_OFFICE =
      Pattern.compile(".*(?:局|委|办|办公[室厅]|厅|院|中心|队|所|站|委员会|政府|单位|机关|部门|街道|[县区镇乡市州旗])");

  private static final Pattern ONLY_TIME = Pattern.compile("[0-9年度全本今内以来也仍，\\n]*");

  private static final int REACH = 60;

  /// @param office the office that nobody applied to, where one is named and it is not the body as
  ///   a whole
  /// @param start where the words start
  /// @param end where they end
  record Reading(Optional<String> office, int start, int end) {}

  private NobodyApplied() {}

  static Optional<Reading> read(Passage text, Word none, Sentence sentence, Paragraph paragraph) {
    String behind = text.between(none.end(), Math.min(text.length(), none.end() + REACH));
    Matcher clause = CLAUSE.matcher(behind);
    if (!clause.lookingAt() || !ANYBODY.matcher(clause.group(1)).matches()) {
      return Optional.empty();
    }
    String office = clause.group(2);
    boolean disclosure = clause.group().contains("公开") || clause.group().contains("信息");
    boolean ofNothingElse =
        clause.group().contains("申请")
            && (paragraph.topic() == Sense.REQUEST
                || (paragraph.topic() == null
                    && office != null
                    && ONLY_TIME.matcher(text.between(sentence.start, none.start())).matches()));
    if (!disclosure && !ofNothingElse) {
      return Optional.empty();
    }
    if (office != null && !OF_OFFICE.matcher(office).matches()) {
      return Optional.empty();
    }
    boolean named = office != null && !ITSELF.matcher(office).matches();
    return Optional.of(
        new Reading(
            named ? Optional.of(office) : Optional.empty(),
            none.start(),
            none.end() + clause.end()));
  }
}
