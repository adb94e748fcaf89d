package gongkai.extract.engine.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows of ruled tables that a page break tears apart, as editors do by default.
class TornRowTest {

  private static final double[] EDGES = {60, 120, 150, 180};

  private final List<Page> pages = new ArrayList<>();

  /// Adds a page with a table of a label and two figures.
  private TornRowTest page(String[]... rows) {
    var glyphs = new ArrayList<Glyph>();
    var rulings = new ArrayList<Ruling>();
    double top = 80;
    for (String[] row : rows) {
      rulings.add(new Ruling(true, top, EDGES[0], EDGES[3]));
      for (int i = 0; i < row.length; i++) {
        Glyphs.print(glyphs, EDGES[i] + 6, top + 12, row[i]);
      }
      top += 40;
    }
    rulings.add(new Ruling(true, top, EDGES[0], EDGES[3]));
    for (double edge : EDGES) {
      rulings.add(new Ruling(false, edge, 80, top));
    }
    pages.add(Page.of(pages.size() + 1, 595, 842, glyphs, rulings));
    return this;
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private List<List<Cell>> rows() {
    return PageFlow.of(pages).stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .toList();
  }

  private List<List<String>> texts() {
    return rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  @Test
  void aFigureGoesOnWhereItsCellHadNoRoomForAnotherDigit() {
    page(row("一、甲乙", "1", "2"), row("二、甲乙", "103", "7"));
    page(row("丙丁戊", "45", ""), row("三、甲", "3", "4"));
    assertEquals(
        List.of(
            List.of("一、甲乙", "1", "2"), List.of("二、甲乙丙丁戊", "10345", "7"), List.of("三、甲", "3", "4")),
        texts());
  }

  @Test
  void aNumberThatGoesOnIsNotTakenForOneThatIsRepeated() {
    page(row("二、甲乙", "111", "7"));
    page(row("丙丁戊", "111", ""));
    assertEquals(List.of(List.of("二、甲乙丙丁戊", "111111", "7")), texts());
  }

  @Test
  void figuresThatHadRoomAreThoseOfTwoRows() {
    page(row("规章规章", "1", "2"));
    page(row("规范性文件", "3", "4"));
    assertEquals(List.of(List.of("规章规章", "1", "2"), List.of("规范性文件", "3", "4")), texts());
  }

  @Test
  void aLabelOfWhichOnlyTheNumberStandsOnThePageGoesOn() {
    page(row("8.", "12", ""));
    page(row("甲乙丙", "", "34"));
    assertEquals(List.of(List.of("8.甲乙丙", "12", "34")), texts());
  }

  @Test
  void figuresOfOneRowThatDoNotGoOnEachOtherAreInDoubt() {
    page(row("8.", "1", "2"));
    page(row("甲乙丙", "64", ""));
    List<Cell> row = rows().getFirst();
    assertEquals("8.甲乙丙", row.get(0).text());
    assertFalse(row.get(1).print().isClear());
    assertEquals("2", row.get(2).text());
  }

  @Test
  void figuresTornOffBelowTheirLabelAreThoseOfItsRow() {
    page(row("甲乙丙丁", "", ""));
    page(row("", "12", "34"), row("二、甲", "5", "6"));
    assertEquals(List.of(List.of("甲乙丙丁", "12", "34"), List.of("二、甲", "5", "6")), texts());
  }

  @Test
  void figuresWithoutALabelBehindARowThatHasItsOwnStandForThemselves() {
    page(row("甲乙丙丁", "1", "2"));
    page(row("", "12", "34"));
    assertEquals(List.of(List.of("甲乙丙丁", "1", "2"), List.of("", "12", "34")), texts());
  }
}
