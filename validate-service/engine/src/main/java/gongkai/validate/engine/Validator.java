package gongkai.validate.engine;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.Report;
import gongkai.validate.Finding;
import gongkai.validate.repair.Repairs;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.RuleStatus;
import gongkai.validate.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Judges reports by a rule book. Pure: the same report and neighbours give the same findings, in
/// the same order. Safe for use by several threads.
///
/// ```java
/// List<Finding> findings = Validator.standard().validate(report, Neighbours.none());
/// ```
public final class Validator {

  private static final Validator STANDARD = new Validator(RuleBook.RULES);

  private record Entry(Rule rule, RuleCard card, List<FormVersion> forms) {}

  private record Seen(RuleCard card, Violated violated) {}

  private final List<Entry> entries;
  private final String version;

  Validator(List<Rule> rules) {
    this.entries =
        rules.stream()
            .filter(rule -> rule.card().status() != RuleStatus.OFF)
            .map(rule -> new Entry(rule, rule.card(), List.of(rule.card().forms())))
            .toList();
    this.version = RuleBookVersion.of(rules);
  }

  /// The validator with every rule of the rule book.
  public static Validator standard() {
    return STANDARD;
  }

  /// Judges a report.
  ///
  /// @param report the report, as extraction read it
  /// @param neighbours the institution's other reports
  /// @return failures and doubts, in the order of the rule book and, within a rule, of the form
  public List<Finding> validate(Report report, Neighbours neighbours) {
    var facts = ReportFacts.of(report, neighbours::inYear, neighbours.otherPublications());
    var seen = new ArrayList<Seen>();
    for (Entry entry : entries) {
      if (entry.forms().contains(binding(entry.card(), facts))) {
        entry
            .rule()
            .check(facts)
            .forEach(outcome -> {
              if (outcome instanceof Violated violated) {
                seen.add(new Seen(entry.card(), violated));
              }
            });
      }
    }
    return judge(facts, seen);
  }

  private static FormVersion binding(RuleCard card, ReportFacts facts) {
    FormVersion printed = facts.report().form();
    return card.byYear() ? facts.formDue().orElse(printed) : printed;
  }

  /// The version of the rule book; differs whenever anything is judged differently.
  public String ruleBookVersion() {
    return version;
  }

  private static List<Finding> judge(ReportFacts facts, List<Seen> seen) {
    var repairs =
        seen.stream().anyMatch(one -> one.violated().equation().isPresent())
            ? Optional.of(Repairs.of(facts))
            : Optional.<Repairs>empty();
    var judge = new Judge(facts);
    return seen.stream()
        .map(one ->
            judge.judge(
                one.card(),
                one.violated(),
                repairs.flatMap(known -> one.violated().equation().flatMap(known::of))))
        .toList();
  }
}
