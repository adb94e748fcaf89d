package gongkai.validate.repair;

import gongkai.extract.form.Equation;
import gongkai.validate.CellChange;
import gongkai.validate.repair.ChangeSearch.Step;
import gongkai.validate.rule.ReportFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Repairs of every broken equation of a report.
///
/// The equations of a table are searched together: a change has to satisfy the whole group of
/// broken equations that hang together through shared cells, and must not upset any other. One
/// changed cell is tried first, then two, then three; groups that one cell does not settle are also
/// tried together, since two changes may lie in one row and leave its sum as it was. Only numbers
/// that were read are changed, and only to whole numbers from 0.
public final class Repairs {

  private static final int MOST_CELLS = 3;

  /// More equally small changes than this help nobody.
  private static final int MOST_OPTIONS = 12;

  private final ReportFacts facts;
  private final Witnesses witnesses;
  private final Map<String, Repair> byEquation = new HashMap<>();

  private Repairs(ReportFacts facts) {
    this.facts = facts;
    this.witnesses = Witnesses.of(facts);
  }

  /// Searches the repairs of a report.
  public static Repairs of(ReportFacts facts) {
    var repairs = new Repairs(facts);
    var tables =
        facts.form().equations().stream()
            .collect(Collectors.groupingBy(equation -> equation.left().getFirst().table()));
    tables.values().forEach(repairs::repair);
    return repairs;
  }

  /// The repair of the group that a broken equation belongs to; empty if the equation is not broken
  /// or holds numbers that are no counts.
  public Optional<Repair> of(Equation equation) {
    return Optional.ofNullable(byEquation.get(equation.id()));
  }

  private void repair(List<Equation> equations) {
    EquationSystem.of(facts, equations).ifPresent(this::repair);
  }

  private void repair(EquationSystem system) {
    var broken = system.broken();
    var open = groups(system, broken);
    for (int size = 1; size <= MOST_CELLS && !open.isEmpty(); size++) {
      if (size > 1 && open.size() > 1) {
        var all = new BitSet();
        open.forEach(all::or);
        if (settle(system, broken, all, size)) {
          return;
        }
      }
      int cells = size;
      open.removeIf(group -> settle(system, broken, group, cells));
    }
    for (BitSet group : open) {
      put(system, group, List.of(), Advice.noneFound());
    }
  }

  /// Settles a group if changes of exactly this size would, or if it is plain that they cannot be
  /// listed.
  private boolean settle(EquationSystem system, BitSet broken, BitSet group, int size) {
    var others = (BitSet) broken.clone();
    others.andNot(group);
    var result = ChangeSearch.search(system, group, others, size);
    if (!result.complete() || result.changes().size() > MOST_OPTIONS) {
      put(system, group, List.of(), Advice.tooMany());
      return true;
    }
    if (result.changes().isEmpty()) {
      return false;
    }
    var options = result.changes().stream().map(change -> changes(system, change)).toList();
    var kept = witnesses.rank(options);
    put(
        system,
        group,
        kept,
        kept.isEmpty()
            ? Advice.contradicted(facts, witnesses.against(options))
            : Advice.wouldSuffice(facts, kept, options.size() - kept.size()));
    return true;
  }

  private void put(
      EquationSystem system, BitSet group, List<List<CellChange>> options, String advice) {
    var equations = group.stream().mapToObj(system::equation).toList();
    var repair = new Repair(equations, options, advice);
    equations.forEach(equation -> byEquation.put(equation.id(), repair));
  }

  private static List<CellChange> changes(EquationSystem system, List<Step> steps) {
    return steps.stream()
        .map(step -> {
          long from = system.value(step.cell());
          return new CellChange(
              system.cell(step.cell()),
              Optional.of(BigDecimal.valueOf(from)),
              BigDecimal.valueOf(from + step.delta()));
        })
        .toList();
  }

  /// The broken equations, those that share a cell together.
  private static List<BitSet> groups(EquationSystem system, BitSet broken) {
    var groups = new ArrayList<BitSet>();
    var left = (BitSet) broken.clone();
    while (!left.isEmpty()) {
      var group = new BitSet();
      group.set(left.nextSetBit(0));
      for (boolean grown = true; grown; ) {
        var wider = (BitSet) group.clone();
        for (int e : group.stream().toArray()) {
          for (int c : system.cellsOf(e)) {
            system.equationsOf(c).stream().filter(broken::get).forEach(wider::set);
          }
        }
        grown = wider.cardinality() > group.cardinality();
        group = wider;
      }
      left.andNot(group);
      groups.add(group);
    }
    return groups;
  }
}
