package gongkai.bench.validation;

import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Role;
import gongkai.bench.validation.Paper.Align;
import gongkai.bench.validation.Paper.Breaks;
import gongkai.bench.validation.Sheet.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets a table on pages, row by row, and begins a new page where the next row has no room.
final class TableSetter {

  private static final double PAD = 2.5;

  private final Typesetter page;
  private final Paper paper;
  private final Grid grid;
  private final double[] lefts;
  private final double[] heights;
  private final double leading;

  /// The lines of a cell that an earlier page has printed.
  private final Map<Cell, Integer> printed = new HashMap<>();

  TableSetter(Typesetter page, Grid grid) {
    this.page = page;
    this.paper = page.paper();
    this.grid = grid;
    this.leading = paper.table() * 1.25;
    this.lefts = lefts();
    this.heights = heights();
  }

  private double[] lefts() {
    var edges = new double[grid.columns().size() + 1];
    double width = paper.width() - 2 * paper.margin();
    edges[0] = paper.margin();
    for (int i = 0; i < grid.columns().size(); i++) {
      edges[i + 1] = edges[i] + grid.columns().get(i) * width;
    }
    return edges;
  }

  private List<String> lines(Cell cell) {
    double width = lefts[cell.lastColumn() + 1] - lefts[cell.column()] - 2 * PAD;
    return Lines.of(cell.text(), width / paper.table(), 0, page.face());
  }

  private double[] heights() {
    var high = new double[grid.rows()];
    Arrays.fill(high, paper.row());
    for (int reach = 1; reach <= grid.rows(); reach++) {
      for (Cell cell : grid.cells()) {
        if (cell.height() != reach) {
          continue;
        }
        double need = lines(cell).size() * leading + 2 * PAD;
        double have = 0;
        for (int r = cell.row(); r <= cell.lastRow(); r++) {
          have += high[r];
        }
        high[cell.lastRow()] += Math.max(0, need - have);
      }
    }
    return high;
  }

  private double height(int from, int to) {
    double sum = 0;
    for (int r = from; r < to; r++) {
      sum += heights[r];
    }
    return sum;
  }

  /// Rows that stand on one page.
  private record Piece(int from, int to) {}

  void set() {
    double room = page.bottom() - page.y();
    int least = Math.min(grid.rows(), Math.max(grid.head() + 1, 2));
    if (height(0, least) > room) {
      page.newPage();
    }
    List<Piece> pieces = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        page.newPage();
        if (paper.repeats() && grid.head() > 0) {
          draw(new Piece(0, grid.head()), List.of(new Piece(0, grid.head())));
        }
      }
      draw(pieces.get(i), pieces);
    }
  }

  private List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    double room = page.bottom() - page.y();
    int from = 0;
    for (int r = 0; r < grid.rows(); r++) {
      if (heights[r] > room && r > from) {
        pieces.add(new Piece(from, r));
        from = r;
        room = paper.height() - 2 * paper.edge();
        room -= paper.repeats() ? height(0, grid.head()) : 0;
      }
      room -= heights[r];
    }
    pieces.add(new Piece(from, grid.rows()));
    return pieces;
  }

  private void draw(Piece piece, List<Piece> pieces) {
    double top = page.y();
    for (Cell cell : grid.cells()) {
      int from = Math.max(cell.row(), piece.from());
      int to = Math.min(cell.lastRow() + 1, piece.to());
      if (from >= to) {
        continue;
      }
      double y = top + height(piece.from(), from);
      double high = height(from, to);
      double x = lefts[cell.column()];
      double wide = lefts[cell.lastColumn() + 1] - x;
      boolean odd = cell.role() != Role.HEAD && cell.height() == 1 && cell.row() % 2 == 1;
      rule(x, y, wide, high, odd);
      write(cell, share(cell, high, piece, pieces), x, y, wide, high);
    }
    double bottom = top + height(piece.from(), piece.to());
    if (paper.lines() == Paper.Lines.FRAMED) {
      double right = lefts[lefts.length - 1];
      box(lefts[0], top, right - lefts[0], bottom - top, 1.5);
    }
    page.moveTo(bottom);
  }

  /// The lines of a cell that stand in this piece of it.
  private List<String> share(Cell cell, double high, Piece piece, List<Piece> pieces) {
    List<String> all = lines(cell);
    List<Piece> own =
        pieces.stream().filter(p -> p.from() <= cell.lastRow() && p.to() > cell.row()).toList();
    if (own.size() < 2) {
      return all;
    }
    int fit = (int) Math.max(1, Math.floor((high - PAD) / leading));
    if (paper.breaks() == Breaks.FLOWS_ON) {
      int from = printed.getOrDefault(cell, 0);
      int to = piece.equals(own.getLast()) ? all.size() : Math.min(all.size(), from + fit);
      printed.put(cell, to);
      return all.subList(from, to);
    }
    Piece largest = own.getFirst();
    for (Piece p : own) {
      largest = rows(p, cell) > rows(largest, cell) ? p : largest;
    }
    boolean every = paper.breaks() == Breaks.EVERY_PIECE && fit >= all.size();
    return every || piece.equals(largest) ? all : List.of();
  }

  private static int rows(Piece piece, Cell cell) {
    return Math.min(piece.to(), cell.lastRow() + 1) - Math.max(piece.from(), cell.row());
  }

  private void write(Cell cell, List<String> lines, double x, double y, double wide, double high) {
    double size = paper.table();
    Align align =
        switch (cell.role()) {
          case HEAD -> Align.MIDDLE;
          case LABEL -> cell.width() == 1 && cell.height() > 1 ? Align.MIDDLE : Align.LEFT;
          case NUMBER -> paper.numbers();
        };
    double base = y + (high - lines.size() * leading) / 2 + size;
    for (String line : lines) {
      double room = wide - 2 * PAD - page.face().width(line) * size;
      double shift =
          switch (align) {
            case LEFT -> 0;
            case MIDDLE -> room / 2;
            case RIGHT -> room;
          };
      if (!line.isBlank()) {
        page.draw(new Mark.Writing(x + PAD + shift, base, size, line));
      }
      base += leading;
    }
  }

  private void rule(double x, double y, double wide, double high, boolean odd) {
    switch (paper.lines()) {
      case BOXES, FRAMED -> box(x, y, wide, high, 0.5);
      case DOUBLE -> {
        box(x, y, wide, high, 0.4);
        box(x + 1.2, y + 1.2, wide - 2.4, high - 2.4, 0.4);
      }
      case FILLS -> {
        double thin = 0.48;
        page.draw(new Mark.Fill(x, y, wide + thin, thin, 0));
        page.draw(new Mark.Fill(x, y + high, wide + thin, thin, 0));
        page.draw(new Mark.Fill(x, y, thin, high, 0));
        page.draw(new Mark.Fill(x + wide, y, thin, high, 0));
      }
      case NONE -> {}
      case SHADES -> {
        if (odd) {
          page.draw(new Mark.Fill(x, y, wide, high, 0.93));
        }
      }
    }
  }

  private void box(double x, double y, double wide, double high, double width) {
    page.draw(new Mark.Stroke(x, y, x + wide, y, width));
    page.draw(new Mark.Stroke(x, y + high, x + wide, y + high, width));
    page.draw(new Mark.Stroke(x, y, x, y + high, width));
    page.draw(new Mark.Stroke(x + wide, y, x + wide, y + high, width));
  }
}
