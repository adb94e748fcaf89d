package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Headings.NUMERALS;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.ReportWriter;
import gongkai.extract.form.FormVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Writes true reports, short and long ones, their parts under headings, counted off or in plain
/// paragraphs.
///
/// The first general sentence of each part of section one goes by [#HOSTS]: what is said beside it
/// finds its place by it.
final class Composer extends ReportWriter {

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

  private final int length;

  private Composer(Draft draft, Random random) {
    super(draft, random);
    this.length = 1 + random.nextInt(3);
  }

  /// Writes a report.
  static void write(Draft draft, Random random) {
    new Composer(draft, random).compose();
  }

  private void compose() {
    waiveFee();
    title(3);
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
    int days = draft.office.isGovernment() ? 70 : 21;
    sign(LocalDate.of(draft.year + 1, 1, 5), days, 5);
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
        if (draft.office.isGovernment() || random.nextInt(4) == 0) {
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
}
