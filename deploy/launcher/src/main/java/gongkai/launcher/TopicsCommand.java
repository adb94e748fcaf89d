package gongkai.launcher;

import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.Repository;
import gongkai.launcher.topics.TopicCreation;
import gongkai.launcher.topics.TopicList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `topics`: what `up` does to its own Kafka, for a cluster that something else has started, such
/// as Compose.
@Command(
    name = "topics",
    description = "Creates the topics that a Kafka cluster lacks; 'up' does so by itself.",
    footer = {"", "A topic that exists is left as it is; one with other partitions is refused."})
final class TopicsCommand implements Callable<Integer> {

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "The cluster; without it KAFKA_BOOTSTRAP_SERVERS.")
  private @Nullable String bootstrap;

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "The list of topics; without it the repository's deploy/topics.yaml.")
  private @Nullable Path list;

  @Option(
      names = "--replicas",
      paramLabel = "N",
      description = "Copies of each partition, instead of the list's.")
  private @Nullable Integer replicas;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    var cluster =
        Optional.ofNullable(bootstrap)
            .or(() -> Optional.ofNullable(System.getenv("KAFKA_BOOTSTRAP_SERVERS")))
            .filter(address -> !address.isBlank())
            .orElseThrow(() ->
                new CannotProceed(
                    "Which cluster? Say --bootstrap HOST:PORT or set KAFKA_BOOTSTRAP_SERVERS."));
    var file = list == null ? Repository.current().topics() : list;
    if (!Files.isReadable(file)) {
      throw new CannotProceed("There is no list of topics at " + file);
    }
    var topics = TopicList.read(file);
    if (replicas != null) {
      topics = topics.withReplicas(replicas);
    }
    var created = TopicCreation.ensure(cluster, topics);
    var out = Output.of(spec);
    created.forEach(name -> out.println("created " + name));
    out.printf("%d topics, %d of them new%n", topics.topics().size(), created.size());
    out.flush();
    return 0;
  }
}
