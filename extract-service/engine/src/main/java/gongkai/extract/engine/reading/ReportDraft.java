package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Document;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.AlteredWording;
import gongkai.extract.report.Carrier;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Institution;
import gongkai.extract.report.Letter;
import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.extract.report.Signature;
import gongkai.extract.report.TableReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A report as far as the document's own words and tables tell; see {@link Report} for the parts.
public record ReportDraft(
    String title,
    Optional<Integer> year,
    FormVersion form,
    Carrier carrier,
    Document.Metadata metadata,
    List<Section> sections,
    Map<CellAddress, CellValue> cells,
    List<TableReading> tables,
    List<AlteredWording> alteredWordings,
    Optional<Signature> signature,
    Optional<Letter> letter,
    List<ReadingDoubt> doubts) {

  /// The same draft with the texts of its sections changed.
  ///
  /// @param change gives for each text another one as long as it
  public ReportDraft withTexts(UnaryOperator<String> change) {
    return new ReportDraft(
        title,
        year,
        form,
        carrier,
        metadata,
        sections.stream().map(section -> section.withText(change.apply(section.text()))).toList(),
        cells,
        tables,
        alteredWordings,
        signature,
        letter,
        doubts);
  }

  /// The whole report.
  ///
  /// @param more doubts that came up while it was completed
  public Report complete(
      Institution institution, List<NarrativeFact> narrative, List<ReadingDoubt> more) {
    var all = new ArrayList<ReadingDoubt>(doubts);
    all.addAll(more);
    return new Report(
        title,
        year,
        form,
        carrier,
        signature.flatMap(Signature::signedOn),
        metadata.publishedOn(),
        institution,
        sections,
        cells,
        narrative,
        tables,
        alteredWordings,
        signature,
        letter,
        all);
  }
}
