package gongkai.validate.rules.completeness;

import gongkai.extract.report.TableReading;
import gongkai.validate.rule.ReportFacts;
import java.util.List;

/// Signs that something was cut out of a document, so that what is absent may be the carrier's
/// loss.
final class Cuts {

  /// Why an absence beside a cut is not held against the author.
  static final String REASON = "前后文字有缺失或截断的痕迹，疑似转换丢失，请核对原件。";

  private Cuts() {}

  /// Whether text is lost, or a table that belongs into the section stands beside a cut.
  static boolean aroundSection(ReportFacts facts, int section) {
    var tables =
        facts.form().tables().stream()
            .filter(table -> table.section() == section)
            .map(table -> table.name())
            .toList();
    return facts.hasLostText() || aroundTables(facts, tables);
  }

  /// Whether one of the tables stands beside a cut.
  static boolean aroundTables(ReportFacts facts, List<String> tables) {
    return facts.report().tables().stream()
        .filter(table -> tables.contains(table.table()))
        .anyMatch(TableReading::surroundingsCut);
  }
}
