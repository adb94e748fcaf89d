package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.report.CellAddress;
import java.util.List;

/// A row whose figures do not settle by themselves which column each belongs to.
///
/// @param addresses the row's cells, in the order of the columns
/// @param printed the figures printed, in order
/// @param candidates every way to place them that adds up
/// @param edges whether they reach the first and the last column, as far as the print shows
record RowChoice(
    List<CellAddress> addresses, List<Cell> printed, List<Candidate> candidates, Edges edges) {

  /// Beside the figures there may be empty cells, which are no zeros.
  ///
  /// @param first whether no empty cell stands before the first figure
  /// @param last whether none stands behind the last one
  record Edges(boolean first, boolean last) {
    static final Edges BOTH = new Edges(true, true);
    static final Edges NONE = new Edges(false, false);
  }

  RowChoice with(Edges other) {
    return new RowChoice(addresses, printed, candidates, other);
  }

  /// One way to place the figures.
  ///
  /// @param values the value of each column
  /// @param tokens for each column the index of the figure printed; -1 where none is
  record Candidate(List<Long> values, List<Integer> tokens) {}
}
