package gongkai.bench.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the sentences of section one are about, by the names that planters touch them by.
public final class Slots {

  /// All of them.
  public static final Set<String> OVERVIEW =
      Set.of(
          "opening",
          "disclosed",
          "documents",
          "decisions",
          "explained",
          "received",
          "shares",
          "outcomes",
          "scope",
          "managed",
          "platform",
          "rates",
          "supervised",
          "trained",
          "aside");

  private Slots() {}

  /// All of them, and something more.
  public static Set<String> overviewAnd(String... more) {
    return Stream.concat(OVERVIEW.stream(), Stream.of(more))
        .collect(Collectors.toUnmodifiableSet());
  }
}
