package gongkai.bench.line;

import gongkai.bench.docs.DocsPage;
import gongkai.bench.rules.FourYears;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/// `bench line`.
@Command(
    name = "line",
    description = {
      "Starts the line on embedded servers, drops made-up reports of many institutions on four years"
          + " each, in no order, and measures time, state and memory after a tenth, three tenths and"
          + " all of them.",
      "With the usual number it also writes deploy/docs/line.md."
    })
public final class LineCommand implements Callable<Integer> {

  private static final int USUAL = 10_000;

  /// The shares of all reports after which it measures.
  private static final List<Double> STAGES = List.of(0.1, 0.3, 1.0);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /// Longer without a report that comes to its end is taken for a standstill.
  private static final Duration STANDSTILL = Duration.ofMinutes(5);

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--reports",
      paramLabel = "N",
      description = "How many reports, 10000 unless told; four of each institution.")
  private @Nullable Integer reports;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The line's data folder, a temporary one unless told; it is emptied first.")
  private @Nullable Path data;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    int all = reports == null ? USUAL : reports;
    int years = FourYears.YEARS.size();
    if (all < 10 * years || all > years * FourYears.institutions()) {
      throw new ParameterException(
          command.commandLine(),
          "--reports must be from %d to %d"
              .formatted(10 * years, years * FourYears.institutions()));
    }
    Path folder = data == null ? Files.createTempDirectory("gongkai-line-") : data;
    var report = new LineReport();
    try (var line = new RunningLine(DocsPage.repository(), folder.resolve("data"))) {
      int institution = 0;
      for (double share : STAGES) {
        int until = (int) Math.round(all * share) / years;
        LineReport.Stage stage = send(line, folder, institution, until, out);
        report.add(stage);
        out.println(stage);
        out.flush();
        institution = until;
      }
    }
    out.println();
    out.println(report.markdown());
    if (reports == null) {
      new DocsPage("line.md").write(report.markdown(), out);
    }
    out.flush();
    return 0;
  }

  /// Drops the reports of institutions, and waits until all have come to their ends.
  private static LineReport.Stage send(
      RunningLine line, Path folder, int from, int until, PrintWriter out)
      throws IOException, InterruptedException {
    Path files = print(Files.createDirectories(folder.resolve("files-" + from)), from, until);
    Map<String, Duration> before = spent(line);
    long start = System.nanoTime();
    line.run(List.of("drop", files.toString()));
    int dropped = until * FourYears.YEARS.size();
    JsonNode accounting = settled(line, dropped, out);
    double seconds = (System.nanoTime() - start) / 1e9;
    int sent = (until - from) * FourYears.YEARS.size();
    var processor = new LinkedHashMap<String, Double>();
    spent(line)
        .forEach((part, now) ->
            processor.put(
                part, now.minus(before.getOrDefault(part, Duration.ZERO)).toNanos() / 1e6 / sent));
    var memory = new LinkedHashMap<String, Long>();
    line.parts().forEach((part, row) -> memory.put(part, row.path("rssBytes").asLong() >> 20));
    return new LineReport.Stage(
        dropped,
        sent,
        seconds,
        accounting.path("indexed").asInt(),
        line.ask("/api/v1/failures?size=1").path("total").asInt(),
        size(line.folder("state/validate"), ""),
        size(line.folder("kafka"), "-years-changelog-"),
        processor,
        memory);
  }

  /// Writes the reports of institutions as files, named so that they are dropped in no order.
  private static Path print(Path folder, int from, int until) throws IOException {
    var all = new ArrayList<FourYears.Report>();
    for (int institution = from; institution < until; institution++) {
      all.addAll(FourYears.of(institution));
    }
    Collections.shuffle(all, new Random(from));
    for (int i = 0; i < all.size(); i++) {
      Files.writeString(
          folder.resolve("%05d-%s".formatted(i, all.get(i).name())), all.get(i).content());
    }
    return folder;
  }

  /// The accounting when nothing is in progress any more.
  private static JsonNode settled(RunningLine line, int dropped, PrintWriter out)
      throws IOException, InterruptedException {
    long moved = System.nanoTime();
    int last = -1;
    while (true) {
      JsonNode accounting = line.ask("/api/v1/accounting");
      int done = accounting.path("received").asInt() - accounting.path("inProgress").asInt();
      if (done >= dropped && accounting.path("inProgress").asInt() == 0) {
        return accounting;
      }
      if (done != last) {
        last = done;
        moved = System.nanoTime();
        out.printf("\r%d of %d ", done, dropped);
        out.flush();
      } else if (System.nanoTime() - moved > STANDSTILL.toNanos()) {
        throw new IOException("the line stands still: " + accounting);
      }
      Thread.sleep(PAUSE);
    }
  }

  /// Processor time of each part, with what it started.
  private static Map<String, Duration> spent(RunningLine line)
      throws IOException, InterruptedException {
    var spent = new LinkedHashMap<String, Duration>();
    line.parts()
        .forEach((part, row) -> {
          Optional<ProcessHandle> process = ProcessHandle.of(row.path("pid").asLong());
          spent.put(
              part,
              process.stream()
                  .flatMap(own -> Stream.concat(Stream.of(own), own.descendants()))
                  .map(own -> own.info().totalCpuDuration().orElse(Duration.ZERO))
                  .reduce(Duration.ZERO, Duration::plus));
        });
    return spent;
  }

  /// The bytes of all files below a folder whose paths hold some characters; files may go while
  /// they are counted.
  private static long size(Path folder, String path) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().contains(path))
          .mapToLong(LineCommand::bytes)
          .sum();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
