package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture looked at in squares, so that what has faded in places still hangs together: those of
/// its dots of some kind are counted.
final class Squares {

  /// The part of corners that may be of the kind though a thing is round.
  private static final double FREE = 0.05;

  private final int step;
  private final int columns;
  private final int rows;
  private final int[] counts;

  /// @param step how wide a square is, in dots
  Squares(int width, int height, int step) {
    this.step = step;
    columns = width / step;
    rows = height / step;
    counts = new int[columns * rows];
  }

  /// Counts a dot; those beyond the last whole square are left out.
  void count(int x, int y) {
    if (x / step < columns && y / step < rows) {
      counts[y / step * columns + x / step]++;
    }
  }

  /// What encloses squares that touch each other.
  ///
  /// @param part of a square's dots that makes it one of them
  List<Blob> blobs(double part) {
    boolean[] left = new boolean[counts.length];
    for (int i = 0; i < counts.length; i++) {
      left[i] = counts[i] > part * step * step;
    }
    var blobs = new ArrayList<Blob>();
    var open = new ArrayDeque<Integer>();
    for (int start = 0; start < left.length; start++) {
      @Nullable Blob blob = null;
      if (left[start]) {
        open.add(start);
        left[start] = false;
      }
      while (!open.isEmpty()) {
        int square = open.remove();
        int x = square % columns;
        int y = square / columns;
        var own = new Blob(x * step, y * step, (x + 1) * step, (y + 1) * step, 1);
        blob = blob == null ? own : blob.and(own);
        for (int ny = Math.max(0, y - 1); ny <= Math.min(rows - 1, y + 1); ny++) {
          for (int nx = Math.max(0, x - 1); nx <= Math.min(columns - 1, x + 1); nx++) {
            if (left[ny * columns + nx]) {
              left[ny * columns + nx] = false;
              open.add(ny * columns + nx);
            }
          }
        }
      }
      if (blob != null) {
        blobs.add(blob);
      }
    }
    return blobs;
  }

  /// Whether hardly any dots are counted in the corners of what encloses some squares, as round
  /// things leave those free.
  ///
  /// @param corner the part of its width and height that is a corner
  boolean isRound(Blob blob, double corner) {
    int wide = (int) (corner * blob.width());
    int high = (int) (corner * blob.height());
    int counted =
        count(blob.left(), blob.top(), wide, high)
            + count(blob.right() - wide, blob.top(), wide, high)
            + count(blob.left(), blob.bottom() - high, wide, high)
            + count(blob.right() - wide, blob.bottom() - high, wide, high);
    return counted < FREE * 4 * wide * high;
  }

  private int count(int left, int top, int wide, int high) {
    int counted = 0;
    for (int y = top / step; y < Math.min(rows, (top + high) / step); y++) {
      for (int x = left / step; x < Math.min(columns, (left + wide) / step); x++) {
        counted += counts[y * columns + x];
      }
    }
    return counted;
  }
}
