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

  /// What stands on a page above or below something else.
  private sealed interface Item {}

  private record Ruled(TablePart part) implements Item {}

  /// Text, or a table without ruled lines.
  private record Unruled(Page page, AlignedColumns.Stretch stretch) implements Item {}

  /// The flow of the pages in this order.
  public static List<Block> of(List<Page> pages) {
    List<Sheet> sheets = pages.stream().map(PageFlow::sheet).toList();
    List<List<TextLine>> lines =
        Furniture.removed(pages, sheets.stream().map(Sheet::lines).toList());
    int longest = 0;
    for (int i = 1; i < pages.size(); i++) {
      longest = lines.get(i).size() > lines.get(longest).size() ? i : longest;
    }
    var laid = new ArrayList<List<Item>>();
    for (int i = 0; i < pages.size(); i++) {
      laid.add(items(sheets.get(i), lines.get(i)));
    }
    var flow = new PageFlow();
    for (int i = 0; i < pages.size(); i++) {
      int like = lines.get(i).size() < Margins.FEW ? longest : i;
      Margins margins =
          Margins.of(lines.get(like), sheets.get(like).tables(), pages.get(like).width());
      flow.paragraphs.turnTo(pages.get(i), margins);
      flow.add(laid.get(i), i + 1 < laid.size() ? first(laid.get(i + 1)) : Optional.empty());
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

  /// What stands on a page below each other.
  private static List<Item> items(Sheet sheet, List<TextLine> lines) {
    var items = new ArrayList<Item>();
    var tables = new ArrayList<>(sheet.tables());
    tables.sort(Comparator.comparingDouble(part -> part.box().top()));
    int next = 0;
    var between = new ArrayList<TextLine>();
    for (TextLine line : lines) {
      while (next < tables.size() && tables.get(next).box().top() < line.box().top()) {
        items.addAll(unruled(sheet.page(), between));
        between.clear();
        items.add(new Ruled(tables.get(next++)));
      }
      between.add(line);
    }
    items.addAll(unruled(sheet.page(), between));
    tables.subList(next, tables.size()).forEach(part -> items.add(new Ruled(part)));
    return items;
  }

  private static List<Unruled> unruled(Page page, List<TextLine> lines) {
    return items(page, AlignedColumns.stretches(page, List.copyOf(lines)));
  }

  private static List<Unruled> items(Page page, List<AlignedColumns.Stretch> stretches) {
    return stretches.stream()
        .filter(stretch -> !stretch.lines().isEmpty())
        .map(stretch -> new Unruled(page, stretch))
        .toList();
  }

  /// The table without ruled lines that begins a page: its headings, or their first lines, may
  /// stand at the foot of the page before.
  private static Optional<AlignedPart> first(List<Item> items) {
    return !items.isEmpty() && items.getFirst() instanceof Unruled(var page, var stretch)
        ? stretch.part()
        : Optional.empty();
  }

  /// Adds what stands on a page.
  ///
  /// @param next the table that begins the next one
  private void add(List<Item> items, Optional<AlignedPart> next) {
    var whole = new ArrayList<>(items);
    if (next.isPresent()
        && !items.isEmpty()
        && items.getLast() instanceof Unruled(var page, var stretch)
        && stretch.part().isEmpty()) {
      whole.removeLast();
      whole.addAll(items(page, AlignedColumns.headed(page, stretch.lines(), next.get().covered())));
    }
    for (int i = 0; i < whole.size(); i++) {
      boolean isFirst = i == 0;
      switch (whole.get(i)) {
        case Ruled(TablePart part) -> add(part, isFirst);
        case Unruled(Page page, var stretch) ->
            stretch.part().ifPresentOrElse(part -> add(part, isFirst), () -> add(stretch.lines()));
      }
    }
  }

  private void add(List<TextLine> lines) {
    aligned.ifPresent(open -> open.endsBefore(AlignedColumns.figureLines(lines)));
    endTable();
    lines.forEach(line -> paragraphs.add(line).ifPresent(blocks::add));
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
