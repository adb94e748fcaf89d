package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.report.CellAddress;
import java.util.List;

/// A row whose figures do not settle by themselves which column each belongs to.
///
/// @param addresses the row's cells, in the order of the columns
/// @param printed the figures printed, in order
/// @param candidates every way to place them that adds up
record RowChoice(List<CellAddress> addresses, List<Cell> printed, List<Candidate> candidates) {

  /// One way to place the figures.
  ///
  /// @param values the value of each column
  /// @param tokens for each column the index of the figure printed; -1 where none is
  record Candidate(List<Long> values, List<Integer> tokens) {}
}
