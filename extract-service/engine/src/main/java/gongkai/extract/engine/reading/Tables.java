package gongkai.extract.engine.reading;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Source;
import gongkai.extract.report.TableReading;
import gongkai.extract.report.TableReading.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables of a report as they were read.
///
/// @param form the layout that they follow
/// @param cells every cell of the form, in the form's order
/// @param sheet what else was noted on the way
record Tables(Form form, Map<CellAddress, CellValue> cells, Sheet sheet) {

  private static final Map<FormTable, TableLabels> LABELS = new HashMap<>();

  /// Reads the tables of the form from the zones that hold them.
  static Tables read(Form form, List<Line> lines, List<Zone> zones) {
    var sheet = new Sheet();
    for (FormTable table : form.tables()) {
      Zone zone = ZoneHints.zoneOf(table);
      List<Line> own = in(zone, lines, zones);
      if (zone != Zone.CASES && !own.isEmpty()) {
        new TableReader(labels(table), sheet).read(own);
      }
    }
    List<Line> cases = in(Zone.CASES, lines, zones);
    List<FormTable> tables =
        form.tables().stream().filter(t -> ZoneHints.zoneOf(t) == Zone.CASES).toList();
    if (!cases.isEmpty() && !tables.isEmpty()) { // before 2019 there was no form
      new CaseTables(tables, sheet).read(cases);
    }
    Settler.settle(form, sheet);
    Map<CellAddress, CellValue> cells = new LinkedHashMap<>();
    for (CellAddress address : form.addresses()) {
      cells.put(address, sheet.at(address).orElseGet(CellValue::absent));
    }
    return new Tables(form, cells, sheet);
  }

  private static TableLabels labels(FormTable table) {
    synchronized (LABELS) {
      return LABELS.computeIfAbsent(table, TableLabels::of);
    }
  }

  private static List<Line> in(Zone zone, List<Line> lines, List<Zone> zones) {
    var own = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); i++) {
      if (zones.get(i) == zone) {
        own.add(lines.get(i));
      }
    }
    return own;
  }

  /// Whether any cell of the form was found.
  boolean isAnyFound() {
    return !sheet.cells().isEmpty();
  }

  /// How whole each table is.
  ///
  /// @param cut the sections around which something was cut out
  List<TableReading> readings(java.util.Set<Integer> cut) {
    return form.tables().stream().map(table -> reading(table, cut)).toList();
  }

  private TableReading reading(FormTable table, java.util.Set<Integer> cut) {
    List<CellValue> own = table.addresses().stream().map(this::at).toList();
    long absent = own.stream().filter(cell -> cell.state() == CellState.ABSENT).count();
    Presence presence =
        absent == own.size() ? Presence.ABSENT : absent == 0 ? Presence.WHOLE : Presence.PARTIAL;
    Optional<Source> source =
        own.stream().map(CellValue::source).flatMap(Optional::stream).findFirst();
    return new TableReading(table.name(), presence, cut.contains(table.section()), source);
  }

  private CellValue at(CellAddress address) {
    return cells.getOrDefault(address, CellValue.absent());
  }
}
