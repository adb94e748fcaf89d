package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Scans of one made-up report, some of them bad; its figures are in `truth.json`. Read where the
/// samples are present.
class ScanSamplesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Path samples() {
    Optional<Path> samples = PublishedSamplesTest.above("shared/samples/synthetic");
    assumeTrue(samples.isPresent(), "no shared/samples above the working directory");
    return samples.get();
  }

  /// What a scan shows clearly is read as it is, and nothing else is.
  ///
  /// @param cells the number of cells that are clear on it; of 190 on the worst three are not
  @ParameterizedTest
  @CsvSource({
    "brk_200_p1_scan.jpg, 38",
    "brk_200_p2_scan.jpg, 162",
    "t3_150_bad.jpg, 188",
    "t3_200_bad.jpg, 190",
    "t3_200_scan.jpg, 190"
  })
  void everyFigureOnAScanIsReadAsItIs(String name, int cells) throws IOException {
    byte[] bytes = Files.readAllBytes(samples().resolve(name));
    Report report =
        assertInstanceOf(
                Reading.Extracted.class, Extractor.standard().extract(new Submission(name, bytes)))
            .report();
    JsonNode truth = JSON.readTree(Files.readString(samples().resolve("truth.json")));
    Map<CellAddress, String> wanted = new HashMap<>();
    var values = new ArrayList<String>();
    List.of("t2", "t3", "t4").forEach(table -> flatten(truth.path(table), values));
    for (FormTable table : report.layout().tables()) {
      for (CellAddress address : table.addresses()) {
        wanted.put(address, values.get(wanted.size()));
      }
    }
    var wrong = new ArrayList<String>();
    int read = 0;
    for (var entry : wanted.entrySet()) {
      CellValue cell = report.at(entry.getKey());
      if (cell.isRead()) {
        String value = cell.value().orElseThrow().toPlainString();
        if (!value.equals(entry.getValue())) {
          wrong.add(entry.getKey() + ": " + entry.getValue() + " read as " + value);
        }
        read++;
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(cells, read, () -> report.doubts().toString());
  }

  private static void flatten(JsonNode node, List<String> into) {
    if (node.isArray()) {
      node.forEach(each -> flatten(each, into));
    } else {
      into.add(node.asString());
    }
  }
}
