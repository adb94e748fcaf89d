package gongkai.e2e.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.e2e.contracts.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What the Compose file promises. That it runs is proved by `deploy/bin/compose-test`.
class ComposeFileTest {

  private static final Set<String> OURS =
      Set.of("s3", "topics", "ingest", "extract", "validate", "search");
  private static final Set<String> SERVERS = Set.of("kafka", "opensearch", "postgres");
  private static final String TEXT = read("deploy/compose/compose.yaml");
  private static final Map<String, Map<String, Object>> SERVICES = services();

  @Test
  void itHasTheSameEightPartsAsTheEmbeddedLineAndTheTopics() throws IOException {
    var expected = new TreeSet<>(OURS);
    expected.addAll(SERVERS);
    assertEquals(expected, new TreeSet<>(SERVICES.keySet()));
    var part = read("deploy/launcher/src/main/java/gongkai/launcher/parts/Part.java");
    for (String service : SERVICES.keySet()) {
      if (!service.equals("topics")) {
        assertTrue(
            Pattern.compile(
                    "^  " + service.toUpperCase(java.util.Locale.ROOT) + "\\(", Pattern.MULTILINE)
                .matcher(part)
                .find(),
            service + " is no part of the launcher");
      }
    }
  }

  @Test
  void everySecretIsAVariableThatMustBeSet() {
    SERVICES.forEach((name, service) ->
        map(service.getOrDefault("environment", Map.of()))
            .forEach((key, value) -> {
              if (key.matches(".*(PASSWORD|SECRET|ACCESS_KEY|CLUSTER_ID|INSTALLATION).*")) {
                assertTrue(
                    String.valueOf(value).matches("\\$\\{\\w+:\\?.+\\}"),
                    name + " has a literal " + key);
              }
            }));
  }

  @Test
  void everyImageIsAVariableWithAPinnedDefaultOfTheReleaseThatWeBuildAgainst() {
    var image = Pattern.compile("\\$\\{\\w+_IMAGE:-([\\w./-]+):([\\w.-]+)\\}");
    SERVICES.forEach((name, service) -> {
      var matcher = image.matcher(String.valueOf(service.get("image")));
      assertTrue(matcher.matches(), name + ": " + service.get("image"));
      assertFalse(matcher.group(2).equals("latest"), name);
      if (OURS.contains(name)) {
        assertEquals("0.1.0", matcher.group(2), name);
      }
    });
    assertTrue(TEXT.contains("apache/kafka:" + version("pom.xml", "kafka.version") + "}"));
    assertTrue(
        TEXT.contains(
            "opensearchproject/opensearch:" + version("pom.xml", "opensearch.version") + "}"));
  }

  @Test
  void everyServiceHasAMemoryLimitAndEveryLastingOneAHealthCheckAndARestart() {
    SERVICES.forEach((name, service) -> {
      assertTrue(service.containsKey("mem_limit"), name);
      if (!name.equals("topics")) {
        assertTrue(service.containsKey("healthcheck"), name);
        assertEquals("unless-stopped", service.get("restart"), name);
      }
    });
  }

  @Test
  void oursRunOnAReadOnlyFileSystemWithoutCapabilities() {
    for (String name : OURS) {
      var service = Objects.requireNonNull(SERVICES.get(name));
      assertEquals(true, service.get("read_only"), name);
      assertEquals(List.of("ALL"), service.get("cap_drop"), name);
      assertEquals(List.of("no-new-privileges:true"), service.get("security_opt"), name);
    }
  }

  @Test
  void threePortsArePublishedAndOnThisMachineOnlyUnlessToldOtherwise() {
    var published = new TreeSet<String>();
    SERVICES.forEach((name, service) -> {
      for (Object port : (List<?>) service.getOrDefault("ports", List.of())) {
        assertTrue(String.valueOf(port).startsWith("${GONGKAI_BIND:-127.0.0.1}:"), name);
        published.add(name);
      }
    });
    assertEquals(Set.of("kafka", "s3", "search"), published);
  }

  @Test
  void whatReadsStrangersDocumentsHasNoWayOut() {
    for (String name : List.of("extract", "validate", "ingest")) {
      assertEquals(List.of("line"), Objects.requireNonNull(SERVICES.get(name)).get("networks"));
    }
    assertTrue(TEXT.contains("line: {internal: true}"));
  }

  @Test
  void everyImageOfOursIsBuiltFromAModuleWithThatMainClass() {
    var lines =
        read("deploy/bin/images")
            .lines()
            .filter(line -> line.matches("\\w+ +[\\w/-]+ +gongkai\\.\\S+"))
            .toList();
    assertEquals(6, lines.size());
    for (String line : lines) {
      String[] words = line.split(" +", -1);
      assertTrue(
          Files.exists(
              Repository.file(words[1] + "/src/main/java/" + words[2].replace('.', '/') + ".java")),
          line);
      assertTrue(TEXT.contains("gongkai/" + words[0] + ":0.1.0"), line);
    }
  }

  private static String version(String pom, String property) {
    var matcher = Pattern.compile("<" + property + ">(.*?)</").matcher(read(pom));
    assertTrue(matcher.find(), property);
    return matcher.group(1);
  }

  private static String read(String file) {
    try {
      return Files.readString(Repository.file(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, Map<String, Object>> services() {
    @Nullable Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(TEXT);
    var services = new java.util.LinkedHashMap<String, Map<String, Object>>();
    map(map(loaded).get("services")).forEach((name, service) -> services.put(name, map(service)));
    return services;
  }

  private static Map<String, Object> map(@Nullable Object value) {
    var map = new java.util.LinkedHashMap<String, Object>();
    ((Map<?, ?>) Objects.requireNonNull(value))
        .forEach((key, entry) -> map.put(String.valueOf(key), entry));
    return map;
  }
}
