package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Groups;
import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A line of writing among the blobs of a picture.
///
/// @param blobs its blobs, from the left
/// @param box what encloses them
record WritingLine(List<Blob> blobs, Blob box) {

  /// Blobs that are smaller both ways are specks or points, in points; they matter only among
  /// others.
  private static final double SPECK = 2.4;

  /// Lower lines outside of tables are dirt, in points.
  private static final double LOWEST = 4.5;

  /// What is higher is a drawing, a shadow, a seal; what stands beside it is not.
  private static final double HIGHEST = 72;

  /// Among lines that something joins, what is so many times as high as most blobs is no sign, and
  /// what has so few blobs no line.
  private static final double HIGHER = 2.2;

  private static final int FEW = 4;

  /// Blobs of a line share at least this part of the lower one's height.
  private static final double SHARED = 0.5;

  /// Blobs that stand farther apart, in heights of the higher one, are of different lines.
  private static final double APART = 1.4;

  /// Pieces of a line that have no ink in between stand at most so far apart, in its heights:
  /// before the first sign of a heading there is a mark that is low and far from it (一、).
  private static final double NEAR = 0.8;

  private static WritingLine of(List<Blob> blobs) {
    List<Blob> sorted = blobs.stream().sorted(Comparator.comparingInt(Blob::left)).toList();
    return new WritingLine(sorted, sorted.stream().reduce(Blob::and).orElseThrow());
  }

  /// The part of its length where ink stands, from 0 to 1.
  double filled() {
    int inked = 0;
    int right = box.left();
    for (Blob blob : blobs) {
      inked += Math.max(0, blob.right() - Math.max(right, blob.left()));
      right = Math.max(right, blob.right());
    }
    return (double) inked / box.width();
  }

  /// The lines in a cell, from the top: what stands side by side there is one line.
  ///
  /// @param scale dots in a point
  static List<WritingLine> inCell(List<Blob> blobs, double scale) {
    List<Blob> signs = blobs.stream().filter(blob -> !isSpeck(blob, scale)).toList();
    if (signs.isEmpty()) {
      return List.of();
    }
    List<Blob> sorted = signs.stream().sorted(Comparator.comparingInt(Blob::top)).toList();
    var lines = new ArrayList<List<Blob>>();
    var open = new ArrayList<Blob>();
    int bottom = Integer.MIN_VALUE;
    for (Blob blob : sorted) {
      if (!open.isEmpty() && blob.top() >= bottom) {
        lines.add(List.copyOf(open));
        open.clear();
      }
      open.add(blob);
      bottom = Math.max(bottom, blob.bottom());
    }
    lines.add(List.copyOf(open));
    return withPoints(merged(lines).stream().flatMap(WritingLine::apart).toList(), blobs, scale);
  }

  /// Two figures in a cell whose border was not found are two lines.
  private static Stream<List<Blob>> apart(List<Blob> line) {
    List<Blob> sorted = of(line).blobs();
    double gap = APART * of(line).box().height();
    var pieces = new ArrayList<List<Blob>>();
    int right = Integer.MIN_VALUE / 2;
    for (Blob blob : sorted) {
      if (pieces.isEmpty() || blob.left() - right > gap) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(blob);
      right = Math.max(right, blob.right());
    }
    return pieces.stream();
  }

  /// Strokes above each other that are no lines of their own, as those of 二, joined.
  private static List<List<Blob>> merged(List<List<Blob>> lines) {
    int highest = lines.stream().mapToInt(line -> of(line).box().height()).max().orElse(0);
    var merged = new ArrayList<List<Blob>>();
    for (List<Blob> line : lines) {
      boolean isStroke = of(line).box().height() < 0.4 * highest;
      boolean isNear =
          !merged.isEmpty()
              && of(line).box().top() - of(merged.getLast()).box().bottom() < 0.35 * highest
              && of(line).box().bottom() - of(merged.getLast()).box().top() < 1.3 * highest;
      boolean isBelowStroke =
          !merged.isEmpty() && of(merged.getLast()).box().height() < 0.4 * highest;
      if ((isStroke || isBelowStroke) && isNear) {
        var joined = new ArrayList<Blob>(merged.removeLast());
        joined.addAll(line);
        merged.add(joined);
      } else {
        merged.add(line);
      }
    }
    return merged;
  }

  /// Adds the specks that stand within lines: points, and dots of signs.
  private static List<WritingLine> withPoints(
      List<List<Blob>> lines, List<Blob> blobs, double scale) {
    var whole = new ArrayList<WritingLine>();
    for (List<Blob> line : lines) {
      Blob box = of(line).box();
      var own = new ArrayList<Blob>(line);
      double reach = 0.6 * box.height();
      for (Blob blob : blobs) {
        if (isSpeck(blob, scale)
            && blob.y() > box.top()
            && blob.y() < box.bottom() + 0.15 * box.height()
            && blob.x() > box.left() - reach
            && blob.x() < box.right() + reach) {
          own.add(blob);
        }
      }
      whole.add(of(own));
    }
    return whole;
  }

  private static boolean isSpeck(Blob blob, double scale) {
    return Math.max(blob.width(), blob.height()) < SPECK * scale;
  }

  /// The lines on a page outside of tables: what stands near each other at the same height.
  ///
  /// @param scale dots in a point
  static List<WritingLine> onPage(List<Blob> blobs, double scale) {
    List<Blob> sorted =
        blobs.stream()
            .filter(blob -> !isSpeck(blob, scale) && blob.height() <= HIGHEST * scale)
            .sorted(Comparator.comparingInt(Blob::left))
            .toList();
    List<List<Blob>> lines = new ArrayList<>();
    for (List<Blob> line : lines(sorted)) {
      if (of(line).box().height() <= HIGHEST * scale) {
        lines.add(line);
      } else {
        lines(signsAmong(line)).stream().filter(WritingLine::isLong).forEach(lines::add);
      }
    }
    lines.removeIf(line -> {
      int height = of(line).box().height();
      return height < LOWEST * scale || height > HIGHEST * scale;
    });
    lines.sort(Comparator.comparingInt(line -> of(line).box().top()));
    return withPoints(lines, blobs, scale);
  }

  /// The blobs that are not much higher than most: lines that a drawing or a part of a seal joins
  /// are lines without it.
  private static List<Blob> signsAmong(List<Blob> blobs) {
    int[] heights = blobs.stream().mapToInt(Blob::height).sorted().toArray();
    double usual = heights[heights.length / 2];
    return blobs.stream()
        .filter(blob -> blob.height() <= HIGHER * usual)
        .sorted(Comparator.comparingInt(Blob::left))
        .toList();
  }

  private static boolean isLong(List<Blob> line) {
    return line.size() >= FEW && of(line).box().width() > FEW * of(line).box().height();
  }

  /// What stands near each other at the same height.
  ///
  /// @param sorted from the left
  private static List<List<Blob>> lines(List<Blob> sorted) {
    var groups = new Groups(sorted.size());
    int widest = sorted.stream().mapToInt(Blob::width).max().orElse(0);
    int highest = sorted.stream().mapToInt(Blob::height).max().orElse(0);
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        if (sorted.get(j).left() > sorted.get(i).right() + APART * Math.max(widest, highest)) {
          break;
        }
        if (areBeside(sorted.get(i), sorted.get(j))) {
          groups.join(i, j);
        }
      }
    }
    return joined(
        groups.all().stream().map(own -> own.stream().map(sorted::get).toList()).toList());
  }

  /// Pieces whose boxes overlap are one: the upper stroke of a sign at a line's end.
  private static List<List<Blob>> joined(List<List<Blob>> groups) {
    var lines = new ArrayList<List<Blob>>();
    List<List<Blob>> largest =
        groups.stream()
            .sorted(Comparator.comparingInt((List<Blob> group) -> -of(group).box().height()))
            .toList();
    for (List<Blob> group : largest) {
      Blob box = of(group).box();
      int home = -1;
      for (int i = 0; i < lines.size() && home < 0; i++) {
        Blob line = of(lines.get(i)).box();
        boolean sameHeight = box.y() > line.top() && box.y() < line.bottom();
        boolean near =
            box.left() < line.right() + NEAR * line.height()
                && box.right() > line.left() - NEAR * line.height();
        home = sameHeight && near ? i : -1;
      }
      if (home >= 0) {
        var line = new ArrayList<Blob>(lines.get(home));
        line.addAll(group);
        lines.set(home, line);
      } else {
        lines.add(group);
      }
    }
    return lines;
  }

  private static boolean areBeside(Blob one, Blob other) {
    int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
    int gap = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
    int high = Math.max(one.height(), other.height());
    int low = Math.min(one.height(), other.height());
    return shared >= SHARED * low && gap < APART * high && low > 0.1 * high;
  }
}
