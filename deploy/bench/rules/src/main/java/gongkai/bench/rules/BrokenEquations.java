package gongkai.bench.rules;

import gongkai.bench.rules.Planting.Expected;
import gongkai.bench.rules.Planting.Whose;
import gongkai.extract.form.Equation;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What has to be found where figures are printed that break the form's equations.
public final class BrokenEquations {

  private BrokenEquations() {}

  /// A finding for each equation that does not hold between the printed figures.
  ///
  /// @param ofCases whether those of table four are meant, else those of table three
  public static List<Expected> in(Draft draft, boolean ofCases) {
    Figures printed = draft.figures.copy();
    draft.printed.forEach((cell, text) -> {
      if (text.matches("\\d+")) {
        printed.set(cell.path(), new BigDecimal(text));
      }
    });
    var expected = new ArrayList<Expected>();
    for (Equation equation : printed.broken()) {
      if ((equation.relation() == Equation.Relation.CASE_SUM) == ofCases) {
        Set<CellAddress> cells = new HashSet<>(equation.left());
        cells.addAll(equation.right());
        expected.add(new Expected(rule(equation), Whose.AUTHORS, Severity.ERROR, cells, List.of()));
      }
    }
    return expected;
  }

  private static String rule(Equation equation) {
    return switch (equation.relation()) {
      case BALANCE -> "requests-balance";
      case OUTCOME_SUM -> "requests-outcome-sum";
      case APPLICANT_SUM -> "requests-applicant-sum";
      case CASE_SUM -> "case-sum";
    };
  }
}
