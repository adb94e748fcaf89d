package gongkai.ingest.app.line;

import gongkai.extract.DocumentReference;
import gongkai.extract.DocumentRejected;
import gongkai.extract.RejectionReason;
import gongkai.extract.ReportExtracted;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.Carrier;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Institution;
import gongkai.extract.report.Report;
import gongkai.extract.report.Source;
import gongkai.search.ReportIndexed;
import gongkai.validate.ReportValidated;
import gongkai.validate.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the later services say about a document, by their own contracts.
public final class Reports {
  private static final Institution INSTITUTION =
      new Institution(
          "140824/某县人民政府",
          "某县人民政府",
          Institution.Kind.GOVERNMENT,
          Optional.of(Institution.Level.COUNTY),
          Optional.of("140824"),
          List.of("山西省", "运城市", "某县"));

  private Reports() {}

  /// A document as the later services know it.
  public static DocumentReference document(String sha256, UUID arrival, long run) {
    return new DocumentReference(
        sha256,
        arrival,
        run,
        "某县2023.txt",
        1234,
        "s3://gongkai/archive/" + sha256,
        Instant.parse("2024-02-19T03:04:05Z"));
  }

  /// It was read.
  public static ReportExtracted extracted(DocumentReference document) {
    return new ReportExtracted(document, report(), 3);
  }

  /// It was judged, with two errors.
  public static ReportValidated validated(DocumentReference document, long revision) {
    return new ReportValidated(
        document,
        revision,
        true,
        "1",
        new Verdict(Verdict.Status.TO_CORRECT, 2, 1, 0, 4),
        report(),
        List.of());
  }

  /// It can be found.
  public static ReportIndexed indexed(DocumentReference document) {
    return new ReportIndexed(
        document.sha256(),
        document.arrival(),
        document.run(),
        INSTITUTION.id(),
        Optional.of(2023),
        document.run() << 20);
  }

  /// It is no report.
  public static DocumentRejected rejected(DocumentReference document) {
    return new DocumentRejected(document, RejectionReason.NOT_A_REPORT, "读得出文字，但不是年度报告。请核对文件。");
  }

  private static Report report() {
    return new Report(
        "某县2023年政府信息公开工作年度报告",
        Optional.of(2023),
        FormVersion.FORM_2021,
        Carrier.TRANSCRIPT,
        Optional.empty(),
        Optional.empty(),
        INSTITUTION,
        List.of(),
        Map.of(
            new CellAddress("reconsideration.total"),
            CellValue.read(BigDecimal.TWO, Source.inText("2", 41, 812))),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
