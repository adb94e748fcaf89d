package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Figures of a row of table three, the last digits of which are printed below it.
class FiguresBelowTest {

  private static String granted(String figures) {
    String table =
        """
        三、收到和处理政府信息公开申请情况
        自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
        （一）予以公开 %s
        （二）部分公开 2 0 0 0 0 0 2
        """
            .formatted(figures);
    return Printed.of(table, "requests.granted");
  }

  @Test
  void theDigitBelowATotalThatAddsUpWithItIsItsLastOne() {
    assertEquals("902 61 40 11 3 9 1026", granted("902 61 40 11 3 9 102\n6"));
    assertEquals("902 61 40 11 3 9 1026", granted("902 61 40 11 3 9\n102\n6"));
  }

  @Test
  void whereNothingAddsUpADigitBelowMakesTheTotalDoubtfulAndNothingElse() {
    assertEquals("902 61 40 11 3 9 ?", granted("902 61 40 11 3 9 102\n4"));
    assertEquals("902 61 40 11 3 9 ?", granted("902 61 40 11 3 9\n102\n4"));
  }

  @Test
  void theDigitBelowMayBelongToAnotherFigureThanTheTotal() {
    assertEquals("902 ~61 40 11 3 9 1026", granted("902 6 40 11 3 9 1026\n1"));
  }

  @Test
  void theNumberOfAPageBelowARowThatAddsUpIsNoDigitOfIt() {
    assertEquals("902 61 40 11 3 9 1026", granted("902 61 40 11 3 9 1026\n4"));
  }

  @Test
  void aNumberThatStandsApartFromARowIsNoDigitOfIt() {
    assertEquals("902 61 40 11 3 9 1030", granted("902 61 40 11 3 9 1030\n\n4"));
  }

  @Test
  void aNumberTooLongForAPageBelowSixFiguresIsTheirTotal() {
    assertEquals("902 61 40 11 3 9 1030", granted("902 61 40 11 3 9\n1030"));
  }

  @Test
  void theSumIsNotInferredWhereOtherDigitsArePrinted() {
    String table =
        """
        三、收到和处理政府信息公开申请情况
        自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
        （一）予以公开 3 0 0 0 0 4 1
        2
        """;
    assertEquals("3 0 0 0 0 4 ?", Printed.of(table, "requests.granted"));
  }
}
