package gongkai.bench.rules;

import gongkai.bench.rules.Filling.Quantities;
import gongkai.bench.rules.Planting.Whose;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Figures and claims of the text that the tables do not bear out.
final class TableTextPlantings {

  private TableTextPlantings() {}

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
                "shares",
                "scope"),
            TableTextPlantings::plant));
  }

  /// A sentence with a wrong figure in it.
  ///
  /// @param slot what it is about
  /// @param sentence `{x}` stands for the wrong figure; it may begin with a condition
  /// @param right quantities that the words could mean
  private record Wrong(String slot, String sentence, List<String> right) {}

  private static Wrong wrong(String slot, String sentence, String... right) {
    return new Wrong(slot, sentence, List.of(right));
  }

  private static final List<Wrong> FIGURES =
      List.of(
          wrong("received", "全年收到政府信息公开申请{x}件。", "received"),
          wrong("received", "{Y}年新收政府信息公开申请{x}件，均在法定期限内答复。", "received"),
          wrong("received", "年内，{we}共收到公民、法人和其他组织的政府信息公开申请{x}件。", "received"),
          wrong("received", "共受理政府信息公开申请{x}件。", "received", "pool", "handled"),
          wrong("received", "全年办理政府信息公开申请{x}件，没有超期答复。", "received", "pool", "handled"),
          wrong("received", "收到政府信息公开申请{received}件，上年结转{brought}件，办结{x}件。", "handled"),
          wrong("received", "收到政府信息公开申请{received}件，上年结转{x}件。", "brought"),
          wrong("outcomes", "政府信息公开申请结转下年度继续办理{x}件。", "carried"),
          wrong("outcomes", "办理结果中，予以公开{x}件，部分公开{partly}件。", "granted"),
          wrong("outcomes", "予以公开{granted}件，部分公开{x}件，其余作其他答复。", "partly"),
          wrong("outcomes", "其中不予公开{x}件，理由均已在答复书中写明。", "refused"),
          wrong("outcomes", "因不掌握相关信息等原因无法提供{x}件。", "unavailable"),
          wrong("cases", "因政府信息公开被申请行政复议{x}件。", "review"),
          wrong("cases", "全年发生政府信息公开行政复议案件{x}件，均按期答复。", "review"),
          wrong("cases", "因政府信息公开被提起行政诉讼{x}件。", "suits", "direct", "after"),
          wrong("documents", "?new=1|全年制发行政规范性文件{x}件。", "issued"),
          wrong("documents", "?new=1|截至年底现行有效行政规范性文件{x}件。", "force"),
          wrong("documents", "?new=1|清理后废止行政规范性文件{x}件。", "repealed"),
          wrong("documents", "?new=0|全年新制作规范性文件{x}件。", "made"));

  private static final List<Wrong> CLAIMS =
      List.of(
          wrong("received", "?received>0|全年未收到政府信息公开申请。"),
          wrong("received", "?received>0|{Y}年没有公民、法人或者其他组织向{we}提出政府信息公开申请。"),
          wrong("received", "?received>0|本年度收到政府信息公开申请0件。"),
          wrong("received", "?received>natural|收到政府信息公开申请{received}件，申请人均为自然人。"),
          wrong("received", "?received>natural|收到的{received}件申请全部由自然人提出。"),
          wrong("outcomes", "?carried>0|没有结转下年度办理的申请。"),
          wrong("outcomes", "?carried>0|所有申请均已办结，无结转。"),
          wrong("outcomes", "?brought>0|无上年结转的申请。"),
          wrong("outcomes", "?handled>granted|所办理的申请全部予以公开。"),
          wrong("cases", "?review>0|全年未发生因政府信息公开引起的行政复议。"),
          wrong("cases", "?suits>0|没有因政府信息公开被提起行政诉讼。"),
          wrong("cases", "?corrected>0|发生行政复议{review}件，均获维持。"),
          wrong("cases", "?corrected>0|行政复议案件{review}件，复议机关全部维持。"),
          wrong("documents", "?issued>0|本年度未制发行政规范性文件。"));

  private static Optional<Planting> plant(Story story) {
    Filling filling = story.draft().filling;
    Quantities quantities = filling.quantities();
    var choices = new ArrayList<>(story.random.nextInt(5) < 2 ? CLAIMS : FIGURES);
    choices.removeIf(choice -> !filling.fits(choice.sentence()));
    if (choices.isEmpty()) {
      return Optional.empty();
    }
    Wrong choice = story.oneOf(choices);
    String figure = "";
    if (!choice.right().isEmpty()) {
      List<Long> right = choice.right().stream().map(quantities::count).toList();
      long slipped = ArithmeticPlantings.slip(story, right.getFirst());
      while (right.contains(slipped)) {
        slipped++;
      }
      figure = String.valueOf(slipped);
    }
    String sentence = filling.fill(choice.sentence(), Map.of("x", figure));
    // what else the text says of applications could be what the wrong figure meant
    story.draft().about("scope").ifPresent(passage -> passage.remove("scope"));
    story.draft().about("shares").ifPresent(passage -> passage.remove("shares"));
    if (choice.slot().equals("outcomes")) {
      story.say("received", "received", "群众申请渠道保持畅通。");
    } else if (choice.slot().equals("received")) {
      story.draft().about("outcomes").ifPresent(passage -> passage.remove("outcomes"));
    }
    story.say(
        choice.slot(), choice.slot().equals("documents") ? "disclosed" : "received", sentence);
    return Planter.ofWords("narrative-table-mismatch", Severity.ERROR, Whose.AUTHORS, sentence);
  }
}
