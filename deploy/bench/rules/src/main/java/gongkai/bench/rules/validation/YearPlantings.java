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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Figures that do not follow from those of the year before.
final class YearPlantings {

  private static final Setting BEFORE = Setting.ANY.withBefore().whenBusy();
  private static final Setting SAME = Setting.ANY.withBeforeOfSameForm().whenBusy();

  private YearPlantings() {}

  static List<Planter> all() {
    return List.of(
        planter(
            "carried-forward-continuity",
            Severity.ERROR,
            BEFORE,
            Set.of("requests", "requests-before"),
            YearPlantings::broken,
            YearPlantings::brought,
            "figure-jump"),
        planter(
            "figure-jump",
            Severity.INFO,
            SAME,
            Set.of("proactive", "requests", "requests-before", "decisions"),
            YearPlantings::jump,
            YearPlantings::jumped,
            "carried-forward-continuity"),
        planter(
            "figures-copied",
            Severity.WARNING,
            SAME,
            Set.of("proactive", "requests", "requests-before"),
            YearPlantings::copy,
            _ -> Set.of(),
            "carried-forward-continuity",
            "in-force-continuity",
            "items-continuity"));
  }

  /// An error in figures, with the cells that a finding should name.
  static Planter planter(
      String rule,
      Severity severity,
      Setting setting,
      Set<String> touches,
      Consumer<Story> facts,
      Function<Story, Set<CellAddress>> cells,
      String... may) {
    return new Planter(
        rule,
        severity,
        setting,
        touches,
        facts,
        story -> {
          Set<CellAddress> found = cells.apply(story);
          return found.isEmpty() && !rule.equals("figures-copied")
              ? Optional.empty()
              : Planter.may(
                  Planter.ofCells(rule + " " + found, rule, severity, Whose.AUTHORS, found), may);
        });
  }

  private static void broken(Story story) {
    Figures before = story.yearBefore();
    List<String> carried =
        Figures.APPLICANTS.stream()
            .filter(kind -> before.request("carriedForward", kind) > 0)
            .toList();
    switch (carried.isEmpty() ? 3 : story.random.nextInt(4)) {
      case 0 -> // the year begins anew, what was left is taken for new
          carried.forEach(kind -> {
            long left = before.request("carriedForward", kind);
            story.now.addRequests("broughtForward", kind, -left);
            story.now.addRequests("newlyReceived", kind, left);
          });
      case 1 -> { // another kind of applicant
        String from = story.oneOf(carried);
        String to =
            story.oneOf(Figures.APPLICANTS.stream().filter(kind -> !kind.equals(from)).toList());
        long left = before.request("carriedForward", from);
        story.now.addRequests("broughtForward", from, -left);
        story.now.addRequests("newlyReceived", from, left);
        story.now.addRequests("broughtForward", to, left);
        story.now.addRequests("carriedForward", to, left);
      }
      case 2 -> { // a part of it was forgotten
        String kind = story.oneOf(carried);
        story.now.addRequests("broughtForward", kind, -1);
        story.now.addRequests("newlyReceived", kind, 1);
      }
      default -> { // from nowhere
        String kind = story.oneOf(Figures.APPLICANTS);
        long more = story.between(1, 6);
        story.now.addRequests("broughtForward", kind, more);
        story.now.addRequests("unavailable.notHeld", kind, more);
      }
    }
  }

  private static Set<CellAddress> brought(Story story) {
    var cells = new HashSet<CellAddress>();
    var columns = new ArrayList<>(Figures.APPLICANTS);
    columns.add("total");
    for (String column : columns) {
      if (story.now.request("broughtForward", column)
          != story.yearBefore().request("carriedForward", column)) {
        cells.add(CellAddress.of("requests", "broughtForward", column));
      }
    }
    return cells;
  }

  private static List<String> counts(Story story) {
    return story.isNewForm()
        ? List.of("licences.decisions", "penalties.decisions", "coercions.decisions")
        : List.of(
            "licences.decisions",
            "otherServices.decisions",
            "penalties.decisions",
            "coercions.decisions",
            "procurement.items");
  }

  private static void jump(Story story) {
    long small = story.between(5, 90);
    long great = small * story.between(21, 70) + story.between(0, 19);
    boolean up = story.random.nextBoolean();
    if (story.random.nextInt(4) == 0) { // a year that all the country wrote, or hardly anybody
      Figures much = up ? story.now : story.yearBefore();
      long few =
          Math.max(5, (up ? story.yearBefore() : story.now).request("newlyReceived", "total"));
      much.addGranted("naturalPerson", few * story.between(22, 60));
    } else {
      for (int i = story.between(1, 2); i > 0; i--) {
        String path = "proactive." + story.oneOf(counts(story));
        story.now.set(path, up ? great : small);
        story.yearBefore().set(path, up ? small : great);
      }
    }
  }

  private static Set<CellAddress> jumped(Story story) {
    var paths = new ArrayList<>(counts(story).stream().map(path -> "proactive." + path).toList());
    paths.add("requests.newlyReceived.total");
    paths.add("requests.newlyReceived.naturalPerson");
    var cells = new HashSet<CellAddress>();
    for (String path : paths) {
      long now = story.now.get(path);
      long last = story.yearBefore().get(path);
      if (Math.min(now, last) >= 5 && Math.max(now, last) >= 20 * Math.min(now, last)) {
        cells.add(cell(path));
      }
    }
    return cells;
  }

  /// One table or both are last year's.
  private static void copy(Story story) {
    Figures before = story.yearBefore();
    int which = story.random.nextInt(3);
    if (which != 0) {
      before.addGranted("naturalPerson", story.between(23, 140));
      before.addRequests("newlyReceived", "otherOrganization", 17);
      before.addRequests("unavailable.notHeld", "otherOrganization", 17);
      before.addRequests("newlyReceived", "legalServiceInstitution", 13);
      before.addRequests("refused.processInformation", "legalServiceInstitution", 13);
      before.total();
    }
    if (which != 1) {
      counts(story).forEach(path -> before.set("proactive." + path, story.between(101, 7999)));
      before.set("proactive.licences.decisions", story.between(1200, 22_000));
      if (story.isNewForm()) {
        before.set("proactive.fees.amount", BigDecimal.valueOf(story.between(10_001, 99_999), 2));
        before.set("proactive.normativeDocuments.issued", 7);
        before.set("proactive.normativeDocuments.repealed", 3);
        before.set("proactive.normativeDocuments.inForce", story.between(24, 95));
      }
    }
    List<String> tables =
        which == 0
            ? List.of("proactive")
            : which == 1 ? List.of("requests") : List.of("proactive", "requests");
    tables.forEach(table ->
        story
            .now
            .form()
            .table(table)
            .orElseThrow()
            .addresses()
            .forEach(cell -> story.now.set(cell.path(), before.at(cell))));
  }
}
