package gongkai.bench.rules.heldout;

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

/// Figures that do not go on from the year before, or go on from it too well.
final class GoingOnBreaks {

  private static final Set<String> TOUCHES =
      Set.of("proactive", "requests", Hand.IDENTITY, "before");

  private static final List<String> COUNTS =
      List.of(
          "proactive.licences.decisions",
          "proactive.penalties.decisions",
          "proactive.coercions.decisions");

  private GoingOnBreaks() {}

  static List<Planter> all() {
    return List.of(
        planter(
            "carried-forward-continuity",
            Severity.ERROR,
            Setting.ANY.withBefore().whenBusy(),
            GoingOnBreaks::otherBrought,
            GoingOnBreaks::toldOtherBrought),
        planter(
            "figure-jump",
            Severity.INFO,
            Setting.ANY.withBeforeOfSameForm().whenBusy(),
            GoingOnBreaks::jump,
            GoingOnBreaks::toldJump),
        planter(
            "figures-copied",
            Severity.WARNING,
            Setting.ANY.withBeforeOfSameForm().whenBusy(),
            GoingOnBreaks::copy,
            GoingOnBreaks::toldCopy));
  }

  private static Planter planter(
      String rule,
      Severity severity,
      Setting setting,
      Consumer<Story> facts,
      Function<Story, Optional<Planting>> told) {
    return new Planter(rule, severity, setting, TOUCHES, facts, told);
  }

  /// More was brought forward, or it was another's, or it came new; the table itself adds up.
  private static void otherBrought(Story story) {
    Figures now = story.now;
    int k = story.between(1, 5);
    switch (story.random.nextInt(3)) {
      case 0 -> { // more than were carried forward, and all of these were refused
        now.addRequests("broughtForward", "naturalPerson", k);
        now.addRequests("refused.processInformation", "naturalPerson", k);
      }
      case 1 -> { // a firm among them that nobody knew of
        now.addRequests("broughtForward", "commercialEnterprise", k);
        now.addRequests("unavailable.notHeld", "commercialEnterprise", k);
      }
      default -> { // what was brought forward was counted among the new ones
        for (String kind : Figures.APPLICANTS) {
          long brought = now.request("broughtForward", kind);
          now.addRequests("broughtForward", kind, -brought);
          now.addRequests("newlyReceived", kind, brought);
        }
      }
    }
    now.total();
  }

  private static Optional<Planting> toldOtherBrought(Story story) {
    var cells = new HashSet<CellAddress>();
    for (String kind : Figures.APPLICANTS) {
      long brought = story.now.request("broughtForward", kind);
      if (brought != story.yearBefore().request("carriedForward", kind)) {
        cells.add(Story.cell("requests.broughtForward." + kind));
      }
    }
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    cells.add(Story.cell("requests.broughtForward.total"));
    return Planter.ofCells(
        "brought forward otherwise: " + cells,
        "carried-forward-continuity",
        Severity.ERROR,
        Whose.AUTHORS,
        cells,
        "figure-jump");
  }

  private static void jump(Story story) {
    Figures last = story.yearBefore();
    Figures now = story.now;
    int few = story.between(6, 30);
    int many = few * story.between(21, 60) + story.between(0, few);
    switch (story.random.nextInt(4)) {
      case 0 -> { // only one office of many reported
        String path = story.oneOf(COUNTS);
        last.set(path, many);
        now.set(path, few);
      }
      case 1 -> { // the rows of licences and penalties changed places
        last.set(COUNTS.get(0), many);
        last.set(COUNTS.get(1), few);
        now.set(COUNTS.get(0), few + story.between(0, 3));
        now.set(COUNTS.get(1), many + story.between(0, 40));
      }
      case 2 -> { // no application where there were dozens
        clearRequests(last, false);
        clearRequests(now, true);
        last.addGranted("naturalPerson", story.between(30, 200));
      }
      default -> {
        String path = story.oneOf(COUNTS);
        last.set(path, few);
        now.set(path, many);
      }
    }
  }

  /// Nothing is carried forward; nothing else is there either, where that is asked for.
  private static void clearRequests(Figures figures, boolean all) {
    for (String kind : Figures.APPLICANTS) {
      long open = figures.request("carriedForward", kind);
      figures.set("requests.carriedForward." + kind, 0);
      figures.add("requests.granted." + kind, open);
      if (all) {
        figures.outcomes().forEach(row -> figures.set("requests." + row + "." + kind, 0));
        figures.set("requests.newlyReceived." + kind, 0);
        figures.set("requests.broughtForward." + kind, 0);
      }
    }
    figures.total();
  }

  private static Optional<Planting> toldJump(Story story) {
    var cells = new HashSet<CellAddress>();
    for (String path : COUNTS) {
      long now = story.now.get(path);
      long last = story.yearBefore().get(path);
      if (Math.min(now, last) >= 5 && Math.max(now, last) >= 20 * Math.min(now, last)) {
        cells.add(Story.cell(path));
      }
    }
    long last = story.yearBefore().request("newlyReceived", "total");
    if (cells.isEmpty() && last >= 24 && story.now.request("newlyReceived", "total") == 0) {
      cells.addAll(Hand.under(story, "requests."));
    }
    return cells.isEmpty()
        ? Optional.empty()
        : Planter.ofCells(
            "jump in " + cells.size() + " cells, " + story.now.get(COUNTS.getFirst()),
            "figure-jump",
            Severity.INFO,
            Whose.AUTHORS,
            cells);
  }

  private static void copy(Story story) {
    Figures last = story.yearBefore();
    Figures now = story.now;
    enrich(story, last);
    for (String path : COUNTS) { // what is not copied is of the same size
      now.set(path, last.get(path) + story.between(1, 50));
    }
    switch (story.random.nextInt(4)) {
      case 0 -> copyAll(last, now, "requests.");
      case 1 -> copyOutcomes(story);
      case 2 -> copyAll(last, now, "proactive.");
      default -> {
        copyAll(last, now, "requests.");
        copyAll(last, now, "proactive.");
      }
    }
  }

  /// Figures so great that nobody has the same twice by chance.
  private static void enrich(Story story, Figures last) {
    for (String path : COUNTS) {
      last.set(path, story.between(150, 4000));
    }
    for (String row : List.of("granted", "unavailable.notHeld", "notProcessed.petition")) {
      last.addRequests(row, "naturalPerson", story.between(21, 60));
      last.addRequests(row, "otherOrganization", story.between(11, 30));
    }
    last.total();
    for (String kind : Figures.APPLICANTS) {
      long out = last.request("totalHandled", kind) + last.request("carriedForward", kind);
      last.set("requests.newlyReceived." + kind, out - last.request("broughtForward", kind));
    }
    last.total();
  }

  private static void copyAll(Figures last, Figures now, String table) {
    last.form().addresses().stream()
        .filter(cell -> cell.path().startsWith(table))
        .forEach(cell -> now.set(cell.path(), last.at(cell)));
  }

  /// The outcomes are last year's; what came in, and what is left, goes with them.
  private static void copyOutcomes(Story story) {
    Figures last = story.yearBefore();
    Figures now = story.now;
    for (String kind : Figures.APPLICANTS) {
      now.outcomes()
          .forEach(row -> now.set("requests." + row + "." + kind, last.request(row, kind)));
      long brought = last.request("carriedForward", kind);
      long handled = last.request("totalHandled", kind);
      now.set("requests.broughtForward." + kind, brought);
      now.set("requests.carriedForward." + kind, Math.max(0, brought - handled));
      now.set("requests.newlyReceived." + kind, Math.max(0, handled - brought));
    }
    now.total();
  }

  private static Optional<Planting> toldCopy(Story story) {
    return Planter.ofReport(
        "copied: " + story.now.get("requests.granted.total") + ", " + story.now.get(COUNTS.get(0)),
        "figures-copied",
        Severity.WARNING,
        Whose.AUTHORS,
        "carried-forward-continuity",
        "in-force-continuity",
        "in-force-below-issued",
        "items-continuity",
        "figure-jump");
  }
}
