package gongkai.bench.rules.validation;

import gongkai.bench.rules.BrokenEquations;
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
final class YearErrors {

  private static final Set<String> TABLES = Set.of("proactive", "requests", "identity", "before");

  private YearErrors() {}

  static List<Planter> all() {
    return List.of(
        planter(
            "carried-forward-continuity",
            Severity.ERROR,
            Setting.ANY.withBefore().whenBusy(),
            YearErrors::otherBrought,
            YearErrors::toldBrought),
        planter(
            "figure-jump",
            Severity.INFO,
            Setting.ANY.withBeforeOfSameForm(),
            YearErrors::jump,
            YearErrors::toldJump),
        planter(
            "figures-copied",
            Severity.WARNING,
            Setting.ANY.withBeforeOfSameForm().whenBusy(),
            YearErrors::copy,
            YearErrors::toldCopy));
  }

  private static Planter planter(
      String rule,
      Severity severity,
      Setting setting,
      Consumer<Story> facts,
      Function<Story, Optional<Planting>> told) {
    return new Planter(rule, severity, setting, TABLES, facts, told);
  }

  /// What was brought forward is not what was carried forward; the table itself adds up.
  private static void otherBrought(Story story) {
    String kind = story.oneOf(List.of("naturalPerson", "commercialEnterprise"));
    Figures now = story.now;
    long due = story.yearBefore().request("carriedForward", kind);
    int k = story.between(1, 6);
    switch (story.random.nextInt(4)) {
      case 0 -> { // counted among those newly received
        long gone = due > 0 ? due : -k;
        now.addRequests("broughtForward", kind, -gone);
        now.addRequests("newlyReceived", kind, Math.max(gone, -now.request("newlyReceived", kind)));
        balance(now, kind);
      }
      case 1 -> {
        now.addRequests("broughtForward", kind, k);
        balance(now, kind);
      }
      case 2 -> { // in the column of others
        now.addRequests("broughtForward", "otherOrganization", k);
        balance(now, "otherOrganization");
      }
      default -> { // brought forward in the year before as well
        long before = story.yearBefore().request("broughtForward", kind);
        now.addRequests("broughtForward", kind, before == due ? k : before - due);
        balance(now, kind);
      }
    }
  }

  /// Grants as many more as there are applications without an outcome, or carries fewer forward.
  private static void balance(Figures now, String kind) {
    long in = now.request("newlyReceived", kind) + now.request("broughtForward", kind);
    long out = now.request("totalHandled", kind) + now.request("carriedForward", kind);
    long open = in - out;
    for (String row : now.outcomes()) {
      if (open < 0) {
        long taken = Math.min(-open, now.request(row, kind));
        now.addRequests(row, kind, -taken);
        open += taken;
      }
    }
    if (open > 0) {
      now.addRequests("granted", kind, open);
    } else if (open < 0) {
      now.addRequests("carriedForward", kind, open);
    }
    now.total();
  }

  private static Optional<Planting> toldBrought(Story story) {
    var cells = new HashSet<CellAddress>();
    for (String kind : Figures.APPLICANTS) {
      if (story.now.request("broughtForward", kind)
          != story.yearBefore().request("carriedForward", kind)) {
        cells.add(Story.cell("requests.broughtForward." + kind));
      }
    }
    if (cells.isEmpty() || !BrokenEquations.in(story.draft(), false).isEmpty()) {
      return Optional.empty();
    }
    cells.add(Story.cell("requests.broughtForward.total"));
    return Planter.ofCells(
        "brought " + story.now.request("broughtForward", "total") + " in " + cells,
        "carried-forward-continuity",
        Severity.ERROR,
        Whose.AUTHORS,
        cells,
        "figure-jump");
  }

  private static final List<String> COUNTS =
      List.of(
          "proactive.licences.decisions",
          "proactive.penalties.decisions",
          "proactive.coercions.decisions");

  private static void jump(Story story) {
    Figures last = story.yearBefore();
    int few = story.between(5, 40);
    int many = few * story.between(22, 70);
    String path = story.oneOf(COUNTS);
    switch (story.random.nextInt(4)) {
      case 0 -> {
        last.set(path, few);
        story.now.set(path, many);
      }
      case 1 -> {
        last.set(path, many);
        story.now.set(path, few);
      }
      case 2 -> { // applications
        long received = Math.max(5, last.request("newlyReceived", "total"));
        last.addGranted("naturalPerson", received - last.request("newlyReceived", "total"));
        long more = received * story.between(21, 35) - story.now.request("newlyReceived", "total");
        story.now.addGranted("naturalPerson", Math.max(more, 0));
      }
      default -> { // nothing at all this year
        last.set("proactive.licences.decisions", story.between(60, 2000));
        story.now.form().addresses().stream()
            .filter(cell -> cell.path().startsWith("proactive."))
            .forEach(cell -> story.now.set(cell.path(), 0));
      }
    }
  }

  private static Optional<Planting> toldJump(Story story) {
    var cells = new HashSet<CellAddress>();
    for (String path :
        List.of(COUNTS.get(0), COUNTS.get(1), COUNTS.get(2), "requests.newlyReceived.total")) {
      long now = story.now.get(path);
      long last = story.yearBefore().get(path);
      if (Math.min(now, last) >= 5 && Math.max(now, last) >= 20 * Math.min(now, last)) {
        cells.add(Story.cell(path));
      }
    }
    if (cells.isEmpty()) {
      story.now.form().addresses().stream()
          .filter(cell -> cell.path().startsWith("proactive."))
          .forEach(cells::add);
    }
    return Planter.ofCells(
        "jump to " + story.now.get("requests.newlyReceived.total") + " in " + cells.size(),
        "figure-jump",
        Severity.INFO,
        Whose.AUTHORS,
        cells,
        "in-force-continuity",
        "items-continuity",
        "fee-unit-suspect",
        "case-order-suspect");
  }

  private static void copy(Story story) {
    Figures last = story.yearBefore();
    Figures now = story.now;
    int way = story.random.nextInt(4);
    COUNTS.forEach(path -> last.set(path, story.between(60, 3000)));
    for (String row :
        List.of(
            "granted", "partiallyGranted", "unavailable.notHeld", "refused.processInformation")) {
      last.addRequests(row, "naturalPerson", story.between(12, 40));
      last.addRequests(row, "commercialEnterprise", story.between(11, 25));
    }
    last.total();
    for (String kind : Figures.APPLICANTS) {
      long in = last.request("totalHandled", kind) + last.request("carriedForward", kind);
      last.set("requests.newlyReceived." + kind, in - last.request("broughtForward", kind));
    }
    last.total();
    String copied = way == 0 ? "requests." : way == 3 ? "" : "proactive.";
    last.form().addresses().stream()
        .map(CellAddress::path)
        .filter(path ->
            path.startsWith(copied)
                && (path.startsWith("requests.") || path.startsWith("proactive.")))
        .filter(path -> way != 2 || !path.endsWith(".inForce"))
        .forEach(path -> now.set(path, last.at(Story.cell(path))));
    if (way == 2 && story.isNewForm()) { // carried on rightly, the rest copied
      for (String row : List.of("proactive.regulations", "proactive.normativeDocuments")) {
        long added = last.get(row + ".issued") - last.get(row + ".repealed");
        now.set(row + ".inForce", Math.max(0, last.get(row + ".inForce") + added));
      }
    }
  }

  private static Optional<Planting> toldCopy(Story story) {
    return Planter.may(
        Planter.ofReport(
            "copied " + story.now.get("requests.granted.total"),
            "figures-copied",
            Severity.WARNING,
            Whose.AUTHORS),
        "carried-forward-continuity",
        "in-force-continuity",
        "in-force-below-issued",
        "items-continuity",
        "fee-unit-suspect",
        "figure-jump"); // last year's counts are made anew, also where only requests are copied
  }
}
