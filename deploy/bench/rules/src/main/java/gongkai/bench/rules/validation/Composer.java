package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Headings.NUMERALS;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Passage;
import gongkai.extract.form.FormVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes true reports, short and long ones, their parts under headings, counted off or in plain
/// paragraphs.
///
/// The first general sentence of each part of section one goes by [#HOSTS]: what is said beside it
/// finds its place by it.
final class Composer {

  /// The sentences that each of the five parts of section one begins with.
  static final List<String> HOSTS =
      List.of("openly0", "asked0", "managed0", "platform0", "supervised0");

  private static final List<String> PARTS = List.of("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障");

  private static final List<String> CAPTIONS = List.of("", "情况", "方面");

  /// How the parts of section one are set apart.
  private enum Style {
    LINE_BEFORE,
    SAME_LINE,
    DIGIT,
    COUNTED,
    PLAIN
  }

  private final Office office;
  private final int year;
  private final Random random;
  private final Draft draft;
  private final Filling filling;
  private final int length;

  private Composer(Draft draft, Random random) {
    this.office = draft.office;
    this.year = draft.year;
    this.random = random;
    this.draft = draft;
    this.filling = draft.filling;
    this.length = 1 + random.nextInt(3);
  }

  /// A report.
  static Draft write(
      Office office,
      int year,
      Figures figures,
      @Nullable Figures before,
      Random random,
      Set<String> avoided) {
    var composer = new Composer(Draft.of(office, year, figures, before, random, avoided), random);
    composer.compose();
    return composer.draft;
  }

  private void compose() {
    if (filling.quantities().count("handled") == 0) {
      filling.quantities().remember("fee", BigDecimal.ZERO);
    }
    title();
    String preface = filling.oneOf(Closings.BASIS) + filling.oneOf(Closings.PERIOD);
    if (!preface.isEmpty()) {
      draft.preface.add(preface);
    }
    headings();
    overview();
    improvement();
    draft.matters.add(
        new Passage("", false)
            .with("fee", filling.oneOf(Closings.FEE))
            .with("nothing", filling.oneOf(Closings.NOTHING)));
    sign();
  }

  private <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private void title() {
    String of = oneOf(List.of("年政府信息公开工作年度报告", "年政府信息公开工作年度报告", "年度政府信息公开工作年度报告"));
    if (random.nextInt(3) == 0) {
      draft.title.add(office.name());
      draft.title.add(year + of);
    } else {
      draft.title.add(office.name() + year + of);
    }
  }

  private void headings() {
    boolean isNew = draft.figures.form().version() == FormVersion.FORM_2021;
    if (isNew && random.nextInt(3) == 0) {
      draft.headings.put(4, new Heading("四", "政府信息公开行政复议和行政诉讼情况"));
    }
    if (random.nextInt(4) == 0) {
      draft.headings.put(5, new Heading("五", "存在的主要问题和改进情况"));
    }
  }

  private void overview() {
    draft.overview.add(new Passage("", false).with("opening", filling.oneOf(Routine.OPENING)));
    Style style = oneOf(List.of(Style.values()));
    String caption = oneOf(CAPTIONS);
    List<Integer> order = random.nextInt(6) == 0 ? List.of(0, 1, 3, 2, 4) : List.of(0, 1, 2, 3, 4);
    for (int place = 0; place < order.size(); place++) {
      int part = order.get(place);
      Passage passage = headed(style, place, PARTS.get(part), caption);
      fill(part, passage);
      draft.overview.add(passage);
    }
  }

  private static Passage headed(Style style, int place, String part, String caption) {
    return switch (style) {
      case LINE_BEFORE -> new Passage("（" + NUMERALS.get(place) + "）" + part + caption, true);
      case SAME_LINE -> new Passage("（" + NUMERALS.get(place) + "）" + part + caption + "。", false);
      case DIGIT -> new Passage((place + 1) + "．" + part + caption + "。", false);
      case COUNTED -> new Passage(NUMERALS.get(place) + "是抓好" + part + "工作。", false);
      case PLAIN -> new Passage(part + "方面，", false);
    };
  }

  private void fill(int part, Passage passage) {
    switch (part) {
      case 0 -> {
        general(passage, Routine.DISCLOSURE, "openly");
        passage
            .with("disclosed", filling.oneOf(Counted.DISCLOSED))
            .with("explained", filling.oneOf(Counted.EXPLAINED))
            .with("norms", filling.oneOf(Counted.NORMS));
      }
      case 1 -> {
        general(passage, Routine.REQUESTS, "asked");
        passage
            .with("received", filling.oneOf(Counted.RECEIVED))
            .with("outcome", filling.oneOf(Counted.OUTCOME))
            .with("forward", filling.oneOf(Counted.FORWARD))
            .with("cases", filling.oneOf(Counted.CASES));
      }
      case 2 -> general(passage, Routine.MANAGEMENT, "managed");
      case 3 -> {
        general(passage, Routine.PLATFORM, "platform");
        passage.with("rates", filling.oneOf(Counted.RATES));
      }
      default -> {
        general(passage, Routine.SUPERVISION, "supervised");
        passage.with("training", filling.oneOf(Counted.TRAINING));
        if (office.isGovernment() || random.nextInt(4) == 0) {
          passage
              .with("appraisal", filling.oneOf(Routine.APPRAISAL))
              .with("comment", filling.oneOf(Routine.COMMENT))
              .with("blame", filling.oneOf(Routine.BLAME));
        }
      }
    }
  }

  private void general(Passage passage, List<String> sentences, String slot) {
    List<String> chosen = filling.several(sentences, length);
    for (int i = 0; i < chosen.size(); i++) {
      passage.with(slot + i, filling.fill(chosen.get(i), Map.of()));
    }
  }

  private void improvement() {
    int many = 2 + random.nextInt(2);
    List<String> problems = filling.several(Closings.PROBLEMS, many);
    List<String> measures = filling.several(Closings.MEASURES, many);
    boolean captioned = random.nextInt(4) == 0;
    var first = new Passage(captioned ? "（一）存在的主要问题" : "", captioned);
    first.with("confession", filling.oneOf(Closings.CONFESSION)).with("problems", listed(problems));
    boolean together = !captioned && random.nextInt(3) == 0;
    Passage second = together ? first : new Passage(captioned ? "（二）改进措施" : "", captioned);
    second.with("turn", filling.oneOf(Closings.TURN)).with("measures", listed(measures));
    draft.improvement.add(first);
    if (!together) {
      draft.improvement.add(second);
    }
  }

  /// Several things in one sentence, counted off one way or another.
  private String listed(List<String> things) {
    int way = random.nextInt(3);
    var counted = new ArrayList<String>();
    for (int i = 0; i < things.size(); i++) {
      String mark = way == 0 ? NUMERALS.get(i) + "是" : way == 1 ? "（" + (i + 1) + "）" : "";
      counted.add(mark + things.get(i));
    }
    return String.join("；", counted) + "。";
  }

  private void sign() {
    LocalDate first = LocalDate.of(year + 1, 1, 5);
    LocalDate day = first.plusDays(random.nextInt(office.isGovernment() ? 70 : 21));
    if (random.nextInt(4) == 0) {
      draft.signedAs = inWords(day);
    } else {
      draft.signed(day);
    }
    if (random.nextBoolean()) {
      draft.published = Optional.of(day.plusDays(random.nextInt(5)));
    }
  }

  /// A day such as 二〇二四年一月十二日.
  static String inWords(LocalDate day) {
    var digits = new StringBuilder();
    for (char digit : String.valueOf(day.getYear()).toCharArray()) {
      digits.append("〇一二三四五六七八九".charAt(digit - '0'));
    }
    return digits + "年" + inWords(day.getMonthValue()) + "月" + inWords(day.getDayOfMonth()) + "日";
  }

  private static String inWords(int number) {
    String digits = "一二三四五六七八九";
    String ones = number % 10 == 0 ? "" : digits.substring(number % 10 - 1, number % 10);
    String tens = number < 20 ? "" : digits.substring(number / 10 - 1, number / 10);
    return number < 10 ? ones : tens + "十" + ones;
  }
}
