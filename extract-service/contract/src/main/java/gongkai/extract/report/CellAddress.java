package gongkai.extract.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The place of a figure on the printed form, independent of the document it was read from.
///
/// Written `<table>.<row>.<column>`, where a row may itself hold a dot
/// (`requests.refused.stateSecret.total`); the three case tables have no row
/// (`reconsideration.upheld`).
///
/// @param path the whole address, at least two names joined by dots
public record CellAddress(@JsonValue String path) implements Comparable<CellAddress> {

  public CellAddress {
    int first = path.indexOf('.');
    if (first <= 0 || path.endsWith(".")) {
      throw new IllegalArgumentException("not a cell address: '" + path + "'");
    }
  }

  /// Reads an address as it is written in JSON, topics and test data.
  @JsonCreator
  public static CellAddress of(String path) {
    return new CellAddress(path);
  }

  /// The address of a cell of a table that has rows.
  public static CellAddress of(String table, String row, String column) {
    return new CellAddress(table + "." + row + "." + column);
  }

  /// The name before the first dot: `proactive`, `requests`, `reconsideration`, …
  public String table() {
    return path.substring(0, path.indexOf('.'));
  }

  /// What stands between table and column; empty for the case tables.
  public String row() {
    int first = path.indexOf('.');
    int last = path.lastIndexOf('.');
    return first == last ? "" : path.substring(first + 1, last);
  }

  /// The name after the last dot.
  public String column() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  @Override
  public int compareTo(CellAddress that) {
    return path.compareTo(that.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
