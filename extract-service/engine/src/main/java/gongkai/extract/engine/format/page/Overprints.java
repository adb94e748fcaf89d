package gongkai.extract.engine.format.page;

import gongkai.extract.engine.grid.Print;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Figures that another text is printed over, as where a table ran onto the next page and what
/// follows it was set there too: nobody can tell which of the two is meant.
///
/// The same text printed again at nearly the same place is a bold letter or a shadow. Signs many
/// times as large as those they lie over are a watermark, which is no part of the page's text.
final class Overprints {

  /// Lines closer than this part of their size lie on each other: digits are nearly as high.
  private static final double HEIGHT = 0.8;

  /// Signs side by side share less than this part of their width.
  private static final double SHARED = 0.3;

  /// Digits of one figure stand no farther apart than this part of their size.
  private static final double BESIDE = 0.1;

  /// A watermark's signs are so many times as large as what they lie over.
  private static final double WATERMARK = 3;

  /// With more signs than this around each one the page is a blot.
  private static final int MOST_AROUND = 1_000;

  private final List<Glyph> glyphs;
  private final BitSet overprinted = new BitSet();

  /// The signs that are printed again at nearly the same place.
  private final BitSet again = new BitSet();

  /// The signs of each figure.
  private final Groups figures;

  /// Where each sign begins and ends.
  private final double[] starts;

  private final double[] ends;

  private Overprints(List<Glyph> glyphs) {
    this.glyphs = glyphs;
    this.figures = new Groups(glyphs.size());
    this.starts = glyphs.stream().mapToDouble(Glyph::left).toArray();
    this.ends = IntStream.range(0, glyphs.size()).mapToDouble(this::end).toArray();
  }

  /// The signs of a page, watermarks left out and overprinted figures marked.
  static List<Glyph> marked(List<Glyph> glyphs) {
    var overprints = new Overprints(withoutWatermarks(glyphs));
    overprints.forPairs(overprints::compare);
    if (!overprints.overprinted.isEmpty() || !overprints.again.isEmpty()) {
      overprints.forPairs(overprints::join);
      overprints.widen();
    }
    return overprints.marked();
  }

  private static List<Glyph> withoutWatermarks(List<Glyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
    double large = sizes.length == 0 ? 0 : WATERMARK * sizes[sizes.length / 2];
    List<Glyph> over =
        glyphs.stream()
            .filter(glyph -> glyph.size() >= large && !glyph.isBlank())
            .limit(MOST_AROUND)
            .filter(glyph -> glyphs.stream().anyMatch(small -> liesOver(glyph, small)))
            .toList();
    return over.isEmpty()
        ? glyphs
        : glyphs.stream()
            .filter(glyph -> over.stream().noneMatch(mark -> isOfLine(glyph, mark)))
            .toList();
  }

  private static boolean liesOver(Glyph large, Glyph small) {
    return large.size() >= WATERMARK * small.size()
        && !small.isBlank()
        && small.x() > large.left()
        && small.x() < large.right()
        && small.y() > large.top()
        && small.y() < large.bottom();
  }

  private static boolean isOfLine(Glyph glyph, Glyph mark) {
    return glyph.turn() == mark.turn() && Math.abs(glyph.size() - mark.size()) < 0.01 * mark.size();
  }

  /// What is done with two signs.
  private interface Pair {
    void take(int one, int other);
  }

  /// Takes each sign with those beside it and over it, on its line and on lines that lie on it.
  private void forPairs(Pair pair) {
    int[] order =
        IntStream.range(0, glyphs.size())
            .filter(i -> !glyphs.get(i).isBlank())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> glyphs.get(i).baseline()))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] baselines = IntStream.of(order).mapToDouble(i -> glyphs.get(i).baseline()).toArray();
    long left = (long) MOST_AROUND * glyphs.size();
    for (int i = 0; i < order.length; i++) {
      int one = order[i];
      double size = glyphs.get(one).size();
      double lowest = baselines[i] + HEIGHT * size;
      double start = starts[one] - BESIDE * size;
      double end = ends[one] + BESIDE * size;
      for (int k = i + 1; k < order.length && baselines[k] < lowest; k++) {
        int other = order[k];
        if (--left < 0) {
          overprinted.set(0, glyphs.size());
          return;
        }
        if (starts[other] < end && ends[other] > start) {
          pair.take(one, other);
        }
      }
    }
  }

  /// Where a sign ends, or the next one of its line begins: a font may call its signs wider than
  /// they are set.
  private double end(int index) {
    Glyph glyph = glyphs.get(index);
    if (index + 1 == glyphs.size()) {
      return glyph.right();
    }
    Glyph next = glyphs.get(index + 1);
    return isLevel(glyph, next) && next.left() > glyph.left()
        ? Math.min(glyph.right(), next.left())
        : glyph.right();
  }

  private void join(int one, int other) {
    if (isOneFigure(glyphs.get(one), glyphs.get(other))) {
      figures.join(one, other);
    }
  }

  private void compare(int one, int other) {
    Glyph first = glyphs.get(one);
    Glyph second = glyphs.get(other);
    double left = Math.max(first.left(), second.left());
    double shared = Math.min(ends[one], ends[other]) - left;
    double narrower = Math.min(ends[one] - first.left(), ends[other] - second.left());
    if (shared <= SHARED * narrower
        || first.word() == second.word()
        || first.turn() != second.turn()
        || second.baseline() - first.baseline() >= HEIGHT * second.size()) {
      return;
    }
    if (first.text().equals(second.text()) && first.isAt(second)) {
      again.set(one);
      again.set(other);
    } else if (isSign(first) && isSign(second)) {
      overprinted.set(one);
      overprinted.set(other);
    }
  }

  /// Whether it says something: the strokes of a line to write on do not.
  private static boolean isSign(Glyph glyph) {
    return isOfFigure(glyph) || Character.isLetterOrDigit(glyph.text().codePointAt(0));
  }

  private static boolean isOfFigure(Glyph glyph) {
    return glyph.isOfNumber() || "—–―/".indexOf(glyph.text().charAt(0)) >= 0;
  }

  /// Marks whole figures: with a digit of them, and where only some of their digits are printed
  /// again, which are those of another figure.
  private void widen() {
    var ofFigures = new HashMap<Integer, BitSet>();
    for (int i = 0; i < glyphs.size(); i++) {
      ofFigures.computeIfAbsent(figures.of(i), f -> new BitSet()).set(i);
    }
    for (BitSet figure : ofFigures.values()) {
      var printedAgain = (BitSet) figure.clone();
      printedAgain.and(again);
      if (figure.intersects(overprinted)
          || (!printedAgain.isEmpty() && !printedAgain.equals(figure))) {
        overprinted.or(figure);
      }
    }
  }

  private static boolean isOneFigure(Glyph one, Glyph other) {
    double gap = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
    return isOfFigure(one)
        && isOfFigure(other)
        && isLevel(one, other)
        && Math.abs(gap) < BESIDE * one.size();
  }

  private static boolean isLevel(Glyph one, Glyph other) {
    return Math.abs(one.baseline() - other.baseline()) < 0.05 * one.size();
  }

  private List<Glyph> marked() {
    if (overprinted.isEmpty()) {
      return glyphs;
    }
    var marked = new ArrayList<Glyph>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      marked.add(
          overprinted.get(i) && isOfFigure(glyph) ? glyph.printed(Print.OVERPRINTED) : glyph);
    }
    return marked;
  }
}
