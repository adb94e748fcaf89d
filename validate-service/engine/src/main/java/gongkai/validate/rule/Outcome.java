package gongkai.validate.rule;

import gongkai.extract.form.Equation;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import gongkai.validate.TextSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a rule says about one thing that it looked at.
public sealed interface Outcome {

  /// It is as it should be.
  Outcome HELD = new Held();

  /// It is as it should be.
  record Held() implements Outcome {}

  /// It cannot be decided from what the document shows.
  ///
  /// @param subject what was looked at
  /// @param why what is missing or open, in English, for whoever asks why nothing was found
  record Undecided(String subject, String why) implements Outcome {}

  /// It is not as it should be.
  ///
  /// @param subject what was looked at, without any value in it, unique within the rule and report:
  ///   an equation's id, a section, the words of a figure without digits. Findings are named by it.
  /// @param message the finding's message in Chinese: one sentence that a clerk understands, then
  ///   the evidence, then what to do
  /// @param cells the cells on both sides, in the form's order
  /// @param expected what should stand there
  /// @param actual what stands there
  /// @param equation the broken equation, so that a repair can be looked for
  /// @param span the words that it is about
  /// @param atMost the severity, if the rule's own is not lower
  /// @param doubt why this is not to be held against the author, in Chinese, where the rule knows
  record Violated(
      String subject,
      String message,
      List<CellAddress> cells,
      Optional<BigDecimal> expected,
      Optional<BigDecimal> actual,
      Optional<Equation> equation,
      Optional<TextSpan> span,
      Severity atMost,
      Optional<String> doubt)
      implements Outcome {

    public Violated {
      cells = List.copyOf(cells);
    }

    /// A violation without cells or figures.
    public static Violated of(String subject, String message) {
      return new Violated(
          subject,
          message,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Severity.ERROR,
          Optional.empty());
    }

    /// The same, resting on these cells.
    public Violated on(List<CellAddress> restsOn) {
      return new Violated(
          subject, message, restsOn, expected, actual, equation, span, atMost, doubt);
    }

    /// The same, with the number that should stand there and the one that does.
    public Violated figures(BigDecimal shouldBe, BigDecimal is) {
      return new Violated(
          subject,
          message,
          cells,
          Optional.of(shouldBe),
          Optional.of(is),
          equation,
          span,
          atMost,
          doubt);
    }

    /// The same, breaking an equation of the form.
    public Violated breaking(Equation broken) {
      return new Violated(
          subject, message, cells, expected, actual, Optional.of(broken), span, atMost, doubt);
    }

    /// The same, about words of the narrative.
    public Violated in(TextSpan words) {
      return new Violated(
          subject, message, cells, expected, actual, equation, Optional.of(words), atMost, doubt);
    }

    /// The same, no worse than this.
    public Violated atMost(Severity ceiling) {
      return new Violated(
          subject, message, cells, expected, actual, equation, span, ceiling, doubt);
    }

    /// The same, as a doubt.
    ///
    /// @param reason why the author may not be to blame, in Chinese
    public Violated doubtful(String reason) {
      return new Violated(
          subject, message, cells, expected, actual, equation, span, atMost, Optional.of(reason));
    }
  }
}
