package gongkai.validate.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds every way to satisfy a set of broken equations by changing exactly k cells.
///
/// Complete: it branches over the cells of a broken equation that no chosen cell lies in; when all
/// are covered, over the cells that share an equation with a chosen one, since a further cell can
/// only serve to put right what the chosen ones upset.
final class ChangeSearch {

  /// One changed cell of a way, and by how much it changes (never 0).
  record Step(int cell, long delta) {}

  /// What the search came to.
  ///
  /// @param changes every way found
  /// @param complete false when the bound was reached, or when some cells could be changed by more
  ///   than one amount, so that the ways cannot be listed
  record Result(List<List<Step>> changes, boolean complete) {}

  /// About a fifth of a second at the very most.
  private static final int MAX_CANDIDATES = 200_000;

  private static final int MOST_EQUATIONS_OF_A_CELL = 3;

  private final EquationSystem system;
  private final BitSet target;
  private final BitSet untouchable;
  private final int size;
  private final Set<BitSet> seen = new HashSet<>();
  private final List<List<Step>> found = new ArrayList<>();
  private boolean complete = true;

  private ChangeSearch(EquationSystem system, BitSet target, BitSet untouchable, int size) {
    this.system = system;
    this.target = target;
    this.untouchable = untouchable;
    this.size = size;
  }

  /// Searches.
  ///
  /// @param target the broken equations to satisfy
  /// @param untouchable other broken equations, whose cells are left alone
  /// @param size how many cells to change
  static Result search(EquationSystem system, BitSet target, BitSet untouchable, int size) {
    var search = new ChangeSearch(system, target, untouchable, size);
    search.extend(new BitSet());
    return new Result(List.copyOf(search.found), search.complete);
  }

  private void extend(BitSet chosen) {
    if (!complete || !seen.add((BitSet) chosen.clone())) {
      return;
    }
    if (seen.size() > MAX_CANDIDATES) {
      complete = false;
      return;
    }
    var uncovered = (BitSet) target.clone();
    chosen.stream().forEach(c -> system.equationsOf(c).forEach(uncovered::clear));
    int left = size - chosen.cardinality();
    if (left == 0) {
      if (uncovered.isEmpty()) {
        solve(chosen.stream().toArray());
      }
      return;
    }
    if (uncovered.cardinality() > left * MOST_EQUATIONS_OF_A_CELL) {
      return;
    }
    for (int c : uncovered.isEmpty() ? near(chosen) : cellsOfSmallest(uncovered)) {
      if (!chosen.get(c) && isAllowed(c)) {
        chosen.set(c);
        extend(chosen);
        chosen.clear(c);
      }
    }
  }

  private boolean isAllowed(int c) {
    return system.isChangeable(c) && system.equationsOf(c).stream().noneMatch(untouchable::get);
  }

  private int[] cellsOfSmallest(BitSet equations) {
    int smallest =
        equations.stream()
            .boxed()
            .min((a, b) -> Integer.compare(system.cellsOf(a).length, system.cellsOf(b).length))
            .orElseThrow();
    return system.cellsOf(smallest);
  }

  private int[] near(BitSet chosen) {
    return chosen.stream()
        .flatMap(c -> system.equationsOf(c).stream().mapToInt(Integer::intValue))
        .distinct()
        .flatMap(e -> Arrays.stream(system.cellsOf(e)))
        .distinct()
        .toArray();
  }

  private void solve(int[] cells) {
    var touched = new BitSet();
    for (int c : cells) {
      system.equationsOf(c).forEach(touched::set);
    }
    // An open equation that is not broken only has to stay satisfiable: checked afterwards.
    int[] binding = touched.stream().filter(e -> system.isClosed(e) || target.get(e)).toArray();
    switch (SmallSystem.solve(rows(cells, binding), cells.length)) {
      case SmallSystem.Answer.None _ -> {}
      case SmallSystem.Answer.Many _ -> complete = false;
      case SmallSystem.Answer.One(List<Long> deltas) ->
          accept(cells, deltas, touched).ifPresent(found::add);
    }
  }

  private long[][] rows(int[] cells, int[] equations) {
    var rows = new long[equations.length][cells.length + 1];
    for (int i = 0; i < equations.length; i++) {
      for (int j = 0; j < cells.length; j++) {
        rows[i][j] = system.sign(cells[j], equations[i]);
      }
      rows[i][cells.length] = -system.residual(equations[i]);
    }
    return rows;
  }

  private Optional<List<Step>> accept(int[] cells, List<Long> deltas, BitSet touched) {
    var steps = new ArrayList<Step>();
    for (int j = 0; j < cells.length; j++) {
      var step = new Step(cells[j], deltas.get(j));
      if (step.delta() == 0 || system.value(step.cell()) + step.delta() < 0) {
        return Optional.empty();
      }
      steps.add(step);
    }
    boolean allowed = touched.stream().allMatch(e -> system.allows(e, difference(e, steps)));
    return allowed ? Optional.of(List.copyOf(steps)) : Optional.empty();
  }

  private long difference(int equation, List<Step> steps) {
    long difference = system.residual(equation);
    for (Step step : steps) {
      difference += system.sign(step.cell(), equation) * step.delta();
    }
    return difference;
  }
}
