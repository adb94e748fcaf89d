package gongkai.extract.engine.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Print;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Page numbers and headers on pages made out from pictures.
class FurnitureTest {

  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double SIZE = 10;

  private static void print(List<Glyph> glyphs, double baseline, String text) {
    for (int i = 0; i < text.length(); i++) {
      double left = 60 + i * SIZE;
      glyphs.add(
          new Glyph(
              text.substring(i, i + 1),
              left,
              baseline - SIZE,
              left + SIZE,
              baseline,
              baseline,
              SIZE,
              0,
              1,
              Print.CLEAR));
    }
  }

  private static Page page(int number, String head, String text, String foot) {
    var glyphs = new ArrayList<Glyph>();
    print(glyphs, 40, head);
    print(glyphs, 200, text);
    print(glyphs, 810, foot);
    return Page.of(number, WIDTH, HEIGHT, glyphs, List.of());
  }

  private static List<String> texts(Page... pages) {
    return PageFlow.of(List.of(pages)).stream()
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  @Test
  void aPageNumberThatCouldNotBeMadeOutIsNoText() {
    assertEquals(
        List.of("一、总体情况", "二、主动公开情况"),
        texts(page(1, "", "一、总体情况", "-1-"), page(2, "", "二、主动公开情况", "-□-")));
  }

  @Test
  void aRunningHeaderIsKnownByItsWordsEvenIfItsPageNumberWasNotMadeOut() {
    assertEquals(
        List.of("一、总体情况", "二、主动公开情况"),
        texts(page(1, "工作年度报告第□页", "一、总体情况", "-1-"), page(2, "工作年度报告第2页", "二、主动公开情况", "-2-")));
  }

  @Test
  void aPageNumberBetweenDashesThatWereTakenForStrokesIsNoText() {
    assertEquals(
        List.of("一、总体情况", "二、主动公开情况"),
        texts(page(1, "", "一、总体情况", "-1-"), page(2, "", "二、主动公开情况", "—2一")));
  }

  @Test
  void theNameThatBeginsTheTitleAndSignsOnTheLastPageIsNoHeader() {
    assertEquals(
        List.of("青石县水务局", "一、总体情况", "二、主动公开情况", "青石县水务局", "2024年1月9日"),
        texts(
            page(1, "青石县水务局", "一、总体情况", "-1-"),
            page(2, "", "二、主动公开情况", "-2-"),
            page(3, "青石县水务局", "2024年1月9日", "-3-")));
  }
}
