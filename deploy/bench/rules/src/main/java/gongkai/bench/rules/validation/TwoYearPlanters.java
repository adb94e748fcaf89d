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
import java.util.function.Predicate;

/// Figures that do not follow from those of the year before, or follow them too closely.
final class TwoYearPlanters {

  private static final Set<String> TABLES =
      Set.of("requests", "proactive", "documents", "caseTable", "before");

  private TwoYearPlanters() {}

  static List<Planter> all() {
    return List.of(
        new Planter(
            "carried-forward-continuity",
            Severity.ERROR,
            Setting.ANY.withBefore(),
            Set.of("requests", "before"),
            TwoYearPlanters::carryApart,
            TwoYearPlanters::carriedFound),
        new Planter(
            "figure-jump",
            Severity.INFO,
            Setting.ANY.withBefore().whenBusy(),
            TABLES,
            TwoYearPlanters::jump,
            TwoYearPlanters::jumpFound),
        new Planter(
            "figures-copied",
            Severity.WARNING,
            Setting.ANY.withBeforeOfSameForm().whenBusy(),
            TABLES,
            TwoYearPlanters::copy,
            TwoYearPlanters::copyFound));
  }

  /// More left over at the end of the year before.
  private static void leave(Figures before, String who, long left) {
    long change = left - before.request("carriedForward", who);
    before.set("requests.carriedForward." + who, left);
    before.add("requests." + (change > 0 ? "newlyReceived." : "granted.") + who, Math.abs(change));
  }

  private static void carryApart(Story story) {
    Figures now = story.now;
    Figures before = story.yearBefore();
    String who = story.oneOf(List.of("naturalPerson", "naturalPerson", "commercialEnterprise"));
    long brought = now.request("broughtForward", who);
    int k = story.between(1, 5);
    switch (story.random.nextInt(5)) {
      case 0 -> leave(before, who, brought + k);
      case 1 -> {
        bring(now, who, k);
        leave(before, who, brought > 0 ? 0 : brought);
      }
      case 2 -> {
        bring(now, "otherOrganization", k);
        leave(before, "naturalPerson", now.request("broughtForward", "naturalPerson") + k);
      }
      case 3 -> leave(before, who, brought + 1);
      default -> bring(now, who, k);
    }
  }

  private static void bring(Figures now, String who, long more) {
    now.add("requests.broughtForward." + who, more);
    now.add("requests.granted." + who, more);
  }

  private static Optional<Planting> carriedFound(Story story) {
    var cells = new HashSet<CellAddress>();
    Figures before = story.yearBefore();
    for (String who : Figures.APPLICANTS) {
      if (story.now.request("broughtForward", who) != before.request("carriedForward", who)) {
        cells.add(cell("requests.broughtForward." + who));
      }
    }
    cells.add(cell("requests.broughtForward.total"));
    return Planter.may(
        Planter.ofCells(
            "brought " + cells,
            "carried-forward-continuity",
            Severity.ERROR,
            Whose.AUTHORS,
            Set.copyOf(cells)),
        "figure-jump");
  }

  private static void jump(Story story) {
    Figures now = story.now;
    Figures before = story.yearBefore();
    long few = story.between(9, 40);
    long times = story.between(23, 60);
    switch (story.random.nextInt(5)) {
      case 0 -> jump(story, "proactive.licences.decisions", few, few * times);
      case 1 -> jump(story, "proactive.penalties.decisions", few * times, few);
      case 2 -> now.addGranted("naturalPerson", times * before.request("newlyReceived", "total"));
      case 3 -> jump(story, "proactive.coercions.decisions", few, few * 101);
      default -> {
        jump(story, "proactive.licences.decisions", few * 10, 0);
        jump(story, "proactive.penalties.decisions", few * 7, 0);
        clear(now, path -> path.startsWith("proactive"));
      }
    }
  }

  private static void jump(Story story, String path, long before, long now) {
    story.yearBefore().set(path, before);
    story.now.set(path, now);
  }

  private static void clear(Figures figures, Predicate<String> which) {
    for (CellAddress one : figures.form().addresses()) {
      if (which.test(one.path())) {
        figures.set(one.path(), 0);
      }
    }
  }

  private static Optional<Planting> jumpFound(Story story) {
    return Planter.may(
        Planter.ofReport("a jump", "figure-jump", Severity.INFO, Whose.AUTHORS),
        "in-force-continuity",
        "items-continuity");
  }

  private static void copy(Story story) {
    Figures before = story.yearBefore();
    before.addRequests("newlyReceived", "naturalPerson", 80);
    before.addRequests("granted", "naturalPerson", story.between(23, 29));
    before.addRequests("unavailable.notHeld", "naturalPerson", story.between(13, 19));
    before.addRequests("partiallyGranted", "naturalPerson", story.between(11, 14));
    before.total();
    long told = before.request("totalHandled", "naturalPerson");
    long pool =
        before.request("newlyReceived", "naturalPerson")
            + before.request("broughtForward", "naturalPerson")
            - before.request("carriedForward", "naturalPerson");
    before.add("requests.newlyReceived.naturalPerson", told - pool);
    for (String row : List.of("licences", "penalties", "coercions")) {
      before.add("proactive." + row + ".decisions", story.between(40, 1900));
    }
    int way = story.random.nextInt(4);
    for (CellAddress one : before.form().addresses()) {
      String path = one.path();
      boolean copied =
          switch (way) {
            case 0 -> path.startsWith("proactive");
            case 1 -> path.startsWith("requests");
            case 2 -> path.startsWith("proactive") || path.startsWith("requests");
            default -> true;
          };
      if (copied) {
        story.now.set(path, before.at(one));
      }
    }
  }

  private static Optional<Planting> copyFound(Story story) {
    return Planter.may(
        Planter.ofReport("last year's table", "figures-copied", Severity.WARNING, Whose.AUTHORS),
        "carried-forward-continuity",
        "in-force-continuity",
        "items-continuity",
        "in-force-below-issued",
        "case-order-suspect",
        "figure-jump"); // the other tables of last year are not this year's
  }
}
