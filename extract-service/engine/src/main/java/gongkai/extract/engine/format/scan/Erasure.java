package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes ruled lines out of a picture and its ink, and notes where more than a line down may have
/// gone with it: a 1 that touches a border looks like a border that is thick for a while.
final class Erasure {

  /// So far beside a line is the ground that it is drawn on, in dots.
  static final int AROUND = 3;

  /// Ink that is thicker than its line by this is a stroke of a sign that crosses it, in points.
  private static final double STROKE = 1.5;

  /// A piece of a line is compared with what lies within this distance, in points.
  private static final double BESIDE = 20;

  /// A line's thickness is the mean along this length, in points.
  private static final double WINDOW = 3;

  /// A digit's stroke along the line is at least and at most so long, in points.
  private static final double SHORTEST = 3;

  private static final double LONGEST = 16;

  /// A stroke makes the line thicker by more than this, in points of ink that is at least this part
  /// darker than the ground. Strokes of digits are twice as thick.
  private static final double THICKER = 0.4;

  private static final double DARK = 0.6;

  /// In black and white the steps of a line that leans are one dot thicker where they overlap.
  private static final double STEP = 1.3;

  private final Bitmap picture;
  private final Ink ink;
  private final double scale;
  private final double thicker;
  private final List<Ruling> thickened = new ArrayList<>();

  /// @param scale dots in a point
  /// @param stepped whether the picture was black and white before it was set straight
  Erasure(Bitmap picture, Ink ink, double scale, boolean stepped) {
    this.picture = picture;
    this.ink = ink;
    this.scale = scale;
    this.thicker = Math.max(THICKER * scale * DARK, stepped ? STEP : 0);
  }

  /// A line to be taken out, in dots.
  ///
  /// @param first the first row of a line across, the first column of one down
  /// @param last its last row or column
  /// @param from where it starts
  /// @param to where it ends
  record Line(boolean horizontal, int first, int last, int from, int to) {}

  /// The pieces of lines, in points, with which a stroke may have been taken out.
  List<Ruling> thickened() {
    return List.copyOf(thickened);
  }

  /// Takes a line away, but not the strokes of signs that cross it. A double line is one: what lies
  /// between its first and its last row is taken away piece by piece.
  void takeOut(Line line) {
    int thickest = line.last - line.first + 1 + (int) Math.ceil(STROKE * scale);
    double[] taken = new double[line.to - line.from + 1];
    double ground = 0;
    for (int i = line.from; i <= line.to; i++) {
      int at = line.first;
      while (at <= line.last) {
        if (!dot(line, at, i)) {
          at++;
          continue;
        }
        int start = ink.start(line.horizontal, at, i);
        int end = ink.end(line.horizontal, at, i);
        if (end - start + 1 <= thickest) {
          int shade = Math.max(shade(line, start - AROUND, i), shade(line, end + AROUND, i));
          taken[i - line.from] += erase(line, start, end, i, shade);
          ground = Math.max(ground, shade);
        }
        at = end + 1;
      }
    }
    if (!line.horizontal) {
      note(line, taken, thicker * ground);
    }
  }

  /// Paints over a piece of a line.
  ///
  /// @return how much darker it was than its ground, summed over its dots
  private double erase(Line line, int start, int end, int i, int shade) {
    double taken = 0;
    for (int at = start - 1; at <= end + 1; at++) {
      int x = line.horizontal ? i : at;
      int y = line.horizontal ? at : i;
      int before = picture.at(x, y);
      taken += Math.max(0, shade - before);
      picture.paint(x, y, Math.max(shade, before));
      ink.erase(x, y);
    }
    return taken;
  }

  /// Notes the pieces where more was taken than usual, for so long as a digit's stroke is.
  private void note(Line line, double[] taken, double more) {
    int around = (int) Math.round(WINDOW * scale / 2);
    int beside = (int) Math.round(BESIDE * scale);
    int start = -1;
    for (int i = 0; i <= taken.length; i++) {
      boolean isThick =
          i < taken.length && mean(taken, i - around, i + around) > median(taken, i, beside) + more;
      if (isThick && start < 0) {
        start = i;
      }
      if (!isThick && start >= 0) {
        if (i - start >= SHORTEST * scale && i - start <= LONGEST * scale) {
          double at = (line.first + line.last + 1) / 2.0 / scale;
          thickened.add(
              new Ruling(false, at, (line.from + start) / scale, (line.from + i) / scale));
        }
        start = -1;
      }
    }
  }

  private static double mean(double[] taken, int from, int to) {
    return Arrays.stream(taken, Math.max(0, from), Math.min(taken.length, to + 1))
        .average()
        .orElse(0);
  }

  private static double median(double[] taken, int middle, int beside) {
    double[] near =
        Arrays.copyOfRange(
            taken, Math.max(0, middle - beside), Math.min(taken.length, middle + beside + 1));
    Arrays.sort(near);
    return near[near.length / 2];
  }

  private int shade(Line line, int at, int i) {
    return line.horizontal ? picture.at(i, at) : picture.at(at, i);
  }

  private boolean dot(Line line, int at, int i) {
    return line.horizontal ? ink.at(i, at) : ink.at(at, i);
  }
}
