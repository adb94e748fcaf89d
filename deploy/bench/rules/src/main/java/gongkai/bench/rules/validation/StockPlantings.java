package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Story.cell;

import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What should go on from one year to the next in the validation set and does not: documents in
/// force, items, amounts, and suits after a reconsideration.
final class StockPlantings {

  private static final Setting SAME = Setting.ANY.withBeforeOfSameForm().whenBusy();
  private static final Setting NEW = SAME.inYears(year -> year >= 2022);

  private StockPlantings() {}

  static List<Planter> all() {
    return List.of(
        YearPlantings.planter(
            "in-force-continuity",
            Severity.WARNING,
            NEW,
            Set.of("proactive", "documents"),
            StockPlantings::stock,
            StockPlantings::stocked,
            "figure-jump"),
        YearPlantings.planter(
            "items-continuity",
            Severity.WARNING,
            SAME.inYears(year -> year == 2020),
            Set.of("proactive"),
            StockPlantings::items,
            StockPlantings::itemised,
            "figure-jump"),
        YearPlantings.planter(
            "fee-unit-suspect",
            Severity.WARNING,
            NEW,
            Set.of("proactive"),
            StockPlantings::unit,
            _ -> Set.of(cell("proactive.fees.amount"))),
        new Planter(
            "case-order-suspect",
            Severity.INFO,
            Setting.ANY.whenBusy(),
            Set.of("cases"),
            StockPlantings::sued,
            story ->
                Planter.ofCells(
                    "suits after no reconsideration",
                    "case-order-suspect",
                    Severity.INFO,
                    story.before == null
                        ? Whose.CARRIERS
                        : Whose.AUTHORS, // nothing to compare with
                    suits(story))));
  }

  /// The documents in force were not carried on.
  private static void stock(Story story) {
    boolean regulations = story.office.regulates() && story.random.nextInt(3) == 0;
    String path = "proactive." + (regulations ? "regulations" : "normativeDocuments");
    long last = story.between(12, 60);
    long issued = story.between(2, 9);
    long repealed = story.between(1, 6);
    story.yearBefore().set(path + ".inForce", last);
    story.now.set(path + ".issued", issued);
    story.now.set(path + ".repealed", repealed);
    long right = last + issued - repealed;
    long wrong =
        switch (story.random.nextInt(4)) {
          case 0 -> last; // copied
          case 1 -> last + issued; // nothing seems repealed
          case 2 -> last + issued + repealed;
          default -> right + story.between(3, 30);
        };
    story.now.set(path + ".inForce", wrong == right ? right + 1 : wrong);
  }

  private static Set<CellAddress> stocked(Story story) {
    var cells = new HashSet<CellAddress>();
    for (String row : List.of("regulations", "normativeDocuments")) {
      String path = "proactive." + row;
      long right =
          story.yearBefore().get(path + ".inForce")
              + story.now.get(path + ".issued")
              - story.now.get(path + ".repealed");
      if (right != story.now.get(path + ".inForce")) {
        cells.add(cell(path + ".inForce"));
      }
    }
    return cells;
  }

  private static final List<String> ITEMS =
      List.of("licences", "otherServices", "penalties", "coercions", "fees");

  private static void items(Story story) {
    String path = "proactive." + story.oneOf(ITEMS);
    long items = story.between(21, 140);
    int by = story.between(1, 9);
    long change = story.random.nextBoolean() ? by : -by;
    story.yearBefore().set(path + ".previousItems", items);
    story.yearBefore().set(path + ".change", change);
    story.now.set(
        path + ".previousItems",
        switch (story.random.nextInt(3)) {
          case 0 -> items; // the change of last year was forgotten
          case 1 -> items - change;
          default -> items + change + story.between(1, 12);
        });
  }

  private static Set<CellAddress> itemised(Story story) {
    var cells = new HashSet<CellAddress>();
    for (String row : ITEMS) {
      String path = "proactive." + row + ".previousItems";
      long right =
          story.yearBefore().get(path) + story.yearBefore().get("proactive." + row + ".change");
      if (right != story.now.get(path)) {
        cells.add(cell(path));
      }
    }
    return cells;
  }

  /// One of two years is in yuan.
  private static void unit(Story story) {
    BigDecimal right = BigDecimal.valueOf(story.between(15_000, 4_000_000), 3);
    long percent = story.between(60, 160);
    BigDecimal yuan = right.multiply(BigDecimal.valueOf(100 * percent));
    boolean now = story.random.nextInt(4) > 0;
    String path = "proactive.fees.amount";
    story.now.set(path, now ? yuan.setScale(2) : right);
    story.yearBefore().set(path, now ? right : yuan.setScale(2));
  }

  private static void sued(Story story) {
    for (String result : Figures.RESULTS) {
      for (String table : List.of("reconsideration.", "litigationAfterReview.")) {
        story.now.set(table + result, 0);
        if (story.before != null) {
          story.before.set(table + result, 0);
        }
      }
    }
    for (int i = story.between(1, 2); i > 0; i--) {
      story.now.add("litigationAfterReview." + story.oneOf(Figures.RESULTS), story.between(1, 3));
    }
  }

  private static Set<CellAddress> suits(Story story) {
    var cells = new HashSet<CellAddress>();
    for (String table : List.of("litigationAfterReview", "reconsideration")) {
      cells.addAll(story.now.form().table(table).orElseThrow().addresses());
    }
    return cells;
  }
}
