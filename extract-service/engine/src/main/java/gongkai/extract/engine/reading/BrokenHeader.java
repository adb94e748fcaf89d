package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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

  private static final int TWICE = -1;

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
  /// @param headings the headings of columns in an order: one each, in it, as often as all are
  ///   repeated, and those over several
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
    List<List<T>> likely = likely(columns, first, last, headings.apply(columns), lines);
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

  /// The orders that the pieces which only one wording holds do not rule out, which is most of
  /// them.
  private static <T> List<List<T>> likely(
      List<T> columns, int first, int last, List<Heading> headings, List<List<Piece>> lines) {
    List<String> own =
        headings.stream().filter(heading -> !heading.isGroup()).map(Heading::wording).toList();
    List<String> wordings = own.subList(0, columns.size());
    List<int[]> sure = lines.stream().map(line -> sure(wordings, line)).toList();
    var likely = new ArrayList<List<T>>();
    var open = new ArrayList<Integer>();
    for (int i = 0; i < columns.size(); i++) {
      open.add(i);
    }
    permute(
        open,
        first,
        columns.size() - last,
        order -> {
          if (mayFit(order, sure, own.size() / columns.size())) {
            likely.add(order.stream().<T>map(columns::get).toList());
          }
        });
    return likely;
  }

  private static void permute(
      List<Integer> open, int from, int to, Consumer<List<Integer>> orders) {
    if (from >= to - 1) {
      orders.accept(open);
      return;
    }
    for (int i = from; i < to; i++) {
      Collections.swap(open, from, i);
      permute(open, from + 1, to, orders);
      Collections.swap(open, from, i);
    }
  }

  /// The numbers of the wordings whose pieces stand on a line from the left, where only one wording
  /// holds a piece; [#TWICE] stands between equal pieces: the same heading twice.
  private static int[] sure(List<String> wordings, List<Piece> line) {
    var sure = IntStream.builder();
    String before = "";
    for (Piece piece : line) {
      int[] holding =
          IntStream.range(0, wordings.size())
              .filter(i -> wordings.get(i).contains(piece.letters()))
              .toArray();
      if (holding.length == 1) {
        if (piece.letters().equals(before)) {
          sure.add(TWICE);
        }
        sure.add(holding[0]);
        before = piece.letters();
      }
    }
    return sure.build().toArray();
  }

  /// Whether those pieces run from the left to the right on each line, at most as often as the
  /// columns are repeated.
  private static boolean mayFit(List<Integer> order, List<int[]> sure, int repeats) {
    for (int[] line : sure) {
      int runs = 1;
      int last = -1;
      for (int wording : line) {
        int at = order.indexOf(wording);
        runs += at < last ? 1 : 0;
        last = at;
      }
      if (runs > repeats) {
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
