package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.report.AlteredWording;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What was read of the tables so far.
final class Sheet {

  private final Map<CellAddress, CellValue> cells = new LinkedHashMap<>();
  private final List<RowChoice> choices = new ArrayList<>();
  private final List<ReadingDoubt> doubts = new ArrayList<>();
  private final List<AlteredWording> altered = new ArrayList<>();
  private final UnclearCells unclear = new UnclearCells();
  private final Set<String> alteredLabels = new HashSet<>();

  Map<CellAddress, CellValue> cells() {
    return cells;
  }

  /// Rows of which the equations have to say where their figures belong.
  List<RowChoice> choices() {
    return choices;
  }

  /// Figures that a picture does not show clearly.
  UnclearCells unclear() {
    return unclear;
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

  /// Enters what is printed in a cell.
  ///
  /// @param where the cell in the words of the form, for people
  void enter(CellAddress address, Cell cell, Supplier<String> where) {
    Source source = cell.place().source(cell.text());
    CellValue entry =
        switch (FigureReader.read(cell.text())) {
          case Figure.Value(var value, var note) ->
              new CellValue(Optional.of(value), CellState.READ, Optional.of(source), note);
          case Figure.Mark.BLANK -> CellValue.blank(source);
          case Figure.Mark.DASH -> CellValue.dash(source);
          case Figure.Mark.ILLEGIBLE, Figure.Mark.WORDS ->
              CellValue.illegible(
                  Optional.of(source), "印有“%s”，无法确认数值。".formatted(Texts.brief(cell.text())));
        };
    if (cell.print().isOverprinted() && !cell.isEmpty()) {
      overprinted(address, source, where.get());
      return;
    }
    if (cell.print().isUnplaced() && !cell.isEmpty()) {
      unplaced(address, cell, where.get());
      return;
    }
    boolean isFigure = entry.isRead() || entry.state() == CellState.ILLEGIBLE;
    if (!cell.print().isClear() && isFigure) {
      unclear.add(address, cell, where.get());
      put(address, CellValue.illegible(Optional.of(source), "印迹不清。"));
      return;
    }
    put(address, entry);
    if (entry.state() == CellState.ILLEGIBLE) {
      String message = "%s印有“%s”，无法确认数值，请核对原件。".formatted(where.get(), Texts.brief(cell.text()));
      doubts.add(
          new ReadingDoubt(
              ReadingDoubt.Kind.CELL_ILLEGIBLE, message, List.of(address), Optional.of(source)));
    }
  }

  /// Enters that nobody can tell whether a figure is whole, or whose it is.
  private void unplaced(CellAddress address, Cell cell, String where) {
    Source source = cell.place().source(cell.text());
    put(address, CellValue.illegible(Optional.of(source), "数字断开或错位，不能确定是否完整。"));
    doubts.add(
        new ReadingDoubt(
            ReadingDoubt.Kind.CELL_ILLEGIBLE,
            "%s印有“%s”，数字断开或错位，无法确定是否完整、是否属于这一格，未采用，请核对原件。"
                .formatted(where, Texts.brief(cell.text())),
            List.of(address),
            Optional.of(source)));
  }

  /// Enters that nobody can tell which of two texts in a cell is its figure.
  private void overprinted(CellAddress address, Source source, String where) {
    put(address, CellValue.illegible(Optional.of(source), "两处文字叠印。"));
    doubts.add(
        new ReadingDoubt(
            ReadingDoubt.Kind.CELL_ILLEGIBLE,
            "%s两处文字叠印，无法确认数值，请核对原件。".formatted(where),
            List.of(address),
            Optional.of(source)));
  }

  /// Records a heading in other words, once a label.
  void altered(AlteredWording wording) {
    if (alteredLabels.add(wording.label())) {
      altered.add(wording);
    }
  }
}
