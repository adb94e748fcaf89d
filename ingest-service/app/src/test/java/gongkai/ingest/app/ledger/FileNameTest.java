package gongkai.ingest.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "稷山县2023.html",
        "a.b.c.pdf",
        "2023 年报（终稿）.docx",
        "山西省/运城市/年报.txt",
        "no extension",
        "~$lock.doc",
        "百分号%2F.txt",
        "😀.md"
      })
  void anOrdinaryNameIsTaken(String path) {
    assertTrue(new FileName(path).fault().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "a/../b.txt",
        "年报..html",
        "..",
        "a\nb.txt",
        "a\u0000b.txt",
        "a\u007fb.txt",
        "a\u202Egnp.exe",
        "a\uD800b.txt",
        "",
        "   ",
        "folder/"
      })
  void aNameThatPointsElsewhereOrDeceivesIsRefused(String path) {
    assertTrue(new FileName(path).fault().isPresent());
  }

  @Test
  void theLengthIsCountedInCharactersAsPeopleCountThem() {
    assertTrue(new FileName("😀".repeat(255)).fault().isEmpty());
    assertTrue(new FileName("报".repeat(256)).fault().isPresent());
    assertTrue(new FileName("a".repeat(5_000)).fault().orElseThrow().contains("5000个字符"));
  }

  @Test
  void onlyTheLastPartOfAPathIsTheName() {
    assertEquals("年报.txt", new FileName("山西省/运城市/年报.txt").name());
  }

  @Test
  void whatIsShownHoldsNoControlCharacterAndHasAnEnd() {
    var shown = new FileName("a\u0000\u001B[31m" + "x".repeat(5_000) + ".txt").shown();
    assertTrue(shown.startsWith("a\\u0000\\u001B[31m"), shown);
    assertTrue(shown.endsWith("x….txt"), shown);
    assertEquals(200, shown.codePointCount(0, shown.length()));
    assertTrue(shown.codePoints().noneMatch(Character::isISOControl));
  }

  @Test
  void aShownPathFitsAnIndexOfTheLedger() {
    var ascii = new FileName("a".repeat(5_000)).shownPath();
    assertEquals(1_000, ascii.length());
    for (var character : List.of("年", "\uD840\uDC00")) {
      var shown = new FileName(character.repeat(5_000)).shownPath();
      assertTrue(shown.getBytes(StandardCharsets.UTF_8).length <= 2_400, shown);
      assertTrue(shown.endsWith(character + "…"), shown);
    }
  }

  @Test
  void aShelvedNameFitsEveryFileSystemAndKeepsItsExtension() {
    var shelved = new FileName("年".repeat(300) + ".html").shelved();
    assertTrue(shelved.getBytes(StandardCharsets.UTF_8).length <= 160, shelved);
    assertTrue(shelved.endsWith("年.html"), shelved);
  }

  @Test
  void aShelvedNameLeadsNowhere() {
    var shelved = new FileName("..\\..\n").shelved();
    assertFalse(shelved.contains(".."), shelved);
    assertFalse(shelved.contains("\\"), shelved);
    assertEquals("_", new FileName("x/").shelved());
  }
}
