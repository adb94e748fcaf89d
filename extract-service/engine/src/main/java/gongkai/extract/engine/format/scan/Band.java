package gongkai.extract.engine.format.scan;

import java.util.ArrayList;
import java.util.List;

/// Runs of ink beside each other, which may be a ruled line.
final class Band {

  final boolean horizontal;
  private final List<Run> runs = new ArrayList<>();
  int first;
  int last;
  int from;
  int to;

  Band(boolean horizontal, Run run) {
    this.horizontal = horizontal;
    this.first = run.at;
    this.from = run.from;
    this.to = run.to;
    add(run);
  }

  final void add(Run run) {
    runs.add(run);
    last = run.at;
    from = Math.min(from, run.from);
    to = Math.max(to, run.to);
  }

  /// Leaves out the strokes of signs that touch the line: runs much shorter than its longest.
  void trim() {
    int longest = runs.stream().mapToInt(Run::length).max().orElse(0);
    runs.removeIf(run -> run.length() * 2 < longest);
    first = runs.stream().mapToInt(Run::at).min().orElse(first);
    last = runs.stream().mapToInt(Run::at).max().orElse(last);
  }

  Erasure.Line line() {
    return new Erasure.Line(horizontal, first, last, from, to);
  }

  double at() {
    double weight = runs.stream().mapToDouble(Run::length).sum();
    return runs.stream().mapToDouble(run -> (double) run.length() * run.at).sum() / weight;
  }

  /// A run of ink along a row or column.
  record Run(int at, int from, int to) {
    int length() {
      return to - from + 1;
    }
  }
}
