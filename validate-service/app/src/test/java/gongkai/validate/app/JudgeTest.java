package gongkai.validate.app;

import static gongkai.validate.app.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.ReportExtracted;
import gongkai.validate.Finding;
import gongkai.validate.FindingChanged;
import gongkai.validate.FindingChanged.Change;
import gongkai.validate.ReportValidated;
import gongkai.validate.engine.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class JudgeTest {

  private static final String CONTINUITY = "carried-forward-continuity";

  /// What leaves, and what a consumer that keeps the highest version then holds.
  private static final class Consumer implements Years, Judge.Outbox {
    private final Map<String, YearOfInstitution> years = new HashMap<>();
    private final List<ReportValidated> verdicts = new ArrayList<>();
    private final List<FindingChanged> changes = new ArrayList<>();
    private final Judge judge = new Judge(Validator.standard(), this, this);

    @Override
    public YearOfInstitution get(String institution, Optional<Integer> year) {
      return years.getOrDefault(institution + year, YearOfInstitution.EMPTY);
    }

    @Override
    public void put(String institution, Optional<Integer> year, YearOfInstitution known) {
      years.put(institution + year, known);
    }

    @Override
    public void verdict(ReportValidated verdict) {
      verdicts.add(verdict);
    }

    @Override
    public void finding(FindingChanged finding) {
      changes.add(finding);
    }

    /// The latest verdict on each document, as an index with external versions holds it.
    Map<String, ReportValidated> index() {
      var index = new TreeMap<String, ReportValidated>();
      for (ReportValidated verdict : verdicts) {
        index.merge(
            verdict.document().sha256(),
            verdict,
            (old, now) -> now.version() >= old.version() ? now : old);
      }
      return index;
    }

    /// The findings that stand, as a consumer of the changes knows them.
    Set<Finding> standing() {
      var latest = new TreeMap<String, FindingChanged>();
      for (FindingChanged change : changes) {
        latest.merge(
            change.finding().id(),
            change,
            (old, now) -> now.version() >= old.version() ? now : old);
      }
      var standing = new java.util.HashSet<Finding>();
      for (FindingChanged change : latest.values()) {
        if (change.change() != Change.RESOLVED) {
          standing.add(change.finding());
        }
      }
      return standing;
    }

    /// The runs of the documents that are current.
    Set<Long> currentOnes() {
      var runs = new TreeSet<Long>();
      index().values().stream()
          .filter(ReportValidated::current)
          .forEach(verdict -> runs.add(verdict.document().run()));
      return runs;
    }

    ReportValidated latest(ReportExtracted event) {
      return Objects.requireNonNull(index().get(event.document().sha256()));
    }

    Set<String> rulesOf(ReportExtracted event) {
      var rules = new TreeSet<String>();
      latest(event).findings().forEach(f -> rules.add(f.rule()));
      return rules;
    }
  }

  @Test
  void aLateOlderYearRaisesTheFailureOfTheNext() {
    var consumer = new Consumer();
    var second = report(1, 2022, 5, 0);
    consumer.judge.arrived(second);
    assertFalse(consumer.rulesOf(second).contains(CONTINUITY));

    consumer.judge.arrived(report(2, 2021, 0, 3));
    assertTrue(consumer.rulesOf(second).contains(CONTINUITY));
    assertEquals(1, consumer.latest(second).revision());
  }

  @Test
  void aNewerPublicationOfTheOlderYearResolvesTheFailure() {
    var consumer = new Consumer();
    var second = report(2, 2022, 5, 0);
    consumer.judge.arrived(report(1, 2021, 0, 3));
    consumer.judge.arrived(second);
    assertTrue(consumer.rulesOf(second).contains(CONTINUITY));

    consumer.judge.arrived(report(3, 2021, 0, 5));
    assertFalse(consumer.rulesOf(second).contains(CONTINUITY));
    assertTrue(
        consumer.changes.stream()
            .anyMatch(c -> c.change() == Change.RESOLVED && c.finding().rule().equals(CONTINUITY)));
  }

  @Test
  void anEventThatComesTwiceChangesNothing() {
    var once = new Consumer();
    var twice = new Consumer();
    for (ReportExtracted event : List.of(report(1, 2021, 0, 3), report(2, 2022, 5, 0))) {
      once.judge.arrived(event);
      twice.judge.arrived(event);
      twice.judge.arrived(event);
    }
    assertEquals(once.index(), twice.index());
    assertEquals(once.changes, twice.changes);
  }

  @Test
  void onlyTheNewestPublicationOfAYearIsCurrent() {
    var consumer = new Consumer();
    var old = report(1, 2021, 0, 3);
    var corrected = report(2, 2021, 0, 5);
    consumer.judge.arrived(old);
    consumer.judge.arrived(corrected);
    assertFalse(consumer.latest(old).current());
    assertTrue(consumer.latest(corrected).current());
  }

  @Test
  void anOlderPublicationThatComesLateIsNotCurrent() {
    var consumer = new Consumer();
    var old = report(1, 2021, 0, 3);
    var corrected = report(2, 2021, 0, 5);
    consumer.judge.arrived(corrected);
    consumer.judge.arrived(old);
    assertFalse(consumer.latest(old).current());
    assertTrue(consumer.latest(corrected).current());
  }

  @Test
  void fourYearsInEveryOrderEndInTheSameFindings() {
    var years =
        List.of(
            report(1, 2021, 0, 3),
            report(2, 2022, 4, 1),
            report(3, 2023, 1, 2),
            report(4, 2024, 0, 0));
    var first = new Consumer();
    years.forEach(first.judge::arrived);
    int orders = 0;
    for (List<ReportExtracted> order : permutations(years)) {
      var consumer = new Consumer();
      order.forEach(consumer.judge::arrived);
      assertEquals(findings(first), findings(consumer), "in the order " + yearsOf(order));
      assertEquals(first.standing(), consumer.standing(), "in the order " + yearsOf(order));
      orders++;
    }
    assertEquals(24, orders);
    assertTrue(first.standing().stream().anyMatch(f -> f.rule().equals(CONTINUITY)));
  }

  @Test
  void aCorrectedYearInEveryOrderEndsInTheSameFindings() {
    var reports =
        List.of(
            report(1, 2021, 0, 3),
            report(2, 2022, 4, 1),
            report(3, 2023, 2, 0),
            report(4, 2022, 3, 1),
            report(5, 2022, 3, 2));
    var first = new Consumer();
    reports.forEach(first.judge::arrived);
    for (List<ReportExtracted> order : permutations(reports)) {
      var consumer = new Consumer();
      order.forEach(consumer.judge::arrived);
      var runs = order.stream().map(event -> event.document().run()).toList();
      assertEquals(findings(first), findings(consumer), "in the order " + runs);
      assertEquals(first.standing(), consumer.standing(), "in the order " + runs);
      assertEquals(first.currentOnes(), consumer.currentOnes(), "in the order " + runs);
    }
    assertEquals(Set.of(1L, 3L, 5L), first.currentOnes());
  }

  private static Map<String, List<Finding>> findings(Consumer consumer) {
    var findings = new TreeMap<String, List<Finding>>();
    consumer.index().forEach((id, verdict) -> findings.put(id, verdict.findings()));
    return findings;
  }

  private static List<Integer> yearsOf(List<ReportExtracted> order) {
    return order.stream().map(event -> event.report().year().orElseThrow()).toList();
  }

  private static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<T>>();
    for (T head : items) {
      var rest = new ArrayList<>(items);
      rest.remove(head);
      for (List<T> tail : permutations(rest)) {
        var one = new ArrayList<T>();
        one.add(head);
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
