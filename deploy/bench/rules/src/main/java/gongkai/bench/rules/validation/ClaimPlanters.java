package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says in words what the tables do not say.
final class ClaimPlanters {

  /// A false sentence.
  ///
  /// @param slot what it is about: it stands in the place of the true sentence
  /// @param wrong what fills `{w}`: a sum of quantities and a number to be added; may be empty
  private record Claim(String slot, String wrong, String sentence, Severity ceiling) {

    static Claim of(String slot, String wrong, String sentence) {
      return new Claim(slot, wrong, sentence, Severity.ERROR);
    }

    static Claim mild(String slot, String wrong, String sentence) {
      return new Claim(slot, wrong, sentence, Severity.WARNING);
    }
  }

  private static final List<Claim> CLAIMS =
      List.of(
          Claim.of("received", "received", "{Y}年，{we}共收到政府信息公开申请{w}件。"),
          Claim.of("received", "received", "全年新收政府信息公开申请{w}件。"),
          Claim.of("received", "received", "本年度收到公民、法人和其他组织的政府信息公开申请{zw}件。"),
          Claim.of("received", "pool", "{Y}年受理政府信息公开申请{w}件。"),
          Claim.of("received", "", "?received>2|{Y}年，{we}未收到政府信息公开申请。"),
          Claim.of("received", "", "?received>2|全年没有公民、法人或者其他组织提出政府信息公开申请。"),
          Claim.of("received", "", "?received>natural|收到的政府信息公开申请，申请人均为自然人。"),
          Claim.of("received", "brought", "全年新收政府信息公开申请{received}件，上年结转{w}件。"),
          Claim.mild("received", "received+received+received+30", "{Y}年收到政府信息公开申请{w}余件。"),
          Claim.of("outcome", "pool", "年内办结政府信息公开申请{w}件。"),
          Claim.of("outcome", "granted+partly", "?handled>0|办理结果中，予以公开{w}件。"),
          Claim.of("outcome", "refused", "?handled>0|对申请作出不予公开决定{w}件，均说明了理由。"),
          Claim.of("outcome", "unavailable", "?handled>0|因本机关不掌握等原因无法提供的{w}件。"),
          Claim.of("carried", "carried", "结转下年度继续办理{w}件。"),
          Claim.of("carried", "", "?carried>0|所有申请均已办结，无结转下年度办理的申请。"),
          Claim.of("documents", "issued", "?new=1|{Y}年，{we}制发行政规范性文件{w}件。"),
          Claim.of("documents", "force", "?new=1|截至年底，现行有效的行政规范性文件{w}件。"),
          Claim.of("documents", "repealed", "?new=1|结合清理，全年废止行政规范性文件{w}件。"),
          Claim.of("documents", "", "?new=1&issued>0|本年度没有制发行政规范性文件。"),
          Claim.of("documents", "made", "?new=0|本年新制作规范性文件{w}件。"),
          Claim.mild("cases", "review", "全年因政府信息公开被申请行政复议{w}件。"),
          Claim.mild("cases", "suits", "{Y}年因政府信息公开被提起行政诉讼{w}件。"),
          Claim.mild("cases", "", "?review>0|{Y}年未发生因政府信息公开引起的行政复议。"),
          Claim.mild("cases", "", "?suits>0|全年没有因政府信息公开被提起行政诉讼。"));

  private ClaimPlanters() {}

  static List<Planter> all() {
    Set<String> touches =
        Set.of(
            "received",
            "outcome",
            "carried",
            "cases",
            "documents",
            "requests",
            "caseTable",
            "proactive");
    return List.of(
        Planter.ofText(
            "narrative-table-mismatch",
            Severity.ERROR,
            Setting.ANY.whenBusy(),
            touches,
            ClaimPlanters::claim));
  }

  private static Optional<Planting> claim(Story story) {
    Draft draft = story.draft();
    List<Claim> possible =
        CLAIMS.stream().filter(one -> draft.filling.fits(one.sentence())).toList();
    Claim claim = story.oneOf(possible);
    String sentence = said(story, claim);
    boolean nothing = claim.slot().equals("received") && sentence.matches(".*(未收到|没有公民).*");
    if (claim.slot().equals("received")) { // else the sentences around it would contradict it
      take(draft, "outcome");
      take(draft, "carried");
    }
    if (nothing) {
      draft.overview.get(2).sentences().keySet().removeIf(slot -> slot.startsWith("decoy"));
    }
    Passage passage = draft.overview.get(claim.slot().equals("documents") ? 3 : 2);
    passage.with(claim.slot(), sentence);
    Filling.Quantities quantities = draft.filling.quantities();
    boolean disputed = quantities.count("review") + quantities.count("suits") > 0;
    if (claim.slot().equals("carried") && disputed) { // behind them, it could be them
      String cases = passage.sentence("cases");
      passage.remove("cases");
      passage.with("cases", cases);
    }
    return Planter.may(
        Planter.ofWords("narrative-table-mismatch", claim.ceiling(), Whose.AUTHORS, sentence),
        "narrative-repeat-mismatch",
        "narrative-sum",
        "narrative-share",
        "narrative-growth-mismatch");
  }

  private static void take(Draft draft, String slot) {
    draft.overview.forEach(passage -> passage.remove(slot));
  }

  private static String said(Story story, Claim claim) {
    Draft draft = story.draft();
    if (claim.wrong().isEmpty()) {
      return Pen.fill(draft.filling, claim.sentence());
    }
    long right = Long.parseLong(Pen.fill(draft.filling, "{" + claim.wrong() + "}"));
    long more = story.random.nextInt(4) == 0 ? 10L : story.between(1, 9);
    boolean exact = claim.wrong().equals("received"); // other verbs allow smaller counts
    long wrong = exact && right > 12 && story.random.nextBoolean() ? right - more : right + more;
    String sentence =
        claim.sentence().replace("{w}", String.valueOf(wrong)).replace("{zw}", Pen.inWords(wrong));
    return Pen.fill(draft.filling, sentence);
  }
}
