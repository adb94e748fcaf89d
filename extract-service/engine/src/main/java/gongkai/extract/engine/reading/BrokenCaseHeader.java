package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.engine.reading.CaseHeader.Group;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.report.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The headings of section four broken over lines: see [BrokenHeader].
///
/// @param official the results in the form's order
record BrokenCaseHeader(List<Column> official) {

  /// Whether results are broken over lines of a text: their order may be another than the form's.
  boolean isLikely(List<Cell> cells) {
    return cells.stream()
            .filter(cell -> cell.place() instanceof Place.InText)
            .map(cell -> Wording.letters(cell.text()))
            .filter(letters ->
                !letters.isEmpty()
                    && official.stream()
                        .map(Column::wording)
                        .anyMatch(w -> w.length() > letters.length() && w.contains(letters)))
            .count()
        > official.size();
  }

  /// The headings of the form broken over lines: those of all tables, of the reviews, or of the
  /// lawsuits.
  Optional<CaseHeader> read(List<Cell> cells) {
    if (cells.size() < official.size()) {
      return Optional.empty();
    }
    List<Group> lawsuits = List.of(Group.DIRECT, Group.AFTER_REVIEW);
    List<Group> all = List.of(Group.REVIEW, Group.DIRECT, Group.AFTER_REVIEW);
    return Stream.of(all, List.of(Group.REVIEW), lawsuits)
        .flatMap(own ->
            BrokenHeader.order(official, 0, 0, order -> headings(own, order), cells, false)
                .map(order -> new CaseHeader(addresses(own, order), List.of()))
                .stream())
        .findFirst();
  }

  private static List<CellAddress> addresses(List<Group> own, List<Column> order) {
    return own.stream()
        .flatMap(group -> order.stream().map(column -> CaseHeaderReader.address(group, column)))
        .toList();
  }

  private static List<BrokenHeader.Heading> headings(List<Group> own, List<Column> order) {
    var headings = new ArrayList<BrokenHeader.Heading>();
    int last = order.size() * own.size() - 1;
    int lawsuits = order.size() * own.indexOf(Group.DIRECT);
    if (lawsuits >= 0) {
      headings.add(new BrokenHeader.Heading(Group.LITIGATION.wording, lawsuits, last));
    }
    for (Group group : own) {
      int from = order.size() * own.indexOf(group);
      headings.add(new BrokenHeader.Heading(group.wording, from, from + order.size() - 1));
      for (Column column : order) {
        int at = from + order.indexOf(column);
        headings.add(new BrokenHeader.Heading(column.wording(), at, at));
      }
    }
    return headings;
  }
}
