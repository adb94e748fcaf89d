package gongkai.launcher;

import gongkai.launcher.running.LogTail;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "logs", description = "Prints the end of the parts' logs.")
final class LogsCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "PART",
      description = "The part; all of them when not given.")
  private @Nullable String part;

  @Option(
      names = {"-f", "--follow"},
      description = "Goes on with what is written from now on.")
  private boolean follow;

  @Option(
      names = {"-n", "--lines"},
      paramLabel = "N",
      defaultValue = "40",
      description = "How many lines of each log (${DEFAULT-VALUE}).")
  private int lines;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    var logs = logs(data.existing());
    var out = Output.of(spec);
    var read = new HashMap<Path, Long>();
    for (var log : logs) {
      read.put(log, log.toFile().length());
      LogTail.lines(log, lines).forEach(line -> print(out, logs, log, line));
    }
    out.flush();
    while (follow && !out.checkError()) {
      for (var log : logs) {
        printNew(out, logs, log, read);
      }
      out.flush();
      Thread.sleep(200);
    }
    return 0;
  }

  private List<Path> logs(DataFolder folder) {
    try (var files = Files.list(folder.logs())) {
      var all = files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
      if (part == null) {
        return all;
      }
      var log = folder.logs().resolve(part + ".log");
      if (!all.contains(log)) {
        var names = all.stream().map(LogsCommand::name).toList();
        throw new CannotProceed(
            "No log of '%s'. There is: %s".formatted(part, String.join(", ", names)));
      }
      return List.of(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void printNew(PrintWriter out, List<Path> logs, Path log, Map<Path, Long> read) {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      long from = read.getOrDefault(log, 0L);
      if (file.length() < from) {
        from = 0; // it was begun anew
      }
      var bytes = new byte[(int) Math.min(file.length() - from, 1 << 20)];
      file.seek(from);
      file.readFully(bytes);
      int whole = bytes.length;
      while (whole > 0 && bytes[whole - 1] != '\n') {
        whole--;
      }
      new String(bytes, 0, whole, StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> print(out, logs, log, line));
      read.put(log, from + whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(PrintWriter out, List<Path> logs, Path log, String line) {
    out.println(logs.size() == 1 ? line : "%-10s | %s".formatted(name(log), line));
  }

  private static String name(Path log) {
    return log.getFileName().toString().replace(".log", "");
  }
}
