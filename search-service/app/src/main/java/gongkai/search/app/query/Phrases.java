package gongkai.search.app.query;

import gongkai.search.app.text.Sought;
import java.util.List;
import java.util.Map;

/// The full-text part of a query: each word must stand somewhere in the report, or all of them as
/// one phrase.
final class Phrases {

  private static final List<String> FIELDS =
      List.of("institution.name^6", "title^3", "region.text^3", "narrative", "messages");

  private static final List<String> SINGLES =
      List.of(
          "institution.name.one^6",
          "title.one^3",
          "region.text.one^3",
          "narrative.one",
          "messages.one");

  private Phrases() {}

  static Map<String, Object> query(Sought sought, List<String> fields, List<String> singles) {
    if (sought.isNothing()) {
      return Map.of("match_all", Map.of());
    }
    if (sought.words().size() == 1) {
      return phrase(sought.whole(), fields, singles);
    }
    var each = sought.words().stream().map(word -> phrase(word, fields, singles)).toList();
    var alternatives =
        List.of(phrase(sought.whole(), fields, singles), Map.of("bool", Map.of("must", each)));
    return Map.of("bool", Map.of("should", alternatives, "minimum_should_match", 1));
  }

  /// Over the fields of a report.
  static Map<String, Object> inReports(Sought sought) {
    return query(sought, FIELDS, SINGLES);
  }

  /// Pairs of characters find nothing shorter than a pair; a single character has a field of its
  /// own.
  private static Map<String, Object> phrase(
      String word, List<String> fields, List<String> singles) {
    return word.codePointCount(0, word.length()) == 1
        ? Map.of("multi_match", Map.of("query", word, "fields", singles))
        : Map.of("multi_match", Map.of("query", word, "type", "phrase", "fields", fields));
  }
}
