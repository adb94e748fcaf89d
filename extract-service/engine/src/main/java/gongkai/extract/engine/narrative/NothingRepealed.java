package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.report.NarrativeFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// That no normative documents were repealed: 没有废止规范性文件, 未制发、未废止行政规范性文件, 无规范性文件被废止.
final class NothingRepealed {

  private static final int REACH = 40;

  private static final String MARKS = "，；：。！？（）、\n";

  private static final String REPEALED = "(?:宣布)?(?:废止|失效)(?:[、和或及]|或者)?(?:宣布)?(?:失效|废止)?(?:过)?";

  private static final String DOCUMENTS = "(?:任何)?(?:行政|政府)?规范性文件";

  private static final String ISSUED = "新?(?:制发|制定|出台|印发|制定出台|制定印发)";

  private static final String NOT = "(?:未|没有|均未|并未|也未|亦未|无)";

  private static final Pattern CLAIM =
      Pattern.compile(
          NOT
              + "(?:"
              + "(?<issued>"
              + ISSUED
              + ")"
              + "(?:、|和|或|或者|及|也|亦)(?:未|没有)?)?"
              + REPEALED
              + DOCUMENTS
              + "(?:的?情[况形])?"
              + "|(?:没有|无)"
              + DOCUMENTS
              + "(?:被|予以)?(?:宣布)?(?:废止|失效)(?:的?情[况形])?");

  /// Who and when may stand before: the whole body, the year.
  private static final Pattern AHEAD =
      Pattern.compile("(?:" + Phrases.YEARS + "|我[局县市区镇乡委办厅]|本[局县市区镇乡委办]|本机关|本单位|全[局县市区镇乡])*");

  private NothingRepealed() {}

  /// @param repeal 废止, 失效
  static List<NarrativeFact> at(Passage text, Word repeal, Sentence sentence, FactWriter writer) {
    if (!sentence.period.oneYear() || sentence.part()) {
      return List.of();
    }
    int from = mark(text, sentence, repeal.start());
    boolean list = text.near(from - 1) == '、';
    int start = list ? mark(text, sentence, from - 1) : from;
    int end = text.endOf(repeal.end(), repeal.end() + REACH, MARKS);
    if (text.near(end) == '、' || text.near(end) == '：') {
      return List.of();
    }
    Matcher ahead = AHEAD.matcher(text.between(start, end));
    int claim = ahead.lookingAt() ? start + ahead.end() : start;
    Matcher read = CLAIM.matcher(text.between(claim, end));
    if (!read.matches()) {
      return List.of();
    }
    boolean issued = read.group("issued") != null;
    return Stream.of("normativeDocuments.issued", "normativeDocuments.repealed")
        .filter(quantity -> issued || quantity.endsWith(".repealed"))
        .filter(quantity ->
            sentence.facts().stream().noneMatch(fact -> fact.quantity().equals(quantity)))
        .map(quantity ->
            writer.claim(quantity, BigDecimal.ZERO, claim, end, sentence, Optional.empty()))
        .toList();
  }

  private static int mark(Passage text, Sentence sentence, int end) {
    return text.startOf(end, Math.max(sentence.start, end - REACH), MARKS);
  }
}
