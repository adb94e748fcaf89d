package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each folder of the corpus holds one document, what it teaches (`about.md`) and what is to be
/// read: rows of cells with state and value, and the kinds of doubt.
class CorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static List<Path> lessons() throws IOException {
    try (Stream<Path> paths = Files.walk(CORPUS, 2)) {
      return paths.filter(path -> CORPUS.relativize(path).getNameCount() == 2).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theLessonIsLearnt(Path lesson) throws IOException {
    assertTrue(Files.exists(lesson.resolve("about.md")), lesson + " tells where it came from");
    JsonNode expected = JSON.readTree(Files.readString(lesson.resolve("expected.json")));
    Report report = read(lesson);
    assertEquals(expected.path("year").asInt(), report.year().orElse(0));
    assertEquals(expected.path("form").asString(), report.form().word());
    if (expected.has("publishedOn")) {
      assertEquals(
          expected.path("publishedOn").asString(), report.publishedOn().orElseThrow().toString());
    }
    for (FormTable formTable : report.layout().tables()) {
      String table = formTable.name();
      for (Map.Entry<String, JsonNode> row : expected.path(table).properties()) {
        assertEquals(
            spelledOut(row.getValue().asString()),
            printed(report, table, row.getKey()),
            row.getKey());
      }
    }
    if (expected.has("sections")) {
      assertEquals(
          expected.path("sections").valueStream().map(JsonNode::asString).toList(),
          report.sections().stream()
              .filter(section -> section.number() > 0)
              .map(section -> section.number() + " " + section.heading())
              .toList());
    }
    var kinds = new TreeSet<String>();
    report.doubts().stream()
        .map(doubt -> doubt.kind().word())
        .filter(kind -> !kind.startsWith("institution"))
        .forEach(kinds::add);
    var wanted = new TreeSet<String>();
    expected.path("doubts").forEach(kind -> wanted.add(kind.asString()));
    assertEquals(wanted, kinds);
    if (expected.path("neverRead").asBoolean()) {
      assertTrue(report.cells().values().stream().noneMatch(cell -> cell.value().isPresent()));
    }
  }

  private static Report read(Path lesson) throws IOException {
    try (Stream<Path> files = Files.list(lesson)) {
      Path document =
          files
              .filter(file -> file.getFileName().toString().startsWith("report"))
              .findFirst()
              .orElseThrow();
      Reading reading =
          Extractor.standard().extract(new Submission("x", Files.readAllBytes(document)));
      return assertInstanceOf(Reading.Extracted.class, reading).report();
    }
  }

  private static String printed(Report report, String table, String row) {
    var printed = new ArrayList<String>();
    FormTable formTable = report.layout().table(table).orElseThrow();
    for (FormTable.Row formRow : formTable.rows()) {
      if (formRow.name().equals(row)) {
        for (FormTable.Column column : formRow.columns()) {
          CellValue cell = report.at(formTable.address(formRow, column));
          printed.add(cell.state().word() + " " + cell.value().map(Object::toString).orElse("-"));
        }
      }
    }
    return String.join(" ", printed);
  }

  /// `read 1 2 3` is short for `read 1 read 2 read 3`.
  private static String spelledOut(String row) {
    var spelledOut = new ArrayList<String>();
    String state = "";
    boolean fresh = false;
    for (String word : row.split(" ", -1)) {
      boolean isState = Character.isLetter(word.charAt(0));
      if (isState) {
        state = word;
      } else {
        spelledOut.add(state + " " + word);
      }
      fresh = isState;
    }
    assertTrue(!fresh, row);
    return String.join(" ", spelledOut);
  }
}
