package gongkai.bench.rules.validation;

import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Table two: stocks that do not go with what was added to them or with the year before, and
/// regulations of those who may issue none.
final class StockErrors {

  private static final String NORMS = "proactive.normativeDocuments";
  private static final Set<String> TOUCHES = Set.of("proactive", "identity");
  private static final String[] MAY = {
    "in-force-continuity", "in-force-below-issued", "figure-jump", "figures-copied"
  };

  private StockErrors() {}

  static List<Planter> all() {
    Setting old = Setting.ANY.inYears(year -> year < 2021);
    Setting afterOld = Setting.ANY.inYears(year -> year == 2020).withBefore();
    Setting afterNew = Setting.ANY.inYears(year -> year > 2021).withBefore();
    Setting powerless = Setting.ANY.by(office -> !office.regulates());
    return List.of(
        planter("disclosed-total-below-new", old, StockErrors::belowNew, StockErrors::toldBelowNew),
        planter(
            "in-force-below-issued",
            Setting.ANY.newForm().withoutBefore(),
            StockErrors::belowIssued,
            StockErrors::toldBelowIssued),
        planter("in-force-continuity", afterNew, StockErrors::unlikeBefore, StockErrors::toldForce),
        planter("items-continuity", afterOld, StockErrors::otherItems, StockErrors::toldItems),
        planter(
            "regulations-not-empowered",
            powerless,
            StockErrors::regulations,
            StockErrors::toldRegulations));
  }

  private static Planter planter(
      String rule,
      Setting setting,
      Consumer<Story> facts,
      Function<Story, Optional<Planting>> told) {
    return new Planter(rule, Severity.WARNING, setting, TOUCHES, facts, told);
  }

  private static String documents(Story story) {
    return story.office.regulates() && story.now.get("proactive.regulations." + first(story)) > 0
        ? "proactive.regulations"
        : NORMS;
  }

  private static String first(Story story) {
    return story.isNewForm() ? "issued" : "made";
  }

  private static void belowNew(Story story) {
    String row = documents(story);
    Figures now = story.now;
    long disclosed = Math.max(now.get(row + ".disclosed"), story.between(4, 25));
    now.set(row + ".disclosed", disclosed);
    now.set(row + ".made", Math.max(disclosed, now.get(row + ".made")));
    long total =
        switch (story.random.nextInt(4)) {
          case 0 -> 0;
          case 1 -> disclosed - 1;
          case 2 -> disclosed / 2;
          default -> disclosed - story.between(2, 4);
        };
    now.set(row + ".totalDisclosed", total);
  }

  private static Optional<Planting> toldBelowNew(Story story) {
    for (String row : List.of("proactive.regulations", NORMS)) {
      if (story.now.get(row + ".totalDisclosed") < story.now.get(row + ".disclosed")) {
        return Planter.ofCells(
            row + " " + story.now.get(row + ".totalDisclosed") + " below new",
            "disclosed-total-below-new",
            Severity.WARNING,
            Whose.AUTHORS,
            Story.cells(row + ".totalDisclosed", row + ".disclosed"));
      }
    }
    return Optional.empty();
  }

  private static void belowIssued(Story story) {
    String row = documents(story);
    Figures now = story.now;
    long issued = story.between(5, 30);
    long repealed = story.between(0, 2);
    now.set(row + ".issued", issued);
    now.set(row + ".repealed", repealed);
    long force =
        switch (story.random.nextInt(4)) {
          case 0 -> 0;
          case 1 -> issued - repealed - story.between(1, 2);
          case 2 -> (issued - repealed) / 3;
          default -> Math.max(0, issued - repealed - story.between(3, 9));
        };
    now.set(row + ".inForce", force);
  }

  private static Optional<Planting> toldBelowIssued(Story story) {
    Figures now = story.now;
    for (String row : List.of("proactive.regulations", NORMS)) {
      long missing =
          now.get(row + ".issued") - now.get(row + ".repealed") - now.get(row + ".inForce");
      if (missing > 0) {
        return Planter.ofCells(
            row + " " + missing + " too few",
            "in-force-below-issued",
            missing > 2 ? Severity.WARNING : Severity.INFO,
            Whose.AUTHORS,
            Story.cells(row + ".issued", row + ".repealed", row + ".inForce"));
      }
    }
    return Optional.empty();
  }

  private static void unlikeBefore(Story story) {
    Figures now = story.now;
    long last = story.yearBefore().get(NORMS + ".inForce");
    long issued = Math.max(1, now.get(NORMS + ".issued"));
    now.set(NORMS + ".issued", issued);
    long repealed = now.get(NORMS + ".repealed");
    long force =
        switch (story.random.nextInt(5)) {
          case 0 -> last; // not carried on
          case 1 -> last + issued + repealed + 1;
          case 2 -> issued; // only those of the year
          case 3 -> last + issued - repealed + story.between(2, 15);
          default -> last + issued; // nothing taken off
        };
    now.set(NORMS + ".inForce", Math.max(force, issued - repealed));
  }

  private static Optional<Planting> toldForce(Story story) {
    Figures now = story.now;
    long due =
        story.yearBefore().get(NORMS + ".inForce")
            + now.get(NORMS + ".issued")
            - now.get(NORMS + ".repealed");
    return now.get(NORMS + ".inForce") == due
        ? Optional.empty()
        : Planter.ofCells(
            "in force " + now.get(NORMS + ".inForce") + ", due " + due,
            "in-force-continuity",
            Severity.WARNING,
            Whose.AUTHORS,
            Story.cells(NORMS + ".inForce", NORMS + ".issued", NORMS + ".repealed"),
            "figure-jump");
  }

  private static final List<String> ITEMS =
      List.of("licences", "otherServices", "penalties", "coercions", "fees");

  private static void otherItems(Story story) {
    String row = "proactive." + story.oneOf(ITEMS);
    Figures last = story.yearBefore();
    long items = last.get(row + ".previousItems");
    long change = last.get(row + ".change");
    long put =
        switch (story.random.nextInt(4)) {
          case 0 -> items; // last year's own
          case 1 -> items + change + story.between(1, 40);
          case 2 -> 0;
          default -> Math.max(0, items + change - story.between(2, 9));
        };
    if (put != items - change) { // else it might be a minus left out
      story.now.set(row + ".previousItems", put);
    }
  }

  private static Optional<Planting> toldItems(Story story) {
    Figures last = story.yearBefore();
    for (String item : ITEMS) {
      String row = "proactive." + item;
      long due = last.get(row + ".previousItems") + last.get(row + ".change");
      if (story.now.get(row + ".previousItems") != due) {
        return Planter.ofCells(
            row + " due " + due,
            "items-continuity",
            Severity.WARNING,
            Whose.AUTHORS,
            Story.cells(row + ".previousItems", row + ".change"));
      }
    }
    return Optional.empty();
  }

  private static void regulations(Story story) {
    String row = "proactive.regulations";
    Figures now = story.now;
    int k = story.between(1, 12);
    int choice = story.random.nextInt(4);
    if (story.isNewForm()) {
      now.set(row + ".issued", choice == 1 ? 0 : k);
      now.set(row + ".repealed", choice == 2 ? story.between(1, k) : 0);
      now.set(
          row + ".inForce", now.get(row + ".issued") - now.get(row + ".repealed") + choice * 2L);
    } else {
      now.set(row + ".made", choice == 1 ? 0 : k);
      now.set(row + ".disclosed", now.get(row + ".made"));
      now.set(row + ".totalDisclosed", now.get(row + ".made") + choice * 3L);
    }
  }

  private static Optional<Planting> toldRegulations(Story story) {
    String row = "proactive.regulations.";
    Set<String> columns =
        story.isNewForm()
            ? Set.of(row + "issued", row + "repealed", row + "inForce")
            : Set.of(row + "made", row + "disclosed", row + "totalDisclosed");
    return columns.stream().allMatch(path -> story.now.get(path) == 0)
        ? Optional.empty()
        : Planter.ofCells(
            "regulations of " + story.office.name(),
            "regulations-not-empowered",
            Severity.WARNING,
            Whose.AUTHORS,
            Story.cells(columns.toArray(String[]::new)),
            MAY);
  }
}
