package gongkai.validate.rule;

import java.util.List;
import java.util.stream.Stream;

/// One sentence that an annual report has to satisfy, made checkable.
///
/// A rule is a pure function of the indexed facts: it keeps no state and asks no clock. It carries
/// a {@link RuleCard}, and examples that are its tests and stand on its page. To add one, write one
/// file in the package of its family and one line in the rule book.
public interface Rule {

  /// What the rule says about each thing that it looks at: an equation, a section, a figure in the
  /// text. No outcome at all means that the report holds nothing of the kind.
  Stream<Outcome> check(ReportFacts facts);

  /// Small reports that keep the rule, break it, and leave it undecided.
  List<Example> examples();

  /// The rule's card.
  ///
  /// @throws IllegalStateException when the class carries none
  default RuleCard card() {
    RuleCard card = getClass().getAnnotation(RuleCard.class);
    if (card == null) {
      throw new IllegalStateException(getClass().getName() + " has no @RuleCard");
    }
    return card;
  }
}
