package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture looked at in squares, so that what has faded in places still hangs together: those of
/// its dots of some kind are counted.
final class Squares {

  /// The rim of a ring lies between these parts of half its width and height.
  private static final double RIM = 0.88;

  private static final double BEYOND = 1.05;

  /// A ring is looked at in so many directions and seen in this part of them at least.
  private static final int DIRECTIONS = 48;

  private static final double MOST = 0.7;

  /// The part of what lies beyond it that may be of its kind.
  private static final double FREE = 0.03;

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

  /// Whether what encloses some squares is a ring, round or oval: there are some in nearly every
  /// direction along its rim, and hardly any beyond.
  ///
  /// @param part of a square's dots that makes it one of them
  boolean isRing(Blob blob, double part) {
    boolean[] seen = new boolean[DIRECTIONS];
    int directions = 0;
    int beyond = 0;
    int beyondSeen = 0;
    for (int y = blob.top() / step; y < blob.bottom() / step; y++) {
      for (int x = blob.left() / step; x < blob.right() / step; x++) {
        double right = ((x + 0.5) * step - blob.x()) * 2 / blob.width();
        double down = ((y + 0.5) * step - blob.y()) * 2 / blob.height();
        double away = Math.hypot(right, down);
        boolean isOne = counts[y * columns + x] > part * step * step;
        if (away > BEYOND) {
          beyond++;
          beyondSeen += isOne ? 1 : 0;
        } else if (away > RIM && isOne) {
          double turn = Math.atan2(down, right) / (2 * Math.PI) + 0.5;
          int direction = Math.min(DIRECTIONS - 1, (int) (turn * DIRECTIONS));
          directions += seen[direction] ? 0 : 1;
          seen[direction] = true;
        }
      }
    }
    return directions >= MOST * DIRECTIONS && beyondSeen <= FREE * beyond;
  }
}
