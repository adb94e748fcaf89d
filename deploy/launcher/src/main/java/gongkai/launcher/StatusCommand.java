package gongkai.launcher;

import gongkai.launcher.running.LineStatus;
import gongkai.launcher.running.Orphans;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.DataFolder;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "status",
    description = "Tells what runs: each part's state, process, port and memory.",
    footer = {"", "Exit status: 0 when every part is up, 3 when nothing runs, 1 otherwise."})
final class StatusCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var folder = data.existing();
    var report = LineStatus.live(folder).map(StatusReport::of).orElseGet(() -> left(folder));
    var out = Output.of(spec);
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(report));
    } else {
      report.print(out);
    }
    out.flush();
    return switch (report.state()) {
      case "up" -> 0;
      case "down" -> CannotProceed.NOT_RUNNING;
      default -> 1;
    };
  }

  private static StatusReport left(DataFolder folder) {
    return StatusReport.of(folder, Orphans.of(folder));
  }
}
