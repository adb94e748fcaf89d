package gongkai.bench.rules.validation;

import gongkai.bench.rules.Contents;
import gongkai.bench.rules.Planter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The held-out set: what nobody has seen who works on rules or readers.
public final class ValidationSet {

  /// What few reports have room for, so that it would be planted too seldom.
  private static final Map<String, Integer> OFTEN =
      Map.ofEntries(
          Map.entry("carried-forward-continuity", 5),
          Map.entry("cell-blank", 4),
          Map.entry("conflicting-report", 5),
          Map.entry("disclosed-total-below-new", 3),
          Map.entry("extraction-doubt", 4),
          Map.entry("figure-jump", 5),
          Map.entry("figures-copied", 5),
          Map.entry("form-outdated", 3),
          Map.entry("improvement-repeated", 2),
          Map.entry("in-force-below-issued", 4),
          Map.entry("in-force-continuity", 4),
          Map.entry("items-continuity", 4),
          Map.entry("narrative-copied", 4),
          Map.entry("narrative-growth-mismatch", 2),
          Map.entry("narrative-repeat-mismatch", 3),
          Map.entry("narrative-share", 4),
          Map.entry("narrative-sum", 3),
          Map.entry("narrative-table-mismatch", 2),
          Map.entry("not-a-count", 4),
          Map.entry("regulations-not-empowered", 3),
          Map.entry("requests-applicant-sum", 2),
          Map.entry("section-empty", 3),
          Map.entry("section-missing", 5),
          Map.entry("silent-change", 5),
          Map.entry("table-missing", 2),
          Map.entry("title-nonstandard", 3),
          Map.entry("wording-altered", 4),
          Map.entry("year-mismatch", 4));

  /// What has nothing to judge by where the year of the report is in doubt.
  private static final Set<String> OF_THE_YEAR =
      Set.of(
          "narrative-table-mismatch",
          "narrative-repeat-mismatch",
          "narrative-share",
          "narrative-sum",
          "processing-fee-unstated",
          "processing-fee-step");

  /// What errors touch that need to know whose report it is, and those that leave it in doubt.
  private static final String IDENTITY = "identity";

  /// What leaves it in doubt whose report it is, or of which year.
  private static final Set<String> IN_DOUBT =
      Set.of("year-mismatch", "signature-name-mismatch", "title-nonstandard", "placeholder-left");

  private ValidationSet() {}

  /// What it is made of.
  public static Contents contents() {
    return new Contents(6000, planters(), OFTEN, Roster.ALL, Composer::write, new Lookalikes());
  }

  private static List<Planter> planters() {
    List<Planter> all =
        Stream.of(
                EquationErrors.all(),
                CellErrors.all(),
                StockErrors.all(),
                MoneyErrors.all(),
                YearErrors.all(),
                CaseErrors.all(),
                ClaimErrors.all(),
                FigureErrors.all(),
                GrowthErrors.all(),
                DateErrors.all(),
                SignatureErrors.all(),
                HeadingErrors.all(),
                AbsenceErrors.all(),
                BasisErrors.all(),
                CopyErrors.all(),
                SlipErrors.all(),
                VersionErrors.all())
            .flatMap(List::stream)
            .toList();
    Set<String> certain =
        all.stream()
            .filter(planter -> planter.touches().contains(IDENTITY))
            .map(Planter::rule)
            .filter(rule -> !IN_DOUBT.contains(rule))
            .collect(Collectors.toSet());
    return all.stream().map(planter -> apart(planter, certain)).toList();
  }

  /// The same, not planted together with what takes its evidence away.
  ///
  /// @param certain the rules that have to know whose report it is
  private static Planter apart(Planter planter, Set<String> certain) {
    var touches = new HashSet<>(planter.touches());
    boolean inDoubt = touches.remove(IDENTITY) && IN_DOUBT.contains(planter.rule());
    for (String rule : certain) {
      if (inDoubt || planter.rule().equals(rule)) {
        touches.add("whose report, for " + rule);
      }
    }
    for (String rule : OF_THE_YEAR) {
      if (planter.rule().equals(rule) || planter.rule().equals("year-mismatch")) {
        touches.add("which year, for " + rule);
      }
    }
    return new Planter(
        planter.rule(),
        planter.severity(),
        planter.setting(),
        touches,
        planter.facts(),
        planter.text());
  }
}
