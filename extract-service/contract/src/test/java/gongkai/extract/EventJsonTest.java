package gongkai.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.Carrier;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Institution;
import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.extract.report.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventJsonTest {

  private static final ReportExtracted EVENT =
      new ReportExtracted(
          new DocumentReference(
              "ab".repeat(32),
              UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
              7,
              "某县2023.txt",
              1234,
              "s3://gongkai/archive/" + "ab".repeat(32),
              Instant.parse("2024-02-19T03:04:05Z")),
          new Report(
              "某县2023年政府信息公开工作年度报告",
              Optional.of(2023),
              FormVersion.FORM_2021,
              Carrier.TRANSCRIPT,
              Optional.of(LocalDate.of(2024, 2, 19)),
              Optional.empty(),
              new Institution(
                  "140824/某县人民政府",
                  "某县人民政府",
                  Institution.Kind.GOVERNMENT,
                  Optional.of(Institution.Level.COUNTY),
                  Optional.of("140824"),
                  List.of("山西省", "运城市", "某县")),
              List.of(new Section(1, Optional.of(1), "一、总体情况", "……")),
              Map.of(
                  new CellAddress("proactive.fees.amount"),
                  CellValue.read(new BigDecimal("3629.50"), Source.inText("3629.50", 41, 812)),
                  new CellAddress("reconsideration.total"),
                  CellValue.absent()),
              List.of(
                  new NarrativeFact(
                      "收到申请12件",
                      "requests.newlyReceived",
                      BigDecimal.valueOf(12),
                      "件",
                      Optional.of(2023),
                      false,
                      false,
                      false,
                      Optional.empty(),
                      Optional.of("收到"),
                      Optional.empty(),
                      Optional.empty(),
                      1,
                      0)),
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              List.of()),
          3);

  @Test
  void anEventReadsBackAsItWasWritten() {
    byte[] json = EventJson.MAPPER.writeValueAsBytes(EVENT);
    assertEquals(EVENT, EventJson.MAPPER.readValue(json, ReportExtracted.class));
  }

  @Test
  void anAmountKeepsTheScalePrinted() {
    String json = EventJson.MAPPER.writeValueAsString(EVENT);
    var back = EventJson.MAPPER.readValue(json, ReportExtracted.class);
    assertEquals(
        "3629.50",
        back.report()
            .at(new CellAddress("proactive.fees.amount"))
            .value()
            .orElseThrow()
            .toPlainString());
  }

  @Test
  void aPropertyOfALaterVersionIsIgnored() {
    String json = EventJson.MAPPER.writeValueAsString(EVENT);
    String later = json.replaceFirst("\\{", "{\"addedLater\":true,");
    assertEquals(EVENT, EventJson.MAPPER.readValue(later, ReportExtracted.class));
  }
}
