package gongkai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.DocumentReference;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Institution;
import gongkai.extract.report.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingChangedTest {

  private static final List<CellAddress> CELLS =
      Stream.of("upheld", "corrected", "otherResult", "pending", "total")
          .map(column -> new CellAddress("reconsideration." + column))
          .toList();

  @Test
  void itsCellsAreWrittenInTheFormsOrder() {
    var event = FindingChanged.from(changed().toCloudEvent());
    assertEquals(CELLS, List.copyOf(changed().cells().keySet()));
    assertEquals(CELLS, List.copyOf(event.cells().keySet()));
  }

  private static FindingChanged changed() {
    var cells = new LinkedHashMap<CellAddress, CellValue>();
    CELLS.forEach(
        cell -> cells.put(cell, CellValue.read(BigDecimal.ONE, Source.inText("1", 1, 0))));
    var finding =
        new Finding(
            "0123456789abcdef0123",
            Finding.Kind.FAILURE,
            "case-sum",
            Family.ARITHMETIC,
            Severity.ERROR,
            "四种结果之和不等于总计。",
            CELLS,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new FindingChanged(
        FindingChanged.Change.RAISED,
        new DocumentReference(
            "0".repeat(64), new UUID(7, 1), 1, "a.txt", 1, "s3://gongkai/archive/0", Instant.EPOCH),
        0,
        new Institution(
            "140725/寿阳县人民政府",
            "寿阳县人民政府",
            Institution.Kind.GOVERNMENT,
            Optional.of(Institution.Level.COUNTY),
            Optional.of("140725"),
            List.of("山西省", "晋中市", "寿阳县")),
        Optional.of(2023),
        "寿阳县人民政府2023年政府信息公开工作年度报告",
        finding,
        cells,
        "/reports/" + "0".repeat(64));
  }
}
