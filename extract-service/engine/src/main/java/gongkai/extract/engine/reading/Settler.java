package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.Equation;
import gongkai.extract.form.Form;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Uses the form's equations as a decoder for figures that lost their column.
///
/// Every way to place them that contradicts an equation is struck out, until nothing more can be. A
/// cell that all remaining ways agree on has that value: read, where it is the first or last figure
/// printed and stands in the first or last column in all of them; inferred everywhere else, also
/// where one way has the figure there and another an equal one that was lost, or a blank. Where
/// they disagree nothing is said. A print that contradicts itself settles nothing: then only what
/// every way agrees on without the columns' equations is kept.
final class Settler {

  private static final long FREE = -1;

  /// `109 4`
  private static final Pattern DIGITS_APART = Pattern.compile("[0-9]+( [0-9]+)+");

  private final Map<CellAddress, List<Equation>> equations = new HashMap<>();
  private final Map<CellAddress, long[]> bounds = new HashMap<>();
  private final Sheet sheet;

  private Settler(Form form, Sheet sheet) {
    this.sheet = sheet;
    for (Equation equation : form.equations()) {
      for (CellAddress address : equation.left()) {
        equations.computeIfAbsent(address, a -> new ArrayList<>()).add(equation);
      }
      for (CellAddress address : equation.right()) {
        equations.computeIfAbsent(address, a -> new ArrayList<>()).add(equation);
      }
    }
  }

  /// Settles what a sheet leaves open.
  static void settle(Form form, Sheet sheet) {
    var settler = new Settler(form, sheet);
    if (!sheet.choices().isEmpty()) {
      settler.settle();
    }
    settler.inferSmeared();
    sheet.unclear().settle(form, sheet);
  }

  /// A figure that cannot be read is what all its equations agree on, where each of them knows
  /// every other figure; but no other than the digits printed.
  private void inferSmeared() {
    for (CellAddress address : List.copyOf(sheet.cells().keySet())) {
      CellValue cell = sheet.cells().get(address);
      if (cell != null && cell.state() == CellState.ILLEGIBLE && !sheet.unclear().holds(address)) {
        List<BigDecimal> values =
            equations.getOrDefault(address, List.of()).stream()
                .map(equation -> solve(equation, address))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (values.size() == 1
            && values.getFirst().signum() >= 0
            && isPrinted(values.getFirst(), cell.source())) {
          sheet.put(
              address, CellValue.inferred(values.getFirst(), cell.source(), "原文无法辨认，数值由勾稽关系推得。"));
        }
      }
    }
  }

  /// Whether digits printed with blanks between them can be a number: all of them, or some that
  /// stand together. Nothing can be said of what is not all digits.
  private static boolean isPrinted(BigDecimal value, Optional<Source> source) {
    String text = source.map(Source::text).orElse("");
    String number = value.toPlainString();
    return !DIGITS_APART.matcher(text).matches()
        || text.replace(" ", "").equals(number)
        || List.of(text.split(" ")).contains(number);
  }

  /// The value that makes an equation hold; empty unless every other cell was read.
  private Optional<BigDecimal> solve(Equation equation, CellAddress unknown) {
    BigDecimal left = BigDecimal.ZERO;
    BigDecimal right = BigDecimal.ZERO;
    for (CellAddress address : equation.left()) {
      Optional<BigDecimal> value = known(address, unknown);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      left = left.add(value.get());
    }
    for (CellAddress address : equation.right()) {
      Optional<BigDecimal> value = known(address, unknown);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      right = right.add(value.get());
    }
    return Optional.of(
        equation.left().contains(unknown) ? right.subtract(left) : left.subtract(right));
  }

  private Optional<BigDecimal> known(CellAddress address, CellAddress unknown) {
    return address.equals(unknown)
        ? Optional.of(BigDecimal.ZERO)
        : sheet.at(address).filter(CellValue::isRead).flatMap(CellValue::value);
  }

  private void settle() {
    List<RowChoice> narrowed = narrow(sheet.choices());
    if (narrowed.stream().anyMatch(choice -> choice.candidates().isEmpty())) {
      narrowed = sheet.choices();
    }
    Set<CellAddress> doubtful = new LinkedHashSet<>();
    narrowed.forEach(choice -> write(choice, doubtful));
    Cell near = narrowed.getFirst().printed().getFirst();
    String rows = narrowed.size() == 1 ? "有 1 行" : "有 %d 行".formatted(narrowed.size());
    sheet
        .doubts()
        .add(
            new ReadingDoubt(
                ReadingDoubt.Kind.COLUMN_LOST,
                "申请情况表%s的数字个数与列数不符（首处印为“%s”起的 %d 个数），丢失或多出的是哪一列无法从原文看出，请核对原件。"
                    .formatted(rows, near.text(), narrowed.getFirst().printed().size()),
                List.copyOf(doubtful),
                Optional.of(near.place().source(near.text()))));
  }

  private List<RowChoice> narrow(List<RowChoice> choices) {
    List<RowChoice> current = choices;
    boolean changed = true;
    while (changed) {
      changed = false;
      bounds.clear();
      current.forEach(this::bound);
      var next = new ArrayList<RowChoice>();
      for (RowChoice choice : current) {
        Set<CellAddress> own = new HashSet<>(choice.addresses());
        List<RowChoice.Candidate> possible =
            choice.candidates().stream().filter(c -> isPossible(choice, c, own)).toList();
        changed = changed || possible.size() < choice.candidates().size();
        next.add(new RowChoice(choice.addresses(), choice.printed(), possible, choice.edges()));
        if (possible.isEmpty()) {
          return next;
        }
      }
      current = next;
    }
    return current;
  }

  private void bound(RowChoice choice) {
    for (int i = 0; i < choice.addresses().size(); i++) {
      long low = Long.MAX_VALUE;
      long high = 0;
      for (RowChoice.Candidate candidate : choice.candidates()) {
        low = Math.min(low, candidate.values().get(i));
        high = Math.max(high, candidate.values().get(i));
      }
      bounds.put(choice.addresses().get(i), new long[] {low, high});
    }
  }

  private boolean isPossible(
      RowChoice choice, RowChoice.Candidate candidate, Set<CellAddress> own) {
    for (int i = 0; i < choice.addresses().size(); i++) {
      CellAddress address = choice.addresses().get(i);
      long value = candidate.values().get(i);
      for (Equation equation : equations.getOrDefault(address, List.of())) {
        boolean ofTheRow = own.containsAll(equation.left());
        if (!ofTheRow && !canHold(equation, address, value)) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether the equation can hold with this value, given what the other cells can be.
  private boolean canHold(Equation equation, CellAddress address, long value) {
    long[] left = range(equation.left(), address, value);
    long[] right = range(equation.right(), address, value);
    boolean leftMeets = left[1] == FREE || left[1] >= right[0];
    boolean rightMeets = right[1] == FREE || right[1] >= left[0];
    return leftMeets && rightMeets;
  }

  /// The lowest and highest sum; a highest of {@link #FREE} has no bound.
  private long[] range(List<CellAddress> addresses, CellAddress fixed, long value) {
    long low = 0;
    long high = 0;
    for (CellAddress address : addresses) {
      long[] cell = address.equals(fixed) ? new long[] {value, value} : bounds(address);
      low += cell[0];
      high = high == FREE || cell[1] == FREE ? FREE : high + cell[1];
    }
    return new long[] {low, high};
  }

  private long[] bounds(CellAddress address) {
    return bounds.computeIfAbsent(
        address,
        a -> {
          Optional<CellValue> known = sheet.at(a).filter(CellValue::isRead);
          long value = known.flatMap(CellValue::value).map(v -> v.longValue()).orElse(FREE);
          return value < 0 ? new long[] {0, FREE} : new long[] {value, value};
        });
  }

  private void write(RowChoice choice, Set<CellAddress> doubtful) {
    int last = choice.addresses().size() - 1;
    for (int i = 0; i <= last; i++) {
      CellAddress address = choice.addresses().get(i);
      int token = i == last ? choice.printed().size() - 1 : 0;
      boolean isWhole = i == 0 ? choice.edges().first() : choice.edges().last();
      CellValue value = agreed(choice, i, token, i == 0 || i == last, isWhole);
      sheet.put(address, value);
      if (value.state() != CellState.READ) {
        doubtful.add(address);
      }
    }
  }

  /// @param isWhole whether no empty cell may stand beside the figure at the edge
  private static CellValue agreed(
      RowChoice choice, int column, int token, boolean edge, boolean isWhole) {
    List<Long> values =
        choice.candidates().stream().map(c -> c.values().get(column)).distinct().toList();
    Cell cell = choice.printed().get(token);
    var source = cell.place().source(cell.text());
    if (values.size() != 1) {
      return CellValue.illegible(Optional.of(source), "该行数字个数与列数不符，勾稽关系也不能确定此列的数值。");
    }
    var value = BigDecimal.valueOf(values.getFirst());
    boolean printed =
        FigureReader.read(cell.text()) instanceof Figure.Value(var number, var note)
            && number.compareTo(value) == 0;
    boolean here =
        (isWhole && value.signum() == 0)
            || choice.candidates().stream().allMatch(c -> c.tokens().get(column) == token);
    return edge && printed && here
        ? CellValue.read(value, source)
        : CellValue.inferred(value, Optional.of(source), "该行数字个数与列数不符，数值由勾稽关系推得。");
  }
}
