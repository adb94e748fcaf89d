package gongkai.launcher;

import gongkai.launcher.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `check`: reads and validates files with no server running.
@Command(
    name = "check",
    description = {
      "Reads and validates files with no server running.",
      "",
      "A folder is read recursively in name order, a ZIP of files entry by entry, as the line unpacks"
          + " it. Files given together"
          + " see each other: an institution's years are compared.",
      "Exit status: 2 if any file could not be read, else 1 if any failure of severity error, else 0."
    })
final class CheckCommand implements Callable<Integer> {

  @Option(names = "--json", description = "JSON Lines: one object a file, in order.")
  private boolean json;

  @Option(
      names = "--previous",
      paramLabel = "PATH",
      description = "Files to compare with, such as last year's; not reported on.")
  private List<Path> previous = List.of();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, ZIP archives.")
  private List<Path> paths = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var line = java.util.Objects.requireNonNull(spec).commandLine();
    for (Path path : Stream.concat(paths.stream(), previous.stream()).toList()) {
      if (!Files.isReadable(path)) {
        throw new ParameterException(line, "没有这个文件，或者不可读：" + path);
      }
    }
    return Check.run(paths, previous, json, line.getOut());
  }
}
