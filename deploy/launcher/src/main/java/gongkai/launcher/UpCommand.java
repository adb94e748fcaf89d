package gongkai.launcher;

import gongkai.launcher.running.DataLock;
import gongkai.launcher.running.RunningLauncher;
import gongkai.launcher.settings.DataFolder;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "up",
    description =
        "Starts everything on this machine and stays until Ctrl-C, which stops all in order.")
final class UpCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();
  @Mixin private StartOptions options = new StartOptions();

  @Option(
      names = "--fresh",
      description = "Stops what runs on the data folder and empties it first. All data are lost.")
  private boolean fresh;

  @Option(names = "--detach", description = "Returns once everything is ready; 'down' stops it.")
  private boolean detach;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    var start = new Start(data.settings(options.flags()), options.parts(), Output.of(spec));
    var folder = DataFolder.openOrCreate(start.settings().data());
    if (fresh) {
      empty(folder, start.out());
    }
    return detach
        ? new Background(start, folder).run()
        : new Foreground(start, folder).run(() -> {});
  }

  private static void empty(DataFolder folder, PrintWriter out) throws InterruptedException {
    if (RunningLauncher.stop(folder)) {
      out.println("Stopped what ran on " + folder.path());
    }
    try (var _ = DataLock.take(folder).orElseThrow(() -> RunningLauncher.alreadyRuns(folder))) {
      folder.wipe();
    }
  }
}
