package gongkai.validate.app;

import gongkai.extract.DocumentReference;
import gongkai.extract.ReportExtracted;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.Carrier;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Institution;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.extract.report.Source;
import gongkai.extract.report.TableReading;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Made-up reports of one county, whole but for what a test changes.
final class Reports {

  static final Institution COUNTY =
      new Institution(
          "140725/寿阳县人民政府",
          "寿阳县人民政府",
          Institution.Kind.GOVERNMENT,
          Optional.of(Institution.Level.COUNTY),
          Optional.of("140725"),
          List.of("山西省", "晋中市", "寿阳县"));

  private Reports() {}

  /// A report in which natural persons brought `brought` requests forward, carry `carried`, and
  /// everything else adds up.
  static ReportExtracted report(long run, int year, int brought, int carried) {
    return report(
        "%064x".formatted(year * 1_000_003L + brought * 31L + carried),
        run,
        year,
        brought,
        carried);
  }

  /// A report whose text has this many letters, each a byte in JSON.
  static ReportExtracted lengthy(long run, int year, int letters) {
    return report("%064x".formatted(letters), run, year, 0, 0, "。" + "a".repeat(letters));
  }

  private static ReportExtracted report(
      String sha256, long run, int year, int brought, int carried) {
    return report(sha256, run, year, brought, carried, "");
  }

  private static ReportExtracted report(
      String sha256, long run, int year, int brought, int carried, String more) {
    var cells = new LinkedHashMap<CellAddress, CellValue>();
    for (CellAddress address : Form2021.FORM.addresses()) {
      cells.put(address, figure(0));
    }
    for (String column : List.of("naturalPerson", "total")) {
      put(cells, "broughtForward", column, brought);
      put(cells, "newlyReceived", column, 20 - brought + carried);
      put(cells, "granted", column, 20);
      put(cells, "totalHandled", column, 20);
      put(cells, "carriedForward", column, carried);
    }
    var report =
        new Report(
            "寿阳县人民政府" + year + "年政府信息公开工作年度报告",
            Optional.of(year),
            FormVersion.FORM_2021,
            Carrier.TRANSCRIPT,
            Optional.empty(),
            Optional.empty(),
            COUNTY,
            List.of(
                new Section(1, Optional.of(1), "一、总体情况", "主动公开、依申请公开、政府信息管理、平台建设、监督保障。" + more)),
            cells,
            List.of(),
            Form2021.FORM.tables().stream()
                .map(table ->
                    new TableReading(
                        table.name(),
                        TableReading.Presence.WHOLE,
                        false,
                        Optional.of(Source.inText("表", 1, 0))))
                .toList(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new ReportExtracted(
        new DocumentReference(
            sha256,
            new UUID(7, run),
            run,
            "寿阳县" + year + ".txt",
            1000,
            "s3://gongkai/archive/" + sha256,
            Instant.EPOCH),
        report,
        1);
  }

  private static void put(Map<CellAddress, CellValue> cells, String row, String column, int value) {
    cells.put(CellAddress.of("requests", row, column), figure(value));
  }

  private static CellValue figure(int value) {
    return CellValue.read(BigDecimal.valueOf(value), Source.inText("" + value, 1, 0));
  }
}
