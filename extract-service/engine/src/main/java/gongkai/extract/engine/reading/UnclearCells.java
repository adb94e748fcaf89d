package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.Equation;
import gongkai.extract.form.Form;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.ReadingDoubt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Figures that a picture does not show clearly, and what the form's equations say about them.
///
/// Of all that the print may say, what satisfies every equation whose other figures are clear. Only
/// if exactly one reading of all unclear figures that share equations does so, it is taken: read,
/// where it is what the print most likely says; inferred, where the print allows it only.
final class UnclearCells {

  /// More readings of figures that hang together are not tried.
  private static final int MOST_READINGS = 20_000;

  private final Map<CellAddress, Unclear> cells = new LinkedHashMap<>();

  /// A figure as it was made out.
  ///
  /// @param values what it may be, the likeliest first
  /// @param where the cell in the words of the form
  private record Unclear(Cell cell, List<BigDecimal> values, String where) {}

  /// Notes a cell whose print is not clear.
  void add(CellAddress address, Cell cell, String where) {
    var values = new LinkedHashSet<BigDecimal>();
    value(cell.text()).ifPresent(values::add);
    cell.print().alternatives().forEach(text -> value(text).ifPresent(values::add));
    cells.put(address, new Unclear(cell, List.copyOf(values), where));
  }

  private static Optional<BigDecimal> value(String text) {
    return FigureReader.read(text) instanceof Figure.Value(var value, var note)
        ? Optional.of(value)
        : Optional.empty();
  }

  /// Whether a cell is one of these, and something can be made out in it.
  boolean holds(CellAddress address) {
    return cells.containsKey(address) && !at(address).values().isEmpty();
  }

  private Unclear at(CellAddress address) {
    return Objects.requireNonNull(cells.get(address));
  }

  /// Enters what the equations settle, and a doubt about everything else.
  void settle(Form form, Sheet sheet) {
    Set<CellAddress> left = new LinkedHashSet<>();
    cells.keySet().stream().filter(this::holds).forEach(left::add);
    while (!left.isEmpty()) {
      List<CellAddress> group = group(left.iterator().next(), form, sheet);
      left.removeAll(group);
      settle(group, form, sheet);
    }
    cells.forEach((address, unclear) -> doubt(address, unclear, sheet));
  }

  /// The unclear cells that share equations with one of them, directly or not, as far as all other
  /// figures of these equations are known.
  private List<CellAddress> group(CellAddress first, Form form, Sheet sheet) {
    var group = new ArrayList<CellAddress>(List.of(first));
    for (int i = 0; i < group.size(); i++) {
      for (Equation equation : usable(group.get(i), form, sheet)) {
        all(equation).stream()
            .filter(this::holds)
            .filter(address -> !group.contains(address))
            .forEach(group::add);
      }
    }
    return group;
  }

  private List<Equation> usable(CellAddress address, Form form, Sheet sheet) {
    return form.equations().stream()
        .filter(equation -> all(equation).contains(address))
        .filter(equation ->
            all(equation).stream()
                .allMatch(a -> holds(a) || sheet.at(a).filter(CellValue::isRead).isPresent()))
        .toList();
  }

  private static List<CellAddress> all(Equation equation) {
    var all = new ArrayList<CellAddress>(equation.left());
    all.addAll(equation.right());
    return all;
  }

  private void settle(List<CellAddress> group, Form form, Sheet sheet) {
    Set<Equation> equations = new LinkedHashSet<>();
    group.forEach(address -> equations.addAll(usable(address, form, sheet)));
    long readings = 1;
    for (CellAddress address : group) {
      readings = Math.min(MOST_READINGS + 1L, readings * at(address).values().size());
    }
    if (equations.isEmpty() || readings > MOST_READINGS) {
      return;
    }
    var found = new ArrayList<Map<CellAddress, BigDecimal>>();
    search(group, equations, new LinkedHashMap<>(), sheet, found);
    if (found.size() != 1) {
      return;
    }
    Set<CellAddress> witnessed = new HashSet<>();
    equations.forEach(equation -> witnessed.addAll(all(equation)));
    found
        .getFirst()
        .forEach((address, value) -> {
          if (witnessed.contains(address)) {
            enter(address, value, sheet);
          }
        });
  }

  /// Every reading of the group that satisfies the equations; more than one is one too many.
  private void search(
      List<CellAddress> group,
      Set<Equation> equations,
      Map<CellAddress, BigDecimal> chosen,
      Sheet sheet,
      List<Map<CellAddress, BigDecimal>> found) {
    if (found.size() > 1) {
      return;
    }
    if (chosen.size() == group.size()) {
      if (equations.stream().allMatch(equation -> holds(equation, chosen, sheet))) {
        found.add(new LinkedHashMap<>(chosen));
      }
      return;
    }
    CellAddress next = group.get(chosen.size());
    for (BigDecimal value : at(next).values()) {
      chosen.put(next, value);
      search(group, equations, chosen, sheet, found);
      chosen.remove(next);
    }
  }

  private static boolean holds(
      Equation equation, Map<CellAddress, BigDecimal> chosen, Sheet sheet) {
    return sum(equation.left(), chosen, sheet).compareTo(sum(equation.right(), chosen, sheet)) == 0;
  }

  private static BigDecimal sum(
      List<CellAddress> addresses, Map<CellAddress, BigDecimal> chosen, Sheet sheet) {
    return addresses.stream()
        .map(address ->
            Optional.ofNullable(chosen.get(address))
                .or(() -> sheet.at(address).flatMap(CellValue::value))
                .orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void enter(CellAddress address, BigDecimal value, Sheet sheet) {
    Unclear unclear = at(address);
    var source = unclear.cell().place().source(unclear.cell().text());
    boolean likeliest = value(unclear.cell().text()).filter(value::equals).isPresent();
    sheet.put(
        address,
        likeliest
            ? CellValue.read(value, source)
            : CellValue.inferred(
                value,
                Optional.of(source),
                "印迹不清，%s，按勾稽关系取 %s。".formatted(choice(unclear), value)));
  }

  private static void doubt(CellAddress address, Unclear unclear, Sheet sheet) {
    CellValue entry = sheet.at(address).orElseThrow();
    if (entry.isRead()) {
      return;
    }
    String made =
        entry.state() == CellState.INFERRED && entry.value().isPresent()
            ? "，暂按勾稽关系取 %s".formatted(entry.value().get().toPlainString())
            : "，未采用";
    sheet
        .doubts()
        .add(
            new ReadingDoubt(
                ReadingDoubt.Kind.CELL_ILLEGIBLE,
                "%s印迹不清，%s%s，请核对原件。".formatted(unclear.where(), choice(unclear), made),
                List.of(address),
                entry.source()));
  }

  private static String choice(Unclear unclear) {
    return unclear.values().isEmpty()
        ? "无法辨认"
        : "可能是 "
            + unclear.values().stream()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" 或 "));
  }
}
