package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Story;
import gongkai.bench.rules.Traps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What looks like an error in some clean reports and is none.
final class Fairness implements Traps {

  private static final String IN_FORCE = "proactive.normativeDocuments.inForce";

  /// Documents that came with duties from elsewhere, or that went with them.
  @Override
  public void beforeText(Story story, boolean clean) {
    Figures before = story.before;
    if (clean
        && before != null
        && before.has(IN_FORCE)
        && story.now.has(IN_FORCE)
        && story.random.nextInt(14) == 0) {
      story.merged = story.between(1, 8);
      story.now.add(IN_FORCE, story.merged);
    }
  }

  @Override
  public void afterText(Story story, boolean clean) {
    if (story.merged > 0) {
      String how =
          story.oneOf(
              List.of("因职能划转，承接原主管部门的行政规范性文件%d件，一并计入现行有效件数。", "接收划转的行政规范性文件%d件，现行有效件数因此增加。"));
      story.say("merged", "managed", how.formatted(story.merged));
    }
    if (clean && story.random.nextInt(7) == 0) {
      again(story);
    }
    Draft before = story.draftBefore;
    if (clean && before != null && story.random.nextInt(3) == 0) {
      String slot = story.oneOf(List.of("managed", "platform"));
      sameWords(story.draft(), before, slot);
    }
  }

  /// One sentence without a figure is as it was a year ago.
  private static void sameWords(Draft now, Draft before, String slot) {
    String sentence = now.sentence(slot);
    if (!sentence.isEmpty() && !sentence.matches(".*\\d.*")) {
      before.about(slot).ifPresent(passage -> passage.with(slot, sentence));
    }
  }

  /// Published a second time: the same figures, or figures that are said to be corrected.
  private static void again(Story story) {
    Draft draft = story.draft();
    boolean same = story.random.nextInt(4) == 0;
    Draft other = story.version(same ? story.now.copy() : VersionPlantings.changed(story));
    LocalDate day = LocalDate.of(story.year + 1, 1, story.between(4, 8));
    draft.signed(day);
    other.signed(day);
    other.published = Optional.of(day.plusDays(story.between(0, 5)));
    draft.published = Optional.of(day.plusDays(story.between(8, 22)));
    if (!same) {
      switch (story.random.nextInt(3)) {
        case 0 -> mark(draft, story.oneOf(List.of("（更正）", "（更正后）", "（修订版）")));
        case 1 ->
            draft.preface.addFirst(
                story.oneOf(
                    List.of("更正公告：此前公布的年度报告表格数据有误，更正如下，原报告停止使用。", "（本报告数据经核对已作更正，此前版本作废。）")));
        default -> {
          Optional<LocalDate> earlier = other.published;
          other.published = draft.published;
          draft.published = earlier;
          mark(other, "（修订版）");
        }
      }
    }
    story.otherVersion = other;
  }

  private static void mark(Draft draft, String mark) {
    draft.title.set(draft.title.size() - 1, draft.title.getLast() + mark);
  }
}
