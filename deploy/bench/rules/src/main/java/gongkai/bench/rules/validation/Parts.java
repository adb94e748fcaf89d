package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What errors change: the names of sentences and other pieces of a report, and how to change them.
final class Parts {

  /// Every sentence of section one that tells a figure or a claim.
  static final Set<String> OVERVIEW =
      Set.of(
          "opening",
          "general",
          "disclosed",
          "explained",
          "norms",
          "received",
          "outcome",
          "forward",
          "cases",
          "rates",
          "training",
          "accountability");

  /// The rules that may find something too where figures of a table are changed.
  static final String[] ECHOES = {
    "narrative-table-mismatch",
    "narrative-share",
    "narrative-growth-mismatch",
    "carried-forward-continuity",
    "in-force-continuity",
    "in-force-below-issued",
    "items-continuity",
    "case-order-suspect",
    "figure-jump",
    "requests-balance",
    "requests-outcome-sum",
    "requests-applicant-sum",
    "case-sum",
    "extraction-doubt"
  };

  private Parts() {}

  /// Section one and other pieces.
  static Set<String> overviewAnd(String... others) {
    return Stream.concat(OVERVIEW.stream(), Stream.of(others))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Takes every sentence of section one out that says something of a kind, but for the opening and
  /// the general ones that others find their place by.
  static void silence(Draft draft, String kind) {
    silence(draft.overview, kind);
  }

  /// The same in section six.
  static void silenceMatters(Draft draft, String kind) {
    silence(draft.matters, kind);
  }

  private static void silence(List<Passage> passages, String kind) {
    Pattern said = Pattern.compile(kind);
    for (Passage passage : passages) {
      passage
          .sentences()
          .entrySet()
          .removeIf(one -> !isKept(one.getKey()) && said.matcher(one.getValue()).find());
    }
  }

  private static boolean isKept(String slot) {
    return slot.equals("opening") || Composer.HOSTS.contains(slot);
  }

  /// Fills a sentence in and says it in the place of another, or beside a general one of the part.
  ///
  /// @param part the part of section one, from 0
  static String say(Story story, int part, String slot, String sentence) {
    String printed = story.draft().filling.fill(sentence, Map.of());
    story.say(slot, Composer.HOSTS.get(part), printed);
    return printed;
  }

  /// An error in some words that is the author's.
  static Optional<Planting> words(
      String rule, Severity severity, String[] may, String... sentences) {
    return Planter.may(Planter.ofWords(rule, severity, Whose.AUTHORS, sentences), may);
  }

  /// Several names together.
  static Set<String> and(Set<String> some, String... more) {
    var all = new HashSet<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
