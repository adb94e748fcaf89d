package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.engine.reading.BrokenHeader.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokenHeaderTest {

  private static final List<String> COLUMNS = List.of("自然人", "商业企业", "科研机构", "总计");

  @Test
  void piecesThatMakeUpTheHeadingsInTheirOrderAreTheHeader() {
    assertTrue(is("自然 法人或其他组织 总", "商业 科研", "人 企业 机构 计"));
  }

  @Test
  void thePiecesOfAHeadingMayStandOnTheWrongLine() {
    assertTrue(is("自然", "人 企业 机构 总计", "商业 科研"));
  }

  @Test
  void theHeadingOverSeveralColumnsMayBeMissing() {
    assertTrue(is("自然 商业 科研 总", "人 企业 机构 计"));
  }

  @Test
  void wordsMayStandInTheCorner() {
    assertTrue(is("项目 自然 商业 科研 总", "人 企业 机构 计"));
  }

  @Test
  void headingsInAnotherOrderAreFoundInTheirOwn() {
    assertEquals(
        Optional.of(List.of("自然人", "科研机构", "商业企业", "总计")), order("自然 科研 商业 总", "人 机构 企业 计"));
  }

  @Test
  void piecesThatFitTwoOrdersTellNone() {
    assertEquals(Optional.empty(), order("自然 总", "人 计", "商业", "企业", "科研", "机构"));
  }

  @Test
  void aMissingPieceIsNotMadeUp() {
    assertFalse(is("自然 商业 科研 总", "人 企业 计"));
  }

  @Test
  void aHeadingMoreIsNotTheHeader() {
    assertFalse(is("自然 商业 外国 科研 总", "人 企业 机构 计"));
  }

  private static boolean is(String... lines) {
    return order(lines).equals(Optional.of(COLUMNS));
  }

  private static Optional<List<String>> order(String... lines) {
    var words = new ArrayList<Cell>();
    for (int i = 0; i < lines.length; i++) {
      for (String word : lines[i].split(" ", -1)) {
        words.add(new Cell(word, 0, 1, new Place.InText(i + 1, 0)));
      }
    }
    return BrokenHeader.order(COLUMNS, 1, 1, BrokenHeaderTest::headings, words, true);
  }

  private static List<Heading> headings(List<String> columns) {
    var headings = new ArrayList<Heading>();
    headings.add(new Heading("法人或其他组织", 1, 2));
    for (int i = 0; i < columns.size(); i++) {
      headings.add(new Heading(columns.get(i), i, i));
    }
    return headings;
  }
}
