package gongkai.extract.engine.format.scan;

import java.util.ArrayList;
import java.util.List;

/// The dots of a picture that are darker than their surroundings.
final class Ink {

  /// By how many shades ink is darker than the mean around it.
  private static final int DARKER = 22;

  private final int width;
  private final int height;
  private final boolean[] dots;

  private Ink(int width, int height, boolean[] dots) {
    this.width = width;
    this.height = height;
    this.dots = dots;
  }

  /// A set of dots that touch each other.
  ///
  /// @param right the first column that it does not reach
  /// @param bottom the first row that it does not reach
  /// @param count the number of its dots
  record Blob(int left, int top, int right, int bottom, int count) {

    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }

    double x() {
      return (left + right) / 2.0;
    }

    double y() {
      return (top + bottom) / 2.0;
    }

    Blob and(Blob other) {
      return new Blob(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom),
          count + other.count);
    }
  }

  static Ink of(Bitmap picture) {
    int width = picture.width();
    int height = picture.height();
    int around = Math.max(8, width / 40);
    boolean[] dots = new boolean[width * height];
    int[] columns = new int[width]; // the sums of the rows around, which move on
    for (int y = 0; y < Math.min(around, height); y++) {
      add(picture, y, 1, columns);
    }
    int[] sums = new int[width + 1];
    for (int y = 0; y < height; y++) {
      if (y + around < height) {
        add(picture, y + around, 1, columns);
      }
      if (y - around > 0) {
        add(picture, y - around - 1, -1, columns);
      }
      for (int x = 0; x < width; x++) {
        sums[x + 1] = sums[x] + columns[x];
      }
      int rows = Math.min(height, y + around + 1) - Math.max(0, y - around);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - around);
        int right = Math.min(width, x + around + 1);
        int area = rows * (right - left);
        dots[y * width + x] = (picture.at(x, y) + DARKER) * area < sums[right] - sums[left];
      }
    }
    return new Ink(width, height, dots);
  }

  private static void add(Bitmap picture, int y, int times, int[] columns) {
    for (int x = 0; x < columns.length; x++) {
      columns[x] += times * picture.at(x, y);
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return x >= 0 && x < width && y >= 0 && y < height && dots[y * width + x];
  }

  /// Where the ink that a dot belongs to starts, upwards from a place on a row, or to the left from
  /// one on a column.
  ///
  /// @param isRow whether the dot is at this place of a row; its number is `dot` then
  int start(boolean isRow, int dot, int place) {
    int start = dot;
    while (isRow ? at(place, start - 1) : at(start - 1, place)) {
      start--;
    }
    return start;
  }

  /// Where it ends, downwards or to the right.
  int end(boolean isRow, int dot, int place) {
    int end = dot;
    while (isRow ? at(place, end + 1) : at(end + 1, place)) {
      end++;
    }
    return end;
  }

  /// Takes a dot away.
  void erase(int x, int y) {
    if (at(x, y)) {
      dots[y * width + x] = false;
    }
  }

  /// Everything that hangs together, smaller specks left out.
  ///
  /// @param fewest the number of dots that makes a blob
  List<Blob> blobs(int fewest) {
    boolean[] left = dots.clone();
    var blobs = new ArrayList<Blob>();
    int[] stack = new int[1 << 12];
    for (int start = 0; start < left.length; start++) {
      if (!left[start]) {
        continue;
      }
      int depth = 0;
      stack[depth++] = start;
      left[start] = false;
      int minX = width;
      int minY = height;
      int maxX = 0;
      int maxY = 0;
      int count = 0;
      while (depth > 0) {
        int dot = stack[--depth];
        int x = dot % width;
        int y = dot / width;
        count++;
        minX = Math.min(minX, x);
        maxX = Math.max(maxX, x);
        minY = Math.min(minY, y);
        maxY = Math.max(maxY, y);
        if (depth + 8 > stack.length) {
          stack = java.util.Arrays.copyOf(stack, stack.length * 2);
        }
        for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
          for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
            int next = ny * width + nx;
            if (left[next]) {
              left[next] = false;
              stack[depth++] = next;
            }
          }
        }
      }
      if (count >= fewest) {
        blobs.add(new Blob(minX, minY, maxX + 1, maxY + 1, count));
      }
    }
    return blobs;
  }
}
