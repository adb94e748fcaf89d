package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.form.Form2021;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FillingTest {

  private static Filling filling(Set<String> avoided) {
    var figures = new Figures(Form2021.FORM);
    figures.addGranted("naturalPerson", 12);
    var quantities = new Filling.Quantities(figures, null, new Random(1));
    return new Filling(PlainOffices.ALL.getFirst(), 2023, quantities, new Random(2), avoided);
  }

  @Test
  void aGapIsFilledFromTheTables() {
    assertEquals("收到12件", filling(Set.of()).fill("收到{received}件", Map.of()));
  }

  @Test
  void anErringAuthorWritesAnotherFigure() {
    assertEquals("收到13件", filling(Set.of()).fill("收到{received}件", Map.of("received", "13")));
  }

  @Test
  void aSentenceIsForReportsWhoseFiguresAreSo() {
    Filling filling = filling(Set.of());
    assertTrue(filling.fits("?received>0&carried=0|全部办结。"));
    assertFalse(filling.fits("?received=0|未收到。"));
  }

  @Test
  void aSentenceOfTheYearBeforeIsAvoided() {
    for (int i = 0; i < 20; i++) {
      assertEquals("乙", filling(Set.of("甲")).oneOf(List.of("甲", "乙")));
    }
  }

  @Test
  void anUnknownQuantityIsAnError() {
    assertThrows(
        IllegalArgumentException.class, () -> filling(Set.of()).fill("{nothing}", Map.of()));
  }
}
