package gongkai.extract.engine.reading;

import gongkai.extract.report.AlteredWording;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.ReadingDoubt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was read of the tables so far.
final class Sheet {

  private final Map<CellAddress, CellValue> cells = new LinkedHashMap<>();
  private final List<RowChoice> choices = new ArrayList<>();
  private final List<ReadingDoubt> doubts = new ArrayList<>();
  private final List<AlteredWording> altered = new ArrayList<>();
  private final Set<String> alteredLabels = new HashSet<>();

  Map<CellAddress, CellValue> cells() {
    return cells;
  }

  /// Rows of which the equations have to say where their figures belong.
  List<RowChoice> choices() {
    return choices;
  }

  List<ReadingDoubt> doubts() {
    return doubts;
  }

  List<AlteredWording> altered() {
    return altered;
  }

  Optional<CellValue> at(CellAddress address) {
    return Optional.ofNullable(cells.get(address));
  }

  void put(CellAddress address, CellValue value) {
    cells.put(address, value);
  }

  /// Records a heading in other words, once a label.
  void altered(AlteredWording wording) {
    if (alteredLabels.add(wording.label())) {
      altered.add(wording);
    }
  }
}
