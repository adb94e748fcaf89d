package gongkai.bench.rules;

import gongkai.bench.rules.Printing.File;
import java.util.ArrayList;
import java.util.List;
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

  private static final int MOST = 5;

  /// A case; every other one is clean.
  static Case numbered(ErrorSet set, int number) {
    List<Planter> planters = number % 2 == 0 ? List.of() : chosen(set, number);
    return made(set, number, planters, isTranscript(set, number));
  }

  /// A case with one error of a kind.
  ///
  /// @throws IllegalArgumentException if there is no such rule
  static Case with(ErrorSet set, String rule, int number) {
    Planter planter =
        set.planters().stream()
            .filter(one -> one.rule().equals(rule))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no planter for " + rule));
    return made(set, number, List.of(planter), isTranscript(set, number));
  }

  private static boolean isTranscript(ErrorSet set, int number) {
    int half = number / 2;
    return (half + half / set.first().size()) % 2 == 0;
  }

  private static List<Planter> chosen(ErrorSet set, int number) {
    var random = new Random(104_729L * number + 5);
    var chosen = new ArrayList<Planter>();
    chosen.add(set.first().get(number / 2 % set.first().size()));
    boolean transcript = isTranscript(set, number) && isPossible(chosen.getFirst());
    int many = 1 + random.nextInt(MOST);
    for (int tries = 0; tries < 60 && chosen.size() < many; tries++) {
      Planter more = set.planters().get(random.nextInt(set.planters().size()));
      Setting setting = Setting.ANY;
      for (Planter one : chosen) {
        setting = setting.and(one.setting());
      }
      if (chosen.stream().allMatch(more::goesWith)
          && setting.agrees(more.setting(), transcript, set.offices())) {
        chosen.add(more);
      }
    }
    return chosen;
  }

  private static boolean isPossible(Planter planter) {
    return planter.setting().carrier() == Setting.Carrying.EITHER;
  }

  private static Case made(ErrorSet set, int number, List<Planter> planters, boolean asTranscript) {
    var random = new Random(15_485_863L * number + 17);
    Setting setting = Setting.ANY;
    for (Planter planter : planters) {
      setting = setting.and(planter.setting());
    }
    boolean transcript = asTranscript && planters.stream().allMatch(Case::isPossible);
    Story story = Story.of(set, setting, transcript, random);
    set.traps().beforeText(story, planters.isEmpty());
    planters.forEach(planter -> planter.facts().accept(story));
    story.now.total();
    if (story.before != null) {
      story.before.total();
    }
    story.write();
    set.traps().afterText(story, planters.isEmpty());
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
}
