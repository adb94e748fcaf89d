package gongkai.bench.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is planted in the held-out set.
final class HeldOutSet {

  /// Errors that go with few others, or that few reports can have, are chosen first more often; so
  /// is what has most ways to be wrong.
  static final Map<String, Integer> OFTEN =
      Map.ofEntries(
          Map.entry("narrative-table-mismatch", 9),
          Map.entry("silent-change", 6),
          Map.entry("section-missing", 6),
          Map.entry("form-outdated", 6),
          Map.entry("conflicting-report", 5),
          Map.entry("figure-jump", 5),
          Map.entry("table-missing", 4),
          Map.entry("narrative-growth-mismatch", 5),
          Map.entry("fee-unit-suspect", 3),
          Map.entry("figures-copied", 3),
          Map.entry("narrative-share", 4),
          Map.entry("in-force-continuity", 3),
          Map.entry("disclosed-total-below-new", 3),
          Map.entry("regulations-not-empowered", 3),
          Map.entry("not-a-count", 3),
          Map.entry("wording-altered", 3),
          Map.entry("narrative-copied", 3),
          Map.entry("overview-part-missing", 2),
          Map.entry("carried-forward-continuity", 2),
          Map.entry("cell-blank", 3),
          Map.entry("extraction-doubt", 2),
          Map.entry("year-mismatch", 2),
          Map.entry("signed-too-early", 2),
          Map.entry("items-continuity", 2));

  private HeldOutSet() {}

  /// Every planter, in no order that matters.
  static List<Planter> planters() {
    return Stream.of(
            HeldOutSumPlantings.all(),
            HeldOutYearPlantings.all(),
            HeldOutVersionPlantings.all(),
            HeldOutTablePlantings.all(),
            HeldOutHeadingPlantings.all(),
            HeldOutAbsencePlantings.all(),
            HeldOutSignaturePlantings.all(),
            HeldOutWordPlantings.all(),
            HeldOutBasisPlantings.all(),
            HeldOutCopyPlantings.all(),
            HeldOutFigurePlantings.all(),
            HeldOutClaimPlantings.all())
        .flatMap(List::stream)
        .toList();
  }
}
