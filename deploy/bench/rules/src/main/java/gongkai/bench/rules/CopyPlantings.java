package gongkai.bench.rules;

import gongkai.bench.rules.Planting.Whose;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that was taken over from the year before.
final class CopyPlantings {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private CopyPlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "narrative-copied",
            Severity.WARNING,
            Setting.ANY.withBefore().whenBusy(),
            Set.of(
                "copy",
                "disclosed",
                "documents",
                "explained",
                "managed",
                "platform",
                "rates",
                "supervised",
                "trained",
                "aside",
                "section5",
                "overview-written"),
            CopyPlantings::copied),
        Planter.ofText(
            "improvement-repeated",
            Severity.INFO,
            Setting.ANY.withBefore(),
            Set.of("copy", "section5"),
            CopyPlantings::repeated),
        Planter.ofText(
            "stale-reference",
            Severity.INFO,
            Setting.ANY,
            Set.of("managed", "section5", "identity"),
            CopyPlantings::stale));
  }

  /// The same words a year ago.
  ///
  /// @param figures whether the figures were others then
  private static Passage aYearAgo(Story story, Passage passage, boolean figures) {
    Passage copy = passage.copy();
    copy.sentences()
        .replaceAll((slot, sentence) ->
            NUMBER
                .matcher(sentence)
                .replaceAll(
                    number -> Matcher.quoteReplacement(aYearAgo(story, number.group(), figures))));
    return copy;
  }

  private static String aYearAgo(Story story, String number, boolean figures) {
    if (number.length() == 4 && number.startsWith("20")) {
      return String.valueOf(Integer.parseInt(number) - 1);
    }
    if (!figures || number.length() > 6) {
      return number;
    }
    int least = number.length() == 1 ? 1 : (int) Math.pow(10, number.length() - 1);
    return String.valueOf(story.between(least, 10 * least - 1));
  }

  private static Optional<Planting> copied(Story story) {
    Draft before = story.writtenBefore();
    Draft draft = story.draft();
    boolean both = story.random.nextInt(3) > 0;
    before.overview.clear();
    draft.overview.forEach(passage -> before.overview.add(aYearAgo(story, passage, true)));
    if (both) {
      before.improvement.clear();
      draft.improvement.forEach(passage -> before.improvement.add(aYearAgo(story, passage, true)));
    }
    return Planter.may(
        Planter.ofCells(
            both ? "sections one and five copied" : "section one copied",
            "narrative-copied",
            Severity.WARNING,
            Whose.AUTHORS,
            Set.of()),
        "improvement-repeated");
  }

  private static Optional<Planting> repeated(Story story) {
    Draft before = story.writtenBefore();
    before.improvement.clear();
    boolean changed = story.random.nextBoolean();
    for (Passage passage : story.draft().improvement) {
      Passage copy = aYearAgo(story, passage, false);
      copy.sentences().replaceAll((slot, text) -> changed ? text.replace("及时", "准时") : text);
      before.improvement.add(copy);
    }
    return Planter.may(
        Planter.ofCells(
            "section five repeated",
            "improvement-repeated",
            Severity.INFO,
            Whose.AUTHORS,
            Set.of()),
        "narrative-copied");
  }

  private static final List<String> STALE =
      List.of(
          "managed|按照《{L}年政务公开工作要点》的部署，{we}细化任务、明确时限。",
          "managed|对照{L}年度政府信息公开考核指标，逐条查漏补缺，政府信息管理更加规范。",
          "managed|严格落实{L}年政务公开重点工作安排，政府信息管理制度不断完善。",
          "measures|改进措施：下一步，{we}将在{Y}年着力加强队伍建设，丰富解读形式，压实审核责任。",
          "measures|{Y}年，{we}将从三方面改进：充实工作力量，优化栏目设置，加强业务培训。",
          "measures|下一步改进打算：{Y}年将健全巡查制度，完善答复规程，拓展互动渠道。");

  private static Optional<Planting> stale(Story story) {
    String[] parts = story.oneOf(STALE).split("\\|", -1);
    String sentence = story.draft().filling.fill(parts[1], Map.of());
    story.say(parts[0], parts[0], sentence);
    return Planter.ofWords("stale-reference", Severity.INFO, Whose.AUTHORS, sentence);
  }
}
