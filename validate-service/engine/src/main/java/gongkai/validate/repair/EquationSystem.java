package gongkai.validate.repair;

import gongkai.extract.form.Equation;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.validate.rule.ReportFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The equations of a table as small integers: which cell stands in which equation, on which side,
/// and by how much each equation is off.
///
/// Cells without a number count as 0 in the residual and make the equation open on their side.
final class EquationSystem {

  /// Numbers beyond this are not counts of anything; no repair is looked for.
  private static final BigDecimal BOUND = BigDecimal.valueOf(1_000_000_000_000L);

  private final List<Equation> equations;
  private final List<CellAddress> cells = new ArrayList<>();
  private final int[][] cellsOf;
  private final long[] residual;
  private final boolean[] openLeft;
  private final boolean[] openRight;
  private final List<List<Integer>> equationsOf = new ArrayList<>();
  private final List<Map<Integer, Integer>> signs = new ArrayList<>();
  private final List<Long> values = new ArrayList<>();
  private final BitSet changeable = new BitSet();

  private EquationSystem(List<Equation> equations) {
    this.equations = equations;
    this.cellsOf = new int[equations.size()][];
    this.residual = new long[equations.size()];
    this.openLeft = new boolean[equations.size()];
    this.openRight = new boolean[equations.size()];
  }

  /// Sets the equations up over a report's cells.
  ///
  /// @return empty when a cell holds a fraction or a number too large to be a count
  static Optional<EquationSystem> of(ReportFacts facts, List<Equation> equations) {
    for (Equation equation : equations) {
      for (List<CellAddress> side : List.of(equation.left(), equation.right())) {
        for (CellAddress cell : side) {
          if (facts.value(cell).filter(value -> !isWhole(value)).isPresent()) {
            return Optional.empty();
          }
        }
      }
    }
    var system = new EquationSystem(List.copyOf(equations));
    var index = new HashMap<CellAddress, Integer>();
    for (int e = 0; e < equations.size(); e++) {
      var equation = equations.get(e);
      system.cellsOf[e] = new int[equation.left().size() + equation.right().size()];
      int at = 0;
      for (CellAddress cell : equation.left()) {
        system.cellsOf[e][at++] = system.add(facts, index, cell, e, 1);
      }
      for (CellAddress cell : equation.right()) {
        system.cellsOf[e][at++] = system.add(facts, index, cell, e, -1);
      }
    }
    return Optional.of(system);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.abs().compareTo(BOUND) < 0 && value.stripTrailingZeros().scale() <= 0;
  }

  private int add(
      ReportFacts facts,
      Map<CellAddress, Integer> index,
      CellAddress cell,
      int equation,
      int sign) {
    int c = index.computeIfAbsent(cell, address -> register(facts, address));
    equationsOf.get(c).add(equation);
    signs.get(c).put(equation, sign);
    var value = facts.value(cell);
    if (value.isPresent()) {
      residual[equation] += sign * value.get().longValue();
    } else if (sign > 0) {
      openLeft[equation] = true;
    } else {
      openRight[equation] = true;
    }
    return c;
  }

  private int register(ReportFacts facts, CellAddress cell) {
    int c = cells.size();
    cells.add(cell);
    values.add(facts.value(cell).map(BigDecimal::longValue).orElse(0L));
    equationsOf.add(new ArrayList<>());
    signs.add(new HashMap<>());
    changeable.set(c, facts.state(cell) == CellState.READ);
    return c;
  }

  /// The equations that no numbers in their empty cells could satisfy.
  BitSet broken() {
    var broken = new BitSet();
    for (int e = 0; e < residual.length; e++) {
      broken.set(e, !allows(e, residual[e]));
    }
    return broken;
  }

  /// Whether an equation with this much more on its left than on its right can be satisfied.
  boolean allows(int equation, long difference) {
    return difference == 0
        || (difference < 0 && openLeft[equation])
        || (difference > 0 && openRight[equation]);
  }

  /// Whether every cell of an equation holds a number.
  boolean isClosed(int equation) {
    return !openLeft[equation] && !openRight[equation];
  }

  /// By how much the left side exceeds the right.
  long residual(int equation) {
    return residual[equation];
  }

  Equation equation(int e) {
    return equations.get(e);
  }

  CellAddress cell(int c) {
    return cells.get(c);
  }

  long value(int c) {
    return values.get(c);
  }

  /// Whether a repair may change a cell: only numbers that were read.
  boolean isChangeable(int c) {
    return changeable.get(c);
  }

  int[] cellsOf(int equation) {
    return cellsOf[equation];
  }

  List<Integer> equationsOf(int c) {
    return equationsOf.get(c);
  }

  /// 1 if the cell stands on the equation's left, -1 on its right, 0 if nowhere.
  int sign(int c, int equation) {
    return signs.get(c).getOrDefault(equation, 0);
  }
}
