package gongkai.extract.engine.format.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Ruled lines of which a black-and-white scan has left only dots and dashes.
///
/// A row or column of dots is a line where they follow each other closely for long and nothing
/// stands beside them: signs have their strokes at several heights.
final class WornLines {

  /// Shorter ones cannot be told from what is left of signs, in points.
  private static final double SHORTEST_ACROSS = 60;

  private static final double SHORTEST_DOWN = 24;

  /// Pieces of a line that goes on elsewhere may be shorter, but are longer than a dash and higher
  /// than a 1, in points.
  private static final double PIECE_ACROSS = 26;

  private static final double PIECE_DOWN = 14.4;

  /// The widest gap between dots, in points.
  private static final double GAP = 4;

  /// The widest gap beyond the ends of what is surely a line.
  private static final double WIDE_GAP = 8;

  /// The part of a line that is ink, at least.
  private static final double LEFT = 0.15;

  /// So far beside a line, in points, nothing stands but the lines that cross it.
  private static final double NEAR = 1.1;

  private static final double FAR = 2.2;

  private static final double CROSSED = 0.05;

  private final Ink ink;
  private final double scale;
  private final boolean horizontal;

  private WornLines(Ink ink, double scale, boolean horizontal) {
    this.ink = ink;
    this.scale = scale;
    this.horizontal = horizontal;
  }

  /// A line that may be one.
  private record Row(int at, int from, int to, int dots) {

    int length() {
      return to - from + 1;
    }

    boolean liesOn(Row other) {
      return Math.abs(at - other.at) <= 2;
    }

    boolean liesOn(Erasure.Line line) {
      return at >= line.first() - 1 && at <= line.last() + 1;
    }

    boolean isBeside(Row other, int near) {
      return Math.abs(at - other.at) <= near && from <= other.to && to >= other.from;
    }
  }

  /// The lines across, or those down.
  ///
  /// @param scale dots in a point
  /// @param known lines that are whole
  static List<Erasure.Line> of(
      Ink ink, double scale, boolean horizontal, List<Erasure.Line> known) {
    return new WornLines(ink, scale, horizontal).all(known);
  }

  private List<Erasure.Line> all(List<Erasure.Line> known) {
    var rows = new ArrayList<Row>();
    int count = horizontal ? ink.height() : ink.width();
    for (int at = 1; at < count - 1; at++) {
      add(at, rows);
    }
    rows.sort(Comparator.comparingInt((Row row) -> -row.dots));
    int near = (int) Math.round(FAR * scale);
    var best = new ArrayList<Row>();
    for (boolean whole : new boolean[] {true, false}) {
      for (Row row : rows) {
        boolean isOwn =
            whole
                ? row.length() >= (horizontal ? SHORTEST_ACROSS : SHORTEST_DOWN) * scale
                : best.stream().anyMatch(row::liesOn) || known.stream().anyMatch(row::liesOn);
        if (isOwn && best.stream().noneMatch(other -> row.isBeside(other, near))) {
          best.add(row);
        }
      }
    }
    return best.stream()
        .map(this::extended)
        .map(row -> new Erasure.Line(horizontal, row.at - 1, row.at + 1, row.from, row.to))
        .toList();
  }

  private void add(int at, List<Row> rows) {
    int length = horizontal ? ink.width() : ink.height();
    int gap = (int) Math.round(GAP * scale);
    int start = -1;
    int last = -1;
    int dots = 0;
    for (int i = 0; i <= length; i++) {
      if (i < length && isInked(at, i)) {
        if (start < 0) {
          start = i;
          dots = 0;
        }
        last = i;
        dots++;
      }
      if (start >= 0 && (i == length || i - last > gap)) {
        var row = new Row(at, start, last, dots);
        if (isLine(row)) {
          rows.add(row);
        }
        start = -1;
      }
    }
  }

  /// The same with the dots that lie before and behind it, as long as nothing stands beside them.
  private Row extended(Row row) {
    int gap = (int) Math.round(WIDE_GAP * scale);
    int from = row.from;
    int to = row.to;
    for (int i = to + 1; i <= to + gap; i++) {
      if (isInked(row.at, i) && isClean(new Row(row.at, to + 1, i, 1))) {
        to = i;
      }
    }
    for (int i = from - 1; i >= from - gap; i--) {
      if (isInked(row.at, i) && isClean(new Row(row.at, i, from - 1, 1))) {
        from = i;
      }
    }
    return new Row(row.at, from, to, row.dots);
  }

  private boolean isInked(int at, int i) {
    return dot(at, i) || dot(at - 1, i) || dot(at + 1, i);
  }

  private boolean isLine(Row row) {
    return row.length() >= (horizontal ? PIECE_ACROSS : PIECE_DOWN) * scale
        && row.dots >= LEFT * row.length()
        && isClean(row);
  }

  private boolean isClean(Row row) {
    return isClean(row, -1) && isClean(row, 1);
  }

  /// Whether nothing stands on one side of it.
  private boolean isClean(Row row, int side) {
    int found = 0;
    for (int i = row.from; i <= row.to; i++) {
      boolean any = false;
      for (int d = (int) Math.round(NEAR * scale); d <= FAR * scale; d++) {
        any |= dot(row.at + side * d, i);
      }
      found += any ? 1 : 0;
    }
    return found <= CROSSED * row.length();
  }

  private boolean dot(int at, int i) {
    return horizontal ? ink.at(i, at) : ink.at(at, i);
  }
}
