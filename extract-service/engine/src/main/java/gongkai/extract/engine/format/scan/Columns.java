package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of dots of a line of writing. Signs that touch hang together in one blob, but
/// between them the columns are still brighter.
final class Columns {

  /// Dots that are darker than the ground by this part of the contrast are ink.
  private static final double INK = 0.4;

  /// Columns as far away as a line is high are as good as columns darker by this part of it.
  private static final double DISTANCE = 0.3;

  /// The parts of a line's dots that are ground at least, and ink.
  private static final double GROUND = 0.3;

  private static final double DARKEST = 0.03;

  /// Fewer dots of ink in a row of columns are dirt.
  private static final int FEWEST = 4;

  private final Bitmap picture;
  private final Blob box;
  private final int ground;
  private final int contrast;

  /// @param box encloses the line
  Columns(Bitmap picture, Blob box) {
    this.picture = picture;
    this.box = box;
    int[] counts = new int[256];
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        counts[picture.at(x, y)]++;
      }
    }
    long dots = (long) box.width() * box.height();
    ground = shade(counts, dots * (1 - GROUND));
    contrast = Math.max(1, ground - shade(counts, dots * DARKEST));
  }

  /// The shade that this many dots are not brighter than.
  private static int shade(int[] counts, double dots) {
    int shade = 0;
    long darker = counts[0];
    while (shade < 255 && darker < dots) {
      darker += counts[++shade];
    }
    return shade;
  }

  /// The column between two signs: the brightest one about there.
  ///
  /// @param reach how far away it may be
  int between(double about, double reach) {
    int best = (int) Math.round(about);
    double least = Double.MAX_VALUE;
    for (int x = (int) Math.ceil(about - reach); x <= about + reach; x++) {
      double darkness = darkness(x) + DISTANCE * Math.abs(x - about) / box.height();
      if (darkness < least) {
        least = darkness;
        best = x;
      }
    }
    return best;
  }

  /// How dark a column is, from 0 to 1.
  private double darkness(int x) {
    double sum = 0;
    for (int y = box.top(); y < box.bottom(); y++) {
      sum += Math.max(0, ground - picture.at(x, y));
    }
    return sum / contrast / box.height();
  }

  /// What is printed in some columns; empty ones part it.
  ///
  /// @param from the first column
  /// @param to the column behind the last
  WritingLine part(int from, int to) {
    var parts = new ArrayList<Blob>();
    @Nullable Blob open = null;
    for (int x = from; x <= to; x++) {
      Blob column = x < to ? ink(x) : null;
      if (column != null) {
        open = open == null ? column : open.and(column);
      } else if (open != null) {
        if (open.count() >= FEWEST) {
          parts.add(open);
        }
        open = null;
      }
    }
    Blob nothing = new Blob(from, box.top(), Math.max(from + 1, to), box.bottom(), 0);
    return new WritingLine(List.copyOf(parts), parts.stream().reduce(Blob::and).orElse(nothing));
  }

  /// How many columns hold ink.
  ///
  /// @param from the first column
  /// @param to the column behind the last
  int inked(double from, double to) {
    int count = 0;
    for (int x = (int) Math.round(from); x < Math.round(to); x++) {
      count += ink(x) == null ? 0 : 1;
    }
    return count;
  }

  private @Nullable Blob ink(int x) {
    int top = -1;
    int bottom = -1;
    int count = 0;
    for (int y = box.top(); y < box.bottom(); y++) {
      if (picture.at(x, y) < ground - INK * contrast) {
        top = top < 0 ? y : top;
        bottom = y + 1;
        count++;
      }
    }
    return count == 0 ? null : new Blob(x, top, x + 1, bottom, count);
  }
}
