package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Last year's report again, with this year's figures put in.
final class CopyPlanters {

  private static final Pattern GAP = Pattern.compile("\\{[^}]+}");

  private CopyPlanters() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "narrative-copied",
            Severity.WARNING,
            Setting.ANY.withBefore(),
            Touched.overviewAnd("improvement", "before"),
            CopyPlanters::copied),
        Planter.ofText(
            "improvement-repeated",
            Severity.INFO,
            Setting.ANY.withBefore(),
            Set.of("improvement", "before"),
            CopyPlanters::repeated));
  }

  private static Optional<Planting> copied(Story story) {
    Draft before = story.writtenBefore();
    Draft now = story.draft();
    lengthen(story, before);
    List<Passage> own = List.copyOf(now.overview);
    now.overview.clear();
    before.overview.forEach(passage -> now.overview.add(retold(passage, before, now, own)));
    switch (story.random.nextInt(4)) {
      case 0 -> {}
      case 1 -> improvement(before, now);
      case 2 -> {
        improvement(before, now);
        Collections.swap(now.overview, 3, 4);
      }
      default -> {
        improvement(before, now);
        now.overview.get(5).with("new", now.year + "年新配发电脑两台。");
      }
    }
    return Planter.may(
        Planter.ofReport("last year's text", "narrative-copied", Severity.WARNING, Whose.AUTHORS),
        "improvement-repeated",
        "narrative-table-mismatch",
        "narrative-repeat-mismatch",
        "narrative-growth-mismatch",
        "stale-reference");
  }

  /// Makes sure that there is enough to be recognised.
  private static void lengthen(Story story, Draft before) {
    var pen = new Pen(before.filling, story.random, before.filling.used());
    List<List<String>> more =
        List.of(
            DisclosureSentences.GENERAL,
            RequestSentences.GENERAL,
            ConductSentences.MANAGEMENT,
            ConductSentences.PLATFORM,
            ConductSentences.OVERSIGHT);
    for (int part = 0; part < more.size(); part++) {
      List<String> sentences = pen.several(more.get(part), 4);
      for (int i = 0; i < sentences.size(); i++) {
        before.overview.get(part + 1).with("more" + i, sentences.get(i));
      }
    }
  }

  private static Passage retold(Passage passage, Draft before, Draft now, List<Passage> own) {
    Passage copy = passage.copy();
    copy.sentences()
        .replaceAll((slot, sentence) -> {
          String retold = retold(sentence, before, now);
          return retold.isEmpty() ? ownSentence(own, slot) : retold;
        });
    copy.sentences().values().removeIf(String::isEmpty);
    return copy;
  }

  private static String ownSentence(List<Passage> own, String slot) {
    return own.stream()
        .filter(passage -> passage.has(slot))
        .map(passage -> passage.sentence(slot))
        .findFirst()
        .orElse("");
  }

  /// A sentence with the figures of this year; empty if they do not suit it.
  private static String retold(String sentence, Draft before, Draft now) {
    for (String template : before.filling.used().stream().sorted().toList()) {
      String words =
          template.startsWith("?") ? template.substring(template.indexOf('|') + 1) : template;
      if (GAP.matcher(words).find() && pattern(words).matcher(sentence).matches()) {
        return now.filling.fits(template) ? Pen.fill(now.filling, template) : "";
      }
    }
    return advanced(sentence, now.year);
  }

  private static Pattern pattern(String words) {
    var pattern = new StringBuilder();
    Matcher gap = GAP.matcher(words);
    int from = 0;
    while (gap.find()) {
      pattern.append(Pattern.quote(words.substring(from, gap.start()))).append(".+?");
      from = gap.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(words.substring(from))).toString());
  }

  /// The same with every year one later.
  static String advanced(String sentence, int year) {
    return sentence.replace(year + "年", year + 1 + "年").replace(year - 1 + "年", year + "年");
  }

  private static void improvement(Draft before, Draft now) {
    now.improvement.clear();
    for (Passage passage : before.improvement) {
      Passage copy = passage.copy();
      copy.sentences().replaceAll((_, sentence) -> advanced(sentence, now.year));
      now.improvement.add(copy);
    }
  }

  private static Optional<Planting> repeated(Story story) {
    Draft before = story.writtenBefore();
    Draft now = story.draft();
    var pen = new Pen(before.filling, story.random, before.filling.used());
    List<String> more = pen.several(ClosingSentences.MEASURES, 3);
    before.improvement.getLast().with("also", "同时，" + String.join("，", more) + "。");
    improvement(before, now);
    switch (story.random.nextInt(4)) {
      case 0 -> {}
      case 1 -> Collections.reverse(now.improvement);
      case 2 -> now.improvement.getLast().with("last", "请监督。");
      default ->
          now.improvement.getFirst().sentences().replaceAll((_, one) -> one.replace("；", "。"));
    }
    return Planter.may(
        Planter.ofReport(
            "last year's section five", "improvement-repeated", Severity.INFO, Whose.AUTHORS),
        "narrative-copied");
  }
}
