package gongkai.launcher.topics;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.Repository;
import gongkai.launcher.topics.TopicList.Topic;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.junit.jupiter.api.Test;

class TopicListTest {
  private final TopicList list = TopicList.read(Repository.current().topics());

  @Test
  void allTopicsHaveTheSamePartitionsSoThatTheyCanBeJoined() {
    assertEquals(
        Set.of(3), list.topics().stream().map(Topic::partitions).collect(Collectors.toSet()));
  }

  @Test
  void whatIsTrueNowIsCompacted() {
    var compacted =
        list.topics().stream()
            .filter(topic -> "compact".equals(topic.config().get("cleanup.policy")))
            .map(Topic::name)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "gongkai.findings.v1",
            "gongkai.decisions.v1",
            "gongkai.readings.v1",
            "gongkai.roster.v1"),
        compacted);
  }

  @Test
  void aTopicsOwnSettingWinsOverTheDefault() {
    var parsed =
        TopicList.parse(
            """
            defaults: {partitions: 3, replicas: 1, config: {retention.ms: 1, cleanup.policy: delete}}
            topics:
              a: {config: {retention.ms: 2}}
              b: {partitions: 5}
            """);
    assertEquals(
        List.of(
            new Topic("a", 3, 1, Map.of("retention.ms", "2", "cleanup.policy", "delete")),
            new Topic("b", 5, 1, Map.of("retention.ms", "1", "cleanup.policy", "delete"))),
        parsed.topics());
  }

  @Test
  void aListThatSaysNoPartitionsIsRefused() {
    assertThrows(
        CannotProceed.class, () -> TopicList.parse("defaults: {replicas: 1}\ntopics: {a: {}}"));
  }

  @Test
  void aTopicThatIsCutDifferentlyIsNamedWithBothNumbers() {
    var wanted = new Topic("gongkai.findings.v1", 3, 1, Map.of());
    var refused =
        assertThrows(
            CannotProceed.class,
            () -> TopicCreation.refuseMismatch(List.of(wanted), found(wanted.name(), 4)));
    var message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("gongkai.findings.v1 has 4 partitions, the list says 3"), message);
    assertDoesNotThrow(
        () -> TopicCreation.refuseMismatch(List.of(wanted), found(wanted.name(), 3)));
  }

  private static Map<String, TopicDescription> found(String name, int partitions) {
    var node = new Node(1, "127.0.0.1", 9092);
    var partition = new TopicPartitionInfo(0, node, List.of(node), List.of(node));
    return Map.of(
        name, new TopicDescription(name, false, Collections.nCopies(partitions, partition)));
  }
}
