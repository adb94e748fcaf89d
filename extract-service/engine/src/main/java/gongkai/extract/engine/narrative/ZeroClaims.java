package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which quantity is zero after 未, 无 and their like.
final class ZeroClaims {

  private ZeroClaims() {}

  static boolean moves(Sense sense) {
    return sense == BROUGHT_FORWARD || sense == CARRIED_FORWARD || sense == CARRY;
  }

  /// 行政复议和诉讼: one word of the vocabulary, two tables.
  static boolean bothCases(Passage text, List<Word> words) {
    return words.stream()
        .filter(word -> word.sense() == FOREIGN)
        .map(word -> text.between(word.start(), word.end()))
        .anyMatch(word -> word.contains("复议") && word.contains("诉讼"));
  }

  /// @param opening the negation
  /// @param words what follows it in the clause
  /// @param last the last thing or move named
  /// @param topic what the text is about: 未收到申请 after 依申请公开
  static @Nullable String quantity(
      Sense opening, List<Word> words, @Nullable Word last, @Nullable Sense topic) {
    Sense named = last == null ? null : last.sense();
    boolean foreign = words.stream().anyMatch(word -> word.sense() == FOREIGN);
    if (foreign && named != PROCESSING_FEE) {
      return null;
    }
    if (named == PROCESSING_FEE) {
      return "processingFee.amount";
    }
    if (opening == NONE && named != null && moves(named)) {
      return named == BROUGHT_FORWARD ? "requests.broughtForward" : "requests.carriedForward";
    }
    if (opening == NONE && named == REQUEST && cameBefore(words, last)) {
      return "requests.broughtForward";
    }
    boolean issued = words.stream().anyMatch(word -> word.sense() == ISSUE);
    if (named == NORMATIVE_DOCUMENT && (opening == NOT_ISSUED || (opening == NONE && issued))) {
      return "normativeDocuments.issued";
    }
    boolean request = named == REQUEST;
    return request && (opening == NOT_RECEIVED || opening == NONE || opening == NOT_CHARGED)
        ? "requests.newlyReceived"
        : null;
  }

  /// 不存在由2022年转来的政府信息公开申请.
  private static boolean cameBefore(List<Word> words, @Nullable Word request) {
    Sense before = NEUTRAL;
    for (Word word : words) {
      if (word.equals(request)) {
        break;
      }
      before = word.sense().role() == Sense.Role.FILLER_WORD ? before : word.sense();
    }
    return before == BROUGHT_FORWARD;
  }
}
