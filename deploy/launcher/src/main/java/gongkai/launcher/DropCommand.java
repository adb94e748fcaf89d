package gongkai.launcher;

import gongkai.launcher.client.Table;
import gongkai.launcher.running.LineStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "drop",
    description = "Puts files, and all files in folders, into the inbox of the running line.",
    footer = {"", "Exit status with --wait: 0 when every file is in the index, else 1."})
final class DropCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, ZIPs of files, and folders.")
  private List<Path> paths = List.of();

  @Option(names = "--wait", description = "Waits for each file's fate and tells it.")
  private boolean wait;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    var folder = data.existing();
    var out = Output.of(spec);
    var drop = new Drop(folder, LineStatus.running(folder), out);
    var dropped = drop.drop(paths);
    if (!wait) {
      out.printf("%d %s dropped%n", dropped.size(), dropped.size() == 1 ? "file" : "files");
      out.flush();
      return 0;
    }
    var fates = drop.follow(dropped);
    var table = new Table("file", "fate", "why");
    fates.forEach((file, arrival) -> table.add(file.name(), Drop.fate(arrival), Drop.why(arrival)));
    table.lines().forEach(out::println);
    out.flush();
    return fates.values().stream().allMatch(Drop::isIn) ? 0 : 1;
  }
}
