package gongkai.launcher;

import gongkai.launcher.check.Boxes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `boxes`: draws what was read over the pages that it was read from.
@Command(
    name = "boxes",
    description = {
      "Draws over the pages of a PDF or a picture which figure was read where.",
      "",
      "Writes one PNG a page: green is read, orange inferred, red illegible, gray blank; the value"
          + " stands beside its box.",
      "Exit status: 0, or 2 if the file could not be read."
    })
final class BoxesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A PDF or a picture.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the pictures go (default: here).")
  private Path out = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var line = java.util.Objects.requireNonNull(spec).commandLine();
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new ParameterException(line, "没有这个文件，或者不可读：" + file);
    }
    switch (Boxes.draw(file, out)) {
      case Boxes.Result.Drawn(List<Path> pages) -> {
        pages.forEach(page -> line.getOut().println(page));
        return 0;
      }
      case Boxes.Result.NotRead(String message) -> {
        line.getErr().println(message);
        return 2;
      }
    }
  }
}
