package gongkai.search.app.page;

import gongkai.extract.form.Form;
import gongkai.extract.report.CellAddress;
import gongkai.search.app.store.Entries;
import gongkai.validate.CellChange;
import gongkai.validate.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A finding as the page shows it, with a number that ties it to the cells and words it names.
///
/// @param number from 1, worst first
/// @param grade `error`, `warning`, `info` or `doubt`
/// @param ruleTitle the rule's Chinese title, or its name where the catalogue is not at hand
/// @param finding the finding
/// @param cells the cells it names, in the words of the form
/// @param repairs what would suffice, each a sentence; empty where nothing is known
public record ShownFinding(
    int number,
    String grade,
    String ruleTitle,
    Finding finding,
    List<Named> cells,
    List<String> repairs) {

  private static final List<String> WORST_FIRST = List.of("error", "warning", "info", "doubt");

  /// A cell by name.
  ///
  /// @param anchor the id of its element
  /// @param name where it stands on the form
  public record Named(String anchor, String name) {}

  /// The element's id.
  public String anchor() {
    return "finding-" + number;
  }

  /// The ids of the cells, for the script that lights them up.
  public String cellAnchors() {
    return cells.stream().map(Named::anchor).collect(Collectors.joining(" "));
  }

  /// Whether the cell takes part in what is wrong but no repair touches it, so that it is probably
  /// right.
  boolean clears(CellAddress cell) {
    return !finding.repairs().isEmpty()
        && finding.repairs().stream()
            .flatMap(List::stream)
            .noneMatch(change -> change.cell().equals(cell));
  }

  /// Numbers the findings of a report, worst first.
  static List<ShownFinding> number(List<Finding> findings, Form form, RuleTitles titles) {
    var sorted =
        findings.stream()
            .sorted(Comparator.comparingInt(finding -> WORST_FIRST.indexOf(Entries.grade(finding))))
            .toList();
    var shown = new ArrayList<ShownFinding>();
    for (Finding finding : sorted) {
      shown.add(
          new ShownFinding(
              shown.size() + 1,
              Entries.grade(finding),
              titles.of(finding.rule()),
              finding,
              finding.cells().stream().map(cell -> named(cell, form)).toList(),
              finding.repairs().stream().map(repair -> sentence(repair, form)).toList()));
    }
    return shown;
  }

  private static Named named(CellAddress cell, Form form) {
    return new Named(ShownCell.anchor(cell.path()), form.describe(cell));
  }

  private static String sentence(List<CellChange> repair, Form form) {
    return repair.stream()
        .map(change ->
            "%s由 %s 改为 %s"
                .formatted(
                    form.describe(change.cell()),
                    change.from().map(BigDecimal::toPlainString).orElse("空白"),
                    change.to().toPlainString()))
        .collect(Collectors.joining("，同时"));
  }
}
