package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Office.Rank;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Story;
import gongkai.bench.rules.Traps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What looks like an error and is none: figures of other things, other years and other bodies,
/// names that differ as they may, days that are no one's limit.
///
/// Reports with an error in them have a few of the sentences too.
final class Decoys implements Traps {

  private static final List<List<String>> PARTS =
      List.of(
          DecoySentences.DISCLOSURE,
          DecoySentences.REQUESTS,
          DecoySentences.MANAGEMENT,
          DecoySentences.PLATFORM,
          DecoySentences.OVERSIGHT);

  /// Would tell what an absence leaves out, or leave a date in doubt.
  private static final Pattern TELLING = Pattern.compile("考核|评估|满意|通报|处理费|征求意见稿|咨询电话|监督电话");

  /// Labels that differ from the form's in spaces and the width of signs.
  private static final List<Map.Entry<String, String>> SPACED =
      List.of(
          Map.entry("行政许可", "行政 许可"),
          Map.entry("1.属于国家秘密", "1．属于国家秘密"),
          Map.entry("商业企业", "商业 企业"),
          Map.entry("2.重复申请", "2. 重复申请"),
          Map.entry("结果维持", "结果 维持"),
          Map.entry("四、结转下年度继续办理", "四、 结转下年度继续办理"));

  @Override
  public void beforeText(Story story, boolean clean) {
    if (clean
        && story.before != null
        && story.year >= 2022
        && story.before.get("proactive.normativeDocuments.inForce") > 0
        && story.random.nextInt(5) == 0) {
      story.merged = story.between(3, 20);
      story.now.add("proactive.normativeDocuments.inForce", story.merged);
    }
  }

  @Override
  public void afterText(Story story, boolean clean) {
    sentences(story, clean);
    if (!clean) {
      return;
    }
    if (story.merged > 0) {
      story
          .draft()
          .overview
          .get(3)
          .with("merged", "因机构改革职能划转，接收有关单位行政规范性文件" + story.merged + "件，已计入现行有效件数。");
    }
    switch (story.random.nextInt(9)) {
      case 0 -> headings(story);
      case 1 -> spaces(story);
      case 2 -> untimed(story);
      case 3 -> signer(story);
      case 4 -> number(story);
      case 5 -> correction(story);
      case 6 -> sameAgain(story);
      case 7 -> partlyCopied(story);
      default -> {}
    }
  }

  private static void sentences(Story story, boolean clean) {
    Draft draft = story.draft();
    int many = clean ? story.between(2, 5) : story.between(0, 2);
    for (int i = 0; i < many; i++) {
      int part = story.random.nextInt(7);
      if (part < 5) {
        add(story, clean, draft.overview.get(part + 1), PARTS.get(part), "decoy" + i);
      } else if (part == 5) {
        add(story, clean, draft.improvement.getFirst(), DecoySentences.IMPROVEMENT, "decoy" + i);
      } else if (clean && story.isNewForm()) {
        add(story, true, draft.matters.getFirst(), DecoySentences.MATTERS, "decoy" + i);
      }
    }
  }

  private static void add(
      Story story, boolean clean, Passage passage, List<String> sentences, String slot) {
    Draft draft = story.draft();
    String sentence = story.oneOf(sentences);
    boolean used = draft.filling.used().contains(sentence);
    boolean telling = !clean && TELLING.matcher(sentence).find();
    if (used || telling || !draft.filling.fits(sentence)) {
      return;
    }
    draft.filling.used().add(sentence);
    passage.with(slot, Pen.fill(draft.filling, sentence));
  }

  private static void headings(Story story) {
    Map<Integer, Heading> headings = story.draft().headings;
    switch (story.random.nextInt(5)) {
      case 0 -> headings.put(1, new Heading("一", story.year + "年总体情况"));
      case 1 -> headings.put(3, new Heading("三", "收到和处理政府信息公开申请的情况"));
      case 2 -> headings.put(5, new Heading("五", "政府信息公开工作存在的主要问题及改进情况"));
      case 3 -> headings.put(4, new Heading("四", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"));
      default -> headings.put(2, new Heading("二", story.office.name() + "主动公开政府信息情况"));
    }
  }

  private static void spaces(Story story) {
    for (Map.Entry<String, String> label : SPACED) {
      if (story.random.nextBoolean()) {
        story.draft().relabelled.put(label.getKey(), label.getValue());
      }
    }
  }

  private static void untimed(Story story) {
    if (story.office.rank() == Rank.TOWNSHIP || story.office.rank() == Rank.SUBDISTRICT) {
      LocalDate day = LocalDate.of(story.year + 1, story.between(2, 6), story.between(1, 28));
      story.draft().signed(day);
      story.draft().published = Optional.of(day);
    }
  }

  private static void signer(Story story) {
    Draft draft = story.draft();
    draft.signer =
        switch (story.office.rank()) {
          case GOVERNMENT -> story.office.name() + "办公室";
          case TOWNSHIP -> story.office.name() + "党政办公室";
          default -> draft.signer;
        };
  }

  private static void number(Story story) {
    if (story.office.isGovernment()) {
      String first = story.office.place().substring(0, 1);
      story
          .draft()
          .letterHead
          .add("%s政函〔%d〕%d号".formatted(first, story.year + 1, story.between(2, 60)));
    }
  }

  private static void correction(Story story) {
    Draft draft = story.draft();
    Figures figures = story.now.copy();
    figures.addGranted("naturalPerson", story.between(1, 9));
    Draft earlier = story.version(figures);
    int last = draft.title.size() - 1;
    draft.title.set(last, draft.title.get(last) + story.oneOf(List.of("（更正版）", "（修订）", "（更正）")));
    story.otherVersion = earlier;
  }

  /// Some sentences of last year that still hold, among new ones.
  private static void partlyCopied(Story story) {
    Draft before = story.draftBefore;
    if (before == null) {
      return;
    }
    Draft draft = story.draft();
    before
        .overview
        .get(4)
        .sentences()
        .forEach((slot, sentence) ->
            draft.overview.get(4).with(slot, CopyPlanters.advanced(sentence, draft.year)));
    draft.improvement.getFirst().with("problems", before.sentence("problems"));
  }

  private static void sameAgain(Story story) {
    story.otherVersion = story.version(story.now.copy());
  }
}
