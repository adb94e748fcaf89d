package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Slots;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that is last year's.
final class CopyPlantings {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /// What a copyist changes here and there.
  private static final Map<String, String> TOUCHED_UP =
      Map.of("全年", "年内", "及时", "按时", "没有", "未", "主要是", "具体为", "逐项", "逐条");

  private CopyPlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "narrative-copied",
            Severity.WARNING,
            Setting.ANY.withBefore().whenBusy(),
            Slots.overviewAnd("copy", "section5", "overview-written"),
            CopyPlantings::copied),
        Planter.ofText(
            "improvement-repeated",
            Severity.INFO,
            Setting.ANY.withBefore(),
            Set.of("copy", "section5"),
            CopyPlantings::repeated));
  }

  private static void copy(Story story, List<Passage> from, List<Passage> to, boolean figures) {
    to.clear();
    boolean touchedUp = story.random.nextInt(3) == 0;
    for (Passage passage : from) {
      Passage copy = passage.copy();
      copy.sentences()
          .replaceAll((_, sentence) -> {
            String earlier =
                NUMBER
                    .matcher(sentence)
                    .replaceAll(number ->
                        Matcher.quoteReplacement(earlier(story, number.group(), figures)));
            return touchedUp ? touchedUp(story, earlier) : earlier;
          });
      to.add(copy);
    }
  }

  private static String touchedUp(Story story, String sentence) {
    String changed = sentence;
    for (Map.Entry<String, String> words : new TreeMap<>(TOUCHED_UP).entrySet()) {
      if (story.random.nextInt(3) == 0) {
        changed = changed.replace(words.getKey(), words.getValue());
      }
    }
    return changed;
  }

  /// A number as it may have been a year before.
  private static String earlier(Story story, String number, boolean figures) {
    if (number.length() == 4 && number.startsWith("20")) {
      return String.valueOf(Integer.parseInt(number) - 1);
    }
    if (!figures || number.length() > 6) {
      return number;
    }
    int figure = Integer.parseInt(number);
    return String.valueOf(Math.max(1, figure + story.between(-figure / 2, figure / 2 + 1)));
  }

  private static Optional<Planting> copied(Story story) {
    Draft before = story.writtenBefore();
    boolean both = story.random.nextBoolean();
    copy(story, story.draft().overview, before.overview, true);
    if (both) {
      copy(story, story.draft().improvement, before.improvement, true);
    }
    return Planter.ofReport(
        both ? "one and five are last year's" : "one is last year's",
        "narrative-copied",
        Severity.WARNING,
        Whose.AUTHORS,
        "improvement-repeated");
  }

  private static Optional<Planting> repeated(Story story) {
    Draft before = story.writtenBefore();
    copy(story, story.draft().improvement, before.improvement, false);
    return Planter.ofReport(
        "five is last year's",
        "improvement-repeated",
        Severity.INFO,
        Whose.AUTHORS,
        "narrative-copied");
  }
}
