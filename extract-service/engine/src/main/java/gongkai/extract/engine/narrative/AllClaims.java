package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.report.NarrativeFact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What 均, 全部 and 都 say of the total stated before them.
final class AllClaims {

  private AllClaims() {}

  static List<NarrativeFact> read(
      Word verb, Word opening, Sentence sentence, Paragraph paragraph, FactWriter writer) {
    Optional<NarrativeFact> total =
        switch (verb.sense()) {
          case HANDLE -> requests(paragraph);
          case UPHELD -> cases(sentence, paragraph);
          default -> Optional.empty();
        };
    return total
        .filter(stated -> stated.value().signum() > 0)
        .map(stated -> claim(stated, verb, opening, sentence, writer))
        .stream()
        .toList();
  }

  private static NarrativeFact claim(
      NarrativeFact stated, Word verb, Word opening, Sentence sentence, FactWriter writer) {
    if (stated.scope().isPresent()) {
      sentence.narrow(stated.scope());
    }
    return writer.claim(
        verb.sense() == HANDLE ? "requests.handled" : upheld(stated),
        stated.value(),
        opening.start(),
        verb.end(),
        sentence,
        Optional.empty());
  }

  /// The count stated last, unless others were brought forward, of which the sentence may speak
  /// too.
  private static Optional<NarrativeFact> requests(Paragraph paragraph) {
    boolean moved =
        Stream.of("requests.broughtForward", "requests.carriedForward")
            .flatMap(name -> paragraph.total(name).stream())
            .anyMatch(fact -> fact.value().signum() != 0);
    return paragraph.topic() == REQUEST && !moved
        ? paragraph.lastRequests().filter(fact -> !fact.approximate())
        : Optional.empty();
  }

  private static Optional<NarrativeFact> cases(Sentence sentence, Paragraph paragraph) {
    if (sentence.caseTopics.size() > 1) {
      return Optional.empty();
    }
    return paragraph.topic() == RECONSIDERATION
        ? paragraph.total("reconsideration.total")
        : paragraph.topic() == LITIGATION ? paragraph.total("litigation.total") : Optional.empty();
  }

  private static String upheld(NarrativeFact total) {
    return total.quantity().replace(".total", ".upheld");
  }
}
