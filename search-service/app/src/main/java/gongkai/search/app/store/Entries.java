package gongkai.search.app.store;

import gongkai.extract.report.Institution;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.validate.Finding;
import gongkai.validate.FindingChanged;
import gongkai.validate.ReportValidated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the indexed documents of events.
public final class Entries {

  private Entries() {}

  /// A report with its verdict; its id is the document's hash.
  public static Entry of(ReportValidated event) {
    var report = event.report();
    var verdict = event.verdict();
    var body = new LinkedHashMap<String, Object>();
    body.put("document", event.document().sha256());
    body.put("version", event.version());
    body.put("current", event.current());
    body.put("institution", institution(report.institution()));
    body.put("region", region(Place.of(report.institution())));
    body.put("year", report.year());
    body.put("form", report.form());
    body.put("carrier", report.carrier());
    body.put("title", report.title());
    body.put("narrative", narrative(report));
    body.put("messages", event.findings().stream().map(Finding::message).toList());
    body.put("verdict", verdict.status());
    body.put("errors", verdict.errors());
    body.put("warnings", verdict.warnings());
    body.put("infos", verdict.infos());
    body.put("doubts", verdict.doubts());
    body.put("findings", event.findings().stream().map(Entries::finding).toList());
    body.put("cells", Cells.values(report.cells()));
    body.put("event", event);
    return new Entry(Indices.REPORTS.alias(), event.document().sha256(), event.version(), body);
  }

  /// A finding; its id is the finding's. A resolved one stays, so that an older event that comes
  /// late does not bring it back.
  ///
  /// @param at when it was said
  public static Entry of(FindingChanged event, Instant at) {
    var finding = event.finding();
    var body = new LinkedHashMap<String, Object>();
    body.put("id", finding.id());
    body.put("version", event.version());
    body.put("status", event.change() == FindingChanged.Change.RESOLVED ? "resolved" : "open");
    body.put("document", event.document().sha256());
    body.put("institution", institution(event.institution()));
    body.put("region", region(Place.of(event.institution())));
    body.put("year", event.year());
    body.put("title", event.title());
    body.put("kind", finding.kind());
    body.put("rule", finding.rule());
    body.put("family", finding.family());
    body.put("severity", finding.severity());
    body.put("message", finding.message());
    body.put("changedAt", at);
    body.put("event", event);
    return new Entry(Indices.FINDINGS.alias(), finding.id(), event.version(), body);
  }

  /// How bad a finding is to its reader: a failure by its severity, every doubt as `doubt`.
  public static String grade(Finding finding) {
    return finding.isFailure() ? finding.severity().word() : "doubt";
  }

  private static Map<String, Object> finding(Finding finding) {
    return Map.of(
        "id", finding.id(),
        "rule", finding.rule(),
        "family", finding.family(),
        "kind", finding.kind(),
        "severity", finding.severity(),
        "grade", grade(finding),
        "message", finding.message());
  }

  private static Map<String, Object> institution(Institution institution) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", institution.id());
    fields.put("name", institution.name());
    fields.put("kind", institution.kind());
    fields.put("level", institution.level());
    return fields;
  }

  private static Map<String, Object> region(Place place) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("code", place.code());
    fields.put("path", place.path());
    fields.put("text", String.join("", place.path()));
    fields.put("within", place.within());
    fields.put("province", key(place.province()));
    fields.put("city", key(place.city()));
    fields.put("county", key(place.county()));
    return fields;
  }

  private static Optional<String> key(Optional<Place.Unit> unit) {
    return unit.map(Place.Unit::key);
  }

  /// All text of a report in one piece, so that a phrase is found across a heading and its first
  /// line, and across two sections.
  private static String narrative(Report report) {
    return report.sections().stream().map(Entries::sectionText).collect(Collectors.joining("\n"));
  }

  private static String sectionText(Section section) {
    return section.heading().isEmpty()
        ? section.text()
        : String.join("\n", List.of(section.heading(), section.text()));
  }
}
