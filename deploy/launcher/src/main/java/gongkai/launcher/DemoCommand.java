package gongkai.launcher;

import gongkai.launcher.client.Inbox;
import gongkai.launcher.client.Reports;
import gongkai.launcher.parts.Part;
import gongkai.launcher.running.LineStatus;
import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Repository;
import gongkai.launcher.settings.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "demo",
    description = {
      "Starts everything, drops the sample reports or PATHs into the bucket, and shows what was"
          + " found in each; then stays until Ctrl-C.",
      "A line that runs already is used, and left running."
    })
final class DemoCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();
  @Mixin private StartOptions options = new StartOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders; the bundled samples when none is given.")
  private List<Path> paths = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    var start = new Start(data.settings(options.flags()), options.parts(), Output.of(spec));
    var files = Inbox.files(paths.isEmpty() ? Repository.current().samples() : paths);
    var folder = DataFolder.openOrCreate(start.settings().data());
    if (LineStatus.live(folder).isPresent()) {
      show(folder, files, start.out());
      return 0;
    }
    return new Foreground(start, folder).run(() -> show(folder, files, start.out()));
  }

  private static void show(DataFolder folder, List<Path> files, PrintWriter out)
      throws InterruptedException {
    var status = LineStatus.running(folder);
    var drop = new Drop(folder, status, out);
    out.printf(
        "%nDropping %d files into %s/inbox/%n",
        files.size(), folder.bucketRoot().resolve("gongkai"));
    out.flush();
    var fates = drop.follow(drop.drop(files));
    out.println();
    new DemoTable(new Reports(status.port(Part.SEARCH))).lines(fates).forEach(out::println);
    var search = "http://%s:%d".formatted(Settings.HOST, status.port(Part.SEARCH));
    out.println();
    out.println("See the reports at        " + search);
    out.println("ask for them with         curl '" + search + "/api/v1/reports?q=政府信息公开'");
    out.println("that nothing is lost      curl " + search + "/api/v1/accounting");
    out.println("subscribe to failures     deploy/gongkai failures --follow");
    out.println("drop one of your own      deploy/gongkai drop --wait FILE");
    out.flush();
  }
}
