package gongkai.extract.engine.reading;

import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.List;

/// Rows whose label stands there with nothing behind it: blank, or, where figures of the table are
/// lost or left over, rows that nobody knows anything of.
final class BlankRows {

  /// As many figures may be numbers of pages.
  private static final int MOST_OF_PAGES = 2;

  private final List<Row> all = new ArrayList<>();
  private final List<Row> bare = new ArrayList<>();
  private boolean figuresLost;
  private boolean figuresLeft;
  private boolean hasBlanks;

  /// @param isShown whether empty cells stand behind the label
  void add(Row row, boolean isShown) {
    all.add(row);
    if (!isShown) {
      bare.add(row);
    }
  }

  /// A row has as many figures more than columns, or fewer.
  void surplus(int figures) {
    figuresLost = figuresLost || figures < 0;
    hasBlanks = hasBlanks || figures < -1;
    left(figures);
  }

  /// So many figures belong to no row that is known.
  void left(int figures) {
    figuresLeft = figuresLeft || figures > MOST_OF_PAGES;
  }

  /// Whether the table has blank cells, as where more than one figure of a row is missing: where
  /// one is, it may be one too, and no zero.
  boolean haveBlankCells() {
    return hasBlanks;
  }

  /// Those that may have had figures.
  ///
  /// @param isGrid whether whole rows show where the cells of a row are
  List<Row> lost(boolean isGrid) {
    return figuresLost && !isGrid ? all : figuresLeft ? bare : List.of();
  }
}
