package gongkai.bench.accuracy;

import gongkai.bench.accuracy.SpeedReport.Line;
import gongkai.bench.docs.DocsPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `bench speed`.
@Command(
    name = "speed",
    description = {
      "Measures how fast made-up reports of each format are read, what a worker process needs for"
          + " scanned pages, and how long 'gongkai check' takes in a shell.",
      "Of all, in the usual number of rounds, it also writes deploy/docs/speed.md."
    })
final class SpeedCommand implements Callable<Integer> {

  /// Read in this process, one thread.
  private static final List<String> READ =
      List.of("text", "markdown", "html", "pdf", "docx", "doc", "xlsx", "xls", "ofd");

  private static final List<String> SCANNED = List.of("picture-200", "picture-150");

  /// What a worker reads besides scans.
  private static final List<String> IN_WORKER = List.of("pdf", "docx", "doc", "xlsx", "xls", "ofd");

  private static final String MEMORY = "memory";
  private static final String CHECK = "check";

  private static final int USUAL_ROUNDS = 7;

  private static final double WARM_UP = 20;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each is measured, 7 times unless told.")
  private @Nullable Integer rounds;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description = "Only these: a format, such as html or picture-200; memory; check.")
  private List<String> only = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    List<String> wanted = only.isEmpty() ? all() : only;
    for (String name : wanted) {
      if (!all().contains(name)) {
        throw new ParameterException(
            command.commandLine(), "'" + name + "' is not measured; there are " + all());
      }
    }
    int times = rounds == null ? USUAL_ROUNDS : rounds;
    if (times < 1) {
      throw new ParameterException(command.commandLine(), "At least one round is needed.");
    }
    Set<String> leftOut = LayoutSet.tunedOn().leftOut(wanted, command.commandLine().getErr());
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    var report = new SpeedReport(times, WARM_UP, load);
    for (String name : wanted) {
      if (!leftOut.contains(name)) {
        for (Line line : measure(name, times, leftOut)) {
          report.add(line);
          out.print(SpeedReport.row(line));
          out.flush();
        }
      }
    }
    out.println();
    out.println(report.markdown());
    if (!leftOut.isEmpty()) {
      out.println("Left out, see above, and so written nowhere: " + String.join(", ", leftOut));
    } else if (rounds == null && only.isEmpty()) {
      new DocsPage("speed.md").write(report.markdown(), out);
    }
    out.flush();
    return leftOut.isEmpty() ? 0 : 1;
  }

  private static List<String> all() {
    var names = new ArrayList<String>(READ);
    names.addAll(SCANNED);
    names.add(MEMORY);
    names.add(CHECK);
    return names;
  }

  private static List<Line> measure(String name, int times, Set<String> leftOut)
      throws IOException, InterruptedException {
    if (name.equals(CHECK)) {
      return List.of(new ShellSpeed(DocsPage.repository(), times).check());
    }
    var workers = new WorkerSpeed(times);
    if (name.equals(MEMORY)) {
      List<String> formats = IN_WORKER.stream().filter(f -> !leftOut.contains(f)).toList();
      return workers.memory(formats).stream().toList();
    }
    return SCANNED.contains(name) ? workers.scans(name) : new ReadingSpeed(WARM_UP, times).of(name);
  }
}
