package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import java.awt.image.BufferedImage;
import java.util.List;

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

  private Seals() {}

  /// The picture without its colours, as it is in red light where a seal is.
  ///
  /// @param scale dots in a point
  static Bitmap removed(BufferedImage image, double scale) {
    Bitmap gray = Bitmap.of(image);
    if (image.getColorModel().getNumColorComponents() < 3) {
      return gray;
    }
    int around = (int) Math.round(AROUND * scale);
    for (Blob seal : found(image, scale)) {
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

  private static List<Blob> found(BufferedImage image, double scale) {
    var squares = new Squares(image.getWidth(), image.getHeight(), square(scale));
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        if (redder(row[x]) > REDDER) {
          squares.count(x, y);
        }
      }
    }
    return squares.blobs(RED).stream().filter(blob -> isSeal(blob, scale)).toList();
  }

  /// How wide the squares are in which seals are looked at, in dots.
  static int square(double scale) {
    return Math.max(1, (int) Math.round(SQUARE * scale));
  }

  /// Whether something is as large as seals are, and about as wide as high.
  static boolean isSeal(Blob blob, double scale) {
    int narrow = Math.min(blob.width(), blob.height());
    int wide = Math.max(blob.width(), blob.height());
    return narrow > NARROWEST * scale && wide < WIDEST * scale && wide < ROUND * narrow;
  }
}
