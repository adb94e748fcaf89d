package gongkai.bench.heldout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A table whose cells may cover several columns and rows.
///
/// @param columns how many columns it has
/// @param rows the cells that begin in each row, from left to right
/// @param heads how many rows at the top are headings
record Grid(int columns, List<List<Field>> rows, int heads) {

  /// A cell.
  ///
  /// @param text what stands in it; `\n` breaks the line
  /// @param column where it begins, from 0
  /// @param entry whether it holds an entry, and not a heading or a label
  record Field(String text, int column, int width, int height, boolean entry) {

    /// A heading, or a label of a row.
    static Field label(String text, int column, int width, int height) {
      return new Field(text, column, width, height, false);
    }

    /// An entry.
    static Field entry(String text, int column, int width) {
      return new Field(text, column, width, 1, true);
    }

    /// The text without the breaks of its lines.
    String line() {
      return text.replace("\n", "");
    }
  }

  /// A place in a row that a cell fills.
  ///
  /// @param above how many rows above it begins
  record Place(Field field, int above) {
    boolean begins() {
      return above == 0;
    }
  }

  /// All places of a row, those of cells from rows above too, from left to right.
  List<Place> places(int row) {
    var places = new ArrayList<Place>();
    for (int begun = 0; begun <= row; begun++) {
      for (Field field : rows.get(begun)) {
        if (begun + field.height() > row) {
          places.add(new Place(field, row - begun));
        }
      }
    }
    places.sort(Comparator.comparingInt(place -> place.field().column()));
    return places;
  }

  /// A part of it, with its headings again if asked for; a cell that is cut through is there twice.
  Grid part(int from, int to, boolean headed) {
    boolean again = headed && from >= heads;
    var part = new ArrayList<List<Field>>();
    if (again) {
      part.addAll(rows.subList(0, heads));
    }
    for (int row = from; row < to; row++) {
      var fields = new ArrayList<Field>();
      for (Place place : places(row)) {
        if (place.begins() || row == from) {
          Field field = place.field();
          int height = Math.min(field.height() - place.above(), to - row);
          fields.add(new Field(field.text(), field.column(), field.width(), height, field.entry()));
        }
      }
      part.add(fields);
    }
    return new Grid(columns, part, again || from == 0 ? heads : 0);
  }
}
