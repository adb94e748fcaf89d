package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The row of the case tables, printed on several lines, and numbers of pages around it.
class BrokenCaseRowTest {

  private static final String HEAD =
      """
      四、政府信息公开行政复议、行政诉讼情况
      行政复议 行政诉讼
      未经复议直接起诉 复议后起诉
      结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 \
      结果维持 结果纠正 其他结果 尚未审结 总计
      """;

  private static String cases(String figures) {
    return cases(HEAD, figures);
  }

  private static String cases(String head, String figures) {
    String text = head + figures + "\n五、存在的主要问题及改进情况\n更新不够及时。\n";
    return Printed.of(text, "reconsideration")
        + " | "
        + Printed.of(text, "litigationDirect")
        + " | "
        + Printed.of(text, "litigationAfterReview");
  }

  @ParameterizedTest
  @ValueSource(strings = {"— 3 —", "—3 —", "- 3-", "-3 -", "3", "12", "3 / 8", "第 3 页", "第3页 共8页"})
  void theNumberOfAPageBetweenHeadingsAndTheirRowIsNone(String mark) {
    assertEquals(
        "0 4 0 1 5 | 2 0 0 0 2 | 0 0 0 0 0", cases(mark + "\n0 4 0 1 5 2 0 0 0 2 0 0 0 0 0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"— 3 —", "—3 —", "3"})
  void norIsItBetweenTheLinesOfBrokenHeadings(String mark) {
    String head =
        "四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n"
            + "结果 结果 其他 尚未 总计\n维持 纠正 结果 审结\n".repeat(2)
            + "结果 结果 其他 尚未 总计\n"
            + mark
            + "\n维持 纠正 结果 审结\n";
    assertEquals("0 4 0 1 5 | 2 0 0 0 2 | 0 0 0 0 0", cases(head, "0 4 0 1 5 2 0 0 0 2 0 0 0 0 0"));
  }

  @Test
  void theDigitsOfATotalOnTwoLinesAreOneNumberWhereTheTablesAddUp() {
    assertEquals(
        "14 2 0 0 16 | 70 30 10 3 113 | 0 0 0 0 0",
        cases("14 2 0 0 16 70 30 10 3\n11\n3\n0 0 0 0 0"));
    assertEquals(
        "14 2 0 0 16 | 70 30 10 3 113 | 0 0 0 0 0",
        cases("14 2 0 0 16 70 30 10 3\n113\n0 0 0 0 0"));
  }

  @Test
  void whereTheyDoNotNothingIsKnownOfTheRow() {
    assertEquals(
        "? ? ? ? ? | ? ? ? ? ? | ? ? ? ? ?", cases("14 2 0 0 16 70 30 10 4\n11\n3\n0 0 0 0 0"));
  }

  @Test
  void linesOfManyFiguresAreOneRow() {
    assertEquals("0 4 0 1 5 | 2 0 0 0 2 | 0 0 0 0 1", cases("0 4 0 1 5\n2 0 0 0 2\n0 0 0 0 1"));
    assertEquals("0 4 0 1 5 | 2 0 0 0 2 | 0 0 0 0 1", cases("0 4 0 1 5 2 0\n0 0 2 0 0 0 0 1"));
  }

  @Test
  void theNumberOfAPageIsNotTheFigureThatARowLacks() {
    String lacking = "0 4 0 1 5 2 0 0 0 2 0 0 0 0";
    String unknown = "? ? ? ? ? | ? ? ? ? ? | ? ? ? ? ?";
    assertEquals(unknown, cases("3\n" + lacking));
    assertEquals(unknown, cases(lacking + "\n3"));
  }

  @Test
  void aDigitRightBelowMakesATableDoubtfulThatDoesNotAddUp() {
    assertEquals(
        "14 2 0 0 16 | 70 30 10 3 ~113 | 0 0 0 0 0",
        cases("14 2 0 0 16 70 30 10 3 11 0 0 0 0 0\n3"));
    assertEquals(
        "14 2 0 0 16 | ? ? ? ? ? | 0 0 0 0 0", cases("14 2 0 0 16 70 30 10 3 11 0 0 0 0 0\n5"));
    assertEquals(
        "14 2 0 0 16 | 70 30 10 3 113 | 0 0 0 0 0",
        cases("14 2 0 0 16 70 30 10 3 113 0 0 0 0 0\n5"));
  }
}
