package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives the lines of labels to the rows of figures that they stand next to.
///
/// Each label is a run of lines one below the other, and each row has one. Whether a row's figures
/// stand at the middle of its label, at its first line or at its last is the same in a whole table:
/// of all ways to cut the lines into runs the one is taken that leaves the fewest lines over and
/// fits best.
final class LabelRuns {

  /// What a label's lines and its figures have in common.
  private enum Anchor {
    MIDDLE,
    TOP,
    BOTTOM
  }

  /// Lines of one label are closer than this, in sizes of their letters.
  static final double LEADING = 2.4;

  /// Lines with another row between them are farther apart.
  private static final double BETWEEN = 2.1;

  private static final int MOST_LINES = 8;

  /// How far a row may stand from its label's place, in sizes of the letters.
  private static final double FARTHEST = 0.42;

  /// What a line that labels no row costs, and a row without a label.
  private static final double LEFT_OVER = 1;

  private static final double UNLABELLED = 1.5;

  /// What a label without a number costs where the others have one.
  private static final double UNNUMBERED = 0.8;

  private final List<TextLine> words;
  private final List<TextLine> lines;
  private final List<FigureRow> rows;
  private final Anchor anchor;
  private final int most;
  private final boolean numbered;

  /// The least cost of the first lines and the first rows.
  private final double[][] costs;

  /// How many lines the last run of that way has; 0 where the last line is left over, -1 where the
  /// last row has none.
  private final int[][] steps;

  private LabelRuns(
      List<TextLine> words, List<TextLine> lines, List<FigureRow> rows, Anchor anchor) {
    this.words = words;
    this.lines = lines;
    this.rows = rows;
    this.anchor = anchor;
    numbered = isNumbered(words);
    most = rows.stream().mapToInt(row -> row.figures().size()).max().orElse(1);
    costs = new double[lines.size() + 1][rows.size() + 1];
    steps = new int[lines.size() + 1][rows.size() + 1];
    solve();
  }

  /// The label of each row; empty where a row has none.
  ///
  /// @param words what may label rows
  static List<List<TextLine>> of(List<TextLine> words, List<FigureRow> rows) {
    List<TextLine> lines =
        words.stream()
            .filter(word -> words.stream().noneMatch(other -> isBeside(word, other)))
            .filter(word -> !isBetween(word, words))
            .sorted(Comparator.comparingDouble(TextLine::baseline))
            .toList();
    return Arrays.stream(Anchor.values())
        .map(anchor -> new LabelRuns(words, lines, rows, anchor))
        .min(Comparator.comparingDouble(LabelRuns::cost))
        .map(LabelRuns::runs)
        .orElse(List.of());
  }

  /// Whether another word stands between a word and the figures.
  private static boolean isBeside(TextLine word, TextLine other) {
    double shared =
        Math.min(word.box().bottom(), other.box().bottom())
            - Math.max(word.box().top(), other.box().top());
    return other.box().left() > word.box().right() - 1 && shared > 0.25 * word.box().height();
  }

  /// Whether a word stands left of two lines of a label, and its height is between theirs.
  private static boolean isBetween(TextLine word, List<TextLine> words) {
    double above = Double.NEGATIVE_INFINITY;
    double below = Double.POSITIVE_INFINITY;
    for (TextLine other : words) {
      if (other.box().left() > word.box().right() - 1) {
        double at = other.baseline();
        above = at < word.baseline() ? Math.max(above, at) : above;
        below = at >= word.baseline() ? Math.min(below, at) : below;
      }
    }
    return below - above < BETWEEN * word.size();
  }

  private double cost() {
    return costs[lines.size()][rows.size()];
  }

  private void solve() {
    for (int l = 0; l <= lines.size(); l++) {
      for (int r = 0; r <= rows.size(); r++) {
        costs[l][r] = l + r == 0 ? 0 : Double.POSITIVE_INFINITY;
        if (l > 0) {
          offer(l, r, costs[l - 1][r] + LEFT_OVER, 0);
        }
        if (r > 0) {
          offer(l, r, costs[l][r - 1] + unlabelled(rows.get(r - 1)), -1);
        }
        for (int count = 1; l > 0 && r > 0 && count <= Math.min(l, MOST_LINES); count++) {
          if (count > 1 && !goesOn(lines.get(l - count), lines.get(l - count + 1), words)) {
            break;
          }
          double off = off(lines.subList(l - count, l), rows.get(r - 1));
          offer(l, r, costs[l - count][r - 1] + off, count);
        }
      }
    }
  }

  /// Figures that are broken over lines leave lines with a few of them, which have no label.
  private double unlabelled(FigureRow row) {
    return UNLABELLED * row.figures().size() / most;
  }

  private void offer(int line, int row, double cost, int step) {
    if (cost < costs[line][row]) {
      costs[line][row] = cost;
      steps[line][row] = step;
    }
  }

  /// What a run of lines costs as the label of a row: how far the row is from where the lines say.
  private double off(List<TextLine> run, FigureRow row) {
    Box first = run.getFirst().box();
    Box last = run.getLast().box();
    double place =
        switch (anchor) {
          case MIDDLE -> (first.top() + last.bottom()) / 2;
          case TOP -> (first.top() + first.bottom()) / 2;
          case BOTTOM -> (last.top() + last.bottom()) / 2;
        };
    double unnumbered = numbered && !hasNumber(run.getFirst()) ? UNNUMBERED : 0;
    double off = Math.abs(place - row.middle()) / run.getFirst().size();
    return off < FARTHEST ? off + unnumbered : Double.POSITIVE_INFINITY;
  }

  private List<List<TextLine>> runs() {
    var runs = new ArrayList<List<TextLine>>();
    int l = lines.size();
    int r = rows.size();
    while (r > 0) {
      int step = steps[l][r];
      if (step == 0) {
        l--;
        continue;
      }
      int count = Math.max(0, step);
      runs.addFirst(lines.subList(l - count, l));
      l -= count;
      r--;
    }
    return runs;
  }

  /// The same lines in runs, none of which labels a row.
  static List<List<TextLine>> joined(List<TextLine> words) {
    var runs = new ArrayList<List<TextLine>>();
    for (TextLine word :
        words.stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList()) {
      Optional<List<TextLine>> open =
          runs.stream().filter(run -> goesOn(run.getLast(), word, words)).findFirst();
      if (open.isPresent()) {
        open.get().add(word);
      } else {
        runs.add(new ArrayList<>(List.of(word)));
      }
    }
    return runs;
  }

  /// Whether a line may go on in another one: closely below it, and without room for its first
  /// sign.
  private static boolean goesOn(TextLine above, TextLine below, List<TextLine> words) {
    double shared =
        Math.min(above.box().right(), below.box().right())
            - Math.max(above.box().left(), below.box().left());
    double distance = below.baseline() - above.baseline();
    return shared > 0.6 * Math.min(above.box().width(), below.box().width())
        && distance > 0.8 * below.size()
        && distance < LEADING * below.size()
        && !hasNumber(below)
        && !ListNumber.opensArticle(above.text())
        && !ListNumber.opensArticle(below.text())
        && (isNumbered(words) || isFull(above, words));
  }

  /// Whether labels begin with their number, so that a line without one goes on.
  private static boolean isNumbered(List<TextLine> words) {
    return words.stream().filter(LabelRuns::hasNumber).count() * 4 > words.size();
  }

  /// Whether a line begins with a number of a list.
  static boolean hasNumber(TextLine line) {
    return ListNumber.opens(line.text());
  }

  /// Whether a line is as long as any that stands under or over it.
  private static boolean isFull(TextLine line, List<TextLine> words) {
    Box box = line.box();
    double near = line.size();
    return words.stream()
        .map(TextLine::box)
        .filter(other ->
            Math.abs(other.left() - box.left()) < near
                || Math.abs(other.left() + other.right() - box.left() - box.right()) < near)
        .allMatch(other -> other.width() < box.width() + 1.3 * near);
  }
}
