package gongkai.bench.rules.validation;

import gongkai.bench.rules.BrokenEquations;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Expected;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Sums of the form that do not add up: a row corrected and its total not, a case counted in two
/// rows, a figure in the column beside its own.
final class EquationErrors {

  private static final List<String> KINDS =
      List.of("naturalPerson", "commercialEnterprise", "otherOrganization");

  private EquationErrors() {}

  static List<Planter> all() {
    return List.of(
        planter("requests-balance", false, EquationErrors::balance),
        planter("requests-outcome-sum", false, EquationErrors::outcomes),
        planter("requests-applicant-sum", false, EquationErrors::applicants),
        planter("case-sum", true, EquationErrors::cases));
  }

  private static Planter planter(String rule, boolean ofCases, Consumer<Story> mistake) {
    return Planter.ofText(
        rule,
        Severity.ERROR,
        Setting.ANY.whenBusy(),
        Set.of(ofCases ? "caseTable" : "requests"),
        story -> {
          mistake.accept(story);
          List<Expected> expected = BrokenEquations.in(story.draft(), ofCases);
          return !expected.isEmpty()
              ? Optional.of(
                  new Planting(story.draft().printed.toString(), expected, Set.of(Parts.ECHOES)))
              : Optional.empty();
        });
  }

  private static void put(Story story, String path, long value) {
    story.draft().printed.put(Story.cell(path), String.valueOf(value));
  }

  private static void row(Story story, String row, String kind, long more) {
    put(story, "requests." + row + "." + kind, story.now.request(row, kind) + more);
    put(story, "requests." + row + ".total", story.now.request(row, "total") + more);
  }

  /// What came in is not what went out; every row still adds up.
  private static void balance(Story story) {
    Figures now = story.now;
    String kind = story.oneOf(KINDS);
    int k = story.between(1, 7);
    switch (story.random.nextInt(6)) {
      case 0 -> { // what is open at the end of the year was forgotten, or put down without being so
        long open = now.request("carriedForward", "naturalPerson");
        row(story, "carriedForward", "naturalPerson", open > 0 ? -open : k);
      }
      case 1 -> row(story, "broughtForward", kind, k);
      case 2 -> row(story, "newlyReceived", kind, 10);
      case 3 -> { // one more was granted, and nobody had asked for it
        row(story, "granted", kind, k);
        row(story, "totalHandled", kind, k);
      }
      case 4 -> { // received from a person, put down as a firm's
        long persons = now.request("newlyReceived", "naturalPerson");
        long moved = Math.min(persons, k);
        put(story, "requests.newlyReceived.naturalPerson", persons - moved);
        put(
            story,
            "requests.newlyReceived.commercialEnterprise",
            now.request("newlyReceived", "commercialEnterprise") + moved);
      }
      default -> { // carried forward once more
        long brought = now.request("broughtForward", "naturalPerson");
        row(story, "carriedForward", "naturalPerson", brought > 0 ? brought : k);
      }
    }
  }

  /// The outcomes are not what was handled; every row still adds up.
  private static void outcomes(Story story) {
    Figures now = story.now;
    String kind = story.oneOf(KINDS);
    int k = story.between(1, 5);
    switch (story.random.nextInt(5)) {
      case 0 -> { // granted in part, and counted as granted too
        long partly = now.request("partiallyGranted", "naturalPerson");
        row(story, "granted", "naturalPerson", partly > 0 ? partly : k);
      }
      case 1 -> row(story, story.oneOf(now.outcomes()), kind, k);
      case 2 -> { // an outcome of a person, in the column of the firms
        long granted = now.request("granted", "naturalPerson");
        long moved = Math.min(granted, k);
        put(story, "requests.granted.naturalPerson", granted - moved);
        put(
            story,
            "requests.granted.commercialEnterprise",
            now.request("granted", "commercialEnterprise") + moved);
      }
      case 3 -> { // handled and received are one more, the outcomes are not
        row(story, "totalHandled", kind, k);
        row(story, "newlyReceived", kind, k);
      }
      default -> { // a row was left at zero
        List<String> told =
            now.outcomes().stream().filter(one -> now.request(one, "naturalPerson") > 0).toList();
        if (!told.isEmpty()) {
          String left = story.oneOf(told);
          row(story, left, "naturalPerson", -now.request(left, "naturalPerson"));
        }
      }
    }
  }

  /// A row whose total is not the sum of the applicants.
  private static void applicants(Story story) {
    Figures now = story.now;
    int k = story.between(1, 6);
    String row =
        story.oneOf(
            List.of(
                "newlyReceived",
                "granted",
                "totalHandled",
                "unavailable.notHeld",
                "carriedForward"));
    long total = now.request(row, "total");
    switch (story.random.nextInt(5)) {
      case 0 -> put(story, "requests." + row + ".total", total + k);
      case 1 -> put(story, "requests." + row + ".total", total > 0 ? 0 : k);
      case 2 ->
          put(
              story,
              "requests." + row + ".legalServiceInstitution",
              now.request(row, "legalServiceInstitution") + k);
      case 3 -> { // the persons alone taken for all
        long persons = now.request(row, "naturalPerson");
        put(story, "requests." + row + ".total", persons < total ? persons : total + 10);
      }
      default -> { // a digit too many
        put(
            story,
            "requests." + row + ".naturalPerson",
            10 * now.request(row, "naturalPerson") + k);
      }
    }
  }

  private static void cases(Story story) {
    Figures now = story.now;
    String table = story.oneOf(Figures.CASES);
    String result = table + "." + story.oneOf(Figures.RESULTS);
    long total = now.get(table + ".total");
    int k = story.between(1, 4);
    switch (story.random.nextInt(5)) {
      case 0 -> put(story, table + ".total", total > 0 ? 0 : k);
      case 1 -> put(story, table + ".total", total + k);
      case 2 -> put(story, result, now.get(result) + k);
      case 3 -> { // still pending, and decided too
        put(story, table + ".pending", now.get(table + ".pending") + k);
        put(story, table + ".upheld", now.get(table + ".upheld") + k);
        put(story, table + ".total", total + k);
      }
      default -> { // a suit in the group beside its own, the totals left
        put(story, "litigationDirect.otherResult", now.get("litigationDirect.otherResult") + k);
        put(story, "litigationAfterReview.total", now.get("litigationAfterReview.total") + k);
      }
    }
  }
}
