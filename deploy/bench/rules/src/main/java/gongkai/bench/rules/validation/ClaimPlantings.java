package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Filling.Quantities;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the text says of the tables, of this year and the last, and is not so.
final class ClaimPlantings {

  private ClaimPlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "narrative-table-mismatch",
            Severity.ERROR,
            Setting.ANY.whenBusy(),
            Set.of(
                "requests",
                "proactive",
                "cases",
                "received",
                "outcomes",
                "documents",
                "decisions",
                "shares",
                "scope"),
            ClaimPlantings::plant),
        Planter.ofText(
            "narrative-growth-mismatch",
            Severity.WARNING,
            Setting.ANY.withBefore().whenBusy(),
            Set.of("requests", "requests-before", "proactive", "received", "documents", "outcomes"),
            ClaimPlantings::growth));
  }

  /// A sentence with a figure `{x}` that is none of those that its words could mean, or a claim.
  private record Wrong(String slot, String sentence, List<String> right) {}

  private static Wrong wrong(String slot, String sentence, String... right) {
    return new Wrong(slot, sentence, List.of(right));
  }

  private static final List<Wrong> FIGURES =
      List.of(
          wrong("received", "{Y}年度收到政府信息公开申请{x}件，逐件建立台账。", "received"),
          wrong("received", "依申请公开方面，新收政府信息公开申请{x}件，渠道以网络为主。", "received"),
          wrong("received", "共收到申请人提出的政府信息公开申请{x}件。", "received"),
          wrong("received", "本年度受理政府信息公开申请{x}件，全部登记编号。", "received", "pool", "handled"),
          wrong("received", "全年共办理政府信息公开申请{x}件。", "received", "pool", "handled"),
          wrong("received", "新收政府信息公开申请{received}件，上年结转申请{x}件。", "brought"),
          wrong("received", "新收政府信息公开申请{received}件，截至年末办结{x}件。", "handled"),
          wrong("received", "收到政府信息公开申请{x}件，同步做好解释沟通。", "received"),
          wrong("received", "?carried>0|收到政府信息公开申请{received}件，结转{N}年继续办理{x}件。", "carried"),
          wrong("shares", "新收申请中，自然人申请{x}件，其余为法人和其他组织。", "natural"),
          wrong("outcomes", "办理结果中予以公开{x}件，部分公开{partly}件。", "granted"),
          wrong("outcomes", "?handled>0|采取区分处理方式，部分公开{x}件。", "partly"),
          wrong("outcomes", "对申请不予公开{x}件，均说明了法律依据。", "refused"),
          wrong("outcomes", "经检索无法提供{x}件，已告知申请人。", "unavailable"),
          wrong("outcomes", "属于不予处理情形的{x}件，已作说明。", "unprocessed"),
          wrong(
              "outcomes",
              "本机关不掌握相关政府信息的{x}件，已告知申请人。",
              "requests.unavailable.notHeld.total",
              "unavailable"),
          wrong("cases", "涉政府信息公开行政复议{x}件，均按时提交证据材料。", "review"),
          wrong("cases", "?review>0|因政府信息公开引起行政复议{review}件，其中结果维持{x}件。", "upheld"),
          wrong("cases", "?review>0|政府信息公开行政复议{review}件，其中结果纠正{x}件。", "corrected"),
          wrong("cases", "涉及政府信息公开的行政诉讼{x}件，负责人出庭应诉。", "suits", "direct", "after"),
          wrong("documents", "?new=1|{Y}年制定出台行政规范性文件{x}件。", "issued"),
          wrong("documents", "?new=1|本年制发行政规范性文件{issued}件，废止{x}件。", "repealed"),
          wrong("documents", "?new=1|年末现行有效的行政规范性文件{x}件，全部上网。", "force"),
          wrong("documents", "?new=0|{Y}年新制作规范性文件{x}件，印发后即公布。", "made"),
          wrong("decisions", "全年作出行政许可决定{x}件，按期公示。", "proactive.licences.decisions"),
          wrong("decisions", "{Y}年作出行政处罚决定{x}件，结果已公开。", "proactive.penalties.decisions"));

  private static final List<Wrong> CLAIMS =
      List.of(
          wrong("received", "?received>0|{Y}年，{we}没有收到政府信息公开申请。"),
          wrong("received", "?received>0|申请渠道畅通，年内未收到政府信息公开申请。"),
          wrong("received", "?received>0|本年收到政府信息公开申请0件。"),
          wrong("received", "?carried>0&brought=0|全年收到的{received}件政府信息公开申请到年底全部办结。"),
          wrong("shares", "?received>natural|申请人全部为自然人。"),
          wrong("shares", "?received>natural|提出申请的均为自然人，没有法人和其他组织。"),
          wrong("outcomes", "?carried>0|年末没有结转下年度继续办理的申请。"),
          wrong("outcomes", "?brought>0|没有上年结转的申请。"),
          wrong("outcomes", "?handled>granted|办结的申请全部予以公开。"),
          wrong("cases", "?review>0|本年度无因政府信息公开引发的行政复议。"),
          wrong("cases", "?suits>0|未发生涉及政府信息公开的行政诉讼。"),
          wrong("cases", "?review>0|{Y}年没有因政府信息公开被申请行政复议的情况。"),
          wrong("cases", "?review>upheld|因政府信息公开引起行政复议{review}件，结果均为维持。"),
          wrong("documents", "?issued>0|{Y}年没有制发行政规范性文件。"),
          wrong("documents", "?repealed>0|年内未废止行政规范性文件。"));

  private static final List<String> QUANTITIES =
      List.of("received", "brought", "handled", "carried", "pool", "granted");

  private static Optional<Planting> plant(Story story) {
    Draft draft = story.draft();
    Filling filling = draft.filling;
    var choices = new ArrayList<>(story.random.nextInt(5) < 2 ? CLAIMS : FIGURES);
    choices.removeIf(choice -> !filling.fits(choice.sentence()));
    if (choices.isEmpty()) {
      return Optional.empty();
    }
    Wrong choice = story.oneOf(choices);
    String figure = choice.right().isEmpty() ? "" : String.valueOf(wrongFigure(story, choice));
    String sentence = filling.fill(choice.sentence(), Map.of("x", figure));
    for (String slot : List.of("scope", "shares", "outcomes")) {
      Lines.drop(story, slot);
    }
    if (!choice.slot().equals("received")) {
      String received = filling.oneOf(List.of("?received>0|收到政府信息公开申请{received}件。", "申请渠道保持畅通。"));
      story.say("received", "received", received);
    }
    boolean published = choice.slot().equals("documents") || choice.slot().equals("decisions");
    story.say(choice.slot(), published ? "disclosed" : "received", sentence);
    return Planter.ofWords("narrative-table-mismatch", Severity.ERROR, Whose.AUTHORS, sentence);
  }

  /// A figure near the right one, which is nothing else that is told of applications.
  private static long wrongFigure(Story story, Wrong choice) {
    Quantities quantities = story.draft().filling.quantities();
    var right = new ArrayList<>(choice.right());
    boolean requests = !Set.of("documents", "decisions", "cases").contains(choice.slot());
    if (requests) {
      right.addAll(QUANTITIES);
    }
    List<Long> taken = right.stream().map(quantities::count).toList();
    long figure =
        story.oneOf(FigurePlantings.slips(story, quantities.count(choice.right().getFirst())));
    while (taken.contains(figure) || figure == 0) {
      figure++;
    }
    return figure;
  }

  /// What grew or fell: the words for it, how much it was and is.
  private record Change(String slot, String what, String unit, long now, long last) {}

  private static Optional<Planting> growth(Story story) {
    Quantities quantities = story.draft().filling.quantities();
    var changes = new ArrayList<Change>();
    changes.add(
        new Change(
            "received", "政府信息公开申请", "件", quantities.count("received"), quantities.count("last")));
    String issued = "proactive.normativeDocuments.issued";
    if (story.isNewForm() && story.yearBefore().has(issued) && story.now.has(issued)) {
      changes.add(
          new Change(
              "documents", "行政规范性文件", "件", story.now.get(issued), story.yearBefore().get(issued)));
    }
    changes.removeIf(
        change -> change.last() < 4 || change.now() < 2 || change.now() == change.last());
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    Change change = story.oneOf(changes);
    String verb = change.slot().equals("received") ? "新收" : "制发";
    String sentence =
        "%s%s%d%s，%s。"
            .formatted(verb, change.what(), change.now(), change.unit(), wrongly(story, change));
    Lines.drop(story, "outcomes");
    story.say(
        change.slot(), change.slot().equals("documents") ? "disclosed" : "received", sentence);
    return Planter.ofWords("narrative-growth-mismatch", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static String wrongly(Story story, Change change) {
    boolean more = change.now() > change.last();
    long by = Math.abs(change.now() - change.last());
    BigDecimal rate =
        BigDecimal.valueOf(100 * by)
            .divide(BigDecimal.valueOf(change.last()), 1, RoundingMode.HALF_UP);
    BigDecimal wrongRate = rate.add(BigDecimal.valueOf(story.between(25, 300), 1));
    long wrongBy = by + story.between(1, 12);
    int last = story.year - 1;
    return switch (story.random.nextInt(6)) {
      case 0 -> "比%d年%s%d%s".formatted(last, more ? "多" : "少", wrongBy, change.unit());
      case 1 -> "较上一年度%s%s%%".formatted(more ? "上升" : "下降", wrongRate);
      case 2 -> "同比%s%s%%".formatted(more ? "增加" : "减少", wrongRate);
      case 3 -> "较去年%s%d%s".formatted(more ? "减少" : "增加", by, change.unit());
      case 4 -> "同比%s%s%%".formatted(more ? "下降" : "增长", rate);
      default -> "较%d年%s了%d%s".formatted(last, more ? "增加" : "减少", wrongBy, change.unit());
    };
  }
}
