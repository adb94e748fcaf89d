package gongkai.bench.accuracy;

import gongkai.bench.docs.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures of speed as Markdown.
final class SpeedReport {

  /// A line of the table.
  ///
  /// @param what what was measured
  /// @param unit of the figures
  /// @param decimals how many are shown
  /// @param wall by the clock
  /// @param processor by processor time, where that means something
  /// @param target what it should come to, if that was set
  record Line(
      String what,
      String unit,
      int decimals,
      Rounds wall,
      Optional<Rounds> processor,
      Optional<Target> target) {

    /// A line without a target.
    Line(String what, String unit, int decimals, Rounds wall, Optional<Rounds> processor) {
      this(what, unit, decimals, wall, processor, Optional.empty());
    }

    /// The same line with a target.
    Line with(Target wanted) {
      return new Line(what, unit, decimals, wall, processor, Optional.of(wanted));
    }
  }

  /// What a figure should come to.
  sealed interface Target {
    boolean isMet(double figure);

    /// So much or more.
    record AtLeast(double least) implements Target {
      @Override
      public boolean isMet(double figure) {
        return figure >= least;
      }

      @Override
      public String toString() {
        return "≥ " + number(least);
      }
    }

    /// So much or less.
    record AtMost(double most) implements Target {
      @Override
      public boolean isMet(double figure) {
        return figure <= most;
      }

      @Override
      public String toString() {
        return "≤ " + number(most);
      }
    }
  }

  private static final List<String> HEADS =
      List.of(
          "测量 measured",
          "单位 unit",
          "时钟 by the clock",
          "处理器 by processor time",
          "目标 target",
          "达标 met");

  private final String introduction;
  private final List<Line> lines = new ArrayList<>();

  /// @param load what the system had to do when it began
  SpeedReport(int rounds, double warmUp, double load) {
    introduction =
        """
        # 速度 Speed

        `deploy/gongkai bench speed` 生成。Made-up reports in the tuned-on layouts (see
        [accuracy.md](accuracy.md)), printed beforehand and read one after another.

        - Each figure is the median of %d rounds, with the lowest and the highest in brackets.
        - 时钟 by the clock; 处理器 by processor time: of the reading thread where reports are read in
          this process (collecting garbage and compiling is done by other threads), of the whole worker
          process for scanned pages, of the whole command with all its children for `check`. On a machine
          with other work the second tells more.
        - Readers were warmed up for %.0f s of processor time each; `check` starts a JVM every time.
        - 达标: whether the median by the clock keeps to the target.
        - Measured with %s on %d processors, load average %.1f at the beginning.

        """
            .formatted(
                rounds,
                warmUp,
                "JDK " + Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                load);
  }

  void add(Line line) {
    lines.add(line);
  }

  private static String number(double figure) {
    return figure == Math.rint(figure) ? String.valueOf((long) figure) : String.valueOf(figure);
  }

  /// One line of the table.
  static String row(Line line) {
    return MarkdownTable.line(cells(line));
  }

  private static List<String> cells(Line line) {
    return List.of(
        line.what(),
        line.unit(),
        line.wall().words(line.decimals()),
        line.processor().map(rounds -> rounds.words(line.decimals())).orElse("–"),
        line.target().map(Target::toString).orElse("–"),
        line.target()
            .map(target -> target.isMet(line.wall().median()) ? "是" : "**否**")
            .orElse("–"));
  }

  /// The whole.
  String markdown() {
    var table = new MarkdownTable(2, HEADS);
    lines.forEach(line -> table.row(cells(line)));
    return introduction + table;
  }
}
