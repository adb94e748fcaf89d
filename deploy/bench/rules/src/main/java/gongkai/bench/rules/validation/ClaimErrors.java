package gongkai.bench.rules.validation;

import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/// Figures and claims of the text that the tables do not bear out.
final class ClaimErrors {

  /// A figure told wrongly.
  ///
  /// @param slot the sentence in whose place it is told
  /// @param quantity what it is; `{n}` in the sentence is the wrong number
  private record Wrong(
      String slot, String quantity, Severity severity, String condition, String sentence) {}

  private static final List<Wrong> FIGURES =
      List.of(
          received("{Y}年，{we}收到政府信息公开申请{n}件。"),
          received("全年新收政府信息公开申请{n}件，其中多数通过网络提交。"),
          received("本年度共收到政府信息公开申请{n}件，均及时登记。"),
          received("{Y}年共收到公民、法人和其他组织提出的政府信息公开申请{n}件。"),
          new Wrong(
              "outcome", "granted", Severity.ERROR, "handled>0", "办理结果中，不予公开{refused}件，予以公开{n}件。"),
          new Wrong("outcome", "partly", Severity.ERROR, "handled>0", "从答复类型看，部分公开{n}件。"),
          new Wrong("outcome", "refused", Severity.ERROR, "handled>0", "依法决定不予公开{n}件。"),
          new Wrong("outcome", "unavailable", Severity.ERROR, "handled>0", "本机关无法提供的{n}件，已告知申请人。"),
          new Wrong("outcome", "handled", Severity.ERROR, "handled>0", "年内办结政府信息公开申请{n}件。"),
          new Wrong("forward", "carried", Severity.ERROR, "pool>0", "还有{n}件申请结转下年度继续办理。"),
          new Wrong("forward", "brought", Severity.ERROR, "pool>0", "上年结转政府信息公开申请{n}件。"),
          new Wrong("norms", "issued", Severity.ERROR, "new=1", "{Y}年制发行政规范性文件{n}件。"),
          new Wrong("norms", "repealed", Severity.ERROR, "new=1", "全年废止行政规范性文件{n}件。"),
          new Wrong("cases", "review", Severity.WARNING, "received>0", "因政府信息公开引发行政复议{n}件。"),
          new Wrong("cases", "suits", Severity.WARNING, "received>0", "全年因政府信息公开被提起行政诉讼{n}件。"));

  /// What is claimed without a number, where the figures say otherwise.
  private static final List<Wrong> CLAIMS =
      List.of(
          new Wrong("received", "received", Severity.ERROR, "received>0", "{Y}年，未收到政府信息公开申请。"),
          new Wrong(
              "received", "received", Severity.ERROR, "received>0", "全年没有收到公民、法人或者其他组织的政府信息公开申请。"),
          new Wrong(
              "received",
              "received",
              Severity.ERROR,
              "received>natural",
              "全年收到政府信息公开申请{received}件，申请人均为自然人。"),
          new Wrong("forward", "carried", Severity.ERROR, "carried>0", "无结转下年度继续办理的申请。"),
          new Wrong("forward", "carried", Severity.ERROR, "carried>0", "没有申请结转至下年度办理。"),
          new Wrong("cases", "review", Severity.WARNING, "review>0", "全年未发生政府信息公开行政复议案件。"),
          new Wrong("cases", "suits", Severity.WARNING, "suits>0", "没有因政府信息公开引起的行政诉讼。"),
          new Wrong("outcome", "refused", Severity.ERROR, "refused>0", "对收到的申请，均予以公开。"),
          new Wrong("norms", "issued", Severity.ERROR, "new=1&issued>0", "{Y}年未制发行政规范性文件。"));

  private static Wrong received(String sentence) {
    return new Wrong("received", "received", Severity.ERROR, "received>0", sentence);
  }

  private ClaimErrors() {}

  static List<Planter> all() {
    Set<String> touches =
        Set.of(
            "received",
            "outcome",
            "forward",
            "cases",
            "norms",
            "requests",
            "caseTable",
            "proactive");
    return List.of(
        Planter.ofText(
            "narrative-table-mismatch",
            Severity.ERROR,
            Setting.ANY.whenBusy(),
            touches,
            story -> tell(story, FIGURES, true)),
        Planter.ofText(
            "narrative-table-mismatch",
            Severity.ERROR,
            Setting.ANY.whenBusy(),
            touches,
            story -> tell(story, CLAIMS, false)));
  }

  private static Optional<Planting> tell(Story story, List<Wrong> among, boolean figure) {
    Filling filling = story.draft().filling;
    List<Wrong> possible =
        among.stream().filter(one -> filling.fits("?" + one.condition() + "|")).toList();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    Wrong wrong = story.oneOf(possible);
    String sentence =
        figure
            ? wrong.sentence().replace("{n}", String.valueOf(wrongly(story, wrong.quantity())))
            : wrong.sentence();
    int part = wrong.slot().equals("norms") ? 0 : 1;
    quiet(story, wrong.slot());
    String printed = Parts.say(story, part, wrong.slot(), sentence);
    return Parts.words(
        "narrative-table-mismatch",
        wrong.severity(),
        new String[] {"narrative-repeat-mismatch", "narrative-growth-mismatch", "narrative-share"},
        printed);
  }

  /// Takes out what else the report says of the same.
  private static void quiet(Story story, String slot) {
    Parts.silence(
        story.draft(),
        switch (slot) {
          case "received" -> "申请\\d+件|件申请|办结\\d|需办理|占比|占办结";
          case "outcome" -> "予以公开|部分公开|无法提供|不予公开|办结\\d|件申请中|法定期限内办结";
          case "forward" -> "结转";
          case "cases" -> "行政复议|行政诉讼";
          default -> "规范性文件\\d|规范性文件为|制发|没有制发";
        });
  }

  /// A number that no reading of the tables bears out, near the right one or with a digit too many.
  private static long wrongly(Story story, String quantity) {
    Filling.Quantities quantities = story.draft().filling.quantities();
    long right = quantities.count(quantity);
    var taken = new HashSet<Long>();
    for (String name :
        List.of(
            "received",
            "brought",
            "handled",
            "carried",
            "pool",
            "granted",
            "partly",
            "refused",
            "unavailable",
            "unprocessed",
            "other",
            "review",
            "direct",
            "after",
            "suits",
            "issued",
            "repealed",
            "force",
            "natural")) {
      taken.add(quantities.count(name));
    }
    taken.add(quantities.count("granted") + quantities.count("partly"));
    for (String with : List.of("unavailable", "unprocessed")) {
      taken.add(quantities.count("refused") + quantities.count(with));
      taken.add(quantities.count("granted") + quantities.count(with));
    }
    taken.add(quantities.count("review") + quantities.count("suits"));
    long first =
        quantity.equals("handled")
            ? quantities.count("pool") + story.between(1, 9)
            : switch (story.random.nextInt(4)) {
              case 0 -> right + story.between(1, 4);
              case 1 -> right + 10;
              case 2 -> 10 * right + story.between(1, 9);
              default -> Math.max(1, right - story.between(1, 4));
            };
    return LongStream.iterate(first, n -> n + 1)
        .filter(n -> !taken.contains(n))
        .findFirst()
        .orElseThrow();
  }
}
