package gongkai.extract.form;

import gongkai.extract.report.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An official form: its tables and its equations, as data.
///
/// The 2021 form comes in two layouts: as printed, and with the single （六）其他处理 row of 2019, which
/// many reports kept ({@link Form2021#SINGLE_OTHER_ROW}).
public final class Form {

  private static final Form LEGACY = new Form(FormVersion.LEGACY, List.of(), List.of());

  private final FormVersion version;
  private final List<FormTable> tables;
  private final List<Equation> equations;
  private final List<CellAddress> addresses;
  private final Map<CellAddress, String> descriptions;

  /// @param version which form
  /// @param tables the tables, in the form's order
  /// @param equations every sum that the form prints or implies
  public Form(FormVersion version, List<FormTable> tables, List<Equation> equations) {
    this.version = version;
    this.tables = List.copyOf(tables);
    this.equations = List.copyOf(equations);
    this.addresses = tables.stream().flatMap(table -> table.addresses().stream()).toList();
    this.descriptions = descriptions(tables);
  }

  /// Which form.
  public FormVersion version() {
    return version;
  }

  /// The tables, in the form's order.
  public List<FormTable> tables() {
    return tables;
  }

  /// Every sum that the form prints or implies.
  public List<Equation> equations() {
    return equations;
  }

  /// The form as printed.
  public static Form of(FormVersion version) {
    return switch (version) {
      case FORM_2019 -> Form2019.FORM;
      case FORM_2021 -> Form2021.FORM;
      case LEGACY -> LEGACY;
    };
  }

  /// The layout that a report with these cells follows.
  public static Form of(FormVersion version, Set<CellAddress> cells) {
    boolean single = cells.contains(new CellAddress("requests.other.total"));
    boolean three = cells.contains(new CellAddress("requests.other.remaining.total"));
    return switch (version) {
      case FORM_2019 -> three ? Form2019.THREE_OTHER_ROWS : Form2019.FORM;
      case FORM_2021 -> single ? Form2021.SINGLE_OTHER_ROW : Form2021.FORM;
      case LEGACY -> LEGACY;
    };
  }

  /// All cells, in the form's order.
  public List<CellAddress> addresses() {
    return addresses;
  }

  /// The table of that name.
  public Optional<FormTable> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /// The equations of one kind, in the form's order.
  public List<Equation> equations(Equation.Relation relation) {
    return equations.stream().filter(equation -> equation.relation() == relation).toList();
  }

  /// A cell in the words of the form: 申请情况表“（三）不予公开 1.属于国家秘密”行“自然人”列; its address, if the form has
  /// no such cell.
  public String describe(CellAddress address) {
    return descriptions.getOrDefault(address, address.path());
  }

  private static Map<CellAddress, String> descriptions(List<FormTable> tables) {
    var descriptions = new HashMap<CellAddress, String>();
    for (FormTable table : tables) {
      for (FormTable.Row row : table.rows()) {
        for (FormTable.Column column : row.columns()) {
          descriptions.put(
              table.address(row, column),
              row.name().isEmpty()
                  ? "%s“%s”列".formatted(table.title(), column.wording())
                  : "%s“%s”行“%s”列".formatted(table.title(), row.fullWording(), column.wording()));
        }
      }
    }
    return descriptions;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Form that
        && version == that.version
        && tables.equals(that.tables)
        && equations.equals(that.equations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, tables, equations);
  }

  @Override
  public String toString() {
    return version + " " + tables;
  }
}
