package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Contents;
import gongkai.bench.rules.Planter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The set that is to be held out next: what nobody has seen who works on rules or readers.
public final class HeldOutSet {

  /// What few reports have room for, so that it would be planted too seldom.
  private static final Map<String, Integer> OFTEN =
      Map.ofEntries(
          Map.entry("carried-forward-continuity", 7),
          Map.entry("conflicting-report", 5),
          Map.entry("disclosed-total-below-new", 3),
          Map.entry("extraction-doubt", 4),
          Map.entry("figure-jump", 5),
          Map.entry("figures-copied", 5),
          Map.entry("form-outdated", 2),
          Map.entry("improvement-repeated", 2),
          Map.entry("in-force-below-issued", 3),
          Map.entry("in-force-continuity", 3),
          Map.entry("items-continuity", 3),
          Map.entry("narrative-copied", 5),
          Map.entry("narrative-growth-mismatch", 2),
          Map.entry("narrative-repeat-mismatch", 4),
          Map.entry("narrative-share", 5),
          Map.entry("narrative-sum", 4),
          Map.entry("narrative-table-mismatch", 2),
          Map.entry("not-a-count", 4),
          Map.entry("overview-part-missing", 2),
          Map.entry("published-late", 2),
          Map.entry("regulations-not-empowered", 2),
          Map.entry("requests-applicant-sum", 2),
          Map.entry("requests-balance", 2),
          Map.entry("section-empty", 2),
          Map.entry("section-missing", 5),
          Map.entry("silent-change", 5),
          Map.entry("table-missing", 2),
          Map.entry("title-nonstandard", 4),
          Map.entry("wording-altered", 4),
          Map.entry("year-mismatch", 4));

  private HeldOutSet() {}

  /// What it is made of.
  public static Contents contents() {
    return new Contents(
        6600, planters(), OFTEN, Institutions.ALL, Scribe::write, new Appearances());
  }

  private static List<Planter> planters() {
    List<Planter> all =
        Stream.of(
                SumBreaks.all(),
                CellBreaks.all(),
                StockBreaks.all(),
                MoneyBreaks.all(),
                GoingOnBreaks.all(),
                CourtBreaks.all(),
                ClaimBreaks.all(),
                RepeatBreaks.all(),
                ShareBreaks.all(),
                TrendBreaks.all(),
                DateBreaks.all(),
                NameBreaks.all(),
                Headlines.all(),
                LackBreaks.all(),
                SourceBreaks.all(),
                ReuseBreaks.all(),
                PenBreaks.all(),
                EditionBreaks.all())
            .flatMap(List::stream)
            .toList();
    var apart = new ArrayList<Planter>();
    for (int i = 0; i < all.size(); i++) {
      apart.add(apart(all.get(i), i, all.size()));
    }
    return List.copyOf(apart);
  }

  /// The same, not planted together with what takes its evidence away: what has to know whose
  /// report it is goes with others that have to, and not with what leaves that in doubt.
  private static Planter apart(Planter planter, int number, int all) {
    var touches = new HashSet<>(planter.touches());
    spread(touches, Hand.IDENTITY, Hand.WHOSE, number, all);
    spread(touches, Hand.YEAR, Hand.WHEN, number, all);
    return new Planter(
        planter.rule(),
        planter.severity(),
        planter.setting(),
        touches,
        planter.facts(),
        planter.text());
  }

  private static void spread(
      Set<String> touches, String needed, String inDoubt, int number, int all) {
    if (touches.remove(needed)) {
      touches.add(needed + " for " + number);
    }
    if (touches.contains(inDoubt)) {
      for (int i = 0; i < all; i++) {
        touches.add(needed + " for " + i);
      }
    }
  }
}
