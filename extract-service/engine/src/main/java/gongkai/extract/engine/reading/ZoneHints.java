package gongkai.extract.engine.reading;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.form.FormVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which table of the form a wording belongs to, over all forms.
///
/// Words that stand in several tables (其他, 总计) hint at none.
final class ZoneHints {

  private static final Set<String> AMBIGUOUS = Set.of("其他", "总计");

  private static final List<String> CASE_HEADINGS = List.of("行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉");

  private static final List<String> REQUEST_HEADINGS =
      List.of("申请人情况", "法人或其他组织", "三、本年度办理结果", "（六）其他处理", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");

  private static final Lexicon<Zone> HINTS = build();

  private ZoneHints() {}

  private static Lexicon<Zone> build() {
    var hints = new Lexicon<Zone>();
    for (FormVersion version : FormVersion.values()) {
      for (FormTable table : Form.of(version).tables()) {
        add(hints, table);
      }
    }
    TableLabels.HEADINGS.stream()
        .filter(heading -> !REQUEST_HEADINGS.contains(heading))
        .forEach(heading -> hints.add(heading, Zone.PROACTIVE));
    REQUEST_HEADINGS.forEach(heading -> hints.add(heading, Zone.REQUESTS));
    CASE_HEADINGS.forEach(heading -> hints.add(heading, Zone.CASES));
    return hints;
  }

  private static void add(Lexicon<Zone> hints, FormTable table) {
    Zone zone = zoneOf(table);
    for (Row row : table.rows()) {
      if (zone != Zone.CASES) {
        add(hints, row.wording(), zone);
        add(hints, row.fullWording(), zone);
        if (!row.group().isEmpty()) {
          add(hints, row.group(), zone);
        }
      }
      for (Column column : row.columns()) {
        add(hints, column.wording(), zone);
      }
    }
  }

  private static void add(Lexicon<Zone> hints, String wording, Zone zone) {
    if (!AMBIGUOUS.contains(Wording.of(wording).body())) {
      hints.add(wording, zone);
    }
  }

  /// The zone that a table of the form stands in.
  static Zone zoneOf(FormTable table) {
    return switch (table.name()) {
      case "proactive" -> Zone.PROACTIVE;
      case "requests" -> Zone.REQUESTS;
      default -> Zone.CASES;
    };
  }

  /// The table that exactly this wording belongs to.
  static Optional<Zone> exact(String printed) {
    return HINTS.exact(Wording.of(printed).body()).map(Lexicon.Match::meaning);
  }

  /// The table that a wording like this belongs to.
  static Optional<Zone> like(String printed) {
    String body = Wording.of(printed).body();
    return HINTS.like(body).or(() -> longEnough(HINTS.atEnd(body))).map(Lexicon.Match::meaning);
  }

  private static Optional<Lexicon.Match<Zone>> longEnough(Optional<Lexicon.Match<Zone>> match) {
    return match.filter(found -> Wording.ofOfficial(found.official()).body().length() >= 5);
  }
}
