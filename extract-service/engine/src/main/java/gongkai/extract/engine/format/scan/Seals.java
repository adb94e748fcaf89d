package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The red seals on a picture: large round prints, over whose writing only what is darker in red
/// light than they are was printed. Red titles are made of smaller pieces.
final class Seals {

  /// How much redder than green and blue seals are, in steps of 256.
  private static final int REDDER = 40;

  /// Seals are looked at in squares this wide, in points: faded rings have gaps.
  private static final double SQUARE = 2;

  /// The part of a square that is red.
  private static final double RED = 0.15;

  /// How wide and high seals are, in points.
  private static final double NARROWEST = 60;

  private static final double WIDEST = 190;

  /// No seal is so many times as wide as high, or as high as wide.
  private static final double ROUND = 1.5;

  /// What lies this far around belongs to it, in points.
  private static final double AROUND = 3;

  private final BufferedImage image;
  private final int step;
  private final int columns;
  private final int rows;

  private Seals(BufferedImage image, double scale) {
    this.image = image;
    step = Math.max(1, (int) Math.round(SQUARE * scale));
    columns = image.getWidth() / step;
    rows = image.getHeight() / step;
  }

  /// The picture without its colours, as it is in red light where a seal is.
  ///
  /// @param scale dots in a point
  static Bitmap removed(BufferedImage image, double scale) {
    Bitmap gray = Bitmap.of(image);
    if (image.getColorModel().getNumColorComponents() < 3) {
      return gray;
    }
    int around = (int) Math.round(AROUND * scale);
    for (Blob seal : new Seals(image, scale).found(scale)) {
      for (int y = Math.max(0, seal.top() - around);
          y < Math.min(image.getHeight(), seal.bottom() + around);
          y++) {
        for (int x = Math.max(0, seal.left() - around);
            x < Math.min(image.getWidth(), seal.right() + around);
            x++) {
          gray.paint(x, y, Math.max(gray.at(x, y), underSeal(image.getRGB(x, y))));
        }
      }
    }
    return gray;
  }

  /// The shade in red light, in which red ink is nearly as bright as paper: what lacks is added.
  private static int underSeal(int rgb) {
    int red = rgb >> 16 & 255;
    return Math.min(255, red + Math.max(0, redder(rgb)) / 2);
  }

  private static int redder(int rgb) {
    return (rgb >> 16 & 255) - Math.max(rgb >> 8 & 255, rgb & 255);
  }

  private List<Blob> found(double scale) {
    boolean[] red = red();
    var seals = new ArrayList<Blob>();
    var open = new ArrayDeque<Integer>();
    for (int start = 0; start < red.length; start++) {
      @Nullable Blob blob = null;
      if (red[start]) {
        open.add(start);
        red[start] = false;
      }
      while (!open.isEmpty()) {
        int square = open.remove();
        int x = square % columns;
        int y = square / columns;
        var own = new Blob(x * step, y * step, (x + 1) * step, (y + 1) * step, 1);
        blob = blob == null ? own : blob.and(own);
        for (int ny = Math.max(0, y - 1); ny <= Math.min(rows - 1, y + 1); ny++) {
          for (int nx = Math.max(0, x - 1); nx <= Math.min(columns - 1, x + 1); nx++) {
            if (red[ny * columns + nx]) {
              red[ny * columns + nx] = false;
              open.add(ny * columns + nx);
            }
          }
        }
      }
      if (blob != null && isSeal(blob, scale)) {
        seals.add(blob);
      }
    }
    return seals;
  }

  private static boolean isSeal(Blob blob, double scale) {
    int narrow = Math.min(blob.width(), blob.height());
    int wide = Math.max(blob.width(), blob.height());
    return narrow > NARROWEST * scale && wide < WIDEST * scale && wide < ROUND * narrow;
  }

  /// The squares that are red.
  private boolean[] red() {
    int[] counts = new int[columns * rows];
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < rows * step; y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < columns * step; x++) {
        counts[y / step * columns + x / step] += redder(row[x]) > REDDER ? 1 : 0;
      }
    }
    boolean[] red = new boolean[counts.length];
    for (int i = 0; i < counts.length; i++) {
      red[i] = counts[i] > RED * step * step;
    }
    return red;
  }
}
