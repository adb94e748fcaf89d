package gongkai.extract.engine.format.scan;

import java.awt.image.BufferedImage;

/// A picture in shades of gray.
final class Bitmap {

  private static final int WHITE = 255;

  /// Dots up to this shade are black, as compressed pictures have them.
  private static final int BLACK = 60;

  /// Grey dots are fewer than this part of the black ones where they are only traces of
  /// compressing.
  private static final double FEW = 0.1;

  private final int width;
  private final int height;

  /// The shade of each dot, row by row, as an unsigned byte: 0 black, 255 white.
  private final byte[] gray;

  private Bitmap(int width, int height, byte[] gray) {
    this.width = width;
    this.height = height;
    this.gray = gray;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// A picture without its colours; what is transparent is white.
  static Bitmap of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] gray = new byte[width * height];
    int[] row = new int[width];
    boolean isGray = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    for (int y = 0; y < height; y++) {
      if (isGray) { // by way of RGB its shades would be changed
        image.getRaster().getSamples(0, y, width, 1, 0, row);
        for (int x = 0; x < width; x++) {
          gray[y * width + x] = (byte) row[x];
        }
      } else {
        image.getRGB(0, y, width, 1, row, 0, width);
        for (int x = 0; x < width; x++) {
          gray[y * width + x] = (byte) shade(row[x]);
        }
      }
    }
    return new Bitmap(width, height, gray);
  }

  private static int shade(int argb) {
    int alpha = argb >>> 24;
    int shade =
        (299 * (argb >> 16 & 255) + 587 * (argb >> 8 & 255) + 114 * (argb & 255) + 500) / 1000;
    return (shade * alpha + WHITE * (255 - alpha) + 127) / 255;
  }

  /// Whether it has no shades to speak of, so that an edge that leans is a staircase of whole dots.
  boolean isBlackAndWhite() {
    int dark = 0;
    int between = 0;
    for (byte dot : gray) {
      int shade = dot & 255;
      dark += shade <= BLACK ? 1 : 0;
      between += shade > BLACK && shade < WHITE - BLACK ? 1 : 0;
    }
    return between < FEW * dark;
  }

  /// The shade of a dot; white beyond the edges.
  int at(int x, int y) {
    return x >= 0 && x < width && y >= 0 && y < height ? gray[y * width + x] & 255 : WHITE;
  }

  /// Gives a dot a shade; beyond the edges nothing is painted.
  void paint(int x, int y, int shade) {
    if (x >= 0 && x < width && y >= 0 && y < height) {
      gray[y * width + x] = (byte) shade;
    }
  }

  /// The shade between dots.
  private double at(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double down = y - top;
    return (at(left, top) * (1 - right) + at(left + 1, top) * right) * (1 - down)
        + (at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right) * down;
  }

  /// The picture turned about its middle, clockwise.
  Bitmap turned(double degrees) {
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    double middleX = (width - 1) / 2.0;
    double middleY = (height - 1) / 2.0;
    byte[] turned = new byte[gray.length];
    for (int y = 0; y < height; y++) {
      double fromX = -middleX * cos + (y - middleY) * sin + middleX;
      double fromY = middleX * sin + (y - middleY) * cos + middleY;
      for (int x = 0; x < width; x++) {
        turned[y * width + x] = (byte) (int) (at(fromX, fromY) + 0.5);
        fromX += cos;
        fromY -= sin;
      }
    }
    return new Bitmap(width, height, turned);
  }

  /// The picture turned by quarters, clockwise.
  Bitmap quartered(int quarters) {
    int turn = Math.floorMod(quarters, 4);
    if (turn == 0) {
      return this;
    }
    int newWidth = turn == 2 ? width : height;
    int newHeight = turn == 2 ? height : width;
    byte[] turned = new byte[gray.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int newX = turn == 1 ? height - 1 - y : turn == 2 ? width - 1 - x : y;
        int newY = turn == 1 ? x : turn == 2 ? height - 1 - y : width - 1 - x;
        turned[newY * newWidth + newX] = gray[y * width + x];
      }
    }
    return new Bitmap(newWidth, newHeight, turned);
  }

  /// A part of the picture; white where it goes beyond the edges.
  Bitmap part(int left, int top, int right, int bottom) {
    int partWidth = right - left;
    byte[] part = new byte[partWidth * (bottom - top)];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        part[(y - top) * partWidth + x - left] = (byte) at(x, y);
      }
    }
    return new Bitmap(partWidth, bottom - top, part);
  }

  /// The picture some times beside itself, on ground of its brightest shade but few.
  ///
  /// @param gap what is left free between two of them, in dots
  /// @param side what is left free on both sides
  Bitmap beside(int times, int gap, int side) {
    int newWidth = times * width + (times - 1) * gap + 2 * side;
    byte[] row = new byte[newWidth * height];
    java.util.Arrays.fill(row, (byte) ground());
    for (int time = 0; time < times; time++) {
      for (int y = 0; y < height; y++) {
        int at = y * newWidth + side + time * (width + gap);
        System.arraycopy(gray, y * width, row, at, width);
      }
    }
    return new Bitmap(newWidth, height, row);
  }

  /// The shade of the paper: of its brightest but few.
  int ground() {
    int[] counts = new int[WHITE + 1];
    for (byte shade : gray) {
      counts[shade & 255]++;
    }
    int ground = WHITE;
    int brighter = 0;
    while (ground > 0 && brighter + counts[ground] < gray.length / 4) {
      brighter += counts[ground--];
    }
    return ground;
  }

  /// The picture at another size: the mean of the dots that make a new one where it shrinks, what
  /// lies between dots where it grows.
  Bitmap scaled(int newWidth, int newHeight) {
    byte[] scaled = new byte[newWidth * newHeight];
    double stepX = (double) width / newWidth;
    double stepY = (double) height / newHeight;
    int across = Math.max(1, (int) Math.round(stepX));
    int down = Math.max(1, (int) Math.round(stepY));
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        double sum = 0;
        for (int j = 0; j < down; j++) {
          for (int i = 0; i < across; i++) {
            double fromX = (x + (i + 0.5) / across) * stepX - 0.5;
            double fromY = (y + (j + 0.5) / down) * stepY - 0.5;
            sum +=
                at(
                    Math.clamp(fromX, 0, width - 1.0), //
                    Math.clamp(fromY, 0, height - 1.0));
          }
        }
        scaled[y * newWidth + x] = (byte) (int) (sum / (across * down) + 0.5);
      }
    }
    return new Bitmap(newWidth, newHeight, scaled);
  }
}
