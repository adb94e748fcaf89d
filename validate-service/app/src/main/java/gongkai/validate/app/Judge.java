package gongkai.validate.app;

import gongkai.extract.ReportExtracted;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Report;
import gongkai.validate.Finding;
import gongkai.validate.FindingChanged;
import gongkai.validate.FindingChanged.Change;
import gongkai.validate.ReportValidated;
import gongkai.validate.Verdict;
import gongkai.validate.engine.Neighbours;
import gongkai.validate.engine.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges a report that arrives, and again every verdict that its arrival bears on: an older
/// publication of the same year that it supersedes, and the year after.
///
/// Pure but for the state it is given: the same reports in whatever order end in the same findings.
/// An event that comes a second time changes nothing and repeats the same verdict.
final class Judge {

  private final Validator validator;
  private final Years years;
  private final Outbox outbox;

  /// Where events go.
  interface Outbox {
    void verdict(ReportValidated verdict);

    void finding(FindingChanged finding);
  }

  Judge(Validator validator, Years years, Outbox outbox) {
    this.validator = validator;
    this.years = years;
    this.outbox = outbox;
  }

  void arrived(ReportExtracted event) {
    Report report = event.report();
    String institution = report.institution().id();
    var before = years.get(institution, report.year());
    var known = before.of(event.document().sha256());
    if (known.isPresent() && known.get().document().run() > event.document().run()) {
      return; // a replay overtook it
    }
    boolean repeated = known.isPresent() && known.get().document().run() == event.document().run();
    var arrived =
        new Publication(
            event.document(),
            report,
            repeated ? known.get().revision() : 0,
            repeated && known.get().current(),
            repeated ? known.get().findings() : List.of());
    years.put(institution, report.year(), before.with(arrived));
    judgeYear(institution, report.year(), before, Optional.of(event.document().sha256()));
    report
        .year()
        .map(year -> Optional.of(year + 1))
        .ifPresent(
            next -> judgeYear(institution, next, years.get(institution, next), Optional.empty()));
  }

  /// Judges every publication of a year and says what changed.
  ///
  /// @param before the year as it was when its findings were last published
  /// @param arrived the document whose verdict is published even if nothing changed
  private void judgeYear(
      String institution,
      Optional<Integer> year,
      YearOfInstitution before,
      Optional<String> arrived) {
    var known = years.get(institution, year);
    if (known.publications().isEmpty()) {
      return;
    }
    var judged = new ArrayList<Publication>();
    long newest = known.publications().getLast().document().run();
    for (Publication publication : known.publications()) {
      boolean current = publication.document().run() == newest;
      var findings =
          validator.validate(publication.report(), neighbours(institution, known, publication));
      boolean first = arrived.isPresent() && isFirstVerdict(publication, before);
      boolean changed =
          !findings.equals(publication.findings()) || current != publication.current();
      long revision = first ? 0 : changed ? publication.revision() + 1 : publication.revision();
      var verdict =
          new Publication(
              publication.document(), publication.report(), revision, current, findings);
      judged.add(verdict);
      if (first || changed || arrived.equals(Optional.of(publication.document().sha256()))) {
        outbox.verdict(verdict(verdict));
      }
    }
    var after = new YearOfInstitution(judged);
    years.put(institution, year, after);
    publishChanges(before.current(), after.publications().getLast());
  }

  private static boolean isFirstVerdict(Publication publication, YearOfInstitution before) {
    return before
        .of(publication.document().sha256())
        .filter(p -> p.document().run() == publication.document().run())
        .isEmpty();
  }

  private Neighbours neighbours(
      String institution, YearOfInstitution known, Publication publication) {
    Neighbours otherYears =
        year -> years.get(institution, Optional.of(year)).current().map(Publication::report);
    // undated reports of one institution share a slot without being about one year
    return publication.report().year().isEmpty()
        ? otherYears
        : otherYears.with(
            known.publications().stream()
                .filter(other -> !other.document().equals(publication.document()))
                .map(Publication::report)
                .toList());
  }

  private ReportValidated verdict(Publication publication) {
    return new ReportValidated(
        publication.document(),
        publication.revision(),
        publication.current(),
        validator.ruleBookVersion(),
        Verdict.on(publication.findings()),
        publication.report(),
        publication.findings());
  }

  private void publishChanges(Optional<Publication> before, Publication after) {
    var old = new LinkedHashMap<String, Finding>();
    before.ifPresent(publication -> publication.findings().forEach(f -> old.put(f.id(), f)));
    for (Finding finding : after.findings()) {
      Finding known = old.remove(finding.id());
      if (known == null) {
        outbox.finding(changed(Change.RAISED, finding, after));
      } else if (!known.equals(finding)) {
        outbox.finding(changed(Change.CHANGED, finding, after));
      }
    }
    old.values().forEach(gone -> outbox.finding(changed(Change.RESOLVED, gone, after)));
  }

  private static FindingChanged changed(Change change, Finding finding, Publication publication) {
    Report report = publication.report();
    Map<CellAddress, CellValue> cells = new LinkedHashMap<>();
    finding.cells().forEach(address -> cells.put(address, report.at(address)));
    return new FindingChanged(
        change,
        publication.document(),
        publication.revision(),
        report.institution(),
        report.year(),
        report.title(),
        finding,
        cells,
        "/reports/" + publication.document().sha256());
  }
}
