package gongkai.bench.line;

import static gongkai.bench.docs.MarkdownTable.number;

import gongkai.bench.docs.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The figures of the line as Markdown.
final class LineReport {

  /// What was measured when so many reports had come to their ends.
  ///
  /// @param reports dropped since the beginning
  /// @param sent dropped in this stage
  /// @param seconds from the first that was dropped in this stage to the last that came to its end
  /// @param indexed reports in the index
  /// @param failures that the index holds; the reports are all true, so that each is a false one
  /// @param stateBytes what validate-service keeps on disk; the latest is in its memory
  /// @param changelogBytes what Kafka keeps of that state
  /// @param processor milliseconds of processor time a report, by part
  /// @param memory resident memory, MB, by part
  record Stage(
      int reports,
      int sent,
      double seconds,
      int indexed,
      int failures,
      long stateBytes,
      long changelogBytes,
      Map<String, Double> processor,
      Map<String, Long> memory) {}

  private final List<Stage> stages = new ArrayList<>();

  void add(Stage stage) {
    stages.add(stage);
  }

  /// The whole.
  String markdown() {
    var text =
        new StringBuilder(
            """
            # 全线 The whole line

            `deploy/gongkai bench line` 生成。Made-up reports of many institutions on four years each (2021 to
            2024), true to each other, dropped in no order into the line on embedded servers. A column is
            measured when all reports dropped until then had come to their ends.

            - 处理器 processor time: of a part and what it started, over the reports of its column alone: flat where
              a report costs the same however many came before it. Starting up is not in it, warming up is.
            - 状态 state: what validate-service keeps on disk of the reports of each institution (the latest of it
              is in its memory), and the changelog of it that Kafka keeps.
            - 误报 failures: the reports are all true, so each would be a false one.
            """);
    text.append(
        "- Measured with JDK %d on %d processors, with all servers and the bench on them.%n%n"
            .formatted(Runtime.version().feature(), Runtime.getRuntime().availableProcessors()));
    return text.append(table()).toString();
  }

  private MarkdownTable table() {
    var heads = Stream.concat(Stream.of("报告 reports"), figures(stage -> "" + stage.reports()));
    var table = new MarkdownTable(1, heads.toList());
    table.row("已索引 indexed", figures(stage -> "" + stage.indexed()));
    table.row("误报 failures", figures(stage -> "" + stage.failures()));
    table.row("秒 seconds", figures(stage -> number(stage.seconds(), 0)));
    table.row("份/秒 reports a second", figures(stage -> number(stage.sent() / stage.seconds(), 1)));
    table.row("状态 state, MB", figures(stage -> number(stage.stateBytes() / 1e6, 1)));
    table.row("状态日志 changelog, MB", figures(stage -> number(stage.changelogBytes() / 1e6, 1)));
    table.row(
        "状态日志 changelog, kB a report",
        figures(stage -> number(stage.changelogBytes() / 1e3 / stage.reports(), 1)));
    for (String part : stages.getLast().processor().keySet()) {
      table.row(
          part + ", 处理器 processor ms a report",
          figures(stage -> number(stage.processor().getOrDefault(part, 0.0), 1)));
    }
    for (String part : stages.getLast().memory().keySet()) {
      table.row(part + ", 内存 memory MB", figures(stage -> "" + stage.memory().get(part)));
    }
    return table;
  }

  private Stream<String> figures(Function<Stage, String> figure) {
    return stages.stream().map(figure);
  }
}
