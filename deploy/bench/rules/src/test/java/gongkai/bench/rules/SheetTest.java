package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellAddress;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final CellAddress CELL = new CellAddress("requests.granted.naturalPerson");

  private static Draft draft() {
    var figures = new Figures(Form2021.FORM);
    figures.addGranted("naturalPerson", 7);
    return PlainAuthor.write(
        PlainOffices.ALL.getFirst(), 2023, figures, null, new Random(3), Set.of());
  }

  private static List<String> granted(Draft draft) {
    return Sheet.of(draft, "requests").lines(draft).stream()
        .filter(row -> row.contains("（一）予以公开"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRowHoldsItsLabelAndItsFigures() {
    assertEquals(
        List.of("三、本年度办理结果", "（一）予以公开", "", "7", "0", "0", "0", "0", "0", "7"), granted(draft()));
  }

  @Test
  void theRestOfARowMovesUpWhereACellWasLost() {
    Draft draft = draft();
    draft.lost.add(CELL);
    assertEquals(9, granted(draft).size());
    assertEquals("0", granted(draft).get(3));
  }

  @Test
  void anAlteredLabelAndAnotherTextArePrintedInstead() {
    Draft draft = draft();
    draft.relabelled.put("（一）予以公开", "（一）同意公开");
    draft.printed.put(CELL, "—");
    List<List<String>> lines = Sheet.of(draft, "requests").lines(draft);
    assertTrue(lines.stream().anyMatch(row -> row.contains("（一）同意公开") && row.contains("—")));
  }
}
