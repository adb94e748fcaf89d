package gongkai.bench.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.accuracy.SpeedReport.Line;
import gongkai.bench.accuracy.SpeedReport.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody waits for who checks one report in a shell, from pressing Enter to the end.
final class ShellSpeed {

  private static final Target TARGET = new Target.AtMost(0.7);

  /// A command is soon over and its time varies.
  private static final int RUNS_A_ROUND = 3;

  private final Path repository;
  private final int rounds;

  ShellSpeed(Path repository, int rounds) {
    this.repository = repository;
    this.rounds = rounds;
  }

  /// `check` of one text report.
  Line check() throws IOException, InterruptedException {
    var sample = LayoutSet.tunedOn().print("text", 0, 1).getFirst();
    Path report = Files.createTempFile("gongkai-report-", ".txt");
    try {
      Files.write(report, sample.printed().bytes());
      run(report); // builds what is stale, and writes the archive of classes
      run(report);
      var wall = new ArrayList<Double>();
      var processor = new ArrayList<Double>();
      for (int i = 0; i < rounds * RUNS_A_ROUND; i++) {
        double[] times = run(report);
        wall.add(times[0]);
        processor.add(times[1] + times[2]);
      }
      return new Line(
              "`gongkai check` of one text report",
              "秒 seconds",
              2,
              new Rounds(wall),
              Optional.of(new Rounds(processor)))
          .with(TARGET);
    } finally {
      Files.delete(report);
    }
  }

  /// Seconds by the clock, of the user and of the system, as bash tells them.
  private double[] run(Path report) throws IOException, InterruptedException {
    var script = "TIMEFORMAT='%3R %3U %3S'; time \"$1\" check \"$2\" >/dev/null";
    var process =
        new ProcessBuilder(
                List.of(
                    "bash",
                    "-c",
                    script,
                    "bash",
                    repository.resolve("deploy/gongkai").toString(),
                    report.toString()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = new String(process.getErrorStream().readAllBytes(), UTF_8);
    int status = process.waitFor();
    if (status > 1) { // 1 for a report with errors
      throw new IllegalStateException("check ended with %d: %s".formatted(status, told));
    }
    String[] times = told.strip().lines().toList().getLast().split(" ", 3);
    double[] seconds = new double[times.length];
    for (int i = 0; i < times.length; i++) {
      seconds[i] = Double.parseDouble(times[i]);
    }
    return seconds;
  }
}
