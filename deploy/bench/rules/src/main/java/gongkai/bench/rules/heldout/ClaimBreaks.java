package gongkai.bench.rules.heldout;

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
final class ClaimBreaks {

  private static final String RULE = "narrative-table-mismatch";

  /// What else is said of the same, and would then be another error.
  private static final String OF_REQUESTS = "申请\\d+件|\\d+件申请|\\d+件政府信息|办结|受理|办理结果|收到的?政府信息公开申请|占";

  private static final String OF_RESULTS = "予以公开|部分公开|不予公开|无法提供|办结|\\d+件申请中|占";
  private static final String OF_DISPUTES = "行政复议|行政诉讼|复议";
  private static final String OF_NORMS = "规范性文件";

  /// Something told wrongly.
  ///
  /// @param part the part of section one in which it is told
  /// @param quantity what it is
  /// @param quiet what is taken out that tells of the same
  /// @param sentence where `{n}` is the wrong number; a claim without one
  private record Wrong(
      int part,
      String quantity,
      Severity severity,
      String condition,
      String quiet,
      String sentence) {}

  private static Wrong figure(String quantity, String condition, String quiet, String sentence) {
    int part = quiet.equals(OF_NORMS) ? 0 : 1;
    Severity severity = quiet.equals(OF_DISPUTES) ? Severity.WARNING : Severity.ERROR;
    return new Wrong(part, quantity, severity, condition, quiet, sentence);
  }

  private static Wrong received(String sentence) {
    return figure("received", "received>0", OF_REQUESTS, sentence);
  }

  private static final List<Wrong> FIGURES =
      List.of(
          received("{Y}年，{we}新收到政府信息公开申请{n}件，均已登记建档。"),
          received("本年度，公众通过各种途径提交政府信息公开申请，{we}共收到{n}件。"),
          received("年内收到政府信息公开申请共{n}件，主要集中在上半年。"),
          received("{we}全年收到政府信息公开申请总计{n}件。"),
          figure("natural", "natural>0", OF_REQUESTS, "本年收到的政府信息公开申请中，自然人申请{n}件。"),
          figure("granted", "handled>0", OF_RESULTS, "经办理，予以公开{n}件，申请人均已领取。"),
          figure("partly", "handled>0", OF_RESULTS, "区分处理后予以部分公开的申请{n}件。"),
          figure("refused", "handled>0", OF_RESULTS, "{Y}年作出不予公开答复{n}件。"),
          figure("unavailable", "handled>0", OF_RESULTS, "因不掌握等原因，无法提供政府信息{n}件。"),
          figure("pool", "pool>0", OF_REQUESTS, "{Y}年办结政府信息公开申请{n}件，无一逾期。"),
          figure("carried", "pool>0", "结转|全部办结", "截至年底，结转下年度继续办理的政府信息公开申请为{n}件。"),
          figure("brought", "pool>0", "结转", "由上一年度结转的政府信息公开申请{n}件。"),
          figure("issued", "new=1", OF_NORMS, "本年度制发行政规范性文件共{n}件。"),
          figure("repealed", "new=1", OF_NORMS, "{Y}年度废止行政规范性文件{n}件。"),
          figure("made", "new=0", OF_NORMS, "{Y}年新制作规范性文件共{n}件。"),
          figure("review", "received>0", OF_DISPUTES, "本年度政府信息公开方面的行政复议{n}件。"),
          figure("suits", "received>0", OF_DISPUTES, "本年度政府信息公开方面的行政诉讼{n}件。"),
          new Wrong(
              0,
              "penalties",
              Severity.WARNING,
              "proactive.penalties.decisions>0",
              "行政处罚",
              "{Y}年作出行政处罚决定{n}件，全部在网上公示。"),
          new Wrong(
              0,
              "licences",
              Severity.WARNING,
              "proactive.licences.decisions>0",
              "行政许可",
              "全年作出行政许可决定{n}件，结果均已公开。"));

  private static final List<Wrong> CLAIMS =
      List.of(
          claim("received>0", OF_REQUESTS, "{Y}年，{we}没有收到任何政府信息公开申请。"),
          claim("received>0", OF_REQUESTS, "{Y}年度未收到公民、法人和其他组织提出的政府信息公开申请。"),
          claim("received>0", OF_REQUESTS, "本年度政府信息公开申请收件数为0件。"),
          claim("received>natural", OF_REQUESTS, "{Y}年收到政府信息公开申请{received}件，申请人都是自然人。"),
          claim("received>natural", OF_REQUESTS, "本年收到的政府信息公开申请，申请人均为自然人。"),
          claim("refused>0", OF_RESULTS, "对所收申请全部予以公开。"),
          claim("unavailable>0", OF_RESULTS, "{Y}年收到的政府信息公开申请，均予以公开。"),
          claim("carried>0", "结转|全部办结", "本年度无结转下年度继续办理的政府信息公开申请。"),
          claim("carried>0", "结转|全部办结", "没有政府信息公开申请结转到下一年度。"),
          claim("new=1&issued>0", OF_NORMS, "本年度没有制发行政规范性文件。"),
          claim("review>0", OF_DISPUTES, "{Y}年未发生涉及政府信息公开的行政复议。"),
          claim("suits>0", OF_DISPUTES, "{Y}年没有涉及政府信息公开的行政诉讼案件。"),
          claim("review>upheld", OF_DISPUTES, "年内政府信息公开行政复议{review}件，均获维持。"));

  private static Wrong claim(String condition, String quiet, String sentence) {
    return figure("", condition, quiet, sentence);
  }

  private ClaimBreaks() {}

  static List<Planter> all() {
    return List.of(planter(FIGURES), planter(CLAIMS));
  }

  private static Planter planter(List<Wrong> among) {
    return Planter.ofText(
        RULE,
        Severity.ERROR,
        Setting.ANY.whenBusy(),
        Hand.and(Hand.TABLES, "part0", "part1", "q:requests", "q:norms", Hand.YEAR),
        story -> tell(story, among));
  }

  private static Optional<Planting> tell(Story story, List<Wrong> among) {
    Filling filling = story.draft().filling;
    List<Wrong> possible =
        among.stream().filter(one -> filling.fits("?" + one.condition() + "|")).toList();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    Wrong wrong = story.oneOf(possible);
    String sentence = wrong.sentence();
    if (!wrong.quantity().isEmpty()) {
      sentence = sentence.replace("{n}", String.valueOf(wrongly(story, wrong.quantity())));
    }
    Hand.hush(story.draft(), wrong.quiet());
    String printed = Hand.plant(story, wrong.part(), RULE, sentence);
    return Hand.words(
        RULE,
        wrong.severity(),
        List.of("narrative-repeat-mismatch", "narrative-growth-mismatch", "narrative-share"),
        printed);
  }

  /// A number that no reading of the tables bears out.
  private static long wrongly(Story story, String quantity) {
    Filling.Quantities quantities = story.draft().filling.quantities();
    boolean decided = quantity.equals("penalties") || quantity.equals("licences");
    String name = decided ? "proactive." + quantity + ".decisions" : quantity;
    long right = quantities.count(name);
    var taken = new HashSet<Long>();
    var known = new HashSet<>(Set.of("received", "brought", "pool", "handled", "carried"));
    known.add(name);
    known.addAll(Set.of("granted", "partly", "refused", "unavailable", "unprocessed", "other"));
    known.addAll(Set.of("natural", "review", "suits", "direct", "after", "issued", "repealed"));
    known.addAll(Set.of("force", "made", "last"));
    for (String one : known) {
      taken.add(quantities.count(one));
      for (String with : List.of("partly", "unprocessed", "refused", "unavailable", "other")) {
        taken.add(quantities.count(one) + quantities.count(with));
        taken.add(quantities.count(one) - quantities.count(with));
      }
    }
    long first =
        decided || quantity.equals("pool")
            ? right + story.between(2, 30) // less might be said of a part
            : switch (story.random.nextInt(4)) {
              case 0 -> right + story.between(1, 3);
              case 1 -> right > 2 ? right - 1 : right + 5;
              case 2 -> 2 * right + story.between(1, 9);
              default -> right + 100;
            };
    return LongStream.iterate(first, n -> n + 1)
        .filter(n -> !taken.contains(n))
        .findFirst()
        .orElseThrow();
  }
}
