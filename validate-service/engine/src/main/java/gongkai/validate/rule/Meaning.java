package gongkai.validate.rule;

import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing that a figure of the text may mean on the form: some cells, less some others.
///
/// @param words what it is called in messages, in Chinese
/// @param plus cells that are added
/// @param minus cells that are taken off
public record Meaning(String words, List<CellAddress> plus, List<CellAddress> minus) {

  public Meaning {
    plus = List.copyOf(plus);
    minus = List.copyOf(minus);
  }

  /// The sum of some cells.
  static Meaning of(String words, List<CellAddress> cells) {
    return new Meaning(words, cells, List.of());
  }

  /// What the form says; empty when one of the cells holds no number.
  public Optional<BigDecimal> value(ReportFacts facts) {
    var added = Sum.of(facts, plus);
    var taken = Sum.of(facts, minus);
    return added.isComplete() && taken.isComplete()
        ? Optional.of(added.known().subtract(taken.known()))
        : Optional.empty();
  }

  /// The same in the column 总计.
  Meaning inTotal() {
    return new Meaning(words, inTotal(plus), inTotal(minus));
  }

  private static List<CellAddress> inTotal(List<CellAddress> cells) {
    return cells.stream().map(cell -> CellAddress.of(cell.table(), cell.row(), "total")).toList();
  }

  /// All its cells.
  public Stream<CellAddress> cells() {
    return Stream.concat(plus.stream(), minus.stream());
  }
}
