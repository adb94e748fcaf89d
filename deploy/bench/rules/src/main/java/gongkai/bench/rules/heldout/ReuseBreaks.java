package gongkai.bench.rules.heldout;

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

/// Texts of the year before with their years and figures changed.
final class ReuseBreaks {

  private static final List<List<String>> HABITS =
      List.of(Habits.OPEN, Habits.APPLY, Habits.MANAGE, Habits.PLATFORM, Habits.OVERSEE);

  private static final List<String> LONGER =
      List.of(
          "与外地的先进做法比较，现场查阅、电话咨询和网上检索三种渠道各管一段，群众往往要问几处才能问明白一件事。",
          "偏远村组的网络条件较差，年纪大的群众不会用手机，公示栏又在村口，遇到雨雪天气便没有人去看。");

  private ReuseBreaks() {}

  static List<Planter> all() {
    Set<String> improvement = Set.of("improvement", Hand.IDENTITY, Hand.YEAR, "before");
    Set<String> all = Hand.and(Hand.OVERVIEW, improvement.toArray(String[]::new));
    return List.of(
        Planter.ofText(
            "narrative-copied",
            Severity.WARNING,
            Setting.ANY.withBefore(),
            Hand.and(all, "requests"),
            ReuseBreaks::copied),
        Planter.ofText(
            "improvement-repeated",
            Severity.INFO,
            Setting.ANY.withBefore(),
            improvement,
            ReuseBreaks::repeated));
  }

  /// A sentence of the year before, on this one.
  private static String advanced(String sentence, int year) {
    return sentence.replace(year + "年", (year + 1) + "年").replace((year - 1) + "年", year + "年");
  }

  private static Passage advanced(Passage passage, int year) {
    Passage copy = passage.copy();
    copy.sentences().replaceAll((_, sentence) -> advanced(sentence, year));
    return copy;
  }

  private static boolean tellsNoFigure(String sentence) {
    return !sentence.replaceAll("20\\d\\d年", "").matches(".*\\d.*");
  }

  private static Optional<Planting> copied(Story story) {
    Draft before = story.writtenBefore();
    Draft draft = story.draft();
    lengthen(story, before);
    String opening = draft.sentence("opening");
    String received =
        draft.filling.quantities().count("received") > 0
            ? Hand.fill(story, "本年收到政府信息公开申请{received}件。")
            : Hand.fill(story, "{Y}年没有收到政府信息公开申请。");
    int way = story.random.nextInt(3);
    draft.overview.clear();
    for (Passage passage : before.overview) {
      Passage copy = advanced(passage, story.year);
      copy.sentences().entrySet().removeIf(one -> isTold(one.getKey(), one.getValue()));
      draft.overview.add(copy);
    }
    draft.about(Scribe.HOSTS.get(1)).orElseThrow().with("received", received);
    if (way == 1) { // the first sentence is new, and the parts are not set apart any more
      draft.overview.getFirst().with("opening", opening);
      draft.overview.forEach(passage -> passage.headed(""));
    }
    if (way == 2) {
      copyImprovement(story);
    }
    return Planter.ofReport(
        "copied, way " + way + ": " + draft.sentence(Scribe.HOSTS.getFirst()),
        "narrative-copied",
        Severity.WARNING,
        Whose.AUTHORS,
        "improvement-repeated");
  }

  /// What another year may not say again: figures, and claims that stand for one.
  private static boolean isTold(String slot, String sentence) {
    Set<String> claims =
        Set.of("disclosed", "explained", "norms", "received", "results", "forward", "disputes");
    return claims.contains(slot) || !tellsNoFigure(sentence);
  }

  /// Adds sentences to each part of the report of the year before.
  private static void lengthen(Story story, Draft before) {
    for (int part = 0; part < HABITS.size(); part++) {
      Passage passage = before.about(Scribe.HOSTS.get(part)).orElseThrow();
      List<String> more =
          HABITS.get(part).stream()
              .map(sentence -> before.filling.fill(sentence, Map.of()))
              .filter(sentence -> !passage.sentences().containsValue(sentence))
              .toList();
      int first = story.between(0, more.size() - 1);
      for (int i = 0; i < 4; i++) {
        passage.with("longer" + i, more.get((first + i) % more.size()));
      }
    }
  }

  private static void copyImprovement(Story story) {
    List<Passage> copies = new ArrayList<>();
    for (Passage passage : story.writtenBefore().improvement) {
      copies.add(advanced(passage, story.year));
    }
    story.draft().improvement.clear();
    story.draft().improvement.addAll(copies);
  }

  private static Optional<Planting> repeated(Story story) {
    story.writtenBefore().improvement.getFirst().with("longer", story.oneOf(LONGER));
    copyImprovement(story);
    List<Passage> own = story.draft().improvement;
    int way = story.random.nextInt(3);
    switch (way) {
      case 0 -> own.forEach(passage -> passage.headed(""));
      case 1 -> // other marks before what is listed
          own.forEach(passage ->
              passage
                  .sentences()
                  .replaceAll((_, sentence) ->
                      sentence.replaceAll("([一二三])是", "（$1）").replaceAll("(\\d)．", "$1、")));
      default -> {}
    }
    return Planter.ofReport(
        "section five again, way " + way + ": " + own.getFirst().sentence("owning"),
        "improvement-repeated",
        Severity.INFO,
        Whose.AUTHORS);
  }
}
