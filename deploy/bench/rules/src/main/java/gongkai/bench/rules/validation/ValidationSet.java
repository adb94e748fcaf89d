package gongkai.bench.rules.validation;

import gongkai.bench.rules.Contents;
import gongkai.bench.rules.Planter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The validation set: it was held out for one release; then faults that it showed were mended.
public final class ValidationSet {

  /// What few reports have room for, so that it would be planted too seldom.
  private static final Map<String, Integer> OFTEN =
      Map.ofEntries(
          Map.entry("narrative-table-mismatch", 5),
          Map.entry("narrative-repeat-mismatch", 4),
          Map.entry("narrative-share", 4),
          Map.entry("narrative-growth-mismatch", 4),
          Map.entry("narrative-sum", 3),
          Map.entry("narrative-copied", 4),
          Map.entry("cell-blank", 9),
          Map.entry("extraction-doubt", 4),
          Map.entry("not-a-count", 3),
          Map.entry("section-missing", 4),
          Map.entry("section-empty", 3),
          Map.entry("table-missing", 3),
          Map.entry("figure-jump", 4),
          Map.entry("figures-copied", 4),
          Map.entry("carried-forward-continuity", 3),
          Map.entry("items-continuity", 3),
          Map.entry("in-force-continuity", 2),
          Map.entry("in-force-below-issued", 3),
          Map.entry("disclosed-total-below-new", 3),
          Map.entry("overview-part-missing", 2),
          Map.entry("form-outdated", 2),
          Map.entry("regulations-not-empowered", 2),
          Map.entry("case-sum", 2),
          Map.entry("stale-reference", 3),
          Map.entry("requests-applicant-sum", 2));

  /// What an error takes away: the rules that, beside it, have nothing to judge by, or call what
  /// they find a doubt.
  private static final Map<String, Set<String>> TAKES_AWAY =
      Map.of(
          "table-missing", Set.of("conflicting-report", "silent-change"),
          "section-missing", Set.of("conflicting-report", "silent-change"),
          "extraction-doubt", Set.of("conflicting-report", "silent-change"),
          "year-mismatch", Set.of("form-outdated", "narrative-table-mismatch", "stale-reference"),
          "signature-name-mismatch",
              Set.of(
                  "carried-forward-continuity",
                  "in-force-continuity",
                  "items-continuity",
                  "figures-copied",
                  "figure-jump",
                  "fee-unit-suspect",
                  "case-order-suspect",
                  "regulations-not-empowered",
                  "silent-change",
                  "conflicting-report",
                  "narrative-growth-mismatch",
                  "narrative-copied",
                  "improvement-repeated"));

  private ValidationSet() {}

  /// What it is made of.
  public static Contents contents() {
    return new Contents(6000, planters(), OFTEN, Bodies.ALL, Writer::write, new Decoys());
  }

  private static List<Planter> planters() {
    return Stream.of(
            EquationPlanters.all(),
            CellPlanters.all(),
            StockPlanters.all(),
            TwoYearPlanters.all(),
            CasePlanters.all(),
            ClaimPlanters.all(),
            FigurePlanters.all(),
            SumPlanters.all(),
            DatePlanters.all(),
            SignaturePlanters.all(),
            HeadingPlanters.all(),
            FormPlanters.all(),
            AbsencePlanters.all(),
            BasisPlanters.all(),
            CopyPlanters.all(),
            SlipPlanters.all())
        .flatMap(List::stream)
        .map(ValidationSet::apart)
        .toList();
  }

  /// The same, not planted together with what takes its evidence away.
  private static Planter apart(Planter planter) {
    var touches = new HashSet<>(planter.touches());
    TAKES_AWAY.forEach((taker, taken) -> {
      if (taker.equals(planter.rule())) {
        taken.forEach(rule -> touches.add(taker + " beside " + rule));
      } else if (taken.contains(planter.rule())) {
        touches.add(taker + " beside " + planter.rule());
      }
    });
    return new Planter(
        planter.rule(),
        planter.severity(),
        planter.setting(),
        touches,
        planter.facts(),
        planter.text());
  }
}
