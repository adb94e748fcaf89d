package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Looks for the place of an institution whose printed name has none: 市人力资源社会保障局, 信访局, 区政府办公室.
final class UnplacedSearch {
  private final Divisions divisions;
  private final NameReader names;

  UnplacedSearch(Divisions divisions, NameReader names) {
    this.divisions = divisions;
    this.names = names;
  }

  /// The place, from where the text gives the same body's full name, or failing that from the
  /// places it mentions.
  Placement find(String name, NameReading reading, Surroundings text, List<String> otherNames) {
    String level = reading.level().orElse("");
    for (String other : otherNames) {
      List<NameReading> readings = names.read(other, OptionalInt.empty());
      NameReading best = readings.getFirst();
      boolean sameBody = best.organ().filed().equals(reading.organ().filed());
      if (best.clear()
          && !best.places().isEmpty()
          && (sameBody || best.region().division().isPresent())) {
        Placement placement = Placement.of(other, readings, text, divisions);
        if (placement.division().filter(division -> fits(division, level)).isPresent()) {
          return placement;
        }
      }
    }
    Map<Division, Integer> mentioned = mentioned(text.body(), level, reading.organ());
    return mostMentioned(mentioned)
        .map(division ->
            new Placement(
                Optional.of(division),
                Optional.empty(),
                List.of(new InstitutionDoubt.InferredRegion(name, division))))
        .orElseGet(() -> Placement.unknown(new InstitutionDoubt.UnknownRegion(name)));
  }

  /// Divisions of the right level named in the text, and how often; a mention right before the
  /// body's own name (杭州市|人力资源和社会保障局) weighs most.
  private Map<Division, Integer> mentioned(String text, String level, Organ organ) {
    Map<Division, Integer> found = new TreeMap<>((a, b) -> a.code().compareTo(b.code()));
    Map<String, Integer> counts = new HashMap<>();
    for (int start = 0; start < text.length(); start++) {
      int longest = Math.min(text.length(), start + divisions.longestName());
      for (int end = longest; end >= start + 3; end--) {
        String name = text.substring(start, end);
        List<DivisionName> meanings = divisions.written(name);
        if (meanings.stream().anyMatch(m -> m.form() == DivisionName.Form.FULL)) {
          boolean own = text.startsWith(organ.filed(), end) || text.startsWith(organ.shown(), end);
          counts.merge(name, own ? 10 : 1, Integer::sum);
          start = end - 1;
          break;
        }
      }
    }
    counts.forEach((name, count) -> {
      List<Division> meanings = new ArrayList<>();
      for (DivisionName meaning : divisions.written(name)) {
        if (meaning.form() == DivisionName.Form.FULL && fits(meaning.division(), level)) {
          meanings.add(meaning.division());
        }
      }
      // one of several 鼓楼区: the one whose parents are mentioned too
      if (meanings.size() > 1) {
        meanings.removeIf(division -> !parentMentioned(division, counts));
      }
      if (meanings.size() == 1) {
        found.merge(meanings.getFirst(), count, Integer::sum);
      }
    });
    return found;
  }

  private static boolean parentMentioned(Division division, Map<String, Integer> counts) {
    return division.parent().filter(parent -> counts.containsKey(parent.name())).isPresent();
  }

  /// The division that the text is about: mentioned at least twice, and twice as often as any other
  /// of its level; of two levels the lower (洪泽区 rather than 淮安市).
  private static Optional<Division> mostMentioned(Map<Division, Integer> mentioned) {
    List<Division> order =
        mentioned.keySet().stream()
            .filter(d -> mentioned.keySet().stream().noneMatch(lower -> lower.liesIn(d)))
            .sorted((a, b) -> Integer.compare(mentioned.get(b), mentioned.get(a)))
            .toList();
    if (order.isEmpty()) {
      return Optional.empty();
    }
    int most = mentioned.getOrDefault(order.getFirst(), 0);
    int next = order.size() == 1 ? 0 : mentioned.getOrDefault(order.get(1), 0);
    return most >= 2 && most >= 2 * next ? Optional.of(order.getFirst()) : Optional.empty();
  }

  /// Whether a division is what a placeholder calls it: 市 a city or a county-level city, 县 a
  /// county.
  private static boolean fits(Division division, String level) {
    return switch (level) {
      case "" -> true;
      case "省" -> division.level() == AdministrativeLevel.PROVINCE && division.name().endsWith("省");
      case "镇", "乡", "街道" -> division.level() == AdministrativeLevel.TOWNSHIP;
      default -> division.name().endsWith(level);
    };
  }
}
