package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.reading.ColumnHeader.Heading;
import gongkai.extract.form.FormTable.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads column headings from the words between the last row and the label of the next one.
///
/// In a grid the headings stand in the order of their grid columns, one of them perhaps written a
/// character a line. In a flow they come row by row: 自然人, 法人或其他组织, 总计, and only then the five that
/// stand under 法人或其他组织; so they do in a table whose header has rows of different lengths.
final class HeaderReader {

  /// A heading written a character a line has this many pieces at most.
  private static final int MOST_PIECES = 8;

  private static final int LONGEST_HEADING = 20;

  private final TableLabels labels;
  private final HeadingWords words;
  private final BrokenColumnHeader broken;

  HeaderReader(TableLabels labels) {
    this.labels = labels;
    this.words = new HeadingWords(labels);
    this.broken = labels.broken();
  }

  /// Whether a cell heads columns.
  boolean isHeading(Cell cell) {
    return words.isHeading(cell.text());
  }

  /// Whether the last of some cells, or the last few a character each, head columns.
  boolean endWithHeading(List<Cell> cells) {
    for (int pieces = 1; pieces <= Math.min(MOST_PIECES, cells.size()); pieces++) {
      if (words.isHeading(join(cells, cells.size() - pieces, pieces))) {
        return true;
      }
    }
    return false;
  }

  /// The header that the words hold; nothing when they hold no heading that is one beyond doubt.
  Optional<ColumnHeader> read(List<Cell> cells) {
    Optional<ColumnHeader> read = broken.read(cells);
    if (read.isPresent()) {
      return read;
    }
    boolean grid = cells.stream().anyMatch(cell -> cell.column() > 0);
    List<Heading> placed = grid ? inGrid(cells) : List.<Heading>of();
    List<Heading> found = grid && !sharePlaces(placed) ? placed : inFlow(cells);
    if ((grid && broken.isShredded(cells, found)) || broken.isInPieces(cells, found)) {
      return Optional.of(ColumnHeader.UNREADABLE);
    }
    if (found.stream().allMatch(heading -> isShared(heading.column()))) {
      return Optional.empty();
    }
    Set<Column> seen = new HashSet<>();
    List<Heading> last =
        found.reversed().stream().filter(heading -> seen.add(heading.column())).toList();
    return Optional.of(new ColumnHeader(last.reversed()));
  }

  /// Whether two headings of one row stand over one column: then the rows of the header are as
  /// short as they were typed, and their places say nothing.
  private boolean sharePlaces(List<Heading> headings) {
    Map<Integer, Column> places = new HashMap<>();
    return headings.stream()
        .filter(heading -> heading.position() >= 0)
        .anyMatch(heading -> {
          Column other = places.putIfAbsent(heading.position(), heading.column());
          return other != null
              && !other.equals(heading.column())
              && labels.table().rows().stream()
                  .anyMatch(row -> row.columns().containsAll(List.of(other, heading.column())));
        });
  }

  /// 其他 and 总计 also label rows.
  private static boolean isShared(Column column) {
    return column.wording().equals("其他") || column.wording().equals("总计");
  }

  private List<Heading> inGrid(List<Cell> cells) {
    var found = new ArrayList<Heading>();
    var alone = new ArrayList<Cell>();
    for (List<Cell> stack : Stacks.of(cells)) {
      Optional<Heading> inPieces = inPieces(stack);
      if (inPieces.isPresent()) {
        found.add(inPieces.get());
      } else {
        found.addAll(inStack(stack, alone));
      }
    }
    alone.forEach(cell -> between(cell, found).ifPresent(found::add));
    cells.stream()
        .filter(cell -> Texts.isOfWords(cell.text()))
        .forEach(cell -> found.addAll(inLine(cell)));
    found.sort(Comparator.comparingInt(Heading::position));
    return found;
  }

  /// Headings side by side on a line that was left out of the grid: they are named, but nobody
  /// knows over which columns they stand.
  private List<Heading> inLine(Cell cell) {
    List<Heading> named =
        Texts.words(cell.text())
            .flatMap(word ->
                labels.columns().exact(Wording.of(word).body()).stream()
                    .map(match -> new Heading(match, word, -1, cell)))
            .toList();
    return named.size() > 1 ? named : List.of();
  }

  /// The heading that the last of the words above a column make, where it is broken over lines.
  private Optional<Heading> inPieces(List<Cell> stack) {
    for (int pieces = 2; pieces <= Math.min(MOST_PIECES, stack.size()); pieces++) {
      String printed = join(stack, stack.size() - pieces, pieces);
      var match = labels.columns().exact(Wording.of(printed).body());
      if (match.isPresent()) {
        Cell first = stack.get(stack.size() - pieces);
        return Optional.of(new Heading(match.get(), printed, first.column(), first));
      }
    }
    return Optional.empty();
  }

  /// A heading in other words (法律机构 for 法律服务机构) between the headings of the columns before and
  /// behind it.
  private Optional<Heading> between(Cell cell, List<Heading> found) {
    List<Column> columns = labels.table().rows().getFirst().columns();
    Wording printed = Wording.of(cell.text());
    String body = printed.body();
    if (labels.groups().exact(body).isPresent() || HeadingWords.isGroup(printed)) {
      return Optional.empty();
    }
    for (int i = 1; i + 1 < columns.size(); i++) {
      Column column = columns.get(i);
      int before = position(columns.get(i - 1), found);
      int behind = position(columns.get(i + 1), found);
      if (before >= 0
          && before < cell.column()
          && cell.column() < behind
          && position(column, found) < 0
          && (HeadingWords.isLike(printed, column) || isLeft(body, column, found))) {
        int distance = EditDistance.between(body, column.wording(), LONGEST_HEADING);
        var match = new Lexicon.Match<>(column, column.wording(), distance);
        return Optional.of(new Heading(match, cell.text(), cell.column(), cell));
      }
    }
    return Optional.empty();
  }

  /// Whether it stands over the only column whose heading was not found.
  private boolean isLeft(String body, Column column, List<Heading> found) {
    return body.length() >= HeadingWords.FEWEST_LETTERS
        && !column.wording().contains(body)
        && labels.table().rows().getFirst().columns().stream()
            .allMatch(other -> other.equals(column) || position(other, found) >= 0);
  }

  /// @param alone takes the only word of the stack that is no heading
  private List<Heading> inStack(List<Cell> stack, List<Cell> alone) {
    var found = new ArrayList<Heading>();
    var open = new ArrayList<Cell>();
    for (Cell cell : stack) {
      words
          .match(cell.text())
          .ifPresentOrElse(
              match -> found.add(new Heading(match, cell.text(), cell.column(), cell)),
              () -> {
                if (!HeadingWords.isGroup(Wording.of(cell.text()))) {
                  open.add(cell);
                }
              });
    }
    if (open.size() == 1) {
      alone.add(open.getFirst());
    } else if (open.size() > 1) {
      String printed = join(open, 0, open.size());
      Cell first = open.getFirst();
      words
          .match(printed)
          .ifPresent(match -> found.add(new Heading(match, printed, first.column(), first)));
    }
    return found;
  }

  private static int position(Column column, List<Heading> found) {
    return found.stream()
        .filter(heading -> heading.column().equals(column))
        .mapToInt(Heading::position)
        .findFirst()
        .orElse(-1);
  }

  private List<Heading> inFlow(List<Cell> cells) {
    var found = new ArrayList<Heading>();
    int group = -1;
    int i = 0;
    while (i < cells.size()) {
      int taken = 0;
      for (int pieces = 1; taken == 0 && pieces <= MOST_PIECES; pieces++) {
        String printed = join(cells, i, pieces);
        String body = Wording.of(printed).body();
        if (HeadingWords.isOrganisations(Wording.of(printed))) {
          group = found.size();
          taken = pieces;
        } else if (labels.columns().exact(body).isPresent()) {
          found.add(heading(labels.columns().exact(body).orElseThrow(), printed, cells.get(i)));
          taken = pieces;
        }
      }
      if (taken == 0) {
        group = scan(cells.get(i), found, group);
        taken = 1;
      }
      i += taken;
    }
    return nested(found, group);
  }

  /// Headings that stand side by side in one paragraph, or one with a slip.
  private int scan(Cell cell, List<Heading> found, int groupSoFar) {
    String body = Wording.of(cell.text()).body();
    Optional<Lexicon.Match<Column>> whole =
        labels.groups().exact(body).isPresent() ? Optional.empty() : words.match(cell.text());
    if (whole.isPresent() && body.length() < 2 * whole.get().official().length()) {
      found.add(heading(whole.get(), cell.text(), cell));
      return groupSoFar;
    }
    int group = groupSoFar;
    int start = 0;
    while (start < body.length()) {
      Optional<Lexicon.Match<Column>> match = labels.columns().at(body, start);
      if (body.startsWith(HeadingWords.ORGANISATIONS, start)) {
        group = found.size();
        start += HeadingWords.ORGANISATIONS.length();
      } else if (match.isPresent()) {
        found.add(heading(match.get(), match.get().official(), cell));
        start += 2;
      } else {
        start++;
      }
    }
    return group;
  }

  private static Heading heading(Lexicon.Match<Column> match, String printed, Cell cell) {
    return new Heading(match, printed, -1, cell);
  }

  private static String join(List<Cell> cells, int from, int pieces) {
    if (pieces == 1) {
      return cells.get(from).text();
    }
    var joined = new StringBuilder();
    for (Cell cell : cells.subList(from, Math.min(cells.size(), from + pieces))) {
      joined.append(cell.text());
    }
    return joined.toString();
  }

  /// Puts the five kinds of organisation where their common heading stands, unless they stand among
  /// the other headings already.
  private static List<Heading> nested(List<Heading> found, int group) {
    List<Boolean> outer = found.stream().map(HeaderReader::isOuter).toList();
    if (group < 0 || outer.lastIndexOf(true) > outer.indexOf(false)) {
      return found;
    }
    var ordered = new ArrayList<Heading>();
    var inner = new ArrayList<Heading>();
    int place = 0;
    for (int i = 0; i < found.size(); i++) {
      Heading heading = found.get(i);
      if (isOuter(heading)) {
        ordered.add(heading);
        place += i < group ? 1 : 0;
      } else {
        inner.add(heading);
      }
    }
    ordered.addAll(place, inner);
    return ordered;
  }

  private static boolean isOuter(Heading heading) {
    String wording = heading.column().wording();
    return wording.equals("自然人") || wording.equals("总计");
  }
}
