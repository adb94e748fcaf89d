package gongkai.validate.rules.arithmetic;

import gongkai.extract.form.Equation;
import gongkai.extract.form.Equation.Relation;
import gongkai.extract.report.CellAddress;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Sum;
import java.util.stream.Stream;

/// Decides the form's equations of one kind, in the way that all arithmetic rules share.
///
/// An equation with a cell that holds no number is undecided unless no numbers from 0 could make it
/// true: a dash or a blank is not zero, but it is not less than zero either.
final class EquationCheck {

  private EquationCheck() {}

  /// The first sentence of a message, for a clerk.
  @FunctionalInterface
  interface Sentence {
    String about(CellAddress first, Sum left, Sum right);
  }

  static Stream<Outcome> of(ReportFacts facts, Relation relation, Sentence sentence) {
    return facts.form().equations().stream()
        .filter(equation -> equation.relation() == relation)
        .map(equation -> decide(facts, equation, sentence));
  }

  private static Outcome decide(ReportFacts facts, Equation equation, Sentence sentence) {
    var left = Sum.of(facts, equation.left());
    var right = Sum.of(facts, equation.right());
    boolean complete = left.isComplete() && right.isComplete();
    if (left.canEqual(right)) {
      return complete
          ? Outcome.HELD
          : new Undecided(equation.id(), "a cell holds no number, and some number would do");
    }
    var cells = Stream.concat(equation.left().stream(), equation.right().stream()).toList();
    boolean byRow = cells.stream().map(CellAddress::row).distinct().count() > 1;
    String message =
        sentence.about(equation.left().getFirst(), left, right)
            + "相差 "
            + FormWords.number(left.known().subtract(right.known()).abs())
            + "。"
            + FormWords.sum(facts, left, byRow)
            + "；"
            + FormWords.sum(facts, right, byRow)
            + "。"
            + (complete ? "" : "没有数字的格无论填多少，等式都不成立。");
    return Violated.of(equation.id(), message)
        .on(cells)
        .figures(left.known(), right.known())
        .breaking(equation);
  }
}
