package gongkai.bench.rules.heldout;

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
final class StockBreaks {

  private static final String NORMS = "proactive.normativeDocuments";
  private static final String RULES = "proactive.regulations";
  private static final Set<String> TOUCHES = Set.of("proactive", Hand.IDENTITY);

  private StockBreaks() {}

  static List<Planter> all() {
    Setting old = Setting.ANY.inYears(year -> year < 2021);
    Setting second = Setting.ANY.inYears(year -> year == 2020).withBefore();
    Setting later = Setting.ANY.inYears(year -> year > 2021).withBefore();
    return List.of(
        planter(
            "disclosed-total-below-new", old, StockBreaks::fewerInAll, StockBreaks::toldFewerInAll),
        planter(
            "in-force-below-issued",
            Setting.ANY.newForm().withoutBefore(),
            StockBreaks::fewerInForce,
            StockBreaks::toldFewerInForce),
        planter("in-force-continuity", later, StockBreaks::notGoneOn, StockBreaks::toldNotGoneOn),
        planter("items-continuity", second, StockBreaks::otherItems, StockBreaks::toldOtherItems),
        planter(
            "regulations-not-empowered",
            Setting.ANY.by(office -> !office.regulates()),
            StockBreaks::regulations,
            StockBreaks::toldRegulations));
  }

  private static Planter planter(
      String rule,
      Setting setting,
      Consumer<Story> facts,
      Function<Story, Optional<Planting>> told) {
    return new Planter(rule, Severity.WARNING, setting, TOUCHES, facts, told);
  }

  private static Optional<Planting> cells(
      String about, String rule, Severity severity, Set<String> paths, String... may) {
    return Planter.ofCells(
        about, rule, severity, Whose.AUTHORS, Story.cells(paths.toArray(String[]::new)), may);
  }

  /// The row of documents that an error is put in.
  private static String row(Story story) {
    return story.office.regulates() && story.random.nextBoolean() ? RULES : NORMS;
  }

  private static void fewerInAll(Story story) {
    String row = row(story);
    Figures now = story.now;
    long disclosed = now.get(row + ".disclosed") + story.between(3, 18);
    now.set(row + ".disclosed", disclosed);
    now.set(row + ".made", disclosed + story.between(0, 2));
    long all =
        switch (story.random.nextInt(3)) {
          case 0 -> 0; // the column was taken for another's
          case 1 -> disclosed - story.between(1, 3);
          default -> disclosed / 3;
        };
    now.set(row + ".totalDisclosed", all);
  }

  private static Optional<Planting> toldFewerInAll(Story story) {
    for (String row : List.of(RULES, NORMS)) {
      long all = story.now.get(row + ".totalDisclosed");
      long disclosed = story.now.get(row + ".disclosed");
      if (all < disclosed) {
        return cells(
            row + ": " + all + " in all, " + disclosed + " new",
            "disclosed-total-below-new",
            Severity.WARNING,
            Set.of(row + ".totalDisclosed", row + ".disclosed"),
            "figure-jump");
      }
    }
    return Optional.empty();
  }

  private static void fewerInForce(Story story) {
    String row = row(story);
    Figures now = story.now;
    long issued = story.between(4, 24);
    long repealed = story.random.nextInt(3) == 0 ? 1 : 0;
    long due = issued - repealed;
    now.set(row + ".issued", issued);
    now.set(row + ".repealed", repealed);
    long force =
        switch (story.random.nextInt(4)) {
          case 0 -> 0;
          case 1 -> due - 1; // one comes into force next year, perhaps
          case 2 -> due / 2;
          default -> Math.max(0, due - story.between(3, 6));
        };
    now.set(row + ".inForce", force);
  }

  private static Optional<Planting> toldFewerInForce(Story story) {
    Figures now = story.now;
    for (String row : List.of(RULES, NORMS)) {
      long due = now.get(row + ".issued") - now.get(row + ".repealed");
      long missing = due - now.get(row + ".inForce");
      if (missing > 0) {
        return cells(
            row + ": " + missing + " of " + due + " missing",
            "in-force-below-issued",
            missing > 2 ? Severity.WARNING : Severity.INFO,
            Set.of(row + ".issued", row + ".repealed", row + ".inForce"));
      }
    }
    return Optional.empty();
  }

  private static void notGoneOn(Story story) {
    String row = row(story);
    Figures now = story.now;
    long last = story.yearBefore().get(row + ".inForce");
    long issued = now.get(row + ".issued") + story.between(1, 3);
    long repealed = Math.min(now.get(row + ".repealed"), last);
    now.set(row + ".issued", issued);
    now.set(row + ".repealed", repealed);
    long force =
        switch (story.random.nextInt(4)) {
          case 0 -> last; // left as it was
          case 1 -> last + issued + story.between(1, 9); // those repealed are still in it
          case 2 -> last + issued - repealed - 1;
          default -> issued + story.between(0, 2); // counted anew
        };
    now.set(row + ".inForce", Math.max(force, issued - repealed));
  }

  private static Optional<Planting> toldNotGoneOn(Story story) {
    Figures now = story.now;
    for (String row : List.of(RULES, NORMS)) {
      long due =
          story.yearBefore().get(row + ".inForce")
              + now.get(row + ".issued")
              - now.get(row + ".repealed");
      if (now.get(row + ".inForce") != due) {
        return cells(
            row + ": " + now.get(row + ".inForce") + ", due " + due,
            "in-force-continuity",
            Severity.WARNING,
            Set.of(row + ".issued", row + ".repealed", row + ".inForce"),
            "figure-jump");
      }
    }
    return Optional.empty();
  }

  private static final List<String> ITEMS =
      List.of("licences", "otherServices", "penalties", "coercions", "fees");

  private static void otherItems(Story story) {
    String row = "proactive." + story.oneOf(ITEMS);
    Figures last = story.yearBefore();
    long before = last.get(row + ".previousItems");
    long change = last.get(row + ".change");
    if (change == 0) { // so that there is something to forget
      change = story.between(1, 4);
      last.set(row + ".change", change);
    }
    long put =
        switch (story.random.nextInt(3)) {
          case 0 -> before; // the change was forgotten
          case 1 -> before + change + story.between(1, 12);
          default -> (before + change) / 2 + 1;
        };
    boolean perhapsMinus = put == before - change;
    story.now.set(row + ".previousItems", perhapsMinus ? put + 17 : put);
  }

  private static Optional<Planting> toldOtherItems(Story story) {
    for (String item : ITEMS) {
      String row = "proactive." + item;
      long due =
          story.yearBefore().get(row + ".previousItems") + story.yearBefore().get(row + ".change");
      long put = story.now.get(row + ".previousItems");
      if (put != due) {
        return cells(
            row + ": " + put + ", due " + due,
            "items-continuity",
            Severity.WARNING,
            Set.of(row + ".previousItems", row + ".change"),
            "figure-jump");
      }
    }
    return Optional.empty();
  }

  private static void regulations(Story story) {
    Figures now = story.now;
    long many = story.between(1, 9);
    int way = story.random.nextInt(3);
    boolean isNew = story.isNewForm();
    if (way != 1) { // of the year
      now.set(RULES + (isNew ? ".issued" : ".made"), many);
      if (!isNew) {
        now.set(RULES + ".disclosed", many);
      }
    }
    if (way != 2) { // held
      now.set(RULES + (isNew ? ".inForce" : ".totalDisclosed"), 2 * many);
    } else { // the norms of the year in the wrong row, and none held but these
      now.set(RULES + (isNew ? ".inForce" : ".totalDisclosed"), many);
    }
  }

  private static Optional<Planting> toldRegulations(Story story) {
    Set<String> columns =
        story.isNewForm()
            ? Set.of(RULES + ".issued", RULES + ".inForce")
            : Set.of(RULES + ".made", RULES + ".disclosed", RULES + ".totalDisclosed");
    return cells(
        story.office.name()
            + " has regulations: "
            + columns.stream().sorted().map(story.now::get).toList(),
        "regulations-not-empowered",
        Severity.WARNING,
        columns,
        "in-force-continuity");
  }
}
