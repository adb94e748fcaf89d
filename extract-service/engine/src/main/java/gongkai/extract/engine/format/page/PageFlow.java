package gongkai.extract.engine.format.page;

import gongkai.extract.engine.grid.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The flow of paragraphs and tables that is printed on pages.
///
/// Tables are found by their ruled lines; what stands outside them is text, from the top of each
/// page to its foot.
public final class PageFlow {

  /// A longer cell holds paragraphs: the lines around it are a frame.
  private static final int LONGEST_CELL = 300;

  private final List<Block> blocks = new ArrayList<>();
  private final Paragraphs paragraphs = new Paragraphs();
  private Optional<TableBuilder> table = Optional.empty();
  private Optional<AlignedTable> aligned = Optional.empty();

  private PageFlow() {}

  /// What stands on one page, furniture still among it.
  ///
  /// @param tables the ruled tables
  /// @param lines what stands outside of them
  private record Sheet(Page page, List<TablePart> tables, List<TextLine> lines) {}

  /// The flow of the pages in this order.
  public static List<Block> of(List<Page> pages) {
    List<Sheet> sheets = pages.stream().map(PageFlow::sheet).toList();
    List<List<TextLine>> lines =
        Furniture.removed(pages, sheets.stream().map(Sheet::lines).toList());
    int longest = 0;
    for (int i = 1; i < pages.size(); i++) {
      longest = lines.get(i).size() > lines.get(longest).size() ? i : longest;
    }
    var flow = new PageFlow();
    for (int i = 0; i < pages.size(); i++) {
      int like = lines.get(i).size() < Margins.FEW ? longest : i;
      Margins margins =
          Margins.of(lines.get(like), sheets.get(like).tables(), pages.get(like).width());
      flow.add(sheets.get(i), lines.get(i), margins);
    }
    flow.endTable();
    flow.endParagraph();
    return flow.blocks;
  }

  private static Sheet sheet(Page page) {
    List<Glyph> glyphs = page.distinct();
    var tables = new ArrayList<TablePart>();
    List<Grid> grids =
        Grid.of(page.rulings()).stream()
            .sorted(Comparator.comparingDouble(grid -> grid.box().area())) // inner ones first
            .toList();
    for (Grid grid : grids) {
      List<Glyph> inside = new ArrayList<>();
      List<Glyph> outside = new ArrayList<>();
      for (Glyph glyph : glyphs) {
        (grid.at(glyph.x(), glyph.y()).isPresent() ? inside : outside).add(glyph);
      }
      TablePart part = TablePart.of(page, grid, inside);
      if (!part.isEmpty() && part.longest() <= LONGEST_CELL) {
        tables.add(part);
        glyphs = outside;
      }
    }
    List<Glyph> upright = glyphs.stream().filter(glyph -> glyph.turn() == 0).toList();
    return new Sheet(page, tables, TextLine.of(upright));
  }

  private void add(Sheet sheet, List<TextLine> lines, Margins margins) {
    boolean isFirst = true;
    paragraphs.turnTo(sheet.page(), margins);
    var tables = new ArrayList<>(sheet.tables());
    tables.sort(Comparator.comparingDouble(part -> part.box().top()));
    int next = 0;
    var between = new ArrayList<TextLine>();
    for (TextLine line : lines) {
      while (next < tables.size() && tables.get(next).box().top() < line.box().top()) {
        isFirst = addLines(sheet.page(), between, isFirst);
        add(tables.get(next++), isFirst);
        isFirst = false;
      }
      between.add(line);
    }
    isFirst = addLines(sheet.page(), between, isFirst);
    while (next < tables.size()) {
      add(tables.get(next++), isFirst);
      isFirst = false;
    }
  }

  /// Adds the lines that stand between two ruled tables, and clears them.
  ///
  /// @return whether the page has still nothing before what comes next
  private boolean addLines(Page page, List<TextLine> lines, boolean isFirst) {
    boolean first = isFirst;
    for (AlignedColumns.Stretch stretch : AlignedColumns.stretches(page, List.copyOf(lines))) {
      if (stretch.part().isPresent()) {
        add(stretch.part().get(), first);
        first = false;
      } else {
        for (TextLine line : stretch.lines()) {
          endTable();
          paragraphs.add(line).ifPresent(blocks::add);
          first = false;
        }
      }
    }
    lines.clear();
    return first;
  }

  private void add(AlignedPart part, boolean isFirst) {
    endParagraph();
    if (aligned.isPresent() && isFirst && aligned.get().add(part)) {
      return;
    }
    endTable();
    aligned = Optional.of(new AlignedTable(part));
  }

  private void add(TablePart part, boolean isFirst) {
    endParagraph();
    if (table.isPresent() && isFirst && table.get().add(part)) {
      return;
    }
    endTable();
    table = Optional.of(new TableBuilder(part));
  }

  private void endTable() {
    table.map(TableBuilder::table).ifPresent(blocks::add);
    table = Optional.empty();
    aligned.map(AlignedTable::pages).map(TableBuilder::of).ifPresent(blocks::add);
    aligned = Optional.empty();
  }

  private void endParagraph() {
    paragraphs.end().ifPresent(blocks::add);
  }
}
