package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The equations as decoder, on rows of `requests` of which the others are known.
class SettlerTest {

  private static final FormTable REQUESTS = Form2021.FORM.table("requests").orElseThrow();
  private static final Place HERE = new Place.InText(1, 0);

  private final Sheet sheet = new Sheet();

  @Test
  void sixZerosOfSevenLeaveOnlyZero() {
    choose("granted", 0, 0, 0, 0, 0, 0);
    Settler.settle(Form2021.FORM, sheet);
    assertEquals(CellState.READ, at("granted", "naturalPerson").state());
    assertEquals(CellState.READ, at("granted", "total").state());
    assertEquals(CellState.INFERRED, at("granted", "researchInstitution").state());
    assertEquals(1, sheet.doubts().size());
  }

  @Test
  void aFigureThatTheColumnsDoNotPlaceIsNotPlaced() {
    choose("granted", 5, 3, 0, 0, 0, 8);
    Settler.settle(Form2021.FORM, sheet);
    assertEquals(CellState.ILLEGIBLE, at("granted", "commercialEnterprise").state());
    assertEquals(CellState.ILLEGIBLE, at("granted", "researchInstitution").state());
  }

  @Test
  void theColumnsPlaceAFigureButItIsOnlyInferred() {
    readAllButGranted(4, 0, 3, 0, 0, 0, 7);
    choose("granted", 4, 3, 0, 0, 0, 7);
    Settler.settle(Form2021.FORM, sheet);
    CellValue placed = at("granted", "researchInstitution");
    assertEquals(CellState.INFERRED, placed.state());
    assertEquals(BigDecimal.valueOf(3), placed.value().orElseThrow());
    assertEquals(CellState.READ, at("granted", "naturalPerson").state());
    assertEquals(BigDecimal.ZERO, at("granted", "commercialEnterprise").value().orElseThrow());
  }

  @Test
  void aFigureEqualToOneThatWasLostIsOnlyInferred() {
    // 3 1 0 0 0 7 is 3 3 1 0 0 0 7 without its first figure, or without its second
    readAllButGranted(3, 3, 1, 0, 0, 0, 7);
    choose("granted", 3, 1, 0, 0, 0, 7);
    Settler.settle(Form2021.FORM, sheet);
    assertEquals(BigDecimal.valueOf(3), at("granted", "naturalPerson").value().orElseThrow());
    assertEquals(CellState.INFERRED, at("granted", "naturalPerson").state());
    assertEquals(CellState.READ, at("granted", "total").state());
  }

  @Test
  void aNumberOfThePageIsToldFromFigures() {
    readAllButGranted(4, 0, 3, 0, 0, 0, 7);
    choose("granted", 4, 0, 3, 0, 0, 0, 7, 12);
    Settler.settle(Form2021.FORM, sheet);
    assertEquals(BigDecimal.valueOf(7), at("granted", "total").value().orElseThrow());
    assertEquals(CellState.INFERRED, at("granted", "total").state());
  }

  /// Rows that make `granted` the only outcome: newly received = granted = handled.
  private void readAllButGranted(int... values) {
    for (Row row : REQUESTS.rows()) {
      boolean holds = row.name().equals("newlyReceived") || row.name().equals("totalHandled");
      for (int i = 0; i < 7; i++) {
        CellAddress address = REQUESTS.address(row, row.columns().get(i));
        long value = holds ? values[i] : 0;
        sheet.put(address, CellValue.read(BigDecimal.valueOf(value), HERE.source("" + value)));
      }
    }
  }

  private void choose(String row, int... printed) {
    List<CellAddress> addresses =
        REQUESTS.addresses().stream().filter(address -> address.row().equals(row)).toList();
    var cells = new ArrayList<Cell>();
    Arrays.stream(printed).forEach(value -> cells.add(new Cell("" + value, 0, 1, HERE)));
    sheet.choices().add(Placements.of(addresses, cells).orElseThrow());
  }

  private CellValue at(String row, String column) {
    return sheet.at(CellAddress.of("requests", row, column)).orElseThrow();
  }
}
