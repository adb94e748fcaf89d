package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Headings;
import gongkai.bench.rules.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes sections five and six of the true reports.
final class Closing {

  private final Draft draft;
  private final Filling filling;
  private final Random random;

  Closing(Draft draft, Random random) {
    this.draft = draft;
    this.filling = draft.filling;
    this.random = random;
  }

  void write() {
    improvement();
    matters();
  }

  private void improvement() {
    int many = 2 + random.nextInt(3);
    List<String> problems = filling.several(ClosingPhrases.PROBLEMS, many);
    List<String> measures = filling.several(ClosingPhrases.MEASURES, many);
    String kept = filling.oneOf(ClosingPhrases.KEPT);
    switch (random.nextInt(4)) {
      case 0 -> inTwoParts(problems, measures, kept);
      case 1 -> inPairs(problems, measures);
      default -> inTwoParagraphs(problems, measures, kept);
    }
  }

  private void inTwoParagraphs(List<String> problems, List<String> measures, String kept) {
    String problem = filling.oneOf(ClosingPhrases.PROBLEM_LEADS);
    String measure = filling.oneOf(ClosingPhrases.MEASURE_LEADS);
    boolean bracketed = random.nextBoolean();
    draft.improvement.add(
        new Passage("", false)
            .with("kept", kept)
            .with("problems", problem.formatted(listed(problems, bracketed))));
    draft.improvement.add(
        new Passage("", false).with("measures", measure.formatted(listed(measures, bracketed))));
  }

  /// Problems as a list, then measures as a list, each below a small heading.
  private void inTwoParts(List<String> problems, List<String> measures, String kept) {
    draft.improvement.add(new Passage("（一）存在的主要问题", true).with("kept", kept));
    lines("problem", problems);
    draft.improvement.add(new Passage("（二）改进措施", true));
    lines("measure", measures);
  }

  private void lines(String slot, List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      draft.improvement.add(new Passage(i + 1 + ".", false).with(slot + i, items.get(i) + "。"));
    }
  }

  /// Each problem with its measure.
  private void inPairs(List<String> problems, List<String> measures) {
    for (int i = 0; i < Math.min(problems.size(), measures.size()); i++) {
      String numeral = Headings.NUMERALS.get(i);
      draft.improvement.add(
          new Passage("问题" + numeral + "：", false)
              .with("problem" + i, problems.get(i) + "。")
              .with("measure" + i, "改进情况：" + measures.get(i) + "。"));
    }
  }

  private void matters() {
    boolean newForm = draft.isNewForm();
    String fees = filling.oneOf(newForm ? ClosingPhrases.FEES_2021 : ClosingPhrases.FEES_2019);
    String more = newForm ? filling.oneOf(ClosingPhrases.MATTERS) : "";
    boolean apart = random.nextBoolean();
    if (!more.isEmpty() && apart) {
      draft.matters.add(new Passage("（一）", false).with("fees", fees));
      draft.matters.add(new Passage("（二）", false).with("matters", more));
    } else {
      draft.matters.add(new Passage("", false).with("fees", fees).with("matters", more));
    }
  }

  private static String listed(List<String> items, boolean bracketed) {
    var listed = new ArrayList<String>();
    for (int i = 0; i < items.size(); i++) {
      String numeral = Headings.NUMERALS.get(i);
      listed.add((bracketed ? "（" + numeral + "）" : numeral + "是") + items.get(i));
    }
    return String.join("；", listed);
  }
}
