package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Story.cell;

import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Stocks of documents and of items that do not follow from what was made and what was there.
final class StockPlanters {

  private static final List<String> ITEMS =
      List.of("licences", "otherServices", "penalties", "coercions", "fees");

  private StockPlanters() {}

  static List<Planter> all() {
    return List.of(
        planter(
            "disclosed-total-below-new",
            Setting.ANY.inYears(year -> year < 2021),
            StockPlanters::totalTooSmall,
            StockPlanters::totalFound),
        planter(
            "in-force-below-issued",
            Setting.ANY.newForm().withoutBefore(),
            StockPlanters::forceTooSmall,
            StockPlanters::forceFound),
        planter(
            "in-force-continuity",
            Setting.ANY.withBeforeOfSameForm().newForm(),
            StockPlanters::stockBroken,
            StockPlanters::stockFound),
        planter(
            "items-continuity",
            Setting.ANY.withBeforeOfSameForm().inYears(year -> year < 2021),
            StockPlanters::itemsBroken,
            StockPlanters::itemsFound),
        planter(
            "regulations-not-empowered",
            Setting.ANY.by(office -> !office.regulates()),
            StockPlanters::regulations,
            StockPlanters::regulationsFound));
  }

  private static Planter planter(
      String rule,
      Setting setting,
      Consumer<Story> facts,
      Function<Story, Optional<Planting>> text) {
    return new Planter(
        rule, Severity.WARNING, setting, Set.of("proactive", "documents"), facts, text);
  }

  /// The row of documents that errs: only who may issue 规章 has any.
  private static String documents(Story story) {
    return "proactive."
        + (story.office.regulates() && story.year % 2 == 0 ? "regulations" : "normativeDocuments");
  }

  private static void totalTooSmall(Story story) {
    String row = documents(story);
    long disclosed = story.between(4, 19);
    story.now.set(row + ".made", disclosed);
    story.now.set(row + ".disclosed", disclosed);
    long total =
        switch (story.random.nextInt(4)) {
          case 0 -> 0;
          case 1 -> disclosed - story.between(1, 3);
          case 2 -> disclosed / 10;
          default -> story.between(1, 3);
        };
    story.now.set(row + ".totalDisclosed", total);
  }

  private static Optional<Planting> totalFound(Story story) {
    String row = documents(story);
    return Planter.may(
        Planter.ofCells(
            row + " " + story.now.get(row + ".totalDisclosed"),
            "disclosed-total-below-new",
            Severity.WARNING,
            Whose.AUTHORS,
            Set.of(cell(row + ".totalDisclosed"), cell(row + ".disclosed"))),
        "figure-jump");
  }

  private static void forceTooSmall(Story story) {
    String row = documents(story);
    long issued = story.between(7, 20);
    long repealed = story.between(0, 3);
    story.now.set(row + ".issued", issued);
    story.now.set(row + ".repealed", repealed);
    long force =
        switch (story.random.nextInt(5)) {
          case 0 -> 0;
          case 1 -> issued - repealed - story.between(3, 4);
          case 2 -> issued - repealed - story.between(1, 2);
          case 3 -> repealed;
          default -> 1;
        };
    story.now.set(row + ".inForce", force);
  }

  private static Optional<Planting> forceFound(Story story) {
    String row = documents(story);
    Figures now = story.now;
    long few = now.get(row + ".issued") - now.get(row + ".repealed") - now.get(row + ".inForce");
    return Planter.ofCells(
        row + " lacks " + few,
        "in-force-below-issued",
        few > 2 ? Severity.WARNING : Severity.INFO,
        Whose.AUTHORS,
        Set.of(cell(row + ".inForce"), cell(row + ".issued")));
  }

  private static void stockBroken(Story story) {
    String row = documents(story);
    Figures before = story.yearBefore();
    long stock = before.get(row + ".inForce") + story.between(8, 30);
    before.set(row + ".inForce", stock);
    long issued = story.between(4, 9);
    long repealed = story.between(1, 3);
    story.now.set(row + ".issued", issued);
    story.now.set(row + ".repealed", repealed);
    long right = stock + issued - repealed;
    long told =
        switch (story.random.nextInt(5)) {
          case 0 -> stock;
          case 1 -> stock + issued;
          case 2 -> stock - issued + repealed;
          case 3 -> right + (story.random.nextBoolean() ? 1L : -1L) * story.between(2, 5);
          default -> right + 10;
        };
    story.now.set(row + ".inForce", told);
  }

  private static Optional<Planting> stockFound(Story story) {
    String row = documents(story);
    return Planter.may(
        Planter.ofCells(
            row + " " + story.now.get(row + ".inForce"),
            "in-force-continuity",
            Severity.WARNING,
            Whose.AUTHORS,
            Set.of(cell(row + ".inForce"))),
        "in-force-below-issued",
        "figure-jump");
  }

  private static String items(Story story) {
    return "proactive." + ITEMS.get(Math.floorMod(story.office.name().hashCode(), ITEMS.size()));
  }

  private static void itemsBroken(Story story) {
    String row = items(story);
    Figures before = story.yearBefore();
    long previous = before.get(row + ".previousItems") + story.between(12, 48);
    long change = story.random.nextBoolean() ? story.between(1, 4) : -story.between(1, 4);
    before.set(row + ".previousItems", previous);
    before.set(row + ".change", change);
    long right = previous + change;
    long told =
        switch (story.random.nextInt(5)) {
          case 0 -> previous;
          case 1 -> right + 10;
          case 2 -> 0;
          case 3 -> right + story.between(5, 9);
          default -> right / 10;
        };
    story.now.set(row + ".previousItems", told);
    long own = story.now.get(row + ".change");
    story.now.set(row + ".change", Math.max(own, -told));
  }

  private static Optional<Planting> itemsFound(Story story) {
    String row = items(story);
    return Planter.may(
        Planter.ofCells(
            row + " " + story.now.get(row + ".previousItems"),
            "items-continuity",
            Severity.WARNING,
            Whose.AUTHORS,
            Set.of(cell(row + ".previousItems"))),
        "figure-jump");
  }

  private static void regulations(Story story) {
    boolean isNew = story.isNewForm();
    String row = "proactive.regulations.";
    long some = story.between(1, 9);
    boolean stockOnly = story.random.nextInt(3) == 0;
    if (!stockOnly) {
      story.now.set(row + (isNew ? "issued" : "made"), some);
      if (!isNew) {
        story.now.set(row + "disclosed", some);
      }
    }
    long old = stockOnly || story.random.nextBoolean() ? story.between(1, 12) : 0;
    story.now.set(row + (isNew ? "inForce" : "totalDisclosed"), stockOnly ? old : some + old);
    if (isNew && !stockOnly && old > 0 && story.random.nextBoolean()) {
      story.now.set(row + "repealed", 1);
      story.now.add(row + "inForce", -1);
    }
    Figures before = story.before;
    if (before != null) {
      before.set(row + (before.has(row + "inForce") ? "inForce" : "totalDisclosed"), old);
    }
  }

  private static Optional<Planting> regulationsFound(Story story) {
    var cells = new HashSet<CellAddress>();
    for (CellAddress one : story.now.form().addresses()) {
      if (one.path().startsWith("proactive.regulations") && story.now.at(one).signum() > 0) {
        cells.add(one);
      }
    }
    return Planter.ofCells(
        "regulations of " + story.office.name(),
        "regulations-not-empowered",
        Severity.WARNING,
        Whose.AUTHORS,
        cells);
  }
}
