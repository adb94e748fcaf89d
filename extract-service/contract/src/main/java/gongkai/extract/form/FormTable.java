package gongkai.extract.form;

import gongkai.extract.report.CellAddress;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One table of the form.
public final class FormTable {

  private final String name;
  private final String title;
  private final int section;
  private final List<Row> rows;
  private final List<CellAddress> addresses;

  /// @param name the first part of its cells' addresses
  /// @param title its Chinese title, short, for messages
  /// @param section the number of the section that it stands in
  /// @param rows its rows, in the form's order; the case tables have one row without a name
  public FormTable(String name, String title, int section, List<Row> rows) {
    this.name = name;
    this.title = title;
    this.section = section;
    this.rows = List.copyOf(rows);
    this.addresses =
        this.rows.stream()
            .flatMap(row -> row.columns().stream().map(column -> address(name, row, column)))
            .toList();
  }

  /// The first part of its cells' addresses.
  public String name() {
    return name;
  }

  /// Its Chinese title, short, for messages.
  public String title() {
    return title;
  }

  /// The number of the section that it stands in.
  public int section() {
    return section;
  }

  /// Its rows, in the form's order; the case tables have one row without a name.
  public List<Row> rows() {
    return rows;
  }

  /// A row of figures.
  ///
  /// @param name the middle part of its cells' addresses; empty in the case tables
  /// @param wording the official wording of its own label, numbering included
  /// @param group the official wording of the heading that it stands under (（三）不予公开), or empty
  /// @param columns its columns, in the form's order
  public record Row(String name, String wording, String group, List<Column> columns) {

    public Row {
      columns = List.copyOf(columns);
    }

    /// The label with the heading above it: （三）不予公开 1.属于国家秘密.
    public String fullWording() {
      return group.isEmpty() ? wording : group + " " + wording;
    }
  }

  /// A column of figures.
  ///
  /// @param name the last part of its cells' addresses
  /// @param wording the official wording of its heading
  public record Column(String name, String wording) {}

  /// The address of a cell of this table.
  public CellAddress address(Row row, Column column) {
    return address(name, row, column);
  }

  private static CellAddress address(String table, Row row, Column column) {
    return row.name().isEmpty()
        ? new CellAddress(table + "." + column.name())
        : CellAddress.of(table, row.name(), column.name());
  }

  /// All its cells, row by row.
  public List<CellAddress> addresses() {
    return addresses;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormTable that
        && name.equals(that.name)
        && title.equals(that.title)
        && section == that.section
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, title, section, rows);
  }

  @Override
  public String toString() {
    return name + rows;
  }
}
