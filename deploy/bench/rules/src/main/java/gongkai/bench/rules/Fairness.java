package gongkai.bench.rules;

import java.time.LocalDate;
import java.util.Optional;

/// What looks like an error in some clean reports of the validation set and is none.
final class Fairness implements Traps {

  /// Documents that another body handed over are in force too.
  @Override
  public void beforeText(Story story, boolean clean) {
    Figures before = story.before;
    String path = "proactive.normativeDocuments.inForce";
    if (clean && before != null && before.has(path) && story.random.nextInt(12) == 0) {
      story.merged = story.between(2, 6);
      story.now.add(path, story.merged);
    }
  }

  @Override
  public void afterText(Story story, boolean clean) {
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
