package gongkai.extract.engine.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the project's own samples, `deploy/samples`, as they would arrive, and compares the facts
/// with those labelled. `other` and repeated facts are left out of account.
class OwnSamplesTest {

  /// Labelled facts that the reader leaves alone, as it could only guess: persons who applied
  /// (自然人6位) need not be as many as their requests, and 各类水利信息 is one kind of information.
  private static final Set<String> LEFT =
      Set.of(
          "德清县莫干山镇人民政府2023.txt not read: requests.newlyReceived 1",
          "德清县莫干山镇人民政府2023.txt not read: requests.newlyReceived 6",
          "桐城市水利局2022.md not read: disclosed.total 538");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TestFactory
  Stream<DynamicTest> everyLabelledFactIsReadAndNoWrongOne() throws IOException {
    Optional<Path> folder = folder();
    assertTrue(folder.isPresent(), "no deploy/samples above the working directory");
    try (Stream<Path> files = Files.list(folder.orElseThrow())) {
      return files.filter(file -> Files.isRegularFile(labels(file))).sorted().toList().stream()
          .filter(file -> !file.toString().endsWith(".pdf"))
          .map(file ->
              DynamicTest.dynamicTest(
                  file.getFileName().toString(), () -> assertEquals(List.of(), unexpected(file))));
    }
  }

  private static List<String> unexpected(Path file) throws IOException {
    return differences(file).stream()
        .filter(line -> !LEFT.contains(file.getFileName() + " " + line))
        .toList();
  }

  /// The labelled facts that were not read, and those read that are not labelled.
  static List<String> differences(Path file) throws IOException {
    var wanted = new TreeSet<String>();
    JsonNode labelled = JSON.readTree(Files.readString(labels(file))).get("narrative");
    StreamSupport.stream(labelled.spliterator(), false)
        .map(OwnSamplesTest::line)
        .forEach(wanted::add);
    var differences = new ArrayList<String>();
    var submission = new Submission(file.getFileName().toString(), Files.readAllBytes(file));
    var read = assertInstanceOf(Reading.Extracted.class, Extractor.standard().extract(submission));
    var found = new TreeSet<String>();
    read.report()
        .narrative()
        .forEach(fact -> {
          String line = fact.quantity() + " " + fact.value().stripTrailingZeros().toPlainString();
          found.add(line);
          if (!wanted.contains(line) && !fact.quantity().equals("other")) {
            differences.add("read but not labelled: " + line + " in " + fact.text());
          }
        });
    wanted.stream()
        .filter(line -> !found.contains(line) && !line.startsWith("other "))
        .forEach(line -> differences.add("not read: " + line));
    return differences;
  }

  private static String line(JsonNode label) {
    boolean tenThousands = label.get("unit").asString().startsWith("万");
    BigDecimal value = new BigDecimal(label.get("value").asString());
    return label.get("quantity").asString()
        + " "
        + (tenThousands ? value.movePointRight(4) : value).stripTrailingZeros().toPlainString();
  }

  private static Path labels(Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    return file.resolveSibling("expected").resolve(stem + ".json");
  }

  private static Optional<Path> folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("deploy/samples/expected"))) {
        return Optional.of(at.resolve("deploy/samples"));
      }
    }
    return Optional.empty();
  }
}
