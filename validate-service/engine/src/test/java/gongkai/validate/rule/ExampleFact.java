package gongkai.validate.rule;

import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Section;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// A fact in the notation of {@link Example}.
final class ExampleFact {

  private ExampleFact() {}

  /// What follows `name=` in one of the words.
  static Optional<String> option(String[] parts, String name) {
    return Arrays.stream(parts)
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .findFirst();
  }

  /// Reads `quantity value text` and its options.
  ///
  /// @param sections the sections by number, in one of which the text may stand
  /// @param year of the report
  static NarrativeFact of(String[] part, Map<Integer, Section> sections, Optional<Integer> year) {
    String text = part[2];
    boolean percent = part[0].endsWith("rate") || part[0].equals("share");
    int section = option(part, "section").map(Integer::valueOf).orElse(1);
    int at = Optional.ofNullable(sections.get(section)).map(s -> s.text().indexOf(text)).orElse(0);
    return new NarrativeFact(
        text,
        part[0],
        new BigDecimal(part[1]),
        option(part, "unit").orElse(percent ? "%" : "件"),
        option(part, "period").map(Integer::valueOf).or(() -> year),
        option(part, "approximate").isPresent(),
        option(part, "atLeast").isPresent(),
        option(part, "claim").isPresent(),
        option(part, "scope"),
        option(part, "verb"),
        option(part, "column"),
        option(part, "denominator"),
        section,
        Math.max(at, 0));
  }
}
