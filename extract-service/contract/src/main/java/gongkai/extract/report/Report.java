package gongkai.extract.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One year's report of one institution, as extraction read it (政府信息公开工作年度报告).
///
/// @param title the title as printed, joined to one line
/// @param year the year reported on; empty where it could not be settled
/// @param form the form whose tables it holds
/// @param carrier whether the file is the publication or a conversion
/// @param signedOn the date of the signature
/// @param publishedOn the publication date of the page's metadata, where the format has one
/// @param institution whose report it is
/// @param sections sections found, in the document's order; number 0 is what stands before them
/// @param cells every cell of the form, in the form's order; those that the document lacks are
///   absent, never missing from the map
/// @param narrative figures and claims of the text, in order
/// @param tables the five tables of the form, found or not
/// @param alteredWordings headings that do not read as on the form
/// @param signature the signature
/// @param letter marks of an upward letter
/// @param doubts what could not be settled
public record Report(
    String title,
    Optional<Integer> year,
    FormVersion form,
    Carrier carrier,
    Optional<LocalDate> signedOn,
    Optional<LocalDate> publishedOn,
    Institution institution,
    List<Section> sections,
    Map<CellAddress, CellValue> cells,
    List<NarrativeFact> narrative,
    List<TableReading> tables,
    List<AlteredWording> alteredWordings,
    Optional<Signature> signature,
    Optional<Letter> letter,
    List<ReadingDoubt> doubts) {

  public Report {
    sections = List.copyOf(sections);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    narrative = List.copyOf(narrative);
    tables = List.copyOf(tables);
    alteredWordings = List.copyOf(alteredWordings);
    doubts = List.copyOf(doubts);
  }

  /// The cell at an address; absent where the report's form has no such cell.
  public CellValue at(CellAddress address) {
    return cells.getOrDefault(address, CellValue.absent());
  }

  /// The layout of the tables: the form, with the single 其他处理 row where the report has it.
  @JsonIgnore
  public Form layout() {
    return Form.of(form, cells.keySet());
  }

  /// The text of a section; empty where the report lacks it.
  public Optional<Section> section(int number) {
    return sections.stream().filter(section -> section.number() == number).findFirst();
  }
}
