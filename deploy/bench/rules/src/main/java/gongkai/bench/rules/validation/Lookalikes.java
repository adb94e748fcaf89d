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

/// What looks like an error and is none. Reports with an error in them have a few of the sentences
/// too; all else is in clean reports alone.
final class Lookalikes implements Traps {

  private static final List<List<String>> PARTS =
      List.of(
          Lures.DISCLOSURE, Lures.REQUESTS, Lures.MANAGEMENT, Lures.PLATFORM, Lures.SUPERVISION);

  /// Labels that differ from the form's in spaces and the width of signs alone.
  private static final Map<String, String> SPACED =
      Map.of(
          "自然人", "自 然 人",
          "科研机构", "科研 机构",
          "2.重复申请", "2．重复申请",
          "尚未审结", "尚未 审结",
          "行政处罚", "行政 处罚",
          "1.本机关不掌握相关政府信息", "1、本机关不掌握相关政府信息");

  @Override
  public void beforeText(Story story, boolean clean) {
    Figures before = story.before;
    if (!clean || before == null) {
      return;
    }
    switch (story.random.nextInt(6)) {
      case 0 -> { // documents of a body that was merged into this one
        if (story.year > 2021) {
          story.merged = story.between(2, 25);
          story.now.add("proactive.normativeDocuments.inForce", story.merged);
        }
      }
      case 1 -> { // sued this year after last year's reconsideration
        Figures.RESULTS.forEach(result -> story.now.set("reconsideration." + result, 0));
        before.set("reconsideration.upheld", story.between(1, 4));
        story.now.set("litigationAfterReview.upheld", story.between(1, 2));
      }
      case 2 -> { // still pending last year, decided this year
        before.set("litigationDirect.pending", 3);
        story.now.set("litigationDirect.upheld", story.between(1, 3));
      }
      case 3 -> { // many times as much as next to nothing
        before.set("proactive.coercions.decisions", story.between(1, 4));
        story.now.set("proactive.coercions.decisions", story.between(100, 150));
      }
      default -> {}
    }
  }

  @Override
  public void afterText(Story story, boolean clean) {
    int many = clean ? story.between(2, 6) : story.between(0, 2);
    for (int i = 0; i < many; i++) {
      sentence(story, "lure" + i);
    }
    if (!clean) {
      return;
    }
    if (story.merged > 0) {
      Parts.say(story, 2, "merged", "机构改革中接收划转的行政规范性文件" + story.merged + "件，一并计入现行有效件数。");
    }
    switch (story.random.nextInt(11)) {
      case 0 -> headings(story);
      case 1 -> SPACED.forEach(story.draft().relabelled::put);
      case 2 -> lastDay(story);
      case 3 -> signer(story);
      case 4 -> number(story);
      case 5 -> correction(story);
      case 6 -> story.otherVersion = story.version(story.now.copy());
      case 7 -> keptSentences(story);
      case 8 -> founded(story);
      case 9 -> lastDayOfYear(story);
      default -> {}
    }
  }

  private static void sentence(Story story, String slot) {
    Draft draft = story.draft();
    int part = story.random.nextInt(8);
    if (part < PARTS.size()) {
      add(story, draft.about(Composer.HOSTS.get(part)), PARTS.get(part), slot);
    } else if (part == 5) {
      add(story, draft.about("problems"), Lures.IMPROVEMENT, slot);
    } else if (part == 6) {
      add(story, draft.matters.stream().findFirst(), Lures.MATTERS, slot);
    } else {
      add(story, draft.about(Composer.HOSTS.get(1)), Lures.REQUESTS, slot);
    }
  }

  private static void add(
      Story story, Optional<Passage> passage, List<String> sentences, String slot) {
    Draft draft = story.draft();
    String sentence = story.oneOf(sentences);
    if (draft.filling.fits(sentence) && draft.filling.used().add(sentence)) {
      passage.ifPresent(one -> one.with(slot, draft.filling.fill(sentence, Map.of())));
    }
  }

  private static void headings(Story story) {
    Map<Integer, Heading> headings = story.draft().headings;
    switch (story.random.nextInt(6)) {
      case 0 -> headings.put(1, new Heading("一", story.year + "年政府信息公开工作总体情况"));
      case 1 -> headings.put(2, new Heading("二", "主动公开政府信息的情况"));
      case 2 -> headings.put(3, new Heading("三", "收到及处理政府信息公开申请情况"));
      case 3 -> headings.put(4, new Heading("四", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"));
      case 4 -> headings.put(5, new Heading("五", "政府信息公开工作存在的主要问题与改进情况"));
      default -> headings.put(6, new Heading("六", "其他需要报告事项"));
    }
  }

  /// Signed and published on the last day that is in time; by townships much later.
  private static void lastDay(Story story) {
    boolean timed = story.office.isTimed();
    LocalDate day =
        timed
            ? story.office.limit(story.year)
            : LocalDate.of(story.year + 1, story.between(4, 9), story.between(1, 28));
    story.draft().signed(day);
    story.draft().published = Optional.of(day);
  }

  private static void lastDayOfYear(Story story) {
    story.draft().signed(LocalDate.of(story.year, 12, 31));
    story.draft().published = Optional.empty();
  }

  /// Signed by the office of the government, or with a shorter name.
  private static void signer(Story story) {
    Draft draft = story.draft();
    String name = story.office.name();
    int city = name.indexOf('市');
    boolean ofDistrict = city > 0 && name.indexOf('区') > city && !story.office.regulates();
    if (story.office.rank() == Rank.GOVERNMENT) {
      draft.signer = name + (name.contains("省") ? "办公厅" : "办公室");
    } else if (ofDistrict) {
      draft.signer = name.substring(city + 1);
    }
  }

  /// The number of a document, and nothing else of a letter.
  private static void number(Story story) {
    if (story.office.isGovernment()) {
      story
          .draft()
          .letterHead
          .add(
              "%s政发〔%d〕%d号"
                  .formatted(story.office.place().charAt(0), story.year + 1, story.between(2, 30)));
    }
  }

  /// A later version that says so.
  private static void correction(Story story) {
    Draft draft = story.draft();
    Figures figures = story.now.copy();
    figures.addGranted("naturalPerson", story.between(1, 9));
    story.otherVersion = story.version(figures);
    int last = draft.title.size() - 1;
    draft.title.set(last, draft.title.get(last) + story.oneOf(List.of("（更正）", "（修订版）", "（更正版）")));
  }

  /// Some sentences of last year that hold again.
  private static void keptSentences(Story story) {
    Draft before = story.draftBefore;
    if (before == null) {
      return;
    }
    Draft draft = story.draft();
    for (int part = 2; part < 4; part++) {
      String host = Composer.HOSTS.get(part);
      draft.about(host).orElseThrow().with(host, before.sentence(host));
    }
  }

  /// A body that was founded in the course of the year.
  private static void founded(Story story) {
    if (story.office.rank() == Rank.DEPARTMENT && story.before == null) {
      story.draft().preface.clear();
      story
          .draft()
          .preface
          .add(
              "%s于%d年4月1日挂牌成立，本报告所列数据的统计期限自%d年4月1日起至%d年12月31日止。"
                  .formatted(story.office.name(), story.year, story.year, story.year));
    }
  }
}
