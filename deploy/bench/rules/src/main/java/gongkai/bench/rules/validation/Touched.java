package gongkai.bench.rules.validation;

import java.util.HashSet;
import java.util.Set;

/// What errors change: the names of sentences, and of other pieces of a report.
final class Touched {

  /// Every sentence of section one.
  static final Set<String> OVERVIEW =
      Set.of(
          "overview",
          "received",
          "outcome",
          "carried",
          "cases",
          "disclosed",
          "explained",
          "documents",
          "platform",
          "oversight",
          "accountability");

  private Touched() {}

  /// Section one and other pieces.
  static Set<String> overviewAnd(String... others) {
    var slots = new HashSet<>(OVERVIEW);
    slots.addAll(Set.of(others));
    return slots;
  }
}
