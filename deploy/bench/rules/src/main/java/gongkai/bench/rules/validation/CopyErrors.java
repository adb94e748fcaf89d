package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Texts of the year before with its years and figures changed.
final class CopyErrors {

  private static final List<List<String>> ROUTINE =
      List.of(
          Routine.DISCLOSURE,
          Routine.REQUESTS,
          Routine.MANAGEMENT,
          Routine.PLATFORM,
          Routine.SUPERVISION);

  /// Sentences that tell no figure.
  private static final Set<String> PLAIN =
      Set.of("opening", "appraisal", "comment", "blame", "more0", "more1", "more2");

  private static final List<String> FURTHER =
      List.of(
          "同时，面向基层群众的政策宣传还不够深入，公众对公开渠道的知晓程度有待提升，个别领域公开内容的深度不够。",
          "此外，受人员和经费限制，线下公开场所的服务能力还不强，信息公开的便民程度有待提高，部分村居的公开栏更新滞后。");

  private CopyErrors() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "narrative-copied",
            Severity.WARNING,
            Setting.ANY.withBefore(),
            Parts.overviewAnd("improvement", "identity", "before"),
            CopyErrors::copied),
        Planter.ofText(
            "improvement-repeated",
            Severity.INFO,
            Setting.ANY.withBefore(),
            Set.of("improvement", "identity", "before"),
            CopyErrors::repeated));
  }

  /// A sentence of the year before, on this one.
  private static String advanced(String sentence, int year) {
    return sentence.replace(year + "年", (year + 1) + "年").replace((year - 1) + "年", year + "年");
  }

  private static boolean isPlain(String slot) {
    return PLAIN.contains(slot)
        || Composer.HOSTS.stream().anyMatch(host -> slot.matches(host.replace("0", "\\d")));
  }

  private static Optional<Planting> copied(Story story) {
    Draft before = story.writtenBefore();
    Draft draft = story.draft();
    lengthen(story, before);
    String received = draft.filling.fill("全年收到政府信息公开申请{received}件。", Map.of());
    String opening = draft.sentence("opening");
    int way = story.random.nextInt(4);
    var copies = new ArrayList<Passage>();
    for (Passage passage : before.overview) {
      Passage copy = passage.copy();
      copy.sentences().keySet().removeIf(slot -> !isPlain(slot));
      copy.sentences().replaceAll((_, sentence) -> advanced(sentence, story.year));
      if (copy.has(Composer.HOSTS.get(1))) {
        copy.with("received", received);
      }
      copies.add(copy);
    }
    if (way == 1) { // but for its first sentence
      copies.getFirst().with("opening", opening);
    }
    draft.overview.clear();
    draft.overview.addAll(copies);
    if (way >= 2) {
      copyImprovement(story);
    }
    return Planter.ofReport(
        "copied, way " + way,
        "narrative-copied",
        Severity.WARNING,
        Whose.AUTHORS,
        "improvement-repeated");
  }

  /// Adds sentences to each part of section one.
  private static void lengthen(Story story, Draft before) {
    for (int part = 0; part < ROUTINE.size(); part++) {
      Passage passage = before.about(Composer.HOSTS.get(part)).orElseThrow();
      List<String> more =
          ROUTINE.get(part).stream()
              .map(sentence -> before.filling.fill(sentence, Map.of()))
              .filter(sentence -> !passage.sentences().containsValue(sentence))
              .toList();
      for (int i = 0; i < 3; i++) {
        passage.with("more" + i, more.get((story.between(0, 1) + 2 * i) % more.size()));
      }
    }
  }

  private static void copyImprovement(Story story) {
    Draft draft = story.draft();
    draft.improvement.clear();
    for (Passage passage : story.writtenBefore().improvement) {
      Passage copy = passage.copy();
      copy.sentences().replaceAll((_, sentence) -> advanced(sentence, story.year));
      draft.improvement.add(copy);
    }
  }

  private static Optional<Planting> repeated(Story story) {
    Draft before = story.writtenBefore();
    before.improvement.getFirst().with("further", story.oneOf(FURTHER));
    copyImprovement(story);
    List<Passage> own = story.draft().improvement;
    int way = story.random.nextInt(4);
    switch (way) {
      case 0 -> own.forEach(passage -> passage.headed("")); // without captions
      case 1 -> // counted off another way
          own.forEach(passage ->
              passage
                  .sentences()
                  .replaceAll(
                      (_, sentence) -> sentence.replaceAll("[一二三]是", "").replaceAll("（\\d）", "")));
      case 2 -> { // as one paragraph
        var whole = new Passage("", false);
        own.forEach(passage -> passage.sentences().forEach(whole::with));
        own.clear();
        own.add(whole);
      }
      default -> {}
    }
    return Planter.ofReport(
        "section five again, way " + way, "improvement-repeated", Severity.INFO, Whose.AUTHORS);
  }
}
