package gongkai.extract.engine.narrative;

import gongkai.extract.report.NarrativeFact;
import java.util.List;
import java.util.Optional;

/// What a percentage is a share of: 占受理总数的28.6%, or the last total before it.
final class Shares {

  private static final List<String> WHOLES =
      List.of("requests.newlyReceived", "requests.handled", "disclosed.total", "disclosed.website");

  private Shares() {}

  static Optional<String> denominator(
      Occurrence occurrence, Sentence sentence, Paragraph paragraph) {
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
    return here.or(
        () -> WHOLES.stream().filter(whole -> paragraph.total(whole).isPresent()).findFirst());
  }
}
