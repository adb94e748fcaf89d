package gongkai.launcher.topics;

import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.topics.TopicList.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;

/// Brings the list of topics into a Kafka cluster: creates what is missing and refuses a cluster
/// whose topics are cut differently. Settings of a topic that exists are left as somebody may have
/// set them.
public final class TopicCreation {
  private TopicCreation() {}

  /// Creates the missing topics and gives their names.
  ///
  /// @throws CannotProceed when a topic exists with another number of partitions
  public static List<String> ensure(String bootstrap, TopicList list) throws InterruptedException {
    try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      var existing = new HashSet<>(admin.listTopics().names().get());
      var missing =
          list.topics().stream().filter(topic -> !existing.contains(topic.name())).toList();
      var present =
          list.topics().stream().filter(topic -> existing.contains(topic.name())).toList();
      var described =
          admin.describeTopics(present.stream().map(Topic::name).toList()).allTopicNames().get();
      refuseMismatch(present, described);
      create(admin, missing);
      return missing.stream().map(Topic::name).toList();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka refused the topics", e.getCause());
    }
  }

  static void refuseMismatch(List<Topic> wanted, Map<String, TopicDescription> found) {
    var wrong = new ArrayList<String>();
    for (var topic : wanted) {
      var there = found.get(topic.name());
      if (there != null && there.partitions().size() != topic.partitions()) {
        wrong.add(
            "  %s has %d partitions, the list says %d"
                .formatted(topic.name(), there.partitions().size(), topic.partitions()));
      }
    }
    if (!wrong.isEmpty()) {
      throw new CannotProceed(
          "Topics are cut differently from deploy/topics.yaml:\n"
              + String.join("\n", wrong)
              + "\nChange the list back, or start on fresh data (up --fresh).");
    }
  }

  private static void create(Admin admin, List<Topic> missing)
      throws InterruptedException, ExecutionException {
    var wanted =
        missing.stream()
            .map(topic ->
                new NewTopic(topic.name(), topic.partitions(), (short) topic.replicas())
                    .configs(topic.config()))
            .toList();
    for (var result : admin.createTopics(wanted).values().values()) {
      try {
        result.get();
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
  }
}
