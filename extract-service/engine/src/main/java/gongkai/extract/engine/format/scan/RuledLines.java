package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/// The ruled lines of a picture: long runs of ink along its rows and columns.
final class RuledLines {

  /// Shorter runs are strokes of signs, in points.
  private static final double SHORTEST_ACROSS = 26;

  private static final double SHORTEST_DOWN = 14.4;

  /// Gaps that a worn line has, in points; those between signs are wider.
  private static final double GAP = 0.7;

  /// Thicker ones are areas, in points.
  private static final double THICKEST = 5;

  /// The part of a run that is ink.
  private static final double DENSE = 0.9;

  private final Ink ink;
  private final double scale;
  private final List<Band> bands = new ArrayList<>();

  /// @param scale dots in a point
  private RuledLines(Ink ink, double scale) {
    this.ink = ink;
    this.scale = scale;
  }

  /// Runs beside each other.
  private static final class Band {
    private final boolean horizontal;
    private final int first;
    private int last;
    private int from;
    private int to;
    private double weight;
    private double sum;

    Band(boolean horizontal, int at, int from, int to) {
      this.horizontal = horizontal;
      this.first = at;
      this.from = from;
      this.to = to;
      add(at, from, to);
    }

    final void add(int at, int newFrom, int newTo) {
      last = at;
      from = Math.min(from, newFrom);
      to = Math.max(to, newTo);
      weight += newTo - newFrom;
      sum += (double) (newTo - newFrom) * at;
    }

    double at() {
      return sum / weight;
    }
  }

  /// Finds the lines of a picture and takes them out of its ink.
  ///
  /// @param scale dots in a point
  /// @return the lines, in points
  static List<Ruling> takeFrom(Ink ink, double scale) {
    var lines = new RuledLines(ink, scale);
    lines.find(true, SHORTEST_ACROSS * scale);
    lines.find(false, SHORTEST_DOWN * scale);
    lines.bands.removeIf(band -> band.last - band.first > THICKEST * scale);
    lines.bands.forEach(lines::erase);
    return lines.bands.stream()
        .map(band ->
            new Ruling(
                band.horizontal,
                (band.at() + 0.5) / scale,
                band.from / scale,
                (band.to + 1) / scale))
        .toList();
  }

  private void find(boolean horizontal, double shortest) {
    int lines = horizontal ? ink.height() : ink.width();
    List<Band> open = new ArrayList<>();
    for (int at = 0; at < lines; at++) {
      for (int[] run : runs(horizontal, at, shortest)) {
        Band own = null;
        for (Band band : open) {
          if (own == null && run[0] <= band.to && run[1] >= band.from) {
            own = band;
          }
        }
        if (own == null) {
          own = new Band(horizontal, at, run[0], run[1]);
          open.add(own);
          bands.add(own);
        } else {
          own.add(at, run[0], run[1]);
        }
      }
      int now = at;
      open.removeIf(band -> now - band.last > 2);
    }
  }

  /// The first and last dots of long runs along a line or its neighbours.
  private List<int[]> runs(boolean horizontal, int at, double shortest) {
    int length = horizontal ? ink.width() : ink.height();
    int gap = (int) Math.round(GAP * scale);
    var runs = new ArrayList<int[]>();
    int start = -1;
    int last = -1;
    int count = 0;
    for (int i = 0; i <= length; i++) {
      boolean dot = i < length && isNear(horizontal, at, i);
      if (dot) {
        if (start < 0) {
          start = i;
          count = 0;
        }
        last = i;
        count++;
      }
      if (start >= 0 && (i == length || i - last > gap)) {
        int reach = last - start + 1;
        if (reach >= shortest && count > DENSE * reach) {
          runs.add(new int[] {start, last});
        }
        start = -1;
      }
    }
    return runs;
  }

  private boolean isNear(boolean horizontal, int at, int i) {
    return horizontal
        ? ink.at(i, at) || ink.at(i, at - 1) || ink.at(i, at + 1)
        : ink.at(at, i) || ink.at(at - 1, i) || ink.at(at + 1, i);
  }

  /// Takes a line away, but not the strokes of signs that cross it.
  private void erase(Band band) {
    int thickest = band.last - band.first + 1 + (int) Math.ceil(1.5 * scale);
    for (int i = band.from; i <= band.to; i++) {
      int from = band.first;
      while (from <= band.last && !dot(band, from, i)) {
        from++;
      }
      if (from > band.last) {
        continue;
      }
      int to = from;
      while (dot(band, from - 1, i)) {
        from--;
      }
      while (dot(band, to + 1, i)) {
        to++;
      }
      if (to - from + 1 <= thickest) {
        for (int at = from; at <= to; at++) {
          ink.erase(band.horizontal ? i : at, band.horizontal ? at : i);
        }
      }
    }
  }

  private boolean dot(Band band, int at, int i) {
    return band.horizontal ? ink.at(i, at) : ink.at(at, i);
  }
}
