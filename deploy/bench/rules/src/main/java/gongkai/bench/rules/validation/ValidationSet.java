package gongkai.bench.rules.validation;

import gongkai.bench.rules.Contents;
import gongkai.bench.rules.Planter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is planted in the validation set.
public final class ValidationSet {

  /// Errors that go with few others, or that few reports can have, are chosen first more often; so
  /// is what has most ways to be wrong.
  private static final Map<String, Integer> OFTEN =
      Map.ofEntries(
          Map.entry("narrative-table-mismatch", 12),
          Map.entry("silent-change", 7),
          Map.entry("section-missing", 6),
          Map.entry("form-outdated", 6),
          Map.entry("conflicting-report", 6),
          Map.entry("figure-jump", 6),
          Map.entry("table-missing", 5),
          Map.entry("narrative-growth-mismatch", 6),
          Map.entry("fee-unit-suspect", 4),
          Map.entry("figures-copied", 5),
          Map.entry("narrative-share", 4),
          Map.entry("in-force-continuity", 4),
          Map.entry("disclosed-total-below-new", 4),
          Map.entry("regulations-not-empowered", 4),
          Map.entry("not-a-count", 5),
          Map.entry("wording-altered", 5),
          Map.entry("narrative-copied", 4),
          Map.entry("overview-part-missing", 3),
          Map.entry("carried-forward-continuity", 3),
          Map.entry("cell-blank", 5),
          Map.entry("extraction-doubt", 5),
          Map.entry("year-mismatch", 3),
          Map.entry("signed-too-early", 3),
          Map.entry("items-continuity", 4),
          Map.entry("published-late", 4),
          Map.entry("in-force-below-issued", 3),
          Map.entry("section-empty", 4),
          Map.entry("signature-name-mismatch", 3),
          Map.entry("citation-outdated", 3),
          Map.entry("accountability-unreported", 2),
          Map.entry("requests-applicant-sum", 2),
          Map.entry("stale-reference", 2));

  private ValidationSet() {}

  /// The set.
  public static Contents contents() {
    return new Contents(6000, planters(), OFTEN, Offices.ALL, Scribe::write, new Fairness());
  }

  private static List<Planter> planters() {
    return Stream.of(
            SumPlantings.all(),
            YearPlantings.all(),
            StockPlantings.all(),
            VersionPlantings.all(),
            TablePlantings.all(),
            HeadingPlantings.all(),
            AbsencePlantings.all(),
            SignaturePlantings.all(),
            WordPlantings.all(),
            BasisPlantings.all(),
            CopyPlantings.all(),
            FigurePlantings.all(),
            ClaimPlantings.all())
        .flatMap(List::stream)
        .toList();
  }
}
