package gongkai.launcher;

import gongkai.launcher.client.FailureEvent;
import gongkai.launcher.client.FailureFeed;
import gongkai.launcher.client.FailureFeed.Filter;
import gongkai.launcher.parts.Part;
import gongkai.launcher.running.LineStatus;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.Repository;
import gongkai.launcher.topics.TopicList;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "failures",
    description = "Reads the failure topics from their beginning; with --follow, from now on.")
final class FailuresCommand implements Callable<Integer> {
  private static final String PREFIX = "gongkai.failures.";

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--follow",
      description = "Goes on with every failure that is published from now.")
  private boolean follow;

  @Option(
      names = "--family",
      paramLabel = "FAMILY",
      description = "Only this one: arithmetic, continuity, narrative, and so on.")
  private @Nullable String family;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "Only this one: error, warning or info.")
  private @Nullable String severity;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Only this region and what lies below: a six-digit code or a full name.")
  private @Nullable String region;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var topics = topics();
    var kafka = LineStatus.running(data.existing()).port(Part.KAFKA);
    var filter = new Filter(Optional.ofNullable(severity), Optional.ofNullable(region));
    var out = Output.of(spec);
    try (var feed = new FailureFeed(kafka, topics)) {
      if (follow) {
        feed.follow(filter, event -> print(event, out));
      } else {
        feed.readAll(filter, event -> print(event, out));
      }
    }
    return 0;
  }

  /// Whether anybody still reads.
  private boolean print(FailureEvent event, PrintWriter out) {
    out.println(json ? event.asJson() : event.forPeople());
    return !out.checkError();
  }

  private List<String> topics() {
    var all =
        TopicList.read(Repository.current().topics()).topics().stream()
            .map(TopicList.Topic::name)
            .filter(name -> name.startsWith(PREFIX))
            .toList();
    if (family == null) {
      return all;
    }
    var chosen = all.stream().filter(name -> name.startsWith(PREFIX + family + ".")).toList();
    if (chosen.isEmpty()) {
      var families =
          all.stream().map(name -> name.substring(PREFIX.length(), name.lastIndexOf('.'))).toList();
      throw new CannotProceed(
          "No family is called '%s'. The families: %s"
              .formatted(family, String.join(", ", families)));
    }
    return chosen;
  }
}
