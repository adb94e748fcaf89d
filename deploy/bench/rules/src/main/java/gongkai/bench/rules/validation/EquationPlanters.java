package gongkai.bench.rules.validation;

import gongkai.bench.rules.BrokenEquations;
import gongkai.bench.rules.Draft;
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

/// Breaks the sums of the form: one row corrected and not the others, a case counted twice, figures
/// in the wrong cell, digits transposed.
final class EquationPlanters {

  private static final Set<String> CONSEQUENCES =
      Set.of(
          "narrative-table-mismatch",
          "narrative-share",
          "narrative-growth-mismatch",
          "carried-forward-continuity",
          "case-order-suspect",
          "figure-jump");

  private EquationPlanters() {}

  static List<Planter> all() {
    return List.of(
        requests("requests-balance", EquationPlanters::balance),
        requests("requests-outcome-sum", EquationPlanters::outcomes),
        requests("requests-applicant-sum", EquationPlanters::applicants),
        planter("case-sum", Set.of("caseTable"), EquationPlanters::cases, true));
  }

  private static Planter requests(String rule, Consumer<Story> mistake) {
    return planter(rule, Set.of("requests"), mistake, false);
  }

  private static Planter planter(
      String rule, Set<String> touches, Consumer<Story> mistake, boolean ofCases) {
    return Planter.ofText(
        rule,
        Severity.ERROR,
        Setting.ANY.whenBusy(),
        touches,
        story -> {
          mistake.accept(story);
          Draft draft = story.draft();
          List<Expected> expected = BrokenEquations.in(draft, ofCases);
          boolean broken = expected.stream().anyMatch(one -> one.rule().equals(rule));
          return broken
              ? Optional.of(new Planting(draft.printed.toString(), expected, CONSEQUENCES))
              : Optional.empty();
        });
  }

  private static void put(Story story, String path, long value) {
    story.draft().printed.put(Story.cell(path), String.valueOf(value));
  }

  /// Another figure for an applicant in a row, and in the row's total.
  private static void more(Story story, String row, String applicant, long more) {
    long own = story.now.request(row, applicant);
    long change = own + more < 0 ? -own : more;
    put(story, "requests." + row + "." + applicant, own + change);
    put(story, "requests." + row + ".total", story.now.request(row, "total") + change);
  }

  private static void balance(Story story) {
    String who = story.oneOf(List.of("naturalPerson", "commercialEnterprise"));
    Figures now = story.now;
    int k = story.between(1, 6);
    switch (story.random.nextInt(6)) {
      case 0 -> more(story, "carriedForward", who, k);
      case 1 -> {
        long brought = now.request("broughtForward", who);
        more(story, "broughtForward", who, brought > 0 ? -brought : k);
      }
      case 2 -> more(story, "newlyReceived", who, k);
      case 3 -> {
        long carried = now.request("carriedForward", who);
        more(story, "carriedForward", who, carried > 0 ? -carried : k);
      }
      case 4 -> {
        long received = now.request("newlyReceived", who);
        more(story, "newlyReceived", who, received > k ? -k : k);
      }
      default -> {
        more(story, "granted", who, k);
        more(story, "totalHandled", who, k);
      }
    }
  }

  private static void outcomes(Story story) {
    Figures now = story.now;
    String who = "naturalPerson";
    int k = story.between(1, 5);
    switch (story.random.nextInt(5)) {
      case 0 -> more(story, "granted", who, k);
      case 1 -> {
        long twice = Math.max(1, now.request("partiallyGranted", who));
        String row =
            story.oneOf(
                List.of("refused.thirdPartyRights", "refused.stateSecret", "unavailable.notHeld"));
        more(story, row, who, twice);
      }
      case 2 -> {
        List<String> told =
            now.outcomes().stream().filter(row -> now.request(row, who) > 0).toList();
        if (!told.isEmpty()) {
          String row = story.oneOf(told);
          more(story, row, who, -now.request(row, who));
        }
      }
      case 3 -> {
        more(story, "totalHandled", who, k);
        more(story, "newlyReceived", who, k);
      }
      default -> {
        long granted = now.request("granted", who);
        more(story, "granted", who, transposed(granted) - granted);
      }
    }
  }

  /// The same digits the other way round.
  private static long transposed(long number) {
    return Long.parseLong(new StringBuilder(String.valueOf(number)).reverse().toString());
  }

  private static void applicants(Story story) {
    Figures now = story.now;
    List<String> outcomes = now.outcomes();
    int k = story.between(1, 4);
    switch (story.random.nextInt(6)) {
      case 0 -> {
        String row = story.oneOf(outcomes);
        put(story, "requests." + row + ".total", now.request(row, "total") + k);
      }
      case 1 ->
          put(
              story,
              "requests.newlyReceived.total",
              now.request("newlyReceived", "total") + (story.random.nextBoolean() ? k : 10L));
      case 2 -> {
        String row = story.oneOf(outcomes);
        put(story, "requests." + row + ".naturalPerson", now.request(row, "naturalPerson") + k);
      }
      case 3 -> {
        String row = story.oneOf(List.of("granted", "newlyReceived", "totalHandled"));
        put(
            story,
            "requests." + row + ".commercialEnterprise",
            now.request(row, "naturalPerson") + now.request(row, "commercialEnterprise"));
      }
      case 4 -> {
        long total = now.request("totalHandled", "total");
        put(story, "requests.totalHandled.total", transposed(total));
      }
      default -> {
        String who =
            story.oneOf(List.of("commercialEnterprise", "otherOrganization", "naturalPerson"));
        put(story, "requests.newlyReceived." + who, 0);
      }
    }
  }

  private static void cases(Story story) {
    String table = story.oneOf(Figures.CASES);
    Figures now = story.now;
    long total = now.get(table + ".total");
    int k = story.between(1, 4);
    switch (story.random.nextInt(6)) {
      case 0 -> put(story, table + ".total", total + k);
      case 1 -> {
        String result = table + "." + story.oneOf(Figures.RESULTS);
        put(story, result, now.get(result) + k);
      }
      case 2 -> {
        if (total > 0) {
          put(story, table + ".total", 0);
        } else {
          put(story, table + ".upheld", k);
        }
      }
      case 3 -> put(story, table + ".pending", now.get(table + ".pending") + k);
      case 4 -> {
        long both = now.get("litigationDirect.total") + now.get("litigationAfterReview.total");
        put(story, "litigationAfterReview.total", both);
      }
      default -> {
        long upheld = now.get(table + ".upheld");
        put(story, table + ".total", total - upheld);
      }
    }
  }
}
