package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Looks for the place of an institution whose printed name has none: 市人力资源社会保障局, 信访局, 区政府办公室.
final class UnplacedSearch {
  /// What a mention right before the body's own name counts.
  private static final int BY_ITS_NAME = 100;

  /// A division and how often it is named.
  private record Mention(Division division, int times) {}

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
    return mostMentioned(mentions(text.body(), level, reading.organ()))
        .map(mention ->
            new Placement(Optional.of(mention.division()), Optional.empty(), doubts(name, mention)))
        .orElseGet(() -> Placement.unknown(new InstitutionDoubt.UnknownRegion(name)));
  }

  private static List<InstitutionDoubt> doubts(String name, Mention mention) {
    boolean certain = mention.times() >= BY_ITS_NAME;
    return certain
        ? List.of()
        : List.of(new InstitutionDoubt.InferredRegion(name, mention.division()));
  }

  /// Divisions of the right level named in the text, and how often.
  private List<Mention> mentions(String text, String level, Organ organ) {
    Map<String, Integer> counts = counts(text, organ);
    List<Mention> mentions = new ArrayList<>();
    counts.forEach((name, times) -> {
      List<Division> meanings = new ArrayList<>();
      for (DivisionName meaning : divisions.written(name)) {
        if (meaning.form() == DivisionName.Form.FULL && fits(meaning.division(), level)) {
          meanings.add(meaning.division());
        }
      }
      // one of several 鼓楼区: the one whose parent is mentioned too
      if (meanings.size() > 1) {
        meanings.removeIf(division -> !parentMentioned(division, counts));
      }
      if (meanings.size() == 1) {
        mentions.add(new Mention(meanings.getFirst(), times));
      }
    });
    return mentions;
  }

  /// Names of divisions in the text; one right before the body's own name (杭州市|人力资源和社会保障局) counts
  /// many times.
  private Map<String, Integer> counts(String text, Organ organ) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int start = 0; start < text.length(); start++) {
      int longest = Math.min(text.length(), start + divisions.longestName());
      for (int end = longest; end >= start + 3; end--) {
        String name = text.substring(start, end);
        if (divisions.written(name).stream().anyMatch(m -> m.form() == DivisionName.Form.FULL)) {
          boolean own = text.startsWith(organ.filed(), end) || text.startsWith(organ.shown(), end);
          counts.merge(name, own ? BY_ITS_NAME : 1, Integer::sum);
          start = end - 1;
          break;
        }
      }
    }
    return counts;
  }

  private static boolean parentMentioned(Division division, Map<String, Integer> counts) {
    return division.parent().filter(parent -> counts.containsKey(parent.name())).isPresent();
  }

  /// The division that the text is about: mentioned at least twice, and twice as often as any
  /// other; of one inside another the inner (洪泽区 rather than 淮安市).
  private static Optional<Mention> mostMentioned(List<Mention> mentions) {
    List<Mention> order =
        mentions.stream()
            .filter(
                m -> mentions.stream().noneMatch(inner -> inner.division().liesIn(m.division())))
            .sorted(Comparator.comparingInt(Mention::times).reversed())
            .toList();
    if (order.isEmpty()) {
      return Optional.empty();
    }
    int next = order.size() == 1 ? 0 : order.get(1).times();
    return Optional.of(order.getFirst()).filter(most -> most.times() >= Math.max(2, 2 * next));
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
