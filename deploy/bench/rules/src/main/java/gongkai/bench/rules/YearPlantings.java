package gongkai.bench.rules;

import static gongkai.bench.rules.Story.cell;

import gongkai.bench.rules.Planting.Whose;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Figures that do not agree with those of the year before.
final class YearPlantings {

  private static final Setting BEFORE = Setting.ANY.withBefore().whenBusy();
  private static final Setting SAME = Setting.ANY.withBeforeOfSameForm().whenBusy();
  private static final Setting NEW = SAME.inYears(year -> year >= 2022);

  private YearPlantings() {}

  static List<Planter> all() {
    return List.of(
        planter(
            "carried-forward-continuity",
            Severity.ERROR,
            BEFORE,
            Set.of("requests-before"),
            YearPlantings::carried,
            YearPlantings::broughtForward),
        planter(
            "figure-jump",
            Severity.INFO,
            SAME,
            Set.of("proactive", "requests", "requests-before"),
            YearPlantings::jump,
            YearPlantings::jumped),
        planter(
            "figures-copied",
            Severity.WARNING,
            SAME,
            Set.of("proactive", "requests", "requests-before"),
            YearPlantings::copy,
            _ -> Set.of(),
            "carried-forward-continuity",
            "in-force-continuity",
            "items-continuity"),
        planter(
            "in-force-continuity",
            Severity.WARNING,
            NEW,
            Set.of("proactive"),
            YearPlantings::inForce,
            story -> documents(story, ".inForce"),
            "figure-jump"),
        planter(
            "items-continuity",
            Severity.WARNING,
            SAME.inYears(year -> year == 2020),
            Set.of("proactive"),
            YearPlantings::items,
            YearPlantings::itemsChanged,
            "figure-jump"),
        planter(
            "fee-unit-suspect",
            Severity.WARNING,
            NEW,
            Set.of("proactive"),
            YearPlantings::yuan,
            _ -> Set.of(cell("proactive.fees.amount"))),
        new Planter(
            "case-order-suspect",
            Severity.INFO,
            Setting.ANY.whenBusy(),
            Set.of("cases"),
            YearPlantings::sued,
            YearPlantings::suedFirst));
  }

  /// The cells that a finding should name.
  @FunctionalInterface
  private interface Cells {
    Set<CellAddress> of(Story story);
  }

  private static Planter planter(
      String rule,
      Severity severity,
      Setting setting,
      Set<String> touches,
      Consumer<Story> facts,
      Cells cells,
      String... may) {
    return new Planter(
        rule,
        severity,
        setting,
        touches,
        facts,
        story ->
            Planter.may(
                Planter.ofCells(
                    rule + " " + cells.of(story), rule, severity, Whose.AUTHORS, cells.of(story)),
                may));
  }

  /// More, fewer, or another kind of applicant was carried forward a year ago.
  private static void carried(Story story) {
    Figures before = story.yearBefore();
    String applicant = story.oneOf(Figures.APPLICANTS.subList(0, 2));
    long carried = before.request("carriedForward", applicant);
    if (carried > 0 && story.random.nextBoolean()) {
      long moved = 1L + story.random.nextInt((int) carried);
      before.addRequests("carriedForward", applicant, -moved);
      before.addRequests("granted", applicant, moved);
      before.addRequests("totalHandled", applicant, moved);
      if (story.random.nextBoolean()) { // the same number stands in another column
        String other = story.oneOf(Figures.APPLICANTS.subList(2, 6));
        before.addRequests("newlyReceived", other, moved);
        before.addRequests("carriedForward", other, moved);
      }
    } else {
      long more = story.between(1, 9);
      before.addRequests("newlyReceived", applicant, more);
      before.addRequests("carriedForward", applicant, more);
    }
  }

  private static Set<CellAddress> broughtForward(Story story) {
    var cells = new HashSet<CellAddress>();
    for (String applicant : Figures.APPLICANTS) {
      if (story.now.request("broughtForward", applicant)
          != story.yearBefore().request("carriedForward", applicant)) {
        cells.add(CellAddress.of("requests", "broughtForward", applicant));
        cells.add(CellAddress.of("requests", "broughtForward", "total"));
      }
    }
    return cells;
  }

  private static List<String> counts(Figures figures) {
    return figures.form().version() == FormVersion.FORM_2021
        ? List.of("licences", "penalties", "coercions")
        : List.of("licences", "otherServices", "penalties", "coercions");
  }

  private static void jump(Story story) {
    int times = story.between(25, 120);
    if (story.random.nextInt(3) == 0) {
      long received = story.now.request("newlyReceived", "naturalPerson");
      story.now.addGranted("naturalPerson", 3L * times * (received + 40));
    } else {
      String path = "proactive." + story.oneOf(counts(story.now)) + ".decisions";
      int small = story.between(6, 60);
      boolean up = story.random.nextBoolean();
      story.now.set(path, up ? (long) small * times : small);
      story.yearBefore().set(path, up ? small : (long) small * times);
    }
  }

  private static Set<CellAddress> jumped(Story story) {
    var cells = new HashSet<CellAddress>();
    var candidates = new ArrayList<String>(List.of("requests.newlyReceived.total"));
    candidates.add("requests.newlyReceived.naturalPerson");
    counts(story.now).forEach(row -> candidates.add("proactive." + row + ".decisions"));
    for (String path : candidates) {
      long now = story.now.get(path);
      long before = story.yearBefore().get(path);
      if (Math.min(now, before) >= 5 && Math.max(now, before) >= 20 * Math.min(now, before)) {
        cells.add(cell(path));
      }
    }
    return cells;
  }

  private static void copy(Story story) {
    String table = story.random.nextBoolean() ? "proactive" : "requests";
    if (table.equals("proactive")) { // enough of it that nobody would take it for chance
      for (String row : counts(story.now)) {
        story.yearBefore().set("proactive." + row + ".decisions", story.between(120, 4000));
      }
      if (story.isNewForm()) {
        story.yearBefore().set("proactive.fees.amount", new BigDecimal(story.between(200, 900)));
        story.yearBefore().set("proactive.normativeDocuments.issued", story.between(3, 9));
        story.yearBefore().set("proactive.normativeDocuments.inForce", story.between(30, 90));
      }
    } else {
      story.yearBefore().addGranted("naturalPerson", story.between(30, 90));
      story.yearBefore().addGranted("commercialEnterprise", story.between(11, 28));
    }
    story
        .now
        .form()
        .table(table)
        .orElseThrow()
        .addresses()
        .forEach(cell -> story.now.set(cell.path(), story.yearBefore().at(cell)));
  }

  private static List<String> kinds(Story story) {
    return story.office.regulates()
        ? List.of("normativeDocuments", "regulations")
        : List.of("normativeDocuments");
  }

  private static void inForce(Story story) {
    String path = "proactive." + story.oneOf(kinds(story)) + ".inForce";
    long was = story.yearBefore().get(path);
    boolean fewer = was > 4 && story.random.nextBoolean();
    long changed = fewer ? was - story.between(2, 4) : was + story.between(1, 15);
    story.yearBefore().set(path, changed);
  }

  private static Set<CellAddress> documents(Story story, String column) {
    var cells = new HashSet<CellAddress>();
    kinds(story).forEach(kind -> cells.add(cell("proactive." + kind + column)));
    return cells;
  }

  private static void items(Story story) {
    List<String> rows = List.of("licences", "otherServices", "penalties", "coercions", "fees");
    String path = "proactive." + story.oneOf(rows);
    long more = story.between(1, 12);
    if (more == 2 * story.yearBefore().get(path + ".change")) { // a decrease without its sign
      more++;
    }
    story.yearBefore().add(path + ".previousItems", more);
  }

  private static Set<CellAddress> itemsChanged(Story story) {
    var cells = new HashSet<CellAddress>();
    for (String row : List.of("licences", "otherServices", "penalties", "coercions", "fees")) {
      String path = "proactive." + row;
      if (story.yearBefore().get(path + ".previousItems") + story.yearBefore().get(path + ".change")
          != story.now.get(path + ".previousItems")) {
        cells.add(cell(path + ".previousItems"));
      }
    }
    return cells;
  }

  /// The year's amount was written in yuan.
  private static void yuan(Story story) {
    BigDecimal last = BigDecimal.valueOf(story.between(2000, 900_000), 2);
    story.yearBefore().set("proactive.fees.amount", last);
    double growth = 0.7 + 0.6 * story.random.nextDouble();
    long yuan = Math.round(last.doubleValue() * 10_000 * growth);
    story.now.set(
        "proactive.fees.amount",
        story.random.nextBoolean()
            ? BigDecimal.valueOf(yuan)
            : BigDecimal.valueOf(100 * yuan + 37, 2));
  }

  /// A suit after a reconsideration that there never was.
  private static void sued(Story story) {
    Figures.RESULTS.forEach(result -> {
      story.now.set("reconsideration." + result, 0);
      story.now.set("litigationAfterReview." + result, 0);
      if (story.before != null) {
        story.before.set("reconsideration." + result, 0);
        story.before.set("litigationAfterReview." + result, 0);
      }
    });
    story.now.set("litigationAfterReview." + story.oneOf(Figures.RESULTS), story.between(1, 4));
    story.now.total();
    if (story.before != null) {
      story.before.total();
    }
  }

  private static Optional<Planting> suedFirst(Story story) {
    var cells =
        new ArrayList<>(story.now.form().table("litigationAfterReview").orElseThrow().addresses());
    cells.addAll(story.now.form().table("reconsideration").orElseThrow().addresses());
    return Planter.ofCells(
        "sued after no reconsideration",
        "case-order-suspect",
        Severity.INFO,
        story.before == null ? Whose.CARRIERS : Whose.AUTHORS,
        Set.copyOf(cells));
  }
}
