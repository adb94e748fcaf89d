package gongkai.bench.rules.heldout;

import static gongkai.bench.rules.Headings.NUMERALS;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.ReportWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Writes true reports. Each part of section one begins with a sentence that goes by [#HOSTS]; what
/// is said beside it finds its place by it.
final class Scribe extends ReportWriter {

  /// The first sentences of the five parts of section one.
  static final List<String> HOSTS = List.of("open0", "apply0", "manage0", "platform0", "oversee0");

  private static final List<List<String>> HABITS =
      List.of(Habits.OPEN, Habits.APPLY, Habits.MANAGE, Habits.PLATFORM, Habits.OVERSEE);

  private static final List<String> PARTS = List.of("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障");

  /// How the parts of section one are set apart.
  private enum Look {
    /// （一）主动公开情况, and the text below it.
    CAPTION,
    /// （一）主动公开：and the text behind it.
    COLON,
    /// 1.主动公开。
    DIGIT,
    /// 第一，主动公开。
    ORDINAL,
    /// 在主动公开方面，
    WITHIN
  }

  private Scribe(Draft draft, Random random) {
    super(draft, random);
  }

  /// Writes a report.
  static void write(Draft draft, Random random) {
    new Scribe(draft, random).write();
  }

  private void write() {
    waiveFee();
    title(4);
    preface();
    if (random.nextInt(4) == 0) {
      draft.headings.put(5, new Heading("五", "存在的主要问题及改进的情况"));
    }
    overview();
    improvement();
    matters();
    int days = draft.office.isGovernment() ? 75 : 22;
    sign(LocalDate.of(draft.year + 1, 1, 4), days, 4);
  }

  private void preface() {
    List<String> ofForm = draft.isNewForm() ? Endings.NEW_BASIS : Endings.OLD_BASIS;
    String basis = filling.oneOf(random.nextInt(3) == 0 ? ofForm : Endings.BASIS);
    String whole = basis + filling.oneOf(Endings.PERIOD);
    if (!whole.isEmpty()) {
      draft.preface.add(whole);
    }
  }

  private void overview() {
    draft.overview.add(new Passage("", false).with("opening", filling.oneOf(Habits.OPENING)));
    Look look = oneOf(List.of(Look.values()));
    String caption = oneOf(List.of("", "情况", "工作"));
    int many = 2 + random.nextInt(2);
    for (int part = 0; part < PARTS.size(); part++) {
      Passage passage = headed(look, part, caption);
      List<String> chosen = filling.several(HABITS.get(part), many);
      String slot = HOSTS.get(part).replace("0", "");
      for (int i = 0; i < chosen.size(); i++) {
        passage.with(slot + i, filling.fill(chosen.get(i), Map.of()));
      }
      fill(part, passage);
      draft.overview.add(passage);
    }
  }

  private static Passage headed(Look look, int part, String caption) {
    String words = PARTS.get(part) + caption;
    return switch (look) {
      case CAPTION -> new Passage("（" + NUMERALS.get(part) + "）" + words, true);
      case COLON -> new Passage("（" + NUMERALS.get(part) + "）" + words + "：", false);
      case DIGIT -> new Passage((part + 1) + "." + words + "。", false);
      case ORDINAL -> new Passage("第" + NUMERALS.get(part) + "，" + PARTS.get(part) + "。", false);
      case WITHIN -> new Passage("在" + PARTS.get(part) + "方面，", false);
    };
  }

  private void fill(int part, Passage passage) {
    switch (part) {
      case 0 ->
          passage
              .with("disclosed", filling.oneOf(Tallies.DISCLOSED))
              .with("explained", filling.oneOf(Tallies.EXPLAINED))
              .with("norms", filling.oneOf(Tallies.NORMS));
      case 1 ->
          passage
              .with("received", filling.oneOf(Tallies.RECEIVED))
              .with("results", filling.oneOf(Tallies.RESULTS))
              .with("forward", filling.oneOf(Tallies.FORWARD))
              .with("disputes", filling.oneOf(Tallies.DISPUTES));
      case 3 -> passage.with("rates", filling.oneOf(Tallies.RATES));
      case 4 -> {
        passage.with("training", filling.oneOf(Tallies.TRAINING));
        if (draft.office.isGovernment() || random.nextInt(5) == 0) {
          passage
              .with("appraisal", filling.oneOf(Habits.APPRAISAL))
              .with("comment", filling.oneOf(Habits.COMMENT))
              .with("blame", filling.oneOf(Habits.BLAME));
        }
      }
      default -> {}
    }
  }

  private void improvement() {
    int many = 2 + random.nextInt(2);
    List<String> problems = filling.several(Endings.PROBLEMS, many);
    List<String> measures = filling.several(Endings.MEASURES, many);
    boolean captioned = random.nextInt(3) == 0;
    boolean digits = random.nextBoolean();
    draft.improvement.add(
        new Passage(captioned ? "（一）存在的主要问题" : "", captioned)
            .with("owning", filling.oneOf(Endings.OWNING))
            .with("problems", listed(problems, digits)));
    draft.improvement.add(
        new Passage(captioned ? "（二）改进情况" : "", captioned)
            .with("vowing", filling.oneOf(Endings.VOWING))
            .with("measures", listed(measures, digits)));
  }

  private static String listed(List<String> things, boolean digits) {
    var text = new StringBuilder();
    for (int i = 0; i < things.size(); i++) {
      String mark = digits ? (i + 1) + "．" : NUMERALS.get(i) + "是";
      text.append(mark)
          .append(things.get(i))
          .append(i < things.size() - 1 ? digits ? "。" : "，" : "。");
    }
    return text.toString();
  }

  private void matters() {
    var passage = new Passage("", false);
    if (draft.isNewForm()) {
      boolean some = filling.quantities().count("fee") > 0;
      passage.with("fee", filling.oneOf(some ? Endings.SOME_FEE : Endings.NO_FEE));
    }
    passage.with("nothing", filling.oneOf(Endings.NOTHING));
    if (passage.sentences().isEmpty()) {
      passage.with("nothing", "无。");
    }
    draft.matters.add(passage);
  }
}
