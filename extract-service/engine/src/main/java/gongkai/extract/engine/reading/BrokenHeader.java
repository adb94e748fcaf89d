package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Column headings broken over lines, pieces of several side by side on each:
///
/// ```
///          社会 法律
/// 商业 科研 公益 服务 其
/// 企业 机构 组织 机构 他
/// ```
///
/// Where the pieces stand says little, but their order on each line does: headings stand in an
/// order if every piece is part of one of them, from left to right on each line, and no part is
/// missing. Only where no order fits from the top to the foot, a piece may stand higher than the
/// one before it: 企业 of 商业企业, when 商业 was taken for the line of its lower neighbours.
final class BrokenHeader {

  /// More pieces are no header: the three case tables have 15 headings of four characters.
  private static final int MOST_PIECES = 90;

  /// A heading of the form.
  ///
  /// @param from the first column that it stands over
  /// @param to the last one
  record Heading(String wording, int from, int to) {
    /// Whether it stands over several columns; a table may be printed without it.
    boolean isGroup() {
      return to > from;
    }
  }

  /// A piece of a heading.
  ///
  /// @param position where it stands: a number that grows to the right
  record Piece(String letters, int position) {}

  private BrokenHeader() {}

  /// The only order of some columns in which words that stand over them are their headings.
  ///
  /// @param columns may stand in any order, but for the first `first` and the last `last` of them
  /// @param headings the headings of columns in an order
  /// @param words from the top, those of a line from the left
  /// @param hasCorner whether other words may stand left of the headings
  static <T> Optional<List<T>> order(
      List<T> columns,
      int first,
      int last,
      Function<List<T>, List<Heading>> headings,
      List<Cell> words,
      boolean hasCorner) {
    List<List<Piece>> lines = lines(words);
    if (lines.size() < 2
        || words.size() > MOST_PIECES
        || !hasLetters(headings.apply(columns), lines)) {
      return Optional.empty();
    }
    var orders = new ArrayList<List<T>>();
    permute(new ArrayList<>(columns), first, columns.size() - last, orders);
    List<List<T>> likely =
        orders.stream().filter(order -> mayFit(headings.apply(order), lines)).toList();
    for (boolean downwards : new boolean[] {true, false}) {
      List<List<T>> fitting =
          likely.stream()
              .filter(order ->
                  new HeadingFit(headings.apply(order), lines, hasCorner, downwards, false).fits())
              .toList();
      if (fitting.size() == 1) {
        return Optional.of(fitting.getFirst());
      }
      if (!fitting.isEmpty()) {
        return confirmed(columns, headings, lines, hasCorner, downwards, fitting);
      }
    }
    return Optional.empty();
  }

  /// The form's own order among several that fit, where it is the only one that where the pieces
  /// stand agrees with: a heading alone on its line is next to nothing that tells its place.
  private static <T> Optional<List<T>> confirmed(
      List<T> columns,
      Function<List<T>, List<Heading>> headings,
      List<List<Piece>> lines,
      boolean hasCorner,
      boolean downwards,
      List<List<T>> fitting) {
    List<List<T>> agreeing =
        fitting.stream()
            .filter(order ->
                new HeadingFit(headings.apply(order), lines, hasCorner, downwards, true).fits())
            .toList();
    return agreeing.equals(List.of(columns)) ? Optional.of(columns) : Optional.empty();
  }

  private static <T> void permute(List<T> open, int from, int to, List<List<T>> orders) {
    if (from >= to - 1) {
      orders.add(List.copyOf(open));
      return;
    }
    for (int i = from; i < to; i++) {
      open.add(from, open.remove(i));
      permute(open, from + 1, to, orders);
      open.add(i, open.remove(from));
    }
  }

  /// Whether the pieces that only one wording holds run from the left to the right on each line, as
  /// often as the columns are repeated. This rules out most orders at once.
  private static boolean mayFit(List<Heading> headings, List<List<Piece>> lines) {
    List<String> own =
        headings.stream().filter(heading -> !heading.isGroup()).map(Heading::wording).toList();
    List<String> wordings = own.stream().distinct().toList();
    for (List<Piece> line : lines) {
      int runs = 1;
      int last = -1;
      String before = "";
      for (Piece piece : line) {
        int at = only(wordings, piece.letters());
        if (at >= 0) {
          runs += at < last || piece.letters().equals(before) ? 1 : 0;
          last = at;
          before = piece.letters();
        }
      }
      if (runs * wordings.size() > own.size()) {
        return false;
      }
    }
    return true;
  }

  /// The only wording that holds a piece, -1 if none or several do.
  private static int only(List<String> wordings, String piece) {
    int found = -1;
    for (int i = 0; i < wordings.size(); i++) {
      if (wordings.get(i).contains(piece)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /// Whether all characters of the headings are there.
  private static boolean hasLetters(List<Heading> headings, List<List<Piece>> lines) {
    var printed = new StringBuilder();
    lines.forEach(line -> line.forEach(piece -> printed.append(piece.letters())));
    for (Heading heading : headings) {
      for (int i = 0; i < heading.wording().length() && !heading.isGroup(); i++) {
        int at = printed.indexOf(heading.wording().substring(i, i + 1));
        if (at < 0) {
          return false;
        }
        printed.deleteCharAt(at);
      }
    }
    return true;
  }

  private static List<List<Piece>> lines(List<Cell> words) {
    var lines = new ArrayList<List<Piece>>();
    int last = -1;
    for (Cell word : words) {
      String letters = Wording.letters(word.text());
      if (word.place() instanceof Place.InText(int line, int offset) && !letters.isEmpty()) {
        if (line != last) {
          lines.add(new ArrayList<>());
        }
        lines.getLast().add(new Piece(letters, word.column()));
        last = line;
      }
    }
    return lines;
  }
}
