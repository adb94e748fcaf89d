package gongkai.extract.engine.narrative;

import gongkai.extract.report.NarrativeFact;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a percentage is a share of: 占受理总数的28.6%, or the last total before it.
final class Shares {

  private static final List<String> WHOLES =
      List.of("requests.newlyReceived", "requests.handled", "disclosed.total", "disclosed.website");

  private static final List<String> WEIGHED = List.of("考核", "绩效", "考评", "分值", "总分", "权重");

  /// 在20件申请中, 从办结的20件申请看: the whole, though nobody says that it was received.
  private static final Pattern OF_SO_MANY =
      Pattern.compile(
          "[^，。；：\\d]{0,12}\\d+[件宗份](?:[^，。；\\d]{0,8})申请[^，。；\\d]{0,4}?(?:中|里|内|看|而言|来说)(?=[，、]|$)");

  private static final Pattern HANDLED = Pattern.compile("办结|办理|答复|处理");

  private static final int SENTENCE = 200;

  private Shares() {}

  /// 政务公开占年度考核的4% weighs a task; it is no part of what was counted.
  static boolean hasNumerator(
      Passage text, Occurrence occurrence, Sentence sentence, Paragraph paragraph) {
    Token.Word share =
        occurrence.before().stream()
            .filter(word -> word.sense() == Sense.SHARE)
            .findFirst()
            .orElseThrow();
    int from = share.end();
    int to = occurrence.figure().start();
    String whole = text.between(from, to);
    boolean outcome =
        occurrence.before().stream()
            .anyMatch(word -> RequestOutcomes.QUANTITIES.containsKey(word.sense()));
    boolean counted = outcome || !sentence.facts().isEmpty() || paragraph.topic() == Sense.REQUEST;
    return counted && WEIGHED.stream().noneMatch(whole::contains);
  }

  static Optional<String> denominator(
      Passage text, Occurrence occurrence, Sentence sentence, Paragraph paragraph) {
    boolean share = false;
    for (Token.Word word : occurrence.before()) {
      share = share || word.sense() == Sense.SHARE;
      if (share && word.sense() == Sense.HANDLE) {
        return Optional.of("requests.handled");
      }
      if (share && (RequestCounts.received(word.sense()) || word.sense() == Sense.REQUEST)) {
        return Optional.of("requests.newlyReceived");
      }
    }
    Optional<String> same =
        sentence.facts().reversed().stream()
            .flatMap(fact -> fact.denominator().stream())
            .findFirst();
    if (same.isPresent()) {
      return same;
    }
    Optional<String> here =
        sentence.facts().stream().map(NarrativeFact::quantity).filter(WHOLES::contains).findFirst();
    return here.or(() -> ofSoMany(text, occurrence, sentence))
        .or(() -> WHOLES.stream().filter(whole -> paragraph.total(whole).isPresent()).findFirst());
  }

  private static Optional<String> ofSoMany(Passage text, Occurrence occurrence, Sentence sentence) {
    int end = occurrence.figure().start();
    Matcher whole = OF_SO_MANY.matcher(text.between(Math.max(sentence.start, end - SENTENCE), end));
    return whole.find()
        ? Optional.of(
            HANDLED.matcher(whole.group()).find() ? "requests.handled" : "requests.newlyReceived")
        : Optional.empty();
  }
}
