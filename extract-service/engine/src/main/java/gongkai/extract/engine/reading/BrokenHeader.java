package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        || !hasLetters(headings.apply(columns), lines, hasCorner)) {
      return Optional.empty();
    }
    var orders = new ArrayList<List<T>>();
    permute(new ArrayList<>(columns), first, columns.size() - last, orders);
    List<List<String>> sure = sure(headings.apply(columns), lines);
    List<List<T>> likely =
        orders.stream().filter(order -> mayFit(headings.apply(order), sure)).toList();
    for (boolean downwards : new boolean[] {true, false}) {
      Predicate<List<T>> fits =
          order -> new HeadingFit(headings.apply(order), lines, hasCorner, downwards, false).fits();
      List<List<T>> fitting = likely.stream().filter(fits).limit(2).toList();
      if (fitting.size() == 1) {
        return Optional.of(fitting.getFirst());
      }
      if (!fitting.isEmpty()) {
        Predicate<List<T>> agrees =
            order ->
                new HeadingFit(headings.apply(order), lines, hasCorner, downwards, true).fits();
        return confirmed(columns, likely, fits.and(agrees));
      }
    }
    return Optional.empty();
  }

  /// The form's own order among several that fit, where it is the only one that where the pieces
  /// stand agrees with: a heading alone on its line is next to nothing that tells its place.
  private static <T> Optional<List<T>> confirmed(
      List<T> columns, List<List<T>> likely, Predicate<List<T>> agrees) {
    boolean isOnly =
        likely.contains(columns)
            && agrees.test(columns)
            && likely.stream().filter(order -> !order.equals(columns)).noneMatch(agrees);
    return isOnly ? Optional.of(columns) : Optional.empty();
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

  /// The wordings whose pieces stand on each line from the left, where only one wording holds a
  /// piece; "" stands between equal pieces: the same heading twice.
  private static List<List<String>> sure(List<Heading> headings, List<List<Piece>> lines) {
    Set<String> wordings =
        headings.stream()
            .filter(heading -> !heading.isGroup())
            .map(Heading::wording)
            .collect(Collectors.toSet());
    var sure = new ArrayList<List<String>>();
    for (List<Piece> line : lines) {
      var own = new ArrayList<String>();
      String before = "";
      for (Piece piece : line) {
        List<String> holding =
            wordings.stream().filter(wording -> wording.contains(piece.letters())).toList();
        if (holding.size() == 1) {
          if (piece.letters().equals(before)) {
            own.add("");
          }
          own.add(holding.getFirst());
          before = piece.letters();
        }
      }
      sure.add(own);
    }
    return sure;
  }

  /// Whether the pieces that only one wording holds run from the left to the right on each line, as
  /// often as the columns are repeated. This rules out most orders at once.
  private static boolean mayFit(List<Heading> headings, List<List<String>> sure) {
    List<String> own =
        headings.stream().filter(heading -> !heading.isGroup()).map(Heading::wording).toList();
    List<String> wordings = own.stream().distinct().toList();
    for (List<String> line : sure) {
      int runs = 1;
      int last = -1;
      for (String wording : line) {
        int at = wordings.indexOf(wording);
        runs += at < last ? 1 : 0;
        last = at;
      }
      if (runs * wordings.size() > own.size()) {
        return false;
      }
    }
    return true;
  }

  /// Whether all characters of the headings are there, and, without words in a corner, no more than
  /// those of headings over several columns besides.
  private static boolean hasLetters(
      List<Heading> headings, List<List<Piece>> lines, boolean hasCorner) {
    var printed = new StringBuilder();
    lines.forEach(line -> line.forEach(piece -> printed.append(piece.letters())));
    int more = 0;
    for (Heading heading : headings) {
      more += heading.isGroup() ? heading.wording().length() : 0;
      for (int i = 0; i < heading.wording().length() && !heading.isGroup(); i++) {
        int at = printed.indexOf(heading.wording().substring(i, i + 1));
        if (at < 0) {
          return false;
        }
        printed.deleteCharAt(at);
      }
    }
    return hasCorner || printed.length() <= more;
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
