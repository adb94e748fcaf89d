package gongkai.search.app;

import gongkai.extract.DocumentReference;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.Carrier;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Institution;
import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.extract.report.Signature;
import gongkai.extract.report.Source;
import gongkai.validate.CellChange;
import gongkai.validate.Family;
import gongkai.validate.Finding;
import gongkai.validate.FindingChanged;
import gongkai.validate.ReportValidated;
import gongkai.validate.Severity;
import gongkai.validate.TextSpan;
import gongkai.validate.Verdict;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reports, findings and verdicts of institutions that do not exist.
final class MadeUp {

  final Institution institution;
  final int year;
  final List<Section> sections = new ArrayList<>();
  final Map<CellAddress, CellValue> cells = new LinkedHashMap<>();
  final List<Finding> findings = new ArrayList<>();
  final List<NarrativeFact> facts = new ArrayList<>();
  long run = 1;
  long revision;
  boolean current = true;
  boolean hasYear = true;
  String name;

  MadeUp(Institution institution, int year) {
    this.institution = institution;
    this.year = year;
    this.name = institution.name() + year;
    for (CellAddress address : Form.of(FormVersion.FORM_2021).addresses()) {
      cell(address.path(), 0);
    }
  }

  static Institution county(String code, String name, String... path) {
    return new Institution(
        code + "/" + name,
        name,
        Institution.Kind.GOVERNMENT,
        Optional.of(Institution.Level.COUNTY),
        Optional.of(code),
        List.of(path));
  }

  MadeUp cell(String address, long value) {
    return cell(address, BigDecimal.valueOf(value));
  }

  MadeUp cell(String address, BigDecimal value) {
    return cell(address, CellValue.read(value, Source.inText(value.toPlainString(), 40, 900)));
  }

  MadeUp cell(String address, CellValue value) {
    cells.put(new CellAddress(address), value);
    return this;
  }

  /// Six kinds of applicant and their total.
  MadeUp row(String row, int... values) {
    var columns =
        List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicWelfareOrganization",
            "legalServiceInstitution",
            "otherOrganization",
            "total");
    for (int at = 0; at < values.length; at++) {
      cell("requests." + row + "." + columns.get(at), values[at]);
    }
    return this;
  }

  MadeUp section(int number, String heading, String text) {
    sections.add(new Section(number, Optional.of(number), heading, text));
    return this;
  }

  MadeUp finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  MadeUp version(long run, long revision) {
    this.run = run;
    this.revision = revision;
    return this;
  }

  static Finding failure(
      String id, String rule, Family family, Severity severity, String message, String... cells) {
    return finding(id, Finding.Kind.FAILURE, rule, family, severity, message, cells);
  }

  static Finding finding(
      String id,
      Finding.Kind kind,
      String rule,
      Family family,
      Severity severity,
      String message,
      String... cells) {
    return new Finding(
        id,
        kind,
        rule,
        family,
        severity,
        message,
        List.of(cells).stream().map(CellAddress::new).toList(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static Finding with(
      Finding f, long expected, long actual, List<List<CellChange>> repairs, TextSpan... span) {
    return new Finding(
        f.id(),
        f.kind(),
        f.rule(),
        f.family(),
        f.severity(),
        f.message(),
        f.cells(),
        Optional.of(BigDecimal.valueOf(expected)),
        Optional.of(BigDecimal.valueOf(actual)),
        repairs,
        List.of(span).stream().findFirst());
  }

  String document() {
    return sha256(name);
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  DocumentReference reference() {
    return new DocumentReference(
        document(),
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        run,
        name + ".html",
        4711,
        "s3://gongkai/archive/" + document(),
        Instant.parse("2026-03-02T01:02:03Z"));
  }

  ReportValidated validated() {
    return new ReportValidated(
        reference(), revision, current, "1", Verdict.on(findings), report(), findings);
  }

  FindingChanged changed(Finding finding, FindingChanged.Change change) {
    return new FindingChanged(
        change,
        reference(),
        revision,
        institution,
        Optional.of(year),
        title(),
        finding,
        Map.of(),
        "/reports/" + document());
  }

  private String title() {
    return institution.name() + year + "年政府信息公开工作年度报告";
  }

  private Report report() {
    var signedOn = LocalDate.of(year + 1, 1, 20);
    return new Report(
        title(),
        hasYear ? Optional.of(year) : Optional.empty(),
        FormVersion.FORM_2021,
        Carrier.ORIGINAL,
        Optional.of(signedOn),
        Optional.empty(),
        institution,
        sections,
        cells,
        facts,
        List.of(),
        List.of(),
        Optional.of(
            new Signature(
                Optional.of(institution.name()),
                Optional.of(signedOn),
                Source.inText(institution.name(), 90, 4000))),
        Optional.empty(),
        List.of());
  }
}
