package gongkai.launcher.check;

import gongkai.extract.EventJson;
import gongkai.validate.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// The whole of `gongkai check`: from paths to printed findings and an exit status.
public final class Check {

  private Check() {}

  /// Checks and prints.
  ///
  /// @param json JSON Lines, one object a file, instead of a report for people
  /// @return 2 if any file could not be read, else 1 if any failure of severity error, else 0
  /// @throws IOException when a path cannot be listed
  public static int run(List<Path> paths, List<Path> previous, boolean json, PrintWriter out)
      throws IOException, InterruptedException {
    List<Checked> results;
    try (var checker = new Checker()) {
      results = checker.check(Papers.of(paths), Papers.of(previous));
    }
    if (json) {
      results.forEach(result -> out.println(EventJson.MAPPER.writeValueAsString(result)));
      out.flush();
    } else {
      new ReportForPeople(out).print(results);
    }
    return status(results);
  }

  private static int status(List<Checked> results) {
    if (results.stream().anyMatch(Checked.Rejected.class::isInstance)) {
      return 2;
    }
    boolean wrong =
        results.stream()
            .flatMap(result -> ((Checked.Read) result).findings().stream())
            .anyMatch(f -> f.isFailure() && f.severity() == Severity.ERROR);
    return wrong ? 1 : 0;
  }
}
