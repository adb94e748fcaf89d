package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Office.Rank;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Story;
import gongkai.bench.rules.Traps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What looks like an error and is none. Reports with an error in them have a few of the sentences
/// too; all else is in clean reports alone.
final class Appearances implements Traps {

  private static final List<List<String>> PARTS =
      List.of(Honest.OPEN, Honest.APPLY, Honest.MANAGE, Honest.PLATFORM, Honest.OVERSEE);

  /// Labels that differ from the form's in spaces and the width of signs alone.
  private static final Map<String, String> SPACED =
      Map.of(
          "商业企业", "商业 企业",
          "社会公益组织", "社会公益 组织",
          "结果维持", "结果 维持",
          "行政许可", "行 政 许 可",
          "1.属于国家秘密", "1．属于国家秘密",
          "3.要求提供公开出版物", "3、要求提供公开出版物");

  @Override
  public void beforeText(Story story, boolean clean) {
    if (!clean) {
      return;
    }
    Figures before = story.before;
    if (before == null) {
      if (story.isNewForm() && story.random.nextInt(8) == 0) { // no unit, and no year before
        int most = story.office.isTimed() ? 400_000 : 4_000; // no township takes in a milliard yuan
        story.now.set("proactive.fees.amount", BigDecimal.valueOf(story.between(most / 4, most)));
      }
      return;
    }
    switch (story.random.nextInt(6)) {
      case 0 -> stock(story);
      case 1 -> { // asked for last year, sued this year
        Figures.RESULTS.forEach(result -> story.now.set("reconsideration." + result, 0));
        before.set("reconsideration.otherResult", story.between(1, 3));
        story.now.set("litigationAfterReview.pending", story.between(1, 2));
      }
      case 2 -> { // open last year, decided this year
        before.set("litigationDirect.pending", 4);
        story.now.set("litigationDirect.otherResult", story.between(1, 4));
      }
      case 3 -> { // from next to nothing to many
        before.set("proactive.penalties.decisions", story.between(1, 4));
        story.now.set("proactive.penalties.decisions", story.between(90, 200));
      }
      default -> {}
    }
  }

  /// Documents that came from another body, or ran out.
  private static void stock(Story story) {
    String force = "proactive.normativeDocuments.inForce";
    if (story.year > 2021) {
      long least =
          story.now.get("proactive.normativeDocuments.issued")
              - story.now.get("proactive.normativeDocuments.repealed");
      boolean ranOut = story.random.nextBoolean() && story.now.get(force) - 2 >= least;
      story.merged = ranOut ? -2 : story.between(3, 18);
      story.now.add(force, story.merged);
    }
  }

  @Override
  public void afterText(Story story, boolean clean) {
    int many = clean ? story.between(3, 6) : story.between(0, 2);
    for (int i = 0; i < many; i++) {
      sentence(story, "honest" + i);
    }
    if (!clean) {
      return;
    }
    if (story.merged > 0) {
      tell(story, "机构改革后，由其他部门划转而来的行政规范性文件" + story.merged + "件计入现行有效件数。");
    } else if (story.merged < 0) {
      tell(story, "另有" + -story.merged + "件行政规范性文件有效期届满，自行失效。");
    }
    switch (story.random.nextInt(14)) {
      case 0, 1 -> heading(story);
      case 2 -> SPACED.forEach(story.draft().relabelled::put);
      case 3 -> lastDay(story);
      case 4 -> signer(story);
      case 5 -> story.draft().letterHead.add("政公开〔%d〕%d号".formatted(story.year + 1, 3));
      case 6 -> correction(story);
      case 7 -> again(story);
      case 8 -> kept(story);
      case 9 -> founded(story);
      case 10 -> oddDays(story);
      case 11 -> numbers(story);
      case 12 -> withoutMinus(story);
      default -> {}
    }
  }

  private static void tell(Story story, String sentence) {
    story.draft().about(Scribe.HOSTS.get(2)).orElseThrow().with("merged", sentence);
  }

  private static void sentence(Story story, String slot) {
    Draft draft = story.draft();
    int part = story.random.nextInt(8);
    if (part < PARTS.size()) {
      add(story, draft.about(Scribe.HOSTS.get(part)), PARTS.get(part), slot);
    } else if (part == 5) {
      add(story, draft.about("problems"), Honest.IMPROVEMENT, slot);
    } else if (part == 6) {
      add(story, draft.matters.stream().findFirst(), Honest.MATTERS, slot);
    } else {
      add(story, draft.about(Scribe.HOSTS.get(1)), Honest.APPLY, slot);
    }
  }

  private static void add(
      Story story, Optional<Passage> passage, List<String> sentences, String slot) {
    Draft draft = story.draft();
    String sentence = story.oneOf(sentences);
    if (draft.filling.fits(sentence) && draft.filling.used().add(sentence)) {
      passage.ifPresent(one -> one.with(slot, Hand.fill(story, sentence)));
    }
  }

  private static void heading(Story story) {
    Map<Integer, Heading> headings = story.draft().headings;
    switch (story.random.nextInt(6)) {
      case 0 -> headings.put(1, new Heading("一", story.year + "年政府信息公开工作总体情况"));
      case 1 -> headings.put(2, new Heading("二", story.office.name() + "主动公开政府信息情况"));
      case 2 -> headings.put(3, new Heading("三", "收到与处理政府信息公开申请情况"));
      case 3 -> headings.put(4, new Heading("四", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"));
      case 4 -> headings.put(5, new Heading("五", "存在主要问题及改进情况"));
      default -> headings.put(6, new Heading("六", "其他需要报告的 事项"));
    }
  }

  /// Signed and published on the last day that is in time; by townships in autumn.
  private static void lastDay(Story story) {
    LocalDate day =
        story.office.isTimed()
            ? story.office.limit(story.year)
            : LocalDate.of(story.year + 1, story.between(8, 11), story.between(1, 28));
    story.sign(day);
    story.draft().published = Optional.of(day);
  }

  /// Signed by the office of the government, or with the shorter name of a district's body.
  private static void signer(Story story) {
    Draft draft = story.draft();
    String name = story.office.name();
    int city = name.indexOf('市');
    if (story.office.rank() == Rank.GOVERNMENT) {
      boolean high = story.office.place().matches(".*(省|自治区)");
      draft.signer = name + (high ? "办公厅" : "办公室");
    } else if (city > 0 && name.indexOf('区') > city) {
      draft.signer = name.substring(city + 1);
    }
  }

  /// A later version that says so in its title.
  private static void correction(Story story) {
    Figures figures = story.now.copy();
    figures.addGranted("commercialEnterprise", story.between(1, 5));
    story.otherVersion = story.version(figures);
    List<String> title = story.draft().title;
    title.set(title.size() - 1, title.getLast() + story.oneOf(List.of("（更正）", "（修订）")));
  }

  /// Published twice with the same figures, perhaps on two days.
  private static void again(Story story) {
    Draft other = story.version(story.now.copy());
    story.otherVersion = other;
    Optional<LocalDate> day = story.draft().published;
    other.published = story.random.nextBoolean() ? day : Optional.empty();
  }

  /// Some sentences of last year hold again.
  private static void kept(Story story) {
    Draft before = story.draftBefore;
    if (before != null) {
      for (String host : List.of(Scribe.HOSTS.get(0), Scribe.HOSTS.get(4))) {
        story.draft().about(host).orElseThrow().with(host, before.sentence(host));
      }
    }
  }

  /// A department that was set up in the course of the year.
  private static void founded(Story story) {
    if (story.office.rank() == Rank.DEPARTMENT && story.before == null) {
      int month = story.between(2, 6);
      story.draft().preface.clear();
      story
          .draft()
          .preface
          .add(
              "%s于%d年%d月组建，本报告数据的统计期限为%d年%d月1日至%d年12月31日。"
                  .formatted(
                      story.office.name(), story.year, month, story.year, month, story.year));
    }
  }

  /// Signed on the last day of the year, or shown with a day that is not the report's.
  private static void oddDays(Story story) {
    if (story.random.nextBoolean()) {
      story.sign(LocalDate.of(story.year, 12, 31));
      story.draft().published = Optional.empty();
    } else {
      story.draft().published = Optional.of(LocalDate.of(story.year, story.between(2, 11), 9));
    }
  }

  /// Great numbers with commas, some in wide digits.
  private static void numbers(Story story) {
    for (String row : List.of("licences", "penalties", "coercions")) {
      String path = "proactive." + row + ".decisions";
      long value = story.now.get(path);
      String printed = value >= 1000 ? "%,d".formatted(value) : wide(value);
      story.draft().printed.put(Story.cell(path), printed);
    }
  }

  private static String wide(long value) {
    var text = new StringBuilder();
    String.valueOf(value).chars().forEach(digit -> text.append((char) (digit - '0' + '０')));
    return text.toString();
  }

  /// Fewer items than the year before, put down last year without the minus.
  private static void withoutMinus(Story story) {
    Figures last = story.before;
    Draft before = story.draftBefore;
    if (last != null && before != null && last.has("proactive.licences.change")) {
      for (String row : List.of("licences", "coercions", "fees")) {
        String path = "proactive." + row + ".change";
        before.printed.put(Story.cell(path), String.valueOf(Math.abs(last.get(path))));
      }
    }
  }
}
