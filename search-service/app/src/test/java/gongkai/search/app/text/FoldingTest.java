package gongkai.search.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void widthCaseAndSpacesVanish() {
    assertEquals("2023年(ab)", Folding.fold("２０２３ 年（ＡＢ）"));
    assertEquals("政府信息", Folding.fold("政　府\n信\u200B息\uFEFF"));
  }

  @Test
  void quotationMarksAndDashesAreOneEach() {
    assertEquals("\"五公开\"--'甲'", Folding.fold("“五公开”——‘甲’"));
  }

  @Test
  void everyRuleNamesAnotherCharacter() {
    var seen = new HashSet<String>();
    for (String rule : Folding.rules()) {
      var sides = rule.split("=>", -1);
      assertEquals(2, sides.length, rule);
      assertTrue(seen.add(sides[0]), rule);
      assertTrue(!sides[0].equals(sides[1]), rule);
    }
    assertTrue(seen.size() > 3000, () -> seen.size() + " rules");
  }

  @Test
  void foldingTwiceChangesNothingMore() {
    var text = "Ａｂ１ ㎡①Ⅳ“—”";
    assertEquals(Folding.fold(text), Folding.fold(Folding.fold(text)));
  }
}
