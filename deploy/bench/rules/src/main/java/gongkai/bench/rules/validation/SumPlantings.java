package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Story.cell;

import gongkai.bench.rules.BrokenEquations;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Expected;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Sums of the form that do not hold, and fees that no tariff gives, in the validation set.
final class SumPlantings {

  private static final Set<String> CONSEQUENCES =
      Set.of(
          "narrative-table-mismatch",
          "narrative-share",
          "narrative-growth-mismatch",
          "carried-forward-continuity",
          "figure-jump",
          "figures-copied",
          "case-order-suspect");

  private SumPlantings() {}

  static List<Planter> all() {
    return List.of(
        sums(
            "requests-balance",
            "requests",
            List.of(
                SumPlantings::wrongColumn,
                SumPlantings::countedTwice,
                SumPlantings::swappedDigits,
                SumPlantings::nothingCarried)),
        sums(
            "requests-outcome-sum",
            "requests",
            List.of(
                SumPlantings::alsoRefused,
                SumPlantings::outcomeLeftOut,
                SumPlantings::receivedForHandled,
                SumPlantings::outcomeWrongColumn)),
        sums(
            "requests-applicant-sum",
            "requests",
            List.of(
                SumPlantings::onlyPersons,
                SumPlantings::oneKindForgotten,
                SumPlantings::totalOfRowAbove,
                SumPlantings::oneTooMany)),
        sums(
            "case-sum",
            "cases",
            List.of(
                SumPlantings::pendingLeftOut,
                SumPlantings::totalDoubled,
                SumPlantings::totalsSwapped,
                SumPlantings::resultForgotten)),
        Planter.ofText(
            "processing-fee-step",
            Severity.INFO,
            Setting.ANY.newForm(),
            Set.of("fees"),
            SumPlantings::fee));
  }

  private static Planter sums(String rule, String touches, List<Consumer<Story>> ways) {
    return Planter.ofText(
        rule,
        Severity.ERROR,
        Setting.ANY.whenBusy(),
        Set.of(touches),
        story -> {
          for (int tries = 0; tries < 8; tries++) {
            story.oneOf(ways).accept(story);
            List<Expected> expected = BrokenEquations.in(story.draft(), touches.equals("cases"));
            if (expected.stream().anyMatch(one -> one.rule().equals(rule))) {
              return Optional.of(
                  new Planting(story.draft().printed.toString(), expected, CONSEQUENCES));
            }
          }
          return Optional.empty();
        });
  }

  private static void print(Story story, String path, long value) {
    story.draft().printed.put(cell(path), String.valueOf(value));
  }

  private static void request(Story story, String row, String column, long value) {
    print(story, "requests." + row + "." + column, value);
  }

  /// The kinds of applicant that have something in a row.
  private static List<String> applicants(Story story, String row) {
    return Figures.APPLICANTS.stream().filter(kind -> story.now.request(row, kind) > 0).toList();
  }

  private static String otherThan(Story story, String applicant) {
    return story.oneOf(
        Figures.APPLICANTS.stream().filter(kind -> !kind.equals(applicant)).toList());
  }

  /// A row's figure stands in the column of another kind of applicant.
  private static void move(Story story, String row) {
    List<String> some = applicants(story, row);
    if (some.isEmpty()) {
      return;
    }
    String from = story.oneOf(some);
    String to = otherThan(story, from);
    long moved = story.now.request(row, from);
    request(story, row, from, 0);
    request(story, row, to, story.now.request(row, to) + moved);
  }

  private static void wrongColumn(Story story) {
    move(story, story.oneOf(List.of("newlyReceived", "broughtForward", "carriedForward")));
  }

  /// What was brought forward is among the newly received too.
  private static void countedTwice(Story story) {
    for (String column : applicants(story, "broughtForward")) {
      long both =
          story.now.request("newlyReceived", column) + story.now.request("broughtForward", column);
      request(story, "newlyReceived", column, both);
    }
    long both =
        story.now.request("newlyReceived", "total") + story.now.request("broughtForward", "total");
    request(story, "newlyReceived", "total", both);
  }

  /// 12 for 21, in the column and in the total.
  private static void swappedDigits(Story story) {
    long right = story.now.request("newlyReceived", "naturalPerson");
    if (right < 10) {
      return;
    }
    var digits = new StringBuilder(String.valueOf(right));
    int last = digits.length() - 1;
    char unit = digits.charAt(last);
    digits.setCharAt(last, digits.charAt(last - 1));
    digits.setCharAt(last - 1, unit);
    long wrong = Long.parseLong(digits.toString());
    request(story, "newlyReceived", "naturalPerson", wrong);
    request(
        story,
        "newlyReceived",
        "total",
        story.now.request("newlyReceived", "total") + wrong - right);
  }

  private static void nothingCarried(Story story) {
    Figures.APPLICANTS.forEach(kind -> request(story, "carriedForward", kind, 0));
    request(story, "carriedForward", "total", 0);
  }

  /// A part was refused, and the application is counted as refused as well.
  private static void alsoRefused(Story story) {
    String from =
        story.now.request("partiallyGranted", "total") > 0 ? "partiallyGranted" : "granted";
    String to =
        "refused."
            + story.oneOf(List.of("thirdPartyRights", "internalAffairs", "processInformation"));
    for (String kind : applicants(story, from)) {
      request(story, to, kind, story.now.request(to, kind) + story.now.request(from, kind));
    }
    request(story, to, "total", story.now.request(to, "total") + story.now.request(from, "total"));
  }

  private static void outcomeLeftOut(Story story) {
    List<String> rows =
        story.now.outcomes().stream().filter(row -> story.now.request(row, "total") > 0).toList();
    if (rows.isEmpty()) {
      return;
    }
    String row = story.oneOf(rows);
    Figures.APPLICANTS.forEach(kind -> request(story, row, kind, 0));
    request(story, row, "total", 0);
  }

  private static void receivedForHandled(Story story) {
    Figures.APPLICANTS.forEach(
        kind -> request(story, "totalHandled", kind, story.now.request("newlyReceived", kind)));
    request(story, "totalHandled", "total", story.now.request("newlyReceived", "total"));
  }

  private static void outcomeWrongColumn(Story story) {
    List<String> rows =
        story.now.outcomes().stream().filter(row -> !applicants(story, row).isEmpty()).toList();
    if (!rows.isEmpty()) {
      move(story, story.oneOf(rows));
    }
  }

  private static String row(Story story) {
    var rows = new ArrayList<>(story.now.outcomes());
    rows.addAll(List.of("newlyReceived", "broughtForward", "totalHandled", "carriedForward"));
    rows.removeIf(row -> story.now.request(row, "total") == 0);
    return rows.isEmpty() ? "newlyReceived" : story.oneOf(rows);
  }

  private static void onlyPersons(Story story) {
    for (String row : List.of("newlyReceived", "totalHandled")) {
      request(story, row, "total", story.now.request(row, "naturalPerson"));
    }
  }

  private static void oneKindForgotten(Story story) {
    String row = row(story);
    List<String> some = applicants(story, row);
    if (!some.isEmpty()) {
      long forgotten = story.now.request(row, story.oneOf(some));
      request(story, row, "total", story.now.request(row, "total") - forgotten);
    }
  }

  private static void totalOfRowAbove(Story story) {
    List<String> rows = story.now.outcomes();
    int at = story.between(1, rows.size() - 1);
    request(story, rows.get(at), "total", story.now.request(rows.get(at - 1), "total"));
  }

  private static void oneTooMany(Story story) {
    String row = row(story);
    String kind = story.oneOf(Figures.APPLICANTS);
    request(story, row, kind, story.now.request(row, kind) + 1);
  }

  private static void pendingLeftOut(Story story) {
    String table = story.oneOf(Figures.CASES);
    long pending = story.now.get(table + ".pending");
    print(story, table + ".total", story.now.get(table + ".total") - pending);
  }

  private static void totalDoubled(Story story) {
    String table = story.oneOf(Figures.CASES);
    print(story, table + ".total", 2 * story.now.get(table + ".total"));
  }

  /// The totals of reconsideration and of suits stand in each other's place.
  private static void totalsSwapped(Story story) {
    String suits = story.oneOf(List.of("litigationDirect", "litigationAfterReview"));
    print(story, "reconsideration.total", story.now.get(suits + ".total"));
    print(story, suits + ".total", story.now.get("reconsideration.total"));
  }

  private static void resultForgotten(Story story) {
    String table = story.oneOf(Figures.CASES);
    print(story, table + ".total", story.now.get(table + ".total") + story.between(1, 3));
  }

  private static final List<String> FEES =
      List.of(
          "{Y}年度向申请人收取信息处理费共{amount}元。",
          "信息处理费方面，全年发出收费通知{#1-3}份，实收{amount}元，已入库。",
          "本年依规计收政府信息公开信息处理费人民币{amount}元。",
          "对申请公开政府信息数量、频次明显超过合理范围的，收取信息处理费{amount}元。",
          "报告期内信息处理费收入{amount}元，没有减免情形。");

  private static final List<String> FEES_IN_TEN_THOUSANDS =
      List.of("{Y}年收取信息处理费{amount}万元。", "全年信息处理费收入合计{amount}万元，全部缴入国库。");

  private static Optional<Planting> fee(Story story) {
    boolean large = story.random.nextInt(4) == 0;
    String amount =
        large
            ? "0.%d%d%d%d"
                .formatted(
                    story.between(0, 3),
                    story.between(1, 9),
                    story.between(0, 9),
                    story.between(1, 9))
            : switch (story.random.nextInt(3)) {
              case 0 -> story.between(1, 60) * 10 + story.between(1, 9) + "";
              case 1 -> story.between(1, 9) + ",%03d".formatted(story.between(0, 99) * 10 + 3);
              default -> story.between(11, 480) + ".%d0".formatted(story.between(1, 9));
            };
    String sentence =
        story
            .draft()
            .filling
            .fill(story.oneOf(large ? FEES_IN_TEN_THOUSANDS : FEES), Map.of("amount", amount));
    story.say("fees", "fees", sentence);
    return Planter.ofWords("processing-fee-step", Severity.INFO, Whose.AUTHORS, sentence);
  }
}
