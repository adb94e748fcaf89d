package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingTest {

  private static final String SENTENCE = "印发宣传册90本，其中村（社区）60本、窗口40本。";

  private static boolean meets(String one, String other) {
    boolean meets = Saying.of(one).meets(Saying.of(other));
    assertTrue(meets == Saying.of(other).meets(Saying.of(one)), "either may be asked");
    return meets;
  }

  @ParameterizedTest
  @ValueSource(strings = {"（一）", "(2)", "三、", "1.", "2．", "④"})
  void theMarkOfAListSaysNothing(String mark) {
    assertTrue(meets(SENTENCE, mark + "印发宣传册90本，其中村（社区）60本、窗口40本"));
  }

  @Test
  void aFigureIsNoMarkOfAList() {
    assertFalse(meets("3.5万元已经入库", "5万元已经退回"));
    assertFalse(meets("1.5倍", "2.5倍"));
  }

  @Test
  void neitherDoClosingPunctuationAndWhiteSpace() {
    assertTrue(meets(SENTENCE, "印发宣传册 90 本，其中村（社区）60本、\u3000窗口40本；"));
  }

  @Test
  void aPartSaysTheSameAsTheWhole() {
    assertTrue(meets(SENTENCE, "其中村（社区）60本"));
  }

  @Test
  void mostOfTheShorterInARowIsEnough() {
    assertTrue(meets(SENTENCE, "工作有序。印发宣传册90本，其中村（社区）60本"));
    assertTrue(meets(SENTENCE, "其中村（社区）60本、窗口40本。另有海报"));
    assertFalse(meets(SENTENCE, "窗口40本。另有海报张贴于各个站点，均已更新"));
  }

  @Test
  void anotherFigureIsAnotherSaying() {
    assertFalse(meets(SENTENCE, "印发宣传册80本，其中村（社区）60本、窗口40本。"));
  }

  @Test
  void punctuationAloneStandsForItself() {
    assertTrue(meets("逐级审核，。随后发布。", "，。"));
    assertFalse(meets("逐级审核，随后发布。", "，。"));
  }
}
