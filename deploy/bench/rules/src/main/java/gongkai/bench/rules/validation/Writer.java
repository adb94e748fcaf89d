package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Passage;
import gongkai.extract.form.FormVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes true reports: the five parts of section one under headings of their own, counted off in
/// paragraphs, or told without any.
final class Writer {

  static final List<String> MARKS = List.of("一", "二", "三", "四", "五", "六");

  /// How the parts of section one are set apart.
  private enum Style {
    /// （一）主动公开情况。
    INLINE,
    /// （一）主动公开情况, on a line of its own.
    APART,
    /// 1.主动公开, with a line of its own.
    DIGITS,
    /// 一是, 二是.
    COUNTED,
    /// 在主动公开上, as the beginning of a paragraph.
    PLAIN
  }

  private final Office office;
  private final int year;
  private final Random random;
  private final Pen pen;
  private final Draft draft;

  private Writer(
      Office office,
      int year,
      Figures figures,
      @Nullable Figures before,
      Random random,
      Set<String> avoided) {
    this.office = office;
    this.year = year;
    this.random = random;
    this.draft = Draft.of(office, year, figures, before, random, avoided);
    this.pen = new Pen(draft.filling, random, avoided);
  }

  /// A report.
  static Draft write(
      Office office,
      int year,
      Figures figures,
      @Nullable Figures before,
      Random random,
      Set<String> avoided) {
    return new Writer(office, year, figures, before, random, avoided).written();
  }

  private <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private Draft written() {
    title();
    String preface = pen.oneOf(ClosingSentences.PREFACE) + pen.oneOf(ClosingSentences.PERIOD);
    if (!preface.isEmpty()) {
      draft.preface.add(preface);
    }
    headings();
    overview();
    improvement();
    matters();
    sign();
    return draft;
  }

  private void title() {
    String name = office.name();
    switch (random.nextInt(4)) {
      case 0 -> {
        draft.title.add(name);
        draft.title.add(year + "年政府信息公开工作年度报告");
      }
      case 1 -> draft.title.add(name + year + "年度政府信息公开工作年度报告");
      default -> draft.title.add(name + year + "年政府信息公开工作年度报告");
    }
  }

  private void headings() {
    boolean isNew = draft.figures.form().version() == FormVersion.FORM_2021;
    List<String> words =
        List.of(
            "总体情况",
            "主动公开政府信息情况",
            "收到和处理政府信息公开申请情况",
            isNew
                ? oneOf(List.of("政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议和行政诉讼情况"))
                : "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
            oneOf(List.of("存在的主要问题及改进情况", "存在的主要问题和改进情况")),
            oneOf(List.of("其他需要报告的事项", "其他需要报告事项")));
    for (int i = 0; i < words.size(); i++) {
      draft.headings.put(i + 1, new Heading(MARKS.get(i), words.get(i)));
    }
  }

  private void overview() {
    draft.overview.add(
        new Passage("", true).with("opening", pen.oneOf(DisclosureSentences.OPENING)));
    Style style = oneOf(List.of(Style.values()));
    List<List<String>> names =
        List.of(
            List.of("主动公开情况", "主动公开方面", "主动公开"),
            List.of("依申请公开情况", "依申请公开方面", "依申请公开"),
            List.of("政府信息管理情况", "政府信息管理方面", "政府信息管理"),
            List.of("政府信息公开平台建设情况", "平台建设方面", "政府信息公开平台建设"),
            List.of("监督保障情况", "监督保障方面", "监督保障"));
    int wording = random.nextInt(3);
    for (int i = 0; i < names.size(); i++) {
      Passage passage = headed(style, i, names.get(i).get(wording));
      part(i, passage);
      draft.overview.add(passage);
    }
  }

  private Passage headed(Style style, int part, String name) {
    return switch (style) {
      case INLINE -> new Passage("（" + MARKS.get(part) + "）" + name + "。", false);
      case APART -> new Passage("（" + MARKS.get(part) + "）" + name, true);
      case DIGITS -> new Passage((part + 1) + "." + name + "。", false);
      case COUNTED -> new Passage(MARKS.get(part) + "是做好" + plain(part) + "工作。", false);
      case PLAIN -> new Passage("在" + plain(part) + "上，", false);
    };
  }

  private static String plain(int part) {
    return List.of("主动公开", "依申请公开", "政府信息管理", "公开平台建设", "监督保障").get(part);
  }

  private void part(int part, Passage passage) {
    switch (part) {
      case 0 -> {
        general(passage, DisclosureSentences.GENERAL, "disclosureGeneral", 2);
        passage.with("disclosed", pen.oneOf(DisclosureSentences.DISCLOSED));
        passage.with("explained", pen.oneOf(DisclosureSentences.EXPLAINED));
      }
      case 1 -> {
        general(passage, RequestSentences.GENERAL, "requestGeneral", 2);
        passage.with("received", pen.oneOf(RequestSentences.RECEIVED));
        passage.with("outcome", pen.oneOf(RequestSentences.OUTCOME));
        passage.with("carried", pen.oneOf(RequestSentences.CARRIED));
        passage.with("cases", pen.oneOf(RequestSentences.CASES));
      }
      case 2 -> {
        general(passage, ConductSentences.MANAGEMENT, "management", 3);
        passage.with("documents", pen.oneOf(DisclosureSentences.DOCUMENTS));
      }
      case 3 -> general(passage, ConductSentences.PLATFORM, "platform", 3);
      default -> oversight(passage);
    }
  }

  private void oversight(Passage passage) {
    general(passage, ConductSentences.OVERSIGHT, "oversight", 3);
    passage.with("training", pen.oneOf(ConductSentences.TRAINING));
    if (office.isGovernment() || random.nextInt(3) == 0) {
      passage.with("appraisal", pen.oneOf(ConductSentences.APPRAISAL));
      passage.with("review", pen.oneOf(ConductSentences.REVIEW));
      passage.with("blame", pen.oneOf(ConductSentences.BLAME));
    }
  }

  private void general(Passage passage, List<String> sentences, String slot, int most) {
    List<String> chosen = pen.several(sentences, 1 + random.nextInt(most));
    for (int i = 0; i < chosen.size(); i++) {
      passage.with(slot + i, chosen.get(i));
    }
  }

  private void improvement() {
    int many = 2 + random.nextInt(2);
    boolean together = random.nextInt(3) == 0;
    var problems = new Passage("", false);
    problems.with("confession", pen.oneOf(ClosingSentences.CONFESSION));
    problems.with("problems", listed(pen.several(ClosingSentences.PROBLEMS, many)));
    Passage measures = together ? problems : new Passage("", false);
    measures.with("turn", pen.oneOf(ClosingSentences.TURN));
    measures.with("measures", listed(pen.several(ClosingSentences.MEASURES, many)));
    draft.improvement.add(problems);
    if (!together) {
      draft.improvement.add(measures);
    }
  }

  /// Several things in one sentence, counted off one way or another.
  private String listed(List<String> things) {
    int way = random.nextInt(3);
    var counted = new ArrayList<String>();
    for (int i = 0; i < things.size(); i++) {
      counted.add(
          switch (way) {
                case 0 -> MARKS.get(i) + "是";
                case 1 -> (i + 1) + "．";
                default -> "";
              }
              + things.get(i));
    }
    return String.join(way == 0 ? "；" : way == 1 ? "。" : "，", counted) + "。";
  }

  private void matters() {
    var passage = new Passage("", false);
    var sentences = new ArrayList<List<String>>();
    sentences.add(List.of("fee", pen.oneOf(ClosingSentences.FEE)));
    sentences.add(List.of("else", pen.oneOf(ClosingSentences.NOTHING_ELSE)));
    if (random.nextInt(4) == 0) {
      Collections.reverse(sentences);
    }
    sentences.forEach(one -> passage.with(one.get(0), one.get(1)));
    draft.matters.add(passage);
  }

  private void sign() {
    LocalDate first = LocalDate.of(year + 1, 1, 4);
    LocalDate day = first.plusDays(random.nextInt(office.isGovernment() ? 75 : 24));
    if (random.nextInt(5) == 0) {
      draft.signedAs = inWords(day);
    } else {
      draft.signed(day);
    }
    if (random.nextInt(3) > 0) {
      int later = random.nextInt(office.isGovernment() ? 8 : 3);
      draft.published = Optional.of(day.plusDays(later));
    }
  }

  /// A day such as 二〇二四年一月十二日.
  static String inWords(LocalDate day) {
    var digits = new StringBuilder();
    for (char digit : String.valueOf(day.getYear()).toCharArray()) {
      digits.append("〇一二三四五六七八九".charAt(digit - '0'));
    }
    return "%s年%s月%s日"
        .formatted(digits, Pen.inWords(day.getMonthValue()), Pen.inWords(day.getDayOfMonth()));
  }
}
