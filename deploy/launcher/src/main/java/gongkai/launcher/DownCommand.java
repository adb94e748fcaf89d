package gongkai.launcher;

import gongkai.launcher.running.RunningLauncher;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "down",
    description = "Stops what 'up' started, in order, and what a killed 'up' left behind.")
final class DownCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    var folder = data.existing();
    var ran = RunningLauncher.stop(folder);
    Output.of(spec)
        .println((ran ? "Stopped. " : "Nothing was running. ") + "Data stay in " + folder.path());
    return 0;
  }
}
