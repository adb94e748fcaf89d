package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.report.CellAddress;
import java.util.List;
import java.util.Optional;

/// What the words above figures of section four say about their order.
///
/// @param order the cell of each figure from left to right: 15, the ten of the lawsuits, or the
///   five of one table; empty when the words do not tell
/// @param positions the grid column of each, where the words stand in a grid
record CaseHeader(List<CellAddress> order, List<Integer> positions) {

  static final CaseHeader UNKNOWN = new CaseHeader(List.of(), List.of());

  /// Words above the results; `LITIGATION` heads the two tables of lawsuits.
  enum Group {
    REVIEW("行政复议", "reconsideration"),
    LITIGATION("行政诉讼", "litigation"),
    DIRECT("未经复议直接起诉", "litigationDirect"),
    AFTER_REVIEW("复议后起诉", "litigationAfterReview");

    final String wording;
    final String table;

    Group(String wording, String table) {
      this.wording = wording;
      this.table = table;
    }

    boolean isTable() {
      return this != LITIGATION;
    }
  }

  /// A word of the header: a group or a result.
  record Word(
      Optional<Lexicon.Match<Group>> heading,
      Optional<Lexicon.Match<Column>> result,
      String printed,
      Cell cell) {

    Optional<Group> group() {
      return heading.map(Lexicon.Match::meaning);
    }

    boolean isTable() {
      return group().filter(Group::isTable).isPresent();
    }
  }
}
