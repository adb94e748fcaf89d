package gongkai.bench.rules;

import static gongkai.bench.rules.Story.cell;

import gongkai.bench.rules.Planting.Expected;
import gongkai.bench.rules.Planting.Whose;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sums of the form that do not add up.
final class ArithmeticPlantings {

  private static final Set<String> CONSEQUENCES =
      Set.of(
          "narrative-table-mismatch",
          "narrative-share",
          "narrative-growth-mismatch",
          "carried-forward-continuity",
          "figure-jump",
          "case-order-suspect");

  private ArithmeticPlantings() {}

  static List<Planter> all() {
    Set<String> requests = Set.of("requests");
    return List.of(
        sums("requests-balance", requests, ArithmeticPlantings::balance),
        sums("requests-outcome-sum", requests, ArithmeticPlantings::outcomes),
        sums("requests-applicant-sum", requests, ArithmeticPlantings::applicants),
        sums("case-sum", Set.of("cases"), ArithmeticPlantings::cases),
        Planter.ofText(
            "processing-fee-step",
            Severity.INFO,
            Setting.ANY.newForm(),
            Set.of("fees"),
            ArithmeticPlantings::fee));
  }

  /// Changes printed figures.
  @FunctionalInterface
  private interface Slip {
    /// Whether there was room for it.
    boolean make(Story story);
  }

  private static Planter sums(String rule, Set<String> touches, Slip slip) {
    return Planter.ofText(
        rule,
        Severity.ERROR,
        Setting.ANY.whenBusy(),
        touches,
        story -> {
          if (!slip.make(story)) {
            return Optional.empty();
          }
          List<Expected> expected = BrokenEquations.in(story.draft(), touches.contains("cases"));
          boolean aimed = expected.stream().anyMatch(one -> one.rule().equals(rule));
          return aimed
              ? Optional.of(new Planting(story.draft().printed.toString(), expected, CONSEQUENCES))
              : Optional.empty();
        });
  }

  private static void print(Story story, String path, long value) {
    story.draft().printed.put(cell(path), String.valueOf(value));
  }

  /// A slip of the hand.
  static long slip(Story story, long figure) {
    long slipped =
        switch (story.random.nextInt(5)) {
          case 0 -> figure + 1;
          case 1 -> Math.max(0, figure - 1);
          case 2 -> figure * 10;
          case 3 -> Long.parseLong(new StringBuilder().append(figure).reverse().toString());
          default -> figure + story.between(2, 20);
        };
    return slipped == figure ? figure + 1 : slipped;
  }

  private static String path(String row, String column) {
    return "requests." + row + "." + column;
  }

  /// A figure and the total of its row, both too great by the same.
  private static boolean pair(Story story, String row, String applicant) {
    long more = story.between(1, 6);
    print(story, path(row, applicant), story.now.request(row, applicant) + more);
    print(story, path(row, "total"), story.now.request(row, "total") + more);
    return true;
  }

  private static boolean single(Story story, String row, String column) {
    print(story, path(row, column), slip(story, story.now.request(row, column)));
    return true;
  }

  private static boolean balance(Story story) {
    String row = story.oneOf(List.of("newlyReceived", "broughtForward", "carriedForward"));
    String applicant = story.oneOf(Figures.APPLICANTS);
    return switch (story.random.nextInt(4)) {
      case 0 -> pair(story, row, applicant);
      case 1 -> single(story, row, applicant);
      case 2 -> single(story, row, "total");
      default -> forgotten(story);
    };
  }

  /// What was brought forward is left out.
  private static boolean forgotten(Story story) {
    if (story.now.request("broughtForward", "total") == 0) {
      return pair(story, "carriedForward", "naturalPerson");
    }
    Figures.APPLICANTS.forEach(applicant -> print(story, path("broughtForward", applicant), 0));
    print(story, path("broughtForward", "total"), 0);
    return true;
  }

  private static boolean outcomes(Story story) {
    String row = story.oneOf(story.now.outcomes());
    String applicant = story.oneOf(Figures.APPLICANTS);
    return switch (story.random.nextInt(4)) {
      case 0 -> pair(story, row, applicant);
      case 1 -> pair(story, "totalHandled", applicant);
      case 2 -> single(story, row, applicant);
      default -> single(story, "totalHandled", applicant);
    };
  }

  private static boolean applicants(Story story) {
    var rows = new ArrayList<>(story.now.outcomes());
    rows.addAll(List.of("newlyReceived", "totalHandled", "carriedForward"));
    String row = story.oneOf(rows);
    return switch (story.random.nextInt(3)) {
      case 0 -> single(story, row, "total");
      case 1 -> single(story, row, story.oneOf(Figures.APPLICANTS));
      default -> {
        if (story.now.request("granted", "total") == 0) {
          yield single(story, row, "total");
        }
        print(story, path("granted", "total"), 0); // the total was forgotten
        yield true;
      }
    };
  }

  private static boolean cases(Story story) {
    String table = story.oneOf(Figures.CASES);
    long total = story.now.get(table + ".total");
    switch (story.random.nextInt(3)) {
      case 0 -> print(story, table + ".total", slip(story, total));
      case 1 -> {
        String result = table + "." + story.oneOf(Figures.RESULTS);
        print(story, result, slip(story, story.now.get(result)));
      }
      default -> print(story, table + ".total", total == 0 ? 1 : 0);
    }
    return true;
  }

  private static final List<String> FEES =
      List.of(
          "本年度收取信息处理费{amount}元。",
          "{Y}年，{we}依规收取政府信息公开信息处理费共计{amount}元，已缴入国库。",
          "对数量超过标准的申请收取信息处理费，合计{amount}元。",
          "信息处理费收取情况：全年收取{amount}元。");

  private static Optional<Planting> fee(Story story) {
    String amount =
        switch (story.random.nextInt(4)) {
          case 0 -> String.valueOf(10 * story.between(1, 40) + story.between(1, 9));
          case 1 -> story.between(1, 9) + "." + story.between(1, 9);
          case 2 -> story.between(100, 900) + ".5";
          default -> String.valueOf(100 * story.between(1, 30) + 5);
        };
    String sentence = story.draft().filling.fill(story.oneOf(FEES), Map.of("amount", amount));
    story.say("fees", "fees", sentence);
    return Planter.ofWords("processing-fee-step", Severity.INFO, Whose.AUTHORS, sentence);
  }
}
