package gongkai.extract.engine.format.page;

import gongkai.extract.engine.format.page.TablePart.Piece;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// A table that may go on over pages: its parts are put together, the rows that a page break tore
/// apart are joined, a header that is repeated on every page is left out.
final class TableBuilder {

  /// Columns of two parts are the same when they begin and end this close to each other.
  private static final double NEAR = 4;

  private final List<List<Piece>> rows = new ArrayList<>();
  private TablePart last;

  TableBuilder(TablePart first) {
    rows.addAll(first.rows().stream().map(ArrayList::new).toList());
    last = first;
  }

  /// The table of parts whose columns are the same.
  static Block.Table of(List<TablePart> parts) {
    var table = new TableBuilder(parts.getFirst());
    for (TablePart part : parts.subList(1, parts.size())) {
      table.rows.addAll(part.rows().subList(table.repeated(part.rows()), part.rows().size()));
    }
    return table.table();
  }

  /// Adds the part on the next page, unless that is another table.
  ///
  /// @return whether it was added
  boolean add(TablePart part) {
    double shift = last.box().left() - part.box().left();
    if (Math.abs(last.box().width() - part.box().width()) > 2 * NEAR || !isAlike(part, shift)) {
      return false;
    }
    var next = new ArrayList<List<Piece>>();
    for (List<Piece> row : part.rows()) {
      next.add(new ArrayList<>(row.stream().map(piece -> piece.moved(shift)).toList()));
    }
    int repeated = repeated(next);
    next.subList(0, repeated).clear();
    if (repeated == 0 && !next.isEmpty()) {
      mend(next.getFirst());
      if (next.getFirst().stream().allMatch(Piece::isEmpty)) {
        next.removeFirst();
      }
    }
    rows.addAll(next);
    last = new TablePart(part.page(), moved(part.box(), shift), part.rows());
    return true;
  }

  private static Box moved(Box box, double by) {
    return new Box(box.left() + by, box.top(), box.right() + by, box.bottom());
  }

  /// Whether most cells of the part begin where cells of this table do.
  private boolean isAlike(TablePart part, double shift) {
    double[] known = edges(rows);
    double[] found = edges(part.rows());
    long same =
        Arrays.stream(found)
            .filter(x -> Arrays.stream(known).anyMatch(k -> Math.abs(k - x - shift) <= NEAR))
            .count();
    return same * 2 > Math.min(found.length, known.length);
  }

  /// The number of rows that repeat the table's first rows and hold no figures.
  private int repeated(List<List<Piece>> next) {
    int same = 0;
    while (same < Math.min(next.size(), rows.size())
        && isHeader(rows.get(same))
        && texts(rows.get(same)).equals(texts(next.get(same)))) {
      same++;
    }
    return same;
  }

  private static boolean isHeader(List<Piece> row) {
    return row.stream().anyMatch(piece -> !piece.isEmpty())
        && row.stream().noneMatch(Piece::isFigure);
  }

  private static List<String> texts(List<Piece> row) {
    return row.stream().map(Piece::text).toList();
  }

  /// Joins what the page break tore apart: cells that go on, and the whole row where it was torn.
  private void mend(List<Piece> first) {
    boolean torn = new PageBreak(rows.getLast(), first, NEAR).tearsRow();
    for (int i = first.size() - 1; i >= 0; i--) {
      Piece piece = first.get(i);
      for (int row = rows.size() - 1; row >= 0; row--) {
        Optional<Piece> above = reaching(row, piece);
        if (above.isPresent()) {
          if (torn || isGroup(above.get(), piece, row)) {
            Optional<Piece> whole = joined(above.get(), piece, torn);
            if (whole.isPresent()) {
              first.remove(piece);
              rows.get(row).set(rows.get(row).indexOf(above.get()), whole.get());
            }
          }
          break;
        }
      }
    }
  }

  /// The cell of a row that reaches down to the page break, right above a piece behind it.
  private Optional<Piece> reaching(int row, Piece piece) {
    return rows.get(row).stream()
        .filter(above -> row + above.rowSpan() >= rows.size() && piece.isUnder(above, NEAR))
        .findFirst();
  }

  /// Whether a cell covers several rows, which go on.
  private boolean isGroup(Piece above, Piece piece, int row) {
    return !above.isFigure()
        && !piece.isFigure()
        && (above.rowSpan() > 1 || piece.rowSpan() > 1 || row < rows.size() - 1);
  }

  private static Optional<Piece> joined(Piece above, Piece piece, boolean torn) {
    boolean repeated = !piece.isFigure() && piece.text().equals(above.text());
    if (piece.isEmpty() || repeated) {
      return Optional.of(above);
    }
    if (!torn && !piece.goesOnFrom(above)) {
      return Optional.empty();
    }
    Piece whole = above.and(piece);
    boolean twoFigures = above.isFigure() && piece.isFigure() && !piece.goesOnFrom(above);
    return Optional.of(twoFigures ? whole.unclear() : whole);
  }

  /// The table with its cells resolved to columns.
  Block.Table table() {
    double[] edges = edges(rows);
    var resolved = new ArrayList<List<Cell>>();
    for (List<Piece> row : rows) {
      var cells = new ArrayList<Cell>();
      for (Piece piece : row) {
        int column = nearest(edges, piece.left());
        int width = Math.max(1, nearest(edges, piece.right()) - column);
        cells.add(new Cell(piece.text(), column, width, piece.place(), piece.print()));
      }
      resolved.add(cells);
    }
    return new Block.Table(resolved, true);
  }

  private static double[] edges(List<List<Piece>> rows) {
    double[] all =
        rows.stream()
            .flatMap(List::stream)
            .flatMapToDouble(piece -> DoubleStream.of(piece.left(), piece.right()))
            .sorted()
            .toArray();
    double[] edges = new double[all.length];
    int count = 0;
    for (double x : all) {
      if (count == 0 || x - edges[count - 1] > NEAR) {
        edges[count++] = x;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  private static int nearest(double[] edges, double x) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      best = Math.abs(edges[i] - x) < Math.abs(edges[best] - x) ? i : best;
    }
    return best;
  }
}
