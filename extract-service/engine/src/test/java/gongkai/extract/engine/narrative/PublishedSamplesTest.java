package gongkai.extract.engine.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Section;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedSamplesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TestFactory
  Stream<DynamicTest> everyLabelledFactIsReadAndNoWrongOne() throws IOException {
    Optional<Path> folder = PublishedSamples.folder();
    assumeTrue(
        folder.isPresent(), "shared/samples lies in no folder above this one: nothing to read");
    try (Stream<Path> reports = Files.list(folder.orElseThrow().resolve("reports"))) {
      return reports.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream()
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
    }
  }

  private static void check(Path report) throws IOException {
    String name = report.getFileName().toString().replace(".txt", ".json");
    Path expected = report.resolveSibling("../expected").resolve(name).normalize();
    JsonNode labels = JSON.readTree(Files.readString(expected));
    List<Section> sections = PublishedSamples.sections(report);
    List<NarrativeFact> facts =
        NarrativeReader.standard().read(sections, Optional.of(labels.get("year").asInt()));
    assertEquals(
        StreamSupport.stream(labels.get("narrative").spliterator(), false)
            .filter(label -> !label.get("quantity").asString().equals("other"))
            .map(PublishedSamplesTest::line)
            .sorted()
            .toList(),
        facts.stream()
            .filter(fact -> !fact.quantity().equals("other"))
            .map(PublishedSamplesTest::line)
            .sorted()
            .toList());
  }

  private static String line(JsonNode label) {
    return String.join(
        " ",
        label.get("quantity").asString(),
        new BigDecimal(label.get("value").asString()).toPlainString()
            + label.get("unit").asString(),
        label.path("column").asString(""),
        "approximate:" + label.get("approximate").asBoolean(),
        "atLeast:" + label.path("atLeast").asBoolean(false),
        "claim:" + label.path("claim").asBoolean(false));
  }

  private static String line(NarrativeFact fact) {
    return String.join(
        " ",
        fact.quantity(),
        fact.value().toPlainString() + fact.unit(),
        fact.column().orElse(""),
        "approximate:" + fact.approximate(),
        "atLeast:" + fact.atLeast(),
        "claim:" + fact.claim());
  }
}
