package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The lines of a page put in order: pieces of one line joined, lines drawn twice counted once.
///
/// @param across the horizontal lines, from the top
/// @param down the vertical lines, from the left
record Rulings(List<Ruling> across, List<Ruling> down) {

  /// Lines closer than this are one.
  private static final double SAME = 1.5;

  /// Pieces with smaller gaps are one line: dashes, corners left out.
  private static final double GAP = 3;

  /// Shorter lines are no border: underlines of a sign, dashes, drawn bullets.
  private static final double SHORTEST = 6;

  static Rulings of(List<Ruling> drawn) {
    return new Rulings(tidy(drawn, true), tidy(drawn, false));
  }

  private static List<Ruling> tidy(List<Ruling> drawn, boolean horizontal) {
    List<Ruling> sorted =
        drawn.stream()
            .filter(ruling -> ruling.horizontal() == horizontal)
            .sorted(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from))
            .toList();
    var tidy = new ArrayList<Ruling>();
    int start = 0;
    while (start < sorted.size()) {
      int end = start;
      double at = 0;
      double weight = 0;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(start).at() <= SAME) {
        at += sorted.get(end).at() * sorted.get(end).length();
        weight += sorted.get(end).length();
        end++;
      }
      join(sorted.subList(start, end), weight > 0 ? at / weight : sorted.get(start).at(), tidy);
      start = end;
    }
    return tidy;
  }

  private static void join(List<Ruling> pieces, double at, List<Ruling> tidy) {
    List<Ruling> sorted = pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
    Ruling first = sorted.getFirst();
    var open = new Ruling(first.horizontal(), at, first.from(), first.to());
    for (Ruling piece : sorted) {
      if (piece.from() <= open.to() + GAP) {
        open = open.to(open.from(), Math.max(open.to(), piece.to()));
      } else {
        add(open, tidy);
        open = open.to(piece.from(), piece.to());
      }
    }
    add(open, tidy);
  }

  private static void add(Ruling line, List<Ruling> tidy) {
    if (line.length() >= SHORTEST) {
      tidy.add(line);
    }
  }

  /// The sets of lines that touch each other.
  List<Rulings> connected() {
    var groups = new Groups(across.size() + down.size());
    for (int i = 0; i < across.size(); i++) {
      for (int j = 0; j < down.size(); j++) {
        if (touch(across.get(i), down.get(j))) {
          groups.join(i, across.size() + j);
        }
      }
    }
    return groups.all().stream().map(this::only).toList();
  }

  /// Some of these lines, numbered from the first across to the last down.
  private Rulings only(List<Integer> numbers) {
    int first = across.size();
    return new Rulings(
        numbers.stream().filter(i -> i < first).map(across::get).toList(),
        numbers.stream().filter(i -> i >= first).map(i -> down.get(i - first)).toList());
  }

  private static boolean touch(Ruling across, Ruling down) {
    return down.at() >= across.from() - GAP
        && down.at() <= across.to() + GAP
        && across.at() >= down.from() - GAP
        && across.at() <= down.to() + GAP;
  }

  /// With the borders that are left open where a page ends: when lines stick out together beyond
  /// the last line that crosses them, the line that is missing there is added.
  Rulings closed() {
    if (across.isEmpty() || down.isEmpty()) {
      return this;
    }
    var newAcross = new ArrayList<>(across);
    var newDown = new ArrayList<>(down);
    close(down, across, newAcross);
    close(across, down, newDown);
    return new Rulings(newAcross, newDown);
  }

  private static void close(List<Ruling> ends, List<Ruling> crossing, List<Ruling> closed) {
    double first = crossing.stream().mapToDouble(Ruling::at).min().orElseThrow();
    double last = crossing.stream().mapToDouble(Ruling::at).max().orElseThrow();
    List<Ruling> before = ends.stream().filter(line -> line.from() < first - 2 * GAP).toList();
    List<Ruling> after = ends.stream().filter(line -> line.to() > last + 2 * GAP).toList();
    int enough = Math.min(2, ends.size());
    double from = Math.min(min(ends, Ruling::at), min(crossing, Ruling::from));
    double to = -Math.min(min(ends, line -> -line.at()), min(crossing, line -> -line.to()));
    boolean horizontal = crossing.getFirst().horizontal();
    if (before.size() >= enough) {
      closed.add(new Ruling(horizontal, min(before, Ruling::from), from, to));
    }
    if (after.size() >= enough) {
      closed.add(new Ruling(horizontal, -min(after, line -> -line.to()), from, to));
    }
  }

  private static double min(List<Ruling> lines, ToDoubleFunction<Ruling> length) {
    return lines.stream().mapToDouble(length).min().orElseThrow();
  }

  /// Whether at least half of the way between two points is drawn.
  static boolean isDrawn(List<Ruling> lines, double at, double from, double to, double near) {
    double drawn = 0;
    for (Ruling line : lines) {
      if (Math.abs(line.at() - at) <= near) {
        drawn += Math.max(0, Math.min(to, line.to()) - Math.max(from, line.from()));
      }
    }
    return drawn >= 0.5 * (to - from);
  }
}
