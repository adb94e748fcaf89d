package gongkai.extract.engine.format.page;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;

/// Pages with a table without ruled lines, printed sign by sign.
abstract class BorderlessPages {

  final List<Page> before = new ArrayList<>();
  final List<Glyph> glyphs = new ArrayList<>();

  final BorderlessPages nextPage() {
    before.add(page());
    glyphs.clear();
    return this;
  }

  private Page page() {
    return Page.of(before.size() + 1, 595, 842, List.copyOf(glyphs), List.of());
  }

  final BorderlessPages print(double left, double baseline, String text) {
    Glyphs.print(glyphs, left, baseline, text);
    return this;
  }

  /// Prints figures that end where their columns do, 60 apart.
  final BorderlessPages figures(double baseline, String... figures) {
    for (int i = 0; i < figures.length; i++) {
      print(218 + 60 * i - figures[i].length() * Glyphs.SIZE / 2, baseline, figures[i]);
    }
    return this;
  }

  final List<List<Cell>> rows() {
    nextPage();
    return PageFlow.of(before).stream()
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).rows())
        .findFirst()
        .orElseThrow();
  }

  static List<String> texts(List<Cell> row) {
    return row.stream().map(Cell::text).toList();
  }
}
