package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Row;
import java.util.List;
import java.util.Optional;

/// A row label found at the end of a sequence of words.
///
/// @param match the row that it means
/// @param printed as printed, pieces joined
/// @param from the index of its first piece
/// @param at its first piece
record RowLabel(Lexicon.Match<Row> match, String printed, int from, Cell at) {

  /// A label written one character a line has this many pieces at most.
  private static final int MOST_PIECES = 45;

  /// The longest label with what stands before it, in characters.
  static final int LONGEST = 80;

  Row row() {
    return match.meaning();
  }

  /// The row label that the words end with.
  ///
  /// @param previous the row above, where one was found
  static Optional<RowLabel> last(List<Cell> cells, TableLabels labels, Optional<Row> previous) {
    return last(cells, labels).or(() -> AlteredLabel.next(cells, labels, previous));
  }

  /// The row label that the words end with.
  static Optional<RowLabel> last(List<Cell> cells, TableLabels labels) {
    return exact(cells, labels).or(() -> AlteredLabel.last(cells, labels));
  }

  /// Whether it does not read as on the form; a remark in brackets that the form has and the label
  /// lacks (区分处理的，…) counts too.
  boolean isAltered() {
    String official = match.official();
    String remark = official.substring(Lexicon.withoutRemark(official).length());
    return match.isAltered() || !Wording.letters(printed).contains(Wording.letters(remark));
  }

  /// What its printed words lack at the end; empty if they are no beginning of the form's.
  String rest() {
    String official = Wording.letters(match.official());
    String letters = Wording.letters(printed);
    return official.startsWith(letters) ? official.substring(letters.length()) : "";
  }

  /// The same, without tolerance for slips.
  static Optional<RowLabel> exact(List<Cell> cells, TableLabels labels) {
    for (int from = cells.size() - 1; from >= Math.max(0, cells.size() - MOST_PIECES); from--) {
      String printed = join(cells, from);
      if (printed.length() > LONGEST + 20) {
        return Optional.empty();
      }
      Wording wording = Wording.of(printed);
      var match = labels.rows().exact(wording.body()).or(() -> bare(printed, labels));
      if (match.isPresent() && !mayBeColumn(cells, from, wording, labels)) {
        return Optional.of(new RowLabel(match.get(), printed, from, cells.get(from)));
      }
    }
    return Optional.empty();
  }

  /// Without a remark in brackets, or with the dot behind its number lost.
  private static Optional<Lexicon.Match<Row>> bare(String printed, TableLabels labels) {
    String unremarked = Lexicon.withoutRemark(printed);
    if (unremarked.length() < printed.length()) {
      return labels.rows().exact(Wording.of(unremarked).body());
    }
    String letters = Wording.letters(printed);
    String unnumbered = withoutNumber(letters);
    int digits = letters.length() - unnumbered.length();
    return digits == 0 || digits > 2 ? Optional.empty() : labels.rows().exact(unnumbered);
  }

  /// 其他 and 总计 name a row and a column; without a number in front, behind a column they are one.
  private static boolean mayBeColumn(
      List<Cell> cells, int from, Wording wording, TableLabels labels) {
    return wording.numbering() == Wording.Numbering.NONE
        && labels.columns().exact(wording.body()).isPresent()
        && (from == 0 || new HeaderReader(labels).endWithHeading(cells.subList(0, from)));
  }

  static String withoutNumber(String letters) {
    int digits = 0;
    while (digits < letters.length() && letters.charAt(digits) <= '9') {
      digits++;
    }
    return letters.substring(digits);
  }

  static String join(List<Cell> cells, int from) {
    if (from == cells.size() - 1) {
      return cells.getLast().text();
    }
    var joined = new StringBuilder();
    for (Cell cell : cells.subList(from, cells.size())) {
      joined.append(cell.text());
    }
    return joined.toString();
  }
}
