package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Ruling;
import gongkai.extract.engine.format.scan.Band.Run;
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

  /// A line across is followed by pieces of this length, in points, which are darker by so many
  /// shades than what lies on both sides. Downwards strokes of signs would be taken for such.
  private static final double WINDOW = 8;

  private static final double FAINT = 8;

  /// The part of a run that is ink.
  private static final double DENSE = 0.9;

  /// Lines across that are shorter than this, in points, may be a row of signs, whose strokes along
  /// the row hang together. Ink of a line is nearly everywhere as thin as a double line at most; in
  /// a row of signs strokes go up and down from one place in four.
  private static final double MAY_BE_SIGNS = 150;

  private static final double DOUBLE = 3.6;

  /// Lines that are shorter may be strokes of signs, in points; titles are that high.
  private static final double MAY_BE_STROKE = 50;

  /// Lines that come so near to each other meet, in points.
  private static final double MEET = 3;

  private static final double EVEN = 0.86;

  private final Bitmap picture;
  private final Ink ink;
  private final double scale;
  private final List<Band> bands = new ArrayList<>();

  /// @param scale dots in a point
  private RuledLines(Bitmap picture, Ink ink, double scale) {
    this.picture = picture;
    this.ink = ink;
    this.scale = scale;
  }

  /// Finds the lines of a picture and takes them out of it and its ink, so that they are not taken
  /// for strokes of what is printed beside them.
  ///
  /// @param scale dots in a point
  /// @param erasure of this picture; notes where a digit may have been taken for a piece of a line
  /// @param worn whether only dots may be left of lines, as in a picture that was black and white
  /// @return the lines, in points
  static List<Ruling> takeFrom(
      Bitmap picture, Ink ink, double scale, Erasure erasure, boolean worn) {
    var lines = new RuledLines(picture, ink, scale);
    lines.find(true, SHORTEST_ACROSS * scale);
    lines.find(false, SHORTEST_DOWN * scale);
    if (worn) {
      lines.addWorn(true);
      lines.addWorn(false);
    }
    lines.bands.forEach(Band::trim);
    lines.bands.removeIf(band -> band.last - band.first > THICKEST * scale);
    lines.bands.removeIf(lines::isRowOfSigns);
    lines.removeStrokes();
    lines.bands.stream().filter(band -> band.horizontal).forEach(lines::follow);
    lines.bands.forEach(band -> erasure.takeOut(band.line()));
    return lines.bands.stream()
        .map(band ->
            new Ruling(
                band.horizontal,
                (band.at() + 0.5) / scale,
                band.from / scale,
                (band.to + 1) / scale))
        .toList();
  }

  /// Adds lines of which only dots are left; pieces of them may have been found.
  private void addWorn(boolean horizontal) {
    List<Erasure.Line> known =
        bands.stream().filter(band -> band.horizontal == horizontal).map(Band::line).toList();
    for (Erasure.Line line : WornLines.of(ink, scale, horizontal, known)) {
      bands.removeIf(band ->
          band.horizontal == horizontal
              && band.last >= line.first()
              && band.first <= line.last()
              && band.from >= line.from()
              && band.to <= line.to());
      var worn = new Band(horizontal, new Run(line.first(), line.from(), line.to()));
      worn.add(new Run(line.last(), line.from(), line.to()));
      bands.add(worn);
    }
  }

  private void find(boolean horizontal, double shortest) {
    int lines = horizontal ? ink.height() : ink.width();
    List<Band> open = new ArrayList<>();
    for (int at = 0; at < lines; at++) {
      for (Run run : runs(horizontal, at, shortest)) {
        Band own = null;
        for (Band band : open) {
          if (own == null && run.from() <= band.to && run.to() >= band.from) {
            own = band;
          }
        }
        if (own == null) {
          own = new Band(horizontal, run);
          open.add(own);
          bands.add(own);
        } else {
          own.add(run);
        }
      }
      int now = at;
      open.removeIf(band -> now - band.last > 2);
    }
  }

  /// The first and last dots of long runs along a line or its neighbours.
  private List<Run> runs(boolean horizontal, int at, double shortest) {
    int length = horizontal ? ink.width() : ink.height();
    int gap = (int) Math.round(GAP * scale);
    var runs = new ArrayList<Run>();
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
          runs.add(new Run(at, start, last));
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

  private boolean isRowOfSigns(Band band) {
    if (!band.horizontal || band.to - band.from > MAY_BE_SIGNS * scale) {
      return false;
    }
    int inked = 0;
    int thin = 0;
    for (int i = band.from; i <= band.to; i++) {
      int at = band.first;
      while (at <= band.last && !dot(band, at, i)) {
        at++;
      }
      if (at <= band.last) {
        inked++;
        thin += ink.end(true, at, i) - ink.start(true, at, i) < DOUBLE * scale ? 1 : 0;
      }
    }
    return thin < EVEN * inked;
  }

  /// Leaves the strokes of large signs alone: a line no longer than those meets a long one, or goes
  /// on in one that does, and is held by long lines. Strokes of a heading stand above the table
  /// that their bottoms, or their columns, seem to belong to.
  private void removeStrokes() {
    List<Band> longer =
        bands.stream().filter(band -> band.to - band.from > MAY_BE_STROKE * scale).toList();
    List<Band> sure =
        bands.stream()
            .filter(
                band -> longer.contains(band) || longer.stream().anyMatch(line -> meet(band, line)))
            .toList();
    bands.removeIf(
        band -> !longer.contains(band) && !isHeld(band, longer) && !isWithin(band, longer));
    bands.removeIf(band -> sure.stream().noneMatch(line -> isOf(band, line)));
  }

  /// Whether a line begins at one of these and ends at another, or crosses one.
  private boolean isHeld(Band band, List<Band> lines) {
    List<Band> met = lines.stream().filter(line -> meet(band, line)).toList();
    boolean begins = met.stream().anyMatch(line -> isNear(line, band.from));
    boolean ends = met.stream().anyMatch(line -> isNear(line, band.to));
    double reach = MEET * scale;
    return (begins && ends)
        || met.stream()
            .anyMatch(line -> line.at() > band.from + reach && line.at() < band.to - reach);
  }

  private boolean isNear(Band line, int place) {
    return Math.abs(line.at() - place) < MEET * scale;
  }

  /// Whether lines down pass a line on both sides, or along it.
  private boolean isWithin(Band band, List<Band> lines) {
    double x = band.horizontal ? (band.from + band.to) / 2.0 : band.at();
    double y = band.horizontal ? band.at() : (band.from + band.to) / 2.0;
    List<Double> passing =
        lines.stream()
            .filter(line -> !line.horizontal && line.from < y && line.to > y)
            .map(Band::at)
            .toList();
    double reach = MEET * scale;
    return passing.stream().anyMatch(at -> at < x + reach)
        && passing.stream().anyMatch(at -> at > x - reach);
  }

  private boolean meet(Band one, Band other) {
    double reach = MEET * scale;
    return one.horizontal != other.horizontal
        && other.first < one.to + reach
        && other.last > one.from - reach
        && other.from < one.last + reach
        && other.to > one.first - reach;
  }

  private boolean isOf(Band piece, Band line) {
    return piece.horizontal == line.horizontal && Math.abs(line.at() - piece.at()) < MEET * scale;
  }

  /// Follows a line across beyond its ends, where it is too faint to be told from strokes by
  /// itself.
  private void follow(Band band) {
    int window = (int) Math.round(WINDOW * scale);
    while (band.to + window < ink.width() && isFaint(band, band.to + 1, band.to + window)) {
      band.to += window;
    }
    while (band.from - window >= 0 && isFaint(band, band.from - window, band.from - 1)) {
      band.from -= window;
    }
  }

  /// Whether a piece of rows is darker, on the whole, than what lies on both sides.
  private boolean isFaint(Band band, int from, int to) {
    double on = mean(band.first, band.last, from, to);
    double before = mean(band.first - Erasure.AROUND - 2, band.first - Erasure.AROUND, from, to);
    double after = mean(band.last + Erasure.AROUND, band.last + Erasure.AROUND + 2, from, to);
    return on < Math.min(before, after) - FAINT;
  }

  private double mean(int top, int bottom, int left, int right) {
    double sum = 0;
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        sum += picture.at(x, y);
      }
    }
    return sum / ((bottom - top + 1) * (right - left + 1));
  }

  private boolean dot(Band band, int at, int i) {
    return band.horizontal ? ink.at(i, at) : ink.at(at, i);
  }
}
