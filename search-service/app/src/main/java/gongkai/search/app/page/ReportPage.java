package gongkai.search.app.page;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.search.app.query.ReportHits;
import gongkai.search.app.query.Reports;
import gongkai.search.app.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Everything that the page of one report shows.
///
/// @param detail the report
/// @param findings all findings, numbered
/// @param general those that belong to no section
/// @param parts what stands before the first section, and the six sections
/// @param years all years of the institution, this one among them, latest first
/// @param cells the figures by address
public record ReportPage(
    Reports.Detail detail,
    List<ShownFinding> findings,
    List<ShownFinding> general,
    List<Part> parts,
    List<Year> years,
    Map<CellAddress, ShownCell> cells) {

  private static final List<String> HEADINGS =
      List.of(
          "",
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  /// A section as the page shows it.
  ///
  /// @param number 0 to 6
  /// @param heading as printed; the official one where the report lacks the section
  /// @param missing whether the report lacks it
  /// @param paragraphs its text
  /// @param grids its tables
  /// @param findings the findings shown beside it
  public record Part(
      int number,
      String heading,
      boolean missing,
      List<List<Passage>> paragraphs,
      List<Grid> grids,
      List<ShownFinding> findings) {}

  /// One year of the institution.
  ///
  /// @param year as a label
  /// @param link its page; empty for the one that is shown
  /// @param status the verdict
  public record Year(String year, String link, String status) {}

  static ReportPage of(Reports.Detail detail, RuleTitles titles) {
    var form = detail.report().layout();
    var findings = ShownFinding.number(detail.findings(), form, titles);
    var bySection = new HashMap<Integer, List<ShownFinding>>();
    for (ShownFinding finding : findings) {
      bySection.computeIfAbsent(section(finding, form), key -> new ArrayList<>()).add(finding);
    }
    var parts = new ArrayList<Part>();
    for (int number = 0; number < HEADINGS.size(); number++) {
      parts.addAll(
          parts(detail, form, number, findings, bySection.getOrDefault(number, List.of())));
    }
    return new ReportPage(
        detail,
        findings,
        bySection.getOrDefault(NOWHERE, List.of()),
        parts,
        years(detail),
        cells(detail, form, findings));
  }

  private static final int NOWHERE = -1;

  /// Beside which section a finding is shown: that of its words, else that of its first cell.
  private static int section(ShownFinding shown, Form form) {
    var finding = shown.finding();
    if (finding.span().isPresent()) {
      return finding.span().get().section();
    }
    return finding.cells().stream()
        .flatMap(cell -> form.table(cell.table()).stream())
        .map(FormTable::section)
        .findFirst()
        .orElse(NOWHERE);
  }

  private static List<Part> parts(
      Reports.Detail detail,
      Form form,
      int number,
      List<ShownFinding> all,
      List<ShownFinding> beside) {
    var printed =
        detail.report().sections().stream().filter(each -> each.number() == number).toList();
    var grids = FormLayout.of(form, number);
    if (printed.isEmpty()) {
      return number == 0 && beside.isEmpty()
          ? List.of()
          : List.of(new Part(number, HEADINGS.get(number), number > 0, List.of(), grids, beside));
    }
    var parts = new ArrayList<Part>();
    for (Section section : printed) {
      boolean last = section.equals(printed.getLast());
      parts.add(
          new Part(
              number,
              section.heading(),
              false,
              paragraphs(section, detail.report(), all),
              last ? grids : List.of(),
              last ? beside : List.of()));
    }
    return parts;
  }

  /// The title, which the page has above everything, is not said again by what stands before the
  /// first section.
  private static List<List<Passage>> paragraphs(
      Section section, Report report, List<ShownFinding> findings) {
    var title = Folding.fold(report.title());
    return Passage.paragraphs(section, report.narrative(), findings).stream()
        .filter(paragraph ->
            section.number() > 0
                || paragraph.size() > 1
                || !Folding.fold(paragraph.getFirst().text()).equals(title))
        .toList();
  }

  private static Map<CellAddress, ShownCell> cells(
      Reports.Detail detail, Form form, List<ShownFinding> findings) {
    var cells = new HashMap<CellAddress, ShownCell>();
    for (CellAddress address : form.addresses()) {
      var named =
          findings.stream().filter(finding -> finding.finding().cells().contains(address)).toList();
      cells.put(address, ShownCell.of(address, detail.report().at(address), named));
    }
    return cells;
  }

  private static List<Year> years(Reports.Detail detail) {
    var here =
        new Year(
            detail.report().year().map(String::valueOf).orElse("年度不详"),
            "",
            detail.verdict().status().word());
    return Stream.concat(Stream.of(here), detail.otherYears().stream().map(ReportPage::year))
        .sorted((left, right) -> right.year().compareTo(left.year()))
        .toList();
  }

  private static Year year(ReportHits.Hit hit) {
    return new Year(
        hit.year().map(String::valueOf).orElse("年度不详"), hit.link(), hit.verdict().status());
  }
}
