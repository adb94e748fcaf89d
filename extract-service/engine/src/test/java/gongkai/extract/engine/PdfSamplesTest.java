package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.extract.RejectionReason;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormTable;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the PDF samples that lie outside the project, where they are present.
class PdfSamplesTest {

  private static Path samples() {
    Optional<Path> samples = PublishedSamplesTest.above("shared/samples");
    assumeTrue(samples.isPresent(), "no shared/samples above the working directory");
    return samples.orElseThrow();
  }

  private static Reading read(String name) throws IOException {
    return Extractor.standard()
        .extract(new Submission(name, Files.readAllBytes(samples().resolve(name))));
  }

  @Test
  void aReportPrintedByABrowserIsReadExactly() throws IOException {
    Reading reading = read("synthetic/report_break_chromium.pdf");
    Report report = assertInstanceOf(Reading.Extracted.class, reading).report();
    JsonNode truth =
        JsonMapper.builder()
            .build()
            .readTree(Files.readString(samples().resolve("synthetic/truth.json")));
    var wanted = new ArrayList<String>();
    truth.path("t2").forEach(row -> row.forEach(figure -> wanted.add(figure.asString())));
    truth.path("t3").forEach(row -> row.forEach(figure -> wanted.add(figure.asString())));
    truth.path("t4").forEach(figure -> wanted.add(figure.asString()));
    var found = new ArrayList<String>();
    for (FormTable table : Form2021.FORM.tables()) {
      for (var address : table.addresses()) {
        CellValue cell = report.at(address);
        found.add(cell.isRead() ? cell.value().map(BigDecimal::toPlainString).orElse("") : "");
      }
    }
    assertEquals(wanted, found);
    assertEquals(2024, report.year().orElseThrow());
    assertEquals(6, report.sections().stream().filter(s -> s.number() > 0).count());
  }

  @Test
  void aFileThatNeedsAPasswordIsEncrypted() throws IOException {
    assertRefused(RejectionReason.ENCRYPTED, "密码", read("hostile/enc.pdf"));
  }

  @Test
  void aFileThatWasCutOffIsCorrupt() throws IOException {
    assertRefused(RejectionReason.CORRUPT, "重新下载", read("hostile/trunc.pdf"));
  }

  private static void assertRefused(RejectionReason reason, String says, Reading reading) {
    var refused = assertInstanceOf(Reading.Unreadable.class, reading);
    assertEquals(List.of(reason), List.of(refused.reason()));
    assertTrue(refused.message().contains(says), refused.message());
  }
}
