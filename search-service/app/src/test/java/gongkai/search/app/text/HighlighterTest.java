package gongkai.search.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlighterTest {

  private static List<String> passages(String text, String typed) {
    return Highlighter.passages(text, Sought.of(typed));
  }

  @Test
  void aPhraseIsMarkedWhereItStands() {
    assertEquals(List.of("收到<em>申请12件</em>。"), passages("收到申请12件。", "申请12件"));
  }

  @Test
  void aPhraseIsMarkedAcrossSpacesAndWidths() {
    assertEquals(List.of("收到<em>申请 １２ 件</em>。"), passages("收到申请 １２ 件。", "申请12件"));
  }

  @Test
  void everythingFromTheTextIsEscaped() {
    assertEquals(
        List.of("&lt;b&gt;<em>&quot;甲&amp;乙&quot;</em>&lt;/b&gt;"),
        passages("<b>\"甲&乙\"</b>", "\"甲&乙\""));
  }

  @Test
  void severalWordsAreMarkedEach() {
    assertEquals(List.of("<em>甲乙</em>丙<em>丁戊</em>"), passages("甲乙丙丁戊", "丁戊 甲乙"));
  }

  @Test
  void wordsThatOverlapAreMarkedAsOne() {
    assertEquals(List.of("<em>甲乙丙</em>丁"), passages("甲乙丙丁", "甲乙 乙丙"));
  }

  @Test
  void aPassageStartsAtItsSentenceAndSaysWhereItIsCut() {
    var text = "上一句。" + "甲".repeat(10) + "要找" + "乙".repeat(200) + "。";
    var passage = passages(text, "要找").getFirst();
    assertTrue(passage.startsWith("甲甲"), passage);
    assertTrue(passage.endsWith("乙…"), passage);
  }

  @Test
  void thereAreAtMostThreePassages() {
    assertEquals(3, passages(("要找" + "乙".repeat(300) + "。").repeat(9), "要找").size());
  }

  @Test
  void nothingSoughtMarksNothing() {
    assertEquals(List.of(), passages("甲乙", " "));
    assertEquals(List.of(), passages("甲乙", "丙"));
  }

  @Test
  void tooMuchIsRefusedWithAReason() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Sought.of("甲".repeat(501)));
    assertTrue(String.valueOf(refusal.getMessage()).contains("500"));
  }
}
