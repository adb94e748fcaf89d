package gongkai.validate.repair;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.validate.CellChange;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.StatedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who else says what a cell holds: plain figures of the narrative, and last year's report.
///
/// A change away from a number that a strict witness confirms is not offered. Among the rest, those
/// that arrive at what a witness says come first.
final class Witnesses {

  /// One witness.
  ///
  /// @param cell the cell
  /// @param value what it says the cell holds
  /// @param words who says so, in Chinese
  /// @param strict whether everybody counts it alike, so that it may refute a change
  record Witness(CellAddress cell, BigDecimal value, String words, boolean strict) {}

  private final List<Witness> witnesses;

  private Witnesses(List<Witness> witnesses) {
    this.witnesses = witnesses;
  }

  static Witnesses of(ReportFacts facts) {
    var witnesses = new ArrayList<Witness>();
    facts.figures().stream()
        .filter(StatedFigure::isPlain)
        .forEach(figure ->
            witnesses.add(
                new Witness(
                    figure.meanings().getFirst().plus().getFirst(),
                    figure.fact().value(),
                    "正文“" + figure.fact().text() + "”",
                    figure.isStrict())));
    facts
        .yearBefore()
        .filter(before -> !facts.isIdentityDoubtful() && !before.isIdentityDoubtful())
        .ifPresent(before -> lastYear(facts, before, witnesses));
    return new Witnesses(witnesses);
  }

  private static void lastYear(ReportFacts facts, ReportFacts before, List<Witness> witnesses) {
    for (CellAddress cell : facts.form().addresses()) {
      if (cell.table().equals("requests") && cell.row().equals("broughtForward")) {
        var carried = CellAddress.of("requests", "carriedForward", cell.column());
        if (before.state(carried) == CellState.READ && !before.isDoubtful(carried)) {
          before
              .value(carried)
              .ifPresent(value -> witnesses.add(new Witness(cell, value, "上一年度报告的结转数", true)));
        }
      }
    }
  }

  /// The options that no witness refutes, the best supported first.
  List<List<CellChange>> rank(List<List<CellChange>> options) {
    return options.stream()
        .filter(option -> option.stream().noneMatch(this::isRefuted))
        .sorted(Comparator.comparingInt(option -> -support(option)))
        .toList();
  }

  /// The witnesses that refute some of these options.
  List<Witness> against(List<List<CellChange>> options) {
    return witnesses.stream()
        .filter(witness ->
            options.stream().flatMap(List::stream).anyMatch(change -> refutes(witness, change)))
        .distinct()
        .toList();
  }

  private boolean isRefuted(CellChange change) {
    return witnesses.stream().anyMatch(witness -> refutes(witness, change));
  }

  private static boolean refutes(Witness witness, CellChange change) {
    return witness.strict()
        && witness.cell().equals(change.cell())
        && change.from().filter(from -> from.compareTo(witness.value()) == 0).isPresent()
        && change.to().compareTo(witness.value()) != 0;
  }

  private int support(List<CellChange> option) {
    int support = 0;
    for (CellChange change : option) {
      for (Witness witness : witnesses) {
        if (witness.cell().equals(change.cell())) {
          support += change.to().compareTo(witness.value()) == 0 ? 1 : -1;
        }
      }
    }
    return support;
  }
}
