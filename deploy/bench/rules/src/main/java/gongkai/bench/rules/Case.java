package gongkai.bench.rules;

import gongkai.bench.rules.Printing.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A report to be judged, with those beside it, and what is wrong with it.
///
/// @param number the same number gives the same case
/// @param transcript whether it is a transcript, else an original
/// @param file the report
/// @param before the report of the year before, if it is given too
/// @param other another publication for the same year, if there is one
/// @param plantings its errors; none for a clean report
/// @param broken the equations that its figures break, by their names
record Case(
    int number,
    boolean transcript,
    File file,
    Optional<File> before,
    Optional<File> other,
    List<Planting> plantings,
    List<String> broken) {

  /// Errors that go with few others, or that few reports can have, are chosen first more often; so
  /// is what has most ways to be wrong.
  private static final Map<String, Integer> OFTEN =
      Map.ofEntries(
          Map.entry("narrative-table-mismatch", 9),
          Map.entry("section-missing", 6),
          Map.entry("conflicting-report", 6),
          Map.entry("silent-change", 7),
          Map.entry("form-outdated", 7),
          Map.entry("regulations-not-empowered", 6),
          Map.entry("figures-copied", 6),
          Map.entry("figure-jump", 6),
          Map.entry("cell-blank", 5),
          Map.entry("extraction-doubt", 5),
          Map.entry("wording-altered", 5),
          Map.entry("not-a-count", 5),
          Map.entry("items-continuity", 5),
          Map.entry("table-missing", 5),
          Map.entry("disclosed-total-below-new", 5),
          Map.entry("in-force-continuity", 5),
          Map.entry("fee-unit-suspect", 5),
          Map.entry("published-late", 4),
          Map.entry("in-force-below-issued", 4),
          Map.entry("narrative-share", 4),
          Map.entry("narrative-growth-mismatch", 4),
          Map.entry("year-mismatch", 3),
          Map.entry("signed-too-early", 4),
          Map.entry("signature-name-mismatch", 3),
          Map.entry("section-empty", 3),
          Map.entry("accountability-unreported", 3),
          Map.entry("narrative-copied", 3),
          Map.entry("stale-reference", 3),
          Map.entry("citation-outdated", 2),
          Map.entry("overview-part-missing", 2),
          Map.entry("narrative-sum", 2),
          Map.entry("narrative-repeat-mismatch", 2));

  private static final List<Planter> FIRST = first();

  private static final int MOST = 5;

  private static List<Planter> first() {
    var first = new ArrayList<Planter>();
    int most = OFTEN.values().stream().mapToInt(often -> often).max().orElse(1);
    for (int round = 1; round <= most; round++) {
      for (Planter planter : Planter.ALL) {
        if (round <= OFTEN.getOrDefault(planter.rule(), 1)) {
          first.add(planter);
        }
      }
    }
    return List.copyOf(first);
  }

  /// A case; every other one is clean.
  static Case numbered(int number) {
    return number % 2 == 0
        ? made(number, List.of(), isTranscript(number))
        : made(number, chosen(number), isTranscript(number));
  }

  /// A case with one error of a kind.
  ///
  /// @throws IllegalArgumentException if there is no such rule
  static Case with(String rule, int number) {
    Planter planter =
        Planter.ALL.stream()
            .filter(one -> one.rule().equals(rule))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no planter for " + rule));
    return made(number, List.of(planter), isTranscript(number));
  }

  private static boolean isTranscript(int number) {
    int half = number / 2;
    return (half + half / FIRST.size()) % 2 == 0;
  }

  private static List<Planter> chosen(int number) {
    var random = new Random(104_729L * number + 5);
    var chosen = new ArrayList<Planter>();
    chosen.add(FIRST.get(number / 2 % FIRST.size()));
    boolean transcript = isTranscript(number) && isPossible(chosen.getFirst());
    int many = 1 + random.nextInt(MOST);
    for (int tries = 0; tries < 60 && chosen.size() < many; tries++) {
      Planter more = Planter.ALL.get(random.nextInt(Planter.ALL.size()));
      Setting setting = Setting.ANY;
      for (Planter one : chosen) {
        setting = setting.and(one.setting());
      }
      if (chosen.stream().allMatch(more::goesWith) && setting.agrees(more.setting(), transcript)) {
        chosen.add(more);
      }
    }
    return chosen;
  }

  private static boolean isPossible(Planter planter) {
    return planter.setting().carrier() == Setting.Carrying.EITHER;
  }

  private static Case made(int number, List<Planter> planters, boolean asTranscript) {
    var random = new Random(15_485_863L * number + 17);
    Setting setting = Setting.ANY;
    for (Planter planter : planters) {
      setting = setting.and(planter.setting());
    }
    boolean transcript = asTranscript && planters.stream().allMatch(Case::isPossible);
    Story story = Story.of(setting, transcript, random);
    Fairness.beforeText(story, planters.isEmpty());
    planters.forEach(planter -> planter.facts().accept(story));
    story.now.total();
    if (story.before != null) {
      story.before.total();
    }
    story.write();
    Fairness.afterText(story, planters.isEmpty());
    var plantings = new ArrayList<Planting>();
    planters.forEach(planter -> planter.text().apply(story).ifPresent(plantings::add));
    return printed(number, story, plantings);
  }

  private static Case printed(int number, Story story, List<Planting> plantings) {
    Random random = story.random;
    File file = Printing.print(story.draft(), story.transcript, random);
    List<String> broken = story.now.broken().stream().map(equation -> equation.id()).toList();
    return new Case(
        number,
        story.transcript,
        file,
        beside(story.draftBefore, random.nextBoolean(), random),
        beside(story.otherVersion, story.transcript, random),
        List.copyOf(plantings),
        broken);
  }

  private static Optional<File> beside(@Nullable Draft draft, boolean transcript, Random random) {
    return draft == null
        ? Optional.empty()
        : Optional.of(Printing.print(draft, transcript, random));
  }

  /// What looks like an error in some clean reports and is none.
  private static final class Fairness {

    /// Documents that another body handed over are in force too.
    static void beforeText(Story story, boolean clean) {
      Figures before = story.before;
      String path = "proactive.normativeDocuments.inForce";
      if (clean && before != null && before.has(path) && story.random.nextInt(12) == 0) {
        story.merged = story.between(2, 6);
        story.now.add(path, story.merged);
      }
    }

    static void afterText(Story story, boolean clean) {
      if (story.merged > 0) {
        story.say(
            "merged", "managed", "因机构改革划入原由其他部门制发的行政规范性文件%d件，现行有效件数相应增加。".formatted(story.merged));
      }
      if (clean && story.random.nextInt(6) == 0) {
        otherVersion(story);
      }
    }

    /// A second publication: the same again, or one that says that it was corrected.
    private static void otherVersion(Story story) {
      Draft draft = story.draft();
      LocalDate signed = LocalDate.of(story.year + 1, 1, story.between(5, 9));
      boolean same = story.random.nextInt(3) == 0;
      Draft other = story.version(same ? story.now.copy() : VersionPlantings.changed(story));
      draft.signed(signed);
      other.signed(signed);
      other.published = Optional.of(signed.plusDays(story.between(0, 4)));
      draft.published = Optional.of(signed.plusDays(story.between(7, 20)));
      if (!same) {
        switch (story.random.nextInt(4)) {
          case 0 -> draft.title.set(draft.title.size() - 1, draft.title.getLast() + "（更正版）");
          case 1 -> draft.preface.addFirst("更正说明：经核对，原报告部分数据统计有误，现予更正，以本版为准。");
          case 2 -> draft.title.set(draft.title.size() - 1, draft.title.getLast() + "（修订）");
          default -> { // the one that is judged is the earlier
            var earlier = other.published;
            other.published = draft.published;
            draft.published = earlier;
            other.title.set(other.title.size() - 1, other.title.getLast() + "（更正）");
          }
        }
      }
      story.otherVersion = other;
    }
  }
}
