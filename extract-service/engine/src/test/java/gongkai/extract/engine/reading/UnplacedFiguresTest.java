package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.engine.grid.Print;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.ReadingDoubt;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures that may go on elsewhere, or belong elsewhere.
class UnplacedFiguresTest {

  private static final Place PLACE = new Place.OnPage(1, new Place.Box(0, 0, 10, 10));

  @Test
  void sumsThatHoldDoNotTellThatTheyAreWhole() {
    var sheet = new Sheet();
    enter(sheet, "upheld", "3", Print.UNPLACED);
    enter(sheet, "corrected", "2", Print.CLEAR);
    enter(sheet, "otherResult", "0", Print.CLEAR);
    enter(sheet, "pending", "0", Print.CLEAR);
    enter(sheet, "total", "5", Print.UNPLACED);
    sheet.unclear().settle(Form2021.FORM, sheet);
    assertEquals(CellState.ILLEGIBLE, sheet.at(address("upheld")).orElseThrow().state());
    assertEquals(CellState.ILLEGIBLE, sheet.at(address("total")).orElseThrow().state());
    assertEquals(
        List.of(ReadingDoubt.Kind.CELL_ILLEGIBLE, ReadingDoubt.Kind.CELL_ILLEGIBLE),
        sheet.doubts().stream().map(ReadingDoubt::kind).toList());
  }

  private static void enter(Sheet sheet, String column, String text, Print print) {
    sheet.enter(address(column), new Cell(text, 0, 1, PLACE, print), () -> column);
  }

  private static CellAddress address(String column) {
    return new CellAddress("reconsideration." + column);
  }
}
