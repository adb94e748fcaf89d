package gongkai.extract.engine.grid;

/// One cell of a raw table, or one paragraph seen as a cell.
///
/// @param text the text as printed, without the white space around it
/// @param column the first grid column that it covers, from 0
/// @param width the number of grid columns that it covers, at least 1
/// @param place where it stands
/// @param print how surely the text was made out
public record Cell(String text, int column, int width, Place place, Print print) {

  /// A cell whose text the document itself gives.
  public Cell(String text, int column, int width, Place place) {
    this(text, column, width, place, Print.CLEAR);
  }

  /// Whether nothing is printed in it.
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// The first grid column to its right.
  public int end() {
    return column + width;
  }
}
