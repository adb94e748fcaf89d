package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/// Signs that stand side by side on one line.
///
/// @param glyphs from the left, blanks only between them
/// @param box what is printed
/// @param size the height of most of its signs
record TextLine(List<Glyph> glyphs, Box box, double baseline, double size) {

  /// Signs of one line stand up to this part of their size apart in height.
  private static final double SLACK = 0.45;

  /// Pieces of one line stand up to this part of their size apart in height.
  private static final double LEVEL = 0.3;

  /// A gap between digits or letters that is wider than this part of their size is a blank.
  private static final double LETTER_GAP = 0.22;

  /// Between Chinese signs blanks are wider: lines are spread to fill their width.
  private static final double WIDE_GAP = 0.9;

  /// A gap wider than this is in no line of prose.
  private static final double COLUMN_GAP = 1.3;

  /// In a table without lines a gap wider than this separates cells.
  private static final double CELL_GAP = 0.5;

  /// Between headings that nearly touch a gap may be as narrow as this; Chinese signs of one word
  /// leave none.
  static final double SPLIT = 0.1;

  /// Cuts signs that read to the right into lines, from the top.
  static List<TextLine> of(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    var lines = new ArrayList<TextLine>();
    var open = new ArrayList<Glyph>();
    double sum = 0;
    for (Glyph glyph : sorted) {
      double mean = open.isEmpty() ? glyph.baseline() : sum / open.size();
      if (glyph.baseline() - mean > SLACK * glyph.size()) {
        add(open, lines);
        open.clear();
        sum = 0;
      }
      open.add(glyph);
      sum += glyph.baseline();
    }
    add(open, lines);
    return lines;
  }

  private static void add(List<Glyph> glyphs, List<TextLine> lines) {
    if (glyphs.stream().allMatch(Glyph::isBlank)) {
      return;
    }
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    lines.add(line(sorted));
  }

  private static TextLine line(List<Glyph> sorted) {
    var printed = new ArrayList<Glyph>(sorted.size());
    for (Glyph glyph : sorted) {
      if (!glyph.isBlank()) {
        printed.add(glyph);
      }
    }
    var sizes = new double[printed.size()];
    var baselines = new double[printed.size()];
    for (int i = 0; i < printed.size(); i++) {
      sizes[i] = printed.get(i).size();
      baselines[i] = printed.get(i).baseline();
    }
    Arrays.sort(sizes);
    Arrays.sort(baselines);
    int middle = printed.size() / 2;
    List<Glyph> trimmed =
        sorted.subList(
            sorted.indexOf(printed.getFirst()), sorted.lastIndexOf(printed.getLast()) + 1);
    return new TextLine(List.copyOf(trimmed), Box.of(printed), baselines[middle], sizes[middle]);
  }

  /// What is printed, with a blank where a gap is as wide as one.
  String text() {
    var text = new StringBuilder();
    Glyph last = glyphs.getFirst();
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (!text.isEmpty() && (isGap(last, glyph, blank) || isRaised(last, glyph))) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
      blank = false;
    }
    return text.toString();
  }

  /// The same line, nothing known of the figures that other text is printed over.
  TextLine known() {
    if (glyphs.stream().noneMatch(glyph -> glyph.print().isOverprinted())) {
      return this;
    }
    var known = new ArrayList<Glyph>(glyphs.size());
    int start = 0;
    while (start < glyphs.size()) {
      int end = start + 1;
      while (end < glyphs.size()
          && glyphs.get(start).isOfNumber()
          && glyphs.get(end).isOfNumber()) {
        end++;
      }
      List<Glyph> piece = glyphs.subList(start, end);
      boolean doubted = piece.stream().anyMatch(glyph -> glyph.print().isOverprinted());
      piece.forEach(glyph -> known.add(doubted ? glyph.unknown() : glyph));
      start = end;
    }
    return new TextLine(known, box, baseline, size);
  }

  private static boolean isGap(Glyph last, Glyph next, boolean blank) {
    double gap = (next.left() - last.right()) / Math.max(last.size(), next.size());
    boolean narrow = !last.isWide() && !next.isWide();
    return gap > (blank ? 0.1 : narrow ? LETTER_GAP : WIDE_GAP);
  }

  /// Whether a sign is the mark of a note: smaller and higher than what stands before it.
  private static boolean isRaised(Glyph last, Glyph next) {
    return next.size() < 0.8 * last.size()
        && last.baseline() - next.baseline() > 0.12 * last.size();
  }

  /// Whether both stand on one line of the page.
  boolean isLevel(TextLine other) {
    return Math.abs(baseline - other.baseline) < LEVEL * size;
  }

  /// Whether there is a gap in it that no line of prose has.
  boolean hasGap() {
    double end = Double.POSITIVE_INFINITY;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        if (glyph.left() - end > COLUMN_GAP * size) {
          return true;
        }
        end = glyph.right();
      }
    }
    return false;
  }

  /// The pieces between gaps, as narrow as they are between cells.
  List<TextLine> pieces() {
    return split((last, next) -> {
      boolean numbers = last.isOfNumber() && next.isOfNumber();
      return next.left() - last.right() > (numbers ? LETTER_GAP : CELL_GAP) * size;
    });
  }

  /// The pieces between gaps, as narrow as they are between headings that nearly touch.
  List<TextLine> words() {
    return split((last, next) -> next.left() - last.right() > SPLIT * size);
  }

  /// The pieces between gaps that lie at these places.
  List<TextLine> cut(double[] places) {
    return split((last, next) -> isCut(last, next, places));
  }

  private List<TextLine> split(BiPredicate<Glyph, Glyph> between) {
    var pieces = new ArrayList<TextLine>();
    var open = new ArrayList<Glyph>();
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        continue;
      }
      if (!open.isEmpty() && between.test(open.getLast(), glyph)) {
        pieces.add(line(List.copyOf(open)));
        open.clear();
      }
      open.add(glyph);
    }
    pieces.add(line(List.copyOf(open)));
    return pieces;
  }

  private boolean isCut(Glyph last, Glyph next, double[] places) {
    double slack = SPLIT * size;
    return next.left() - last.right() > slack / 2
        && Arrays.stream(places)
            .anyMatch(x -> last.right() - slack <= x && x <= next.left() + slack);
  }
}
