package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.Formats;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One made-up report as several programs saved it; its figures are in `truth.json`. Read where the
/// samples are present.
class SyntheticSamplesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Path samples() {
    Optional<Path> samples = PublishedSamplesTest.above("shared/samples");
    assumeTrue(samples.isPresent(), "no shared/samples above the working directory");
    return samples.get();
  }

  private static Reading extract(String path) throws IOException {
    return Extractor.standard()
        .extract(new Submission("x", Files.readAllBytes(samples().resolve(path))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report_break.docx", "report_break.doc"})
  void everyCellIsReadAsItIs(String name) throws IOException {
    Report report =
        assertInstanceOf(Reading.Extracted.class, extract("synthetic/" + name)).report();
    JsonNode truth = JSON.readTree(Files.readString(samples().resolve("synthetic/truth.json")));
    var wanted = new ArrayList<String>();
    for (String table : List.of("t2", "t3", "t4")) {
      flatten(truth.path(table), wanted);
    }
    var read = new ArrayList<String>();
    for (FormTable table : report.layout().tables()) {
      for (CellAddress address : table.addresses()) {
        CellValue cell = report.at(address);
        read.add(cell.isRead() ? cell.value().map(BigDecimal::toPlainString).orElse("") : "none");
      }
    }
    assertEquals(wanted, read);
  }

  @Test
  void thePageOfAnOfdIsReadFromTheTop() throws IOException {
    byte[] bytes = Files.readAllBytes(samples().resolve("synthetic/min.ofd"));
    var flow = assertInstanceOf(Formats.Opened.Flow.class, Formats.open(bytes));
    assertEquals(
        List.of("某某县2024年政府信息公开工作年度报告", "0", "12", "2683", "1"),
        flow.document().blocks().stream()
            .map(block -> assertInstanceOf(Block.Paragraph.class, block).text())
            .toList());
  }

  private static void flatten(JsonNode node, List<String> into) {
    if (node.isArray()) {
      node.forEach(each -> flatten(each, into));
    } else {
      into.add(node.asString());
    }
  }

  @Test
  void aFileThatAsksForAnotherFileIsRefused() throws IOException {
    Reading.Unreadable refused =
        assertInstanceOf(Reading.Unreadable.class, extract("hostile/xxe.docx"));
    assertEquals(RejectionReason.CORRUPT, refused.reason());
  }
}
