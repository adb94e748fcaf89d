package gongkai.bench.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is planted in the validation set.
final class ValidationSet {

  /// Errors that go with few others, or that few reports can have, are chosen first more often; so
  /// is what has most ways to be wrong.
  static final Map<String, Integer> OFTEN =
      Map.ofEntries(
          Map.entry("narrative-table-mismatch", 9),
          Map.entry("section-missing", 6),
          Map.entry("conflicting-report", 6),
          Map.entry("silent-change", 7),
          Map.entry("form-outdated", 7),
          Map.entry("regulations-not-empowered", 6),
          Map.entry("figures-copied", 6),
          Map.entry("figure-jump", 6),
          Map.entry("cell-blank", 5),
          Map.entry("extraction-doubt", 5),
          Map.entry("wording-altered", 5),
          Map.entry("not-a-count", 5),
          Map.entry("items-continuity", 5),
          Map.entry("table-missing", 5),
          Map.entry("disclosed-total-below-new", 5),
          Map.entry("in-force-continuity", 5),
          Map.entry("fee-unit-suspect", 5),
          Map.entry("published-late", 4),
          Map.entry("in-force-below-issued", 4),
          Map.entry("narrative-share", 4),
          Map.entry("narrative-growth-mismatch", 4),
          Map.entry("year-mismatch", 3),
          Map.entry("signed-too-early", 4),
          Map.entry("signature-name-mismatch", 3),
          Map.entry("section-empty", 3),
          Map.entry("accountability-unreported", 3),
          Map.entry("narrative-copied", 3),
          Map.entry("stale-reference", 3),
          Map.entry("citation-outdated", 2),
          Map.entry("overview-part-missing", 2),
          Map.entry("narrative-sum", 2),
          Map.entry("narrative-repeat-mismatch", 2));

  private ValidationSet() {}

  /// Every planter, in no order that matters.
  static List<Planter> planters() {
    return Stream.of(
            ArithmeticPlantings.all(),
            YearPlantings.all(),
            VersionPlantings.all(),
            TablePlantings.all(),
            TextFigurePlantings.all(),
            TableTextPlantings.all(),
            AbsencePlantings.all(),
            CopyPlantings.all(),
            BasisPlantings.all(),
            WordPlantings.all(),
            SignaturePlantings.all())
        .flatMap(List::stream)
        .toList();
  }
}
