package gongkai.bench.rules.heldout;

import static gongkai.bench.rules.heldout.Hand.print;

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

/// Sums of the form that do not add up: digits turned round, rows taken for one another, a column
/// that was not updated.
final class SumBreaks {

  private static final List<String> KINDS =
      List.of("naturalPerson", "commercialEnterprise", "legalServiceInstitution");

  private SumBreaks() {}

  static List<Planter> all() {
    return List.of(
        planter("requests-balance", false, SumBreaks::balance),
        planter("requests-outcome-sum", false, SumBreaks::outcomes),
        planter("requests-applicant-sum", false, SumBreaks::applicants),
        planter("case-sum", true, SumBreaks::cases));
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
          boolean aimed = expected.stream().anyMatch(one -> one.rule().equals(rule));
          return aimed
              ? Optional.of(
                  new Planting(story.draft().printed.toString(), expected, Set.of(Hand.ECHOES)))
              : undone(story, ofCases);
        });
  }

  private static Optional<Planting> undone(Story story, boolean ofCases) {
    story
        .draft()
        .printed
        .keySet()
        .removeIf(cell -> isOfCases(cell.path()) == ofCases && !isOfProactive(cell.path()));
    return Optional.empty();
  }

  private static boolean isOfCases(String path) {
    return Figures.CASES.stream().anyMatch(table -> path.startsWith(table + "."));
  }

  private static boolean isOfProactive(String path) {
    return path.startsWith("proactive.");
  }

  private static void add(Story story, String row, String kind, long more) {
    print(story, "requests." + row + "." + kind, story.now.request(row, kind) + more);
    print(story, "requests." + row + ".total", story.now.request(row, "total") + more);
  }

  /// 21 for 12; another number where that is the same.
  private static long turned(long number) {
    long other = Long.parseLong(new StringBuilder().append(number).reverse().toString());
    return other == number ? number + 9 : other;
  }

  private static void balance(Story story) {
    Figures now = story.now;
    String kind = story.oneOf(KINDS);
    long persons = now.request("newlyReceived", "naturalPerson");
    switch (story.random.nextInt(5)) {
      case 0 -> add(story, "newlyReceived", "naturalPerson", turned(persons) - persons);
      case 1 -> { // last year's number was put into this year's row, and this year's was kept
        add(story, "broughtForward", kind, story.between(1, 4));
      }
      case 2 -> { // what is carried forward was put down twice
        long open = now.request("carriedForward", kind);
        add(story, "carriedForward", kind, open > 0 ? open : story.between(1, 3));
      }
      case 3 -> { // a withdrawn one taken out of what was handled, and not out of what came
        add(story, "granted", "naturalPerson", 1);
        add(story, "totalHandled", "naturalPerson", 1);
      }
      default -> { // a firm's put down as an office of lawyers'
        int moved = story.between(1, 3);
        long firms = now.request("newlyReceived", "commercialEnterprise");
        long lawyers = now.request("newlyReceived", "legalServiceInstitution");
        long gone = Math.min(firms, moved);
        print(story, "requests.newlyReceived.commercialEnterprise", firms - gone);
        print(story, "requests.newlyReceived.legalServiceInstitution", lawyers + gone);
      }
    }
  }

  private static void outcomes(Story story) {
    Figures now = story.now;
    String kind = story.oneOf(KINDS);
    List<String> rows = now.outcomes();
    switch (story.random.nextInt(4)) {
      case 0 -> { // counted under two reasons
        String reason = story.oneOf(rows.subList(2, rows.size() - 1));
        add(story, reason, kind, story.between(1, 3));
      }
      case 1 -> { // the total was copied from the row above the table's foot
        long handled = now.request("totalHandled", "naturalPerson");
        add(story, "totalHandled", "naturalPerson", turned(handled) - handled);
        add(
            story,
            "newlyReceived",
            "naturalPerson",
            turned(handled) - handled); // so that the balance holds
      }
      case 2 -> { // every row of a reason left at nothing
        List<String> told =
            rows.stream().filter(row -> now.request(row, "naturalPerson") > 0).toList();
        String left = told.isEmpty() ? "granted" : told.getLast();
        add(story, left, "naturalPerson", -now.request(left, "naturalPerson"));
      }
      default -> { // one who got a part counted as one who got all, too
        long both = Math.max(1, now.request("granted", kind));
        add(story, "partiallyGranted", kind, both);
      }
    }
  }

  private static void applicants(Story story) {
    Figures now = story.now;
    List<String> told =
        now.outcomes().stream().filter(row -> now.request(row, "total") > 0).toList();
    String row = told.isEmpty() ? "newlyReceived" : story.oneOf(told);
    long total = now.request(row, "total");
    switch (story.random.nextInt(4)) {
      case 0 -> print(story, "requests." + row + ".total", turned(total));
      case 1 -> { // a kind was counted later, and the total stayed
        String kind = story.oneOf(List.of("researchInstitution", "publicWelfareOrganization"));
        print(story, "requests." + row + "." + kind, now.request(row, kind) + story.between(1, 4));
      }
      case 2 -> { // the number of one column in all of the row's
        long persons = now.request(row, "naturalPerson");
        print(story, "requests." + row + ".otherOrganization", Math.max(1, persons));
      }
      default -> // the total of the row above
          print(
              story,
              "requests.broughtForward.total",
              now.request("newlyReceived", "total") + story.between(1, 3));
    }
  }

  private static void cases(Story story) {
    Figures now = story.now;
    String table = story.oneOf(Figures.CASES);
    long total = now.get(table + ".total");
    int k = story.between(1, 4);
    switch (story.random.nextInt(4)) {
      case 0 -> { // only what was decided was added up
        print(story, table + ".pending", now.get(table + ".pending") + k);
      }
      case 1 -> print(story, table + ".total", total > 1 ? total - 1 : total + k);
      case 2 -> print(story, table + ".total", 10 * total + k);
      default -> { // the totals of two groups changed places
        print(story, "litigationDirect.total", now.get("litigationAfterReview.total") + k);
        print(story, "litigationAfterReview.total", now.get("litigationDirect.total"));
      }
    }
  }
}
