package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.engine.reading.ColumnHeader.Heading;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The headings of a table's columns broken over lines of a text: see [BrokenHeader].
///
/// @param sets the columns that rows of the table have, where they are several
record BrokenColumnHeader(List<List<Column>> sets) {

  private static final int APPLICANT_COLUMNS = 7;

  /// Words that are part of fewer headings may be prose.
  private static final int FEWEST_IN_PIECES = 3;

  /// A single piece tells no order.
  private static final int FEWEST_OPEN = 2;

  static BrokenColumnHeader of(FormTable table) {
    return new BrokenColumnHeader(
        table.rows().stream()
            .map(FormTable.Row::columns)
            .filter(columns -> columns.size() > 1)
            .distinct()
            .toList());
  }

  /// The header, if the headings of some columns can be put together in one order only.
  Optional<ColumnHeader> read(List<Cell> cells) {
    for (List<Column> columns : sets()) {
      boolean isOfApplicants = columns.size() == APPLICANT_COLUMNS;
      Optional<List<Column>> order =
          cells.size() <= columns.size() || isWhole(cells, columns)
              ? Optional.empty()
              : BrokenHeader.order(
                  columns,
                  isOfApplicants ? 1 : 0,
                  isOfApplicants ? 1 : 0,
                  BrokenColumnHeader::headings,
                  cells,
                  true);
      if (order.isPresent()) {
        return Optional.of(inOrder(order.get(), cells.getFirst()));
      }
    }
    return Optional.empty();
  }

  /// Whether each heading stands in one piece.
  private static boolean isWhole(List<Cell> cells, List<Column> columns) {
    List<String> printed = cells.stream().map(cell -> Wording.letters(cell.text())).toList();
    return columns.stream().allMatch(column -> printed.contains(letters(column)));
  }

  private static String letters(Column column) {
    return Wording.ofOfficial(column.wording()).body();
  }

  private static List<BrokenHeader.Heading> headings(List<Column> columns) {
    var headings = new ArrayList<BrokenHeader.Heading>();
    if (columns.size() == APPLICANT_COLUMNS) {
      headings.add(new BrokenHeader.Heading(HeadingWords.APPLICANTS, 0, columns.size() - 1));
      headings.add(new BrokenHeader.Heading(HeadingWords.ORGANISATIONS, 1, columns.size() - 2));
    }
    for (int i = 0; i < columns.size(); i++) {
      headings.add(new BrokenHeader.Heading(letters(columns.get(i)), i, i));
    }
    return headings;
  }

  /// Whether headings are broken over lines of a text, and not all of them were put together again:
  /// their order may be another than the form's, unless what is left of them tells.
  boolean isShredded(List<Cell> cells, List<Heading> found) {
    List<Column> known = found.stream().map(Heading::column).toList();
    for (List<Column> columns : sets()) {
      List<Cell> pieces =
          cells.stream()
              .filter(cell -> cell.place() instanceof Place.InText && isPiece(cell, columns))
              .toList();
      List<Cell> open =
          pieces.stream()
              .filter(piece -> isOpen(Wording.letters(piece.text()), columns, known))
              .toList();
      if (!known.containsAll(columns)
          && pieces.size() >= columns.size()
          && !ShreddedHeadings.followForm(pieces, columns)) {
        return true;
      }
      if (open.size() >= FEWEST_OPEN
          && ShreddedHeadings.contradictForm(ShreddedHeadings.stacks(open), columns)) {
        return true;
      }
    }
    return false;
  }

  /// Whether pieces of several headings that were not recognised stand side by side on lines of a
  /// flow, and no line of them tells that the headings stood in the form's order.
  boolean isInPieces(List<Cell> cells, List<Heading> found) {
    List<Cell> ofWords = cells.stream().filter(cell -> Texts.isOfWords(cell.text())).toList();
    if (ofWords.isEmpty()) {
      return false; // most tables
    }
    List<Column> known = found.stream().map(Heading::column).toList();
    for (List<Column> columns : sets()) {
      List<List<Column>> lines =
          ofWords.stream()
              .map(cell -> certain(cell, columns))
              .filter(line -> line.size() > 1)
              .toList();
      long unknown =
          lines.stream()
              .flatMap(List::stream)
              .distinct()
              .filter(column -> !known.contains(column))
              .count();
      boolean isTold =
          lines.stream().anyMatch(line -> line.size() >= FEWEST_IN_PIECES)
              && lines.stream()
                  .allMatch(line -> columns.stream().filter(line::contains).toList().equals(line));
      if ((unknown >= FEWEST_IN_PIECES && !isTold)
          || ofWords.stream().anyMatch(cell -> contradictsForm(cell, columns, known))) {
        return true;
      }
    }
    return false;
  }

  /// Whether words of a line, two or more of them parts of headings that were not recognised, stand
  /// in another order than the form's.
  private static boolean contradictsForm(Cell line, List<Column> columns, List<Column> known) {
    List<String> pieces =
        pieces(line)
            .filter(
                letters -> columns.stream().anyMatch(column -> column.wording().contains(letters)))
            .toList();
    return pieces.stream().filter(letters -> isOpen(letters, columns, known)).count() >= FEWEST_OPEN
        && ShreddedHeadings.contradictForm(pieces, columns);
  }

  /// The words of a line, set apart by blanks, of two letters or more.
  private static Stream<String> pieces(Cell line) {
    return Texts.words(line.text()).map(Wording::letters).filter(letters -> letters.length() > 1);
  }

  /// The headings that words of a line, set apart by blanks, are part of, where each is part of one
  /// only.
  private static List<Column> certain(Cell line, List<Column> columns) {
    return pieces(line)
        .map(letters ->
            columns.stream().filter(column -> column.wording().contains(letters)).toList())
        .filter(holding -> holding.size() == 1)
        .map(List::getFirst)
        .toList();
  }

  /// Whether a piece is part of no heading that was recognised.
  private static boolean isOpen(String letters, List<Column> columns, List<Column> known) {
    return columns.stream()
        .filter(column -> column.wording().contains(letters))
        .noneMatch(known::contains);
  }

  private static boolean isPiece(Cell cell, List<Column> columns) {
    String letters = Wording.letters(cell.text());
    return !letters.isEmpty()
        && columns.stream()
            .map(Column::wording)
            .anyMatch(wording -> wording.length() > letters.length() && wording.contains(letters));
  }

  private static ColumnHeader inOrder(List<Column> columns, Cell at) {
    return new ColumnHeader(
        columns.stream()
            .map(column ->
                new Heading(
                    new Lexicon.Match<>(column, column.wording(), 0), column.wording(), -1, at))
            .toList());
  }
}
