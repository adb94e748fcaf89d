package gongkai.bench.rules;

import gongkai.bench.rules.Planting.Expected;
import gongkai.extract.engine.Reading;
import gongkai.extract.report.Report;
import gongkai.validate.Finding;
import gongkai.validate.Severity;
import gongkai.validate.engine.Neighbours;
import gongkai.validate.engine.RuleCatalogue;
import gongkai.validate.engine.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads and judges cases as `gongkai check` does, and counts.
final class Measurement {

  /// Something that is not as it should be.
  ///
  /// @param rule whose fault it is
  /// @param text what was planted, or what was found
  record Fault(Case of, String rule, String text) {}

  private final Validator validator = Validator.standard();
  private final Map<String, RuleTally> tallies = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Long> nanos = new ArrayList<>();
  private int cases;
  private int clean;
  private int transcripts;
  private int accused;
  private int refused;

  Measurement() {
    RuleCatalogue.all().forEach(rule -> tallies.put(rule.name(), new RuleTally()));
  }

  /// Judges one.
  void measure(Case one) {
    cases++;
    clean += one.plantings().isEmpty() ? 1 : 0;
    transcripts += one.transcript() ? 1 : 0;
    List<Finding> findings;
    if (one.file().read() instanceof Reading.Extracted(Report report)) {
      Neighbours neighbours = neighbours(report, one);
      long start = System.nanoTime();
      findings = validator.validate(report, neighbours);
      nanos.add(System.nanoTime() - start);
    } else {
      refused++;
      faults.add(new Fault(one, "", "refused"));
      findings = List.of();
    }
    one.plantings()
        .forEach(planting ->
            planting.expected().forEach(expected -> planted(one, planting, expected, findings)));
    findings.forEach(finding -> found(one, finding));
    if (one.plantings().isEmpty() && findings.stream().anyMatch(Measurement::accuses)) {
      accused++;
    }
  }

  /// Within how many milliseconds so many of a hundred reports were judged.
  double milliseconds(int percent) {
    var sorted = nanos.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
  }

  private static boolean accuses(Finding finding) {
    return finding.isFailure() && finding.severity() != Severity.INFO;
  }

  private static Optional<Report> beside(Report report, Optional<Printing.File> file) {
    return file.map(Printing.File::read)
        .flatMap(reading ->
            reading instanceof Reading.Extracted(Report other)
                ? Optional.of(other)
                : Optional.empty())
        .filter(other -> other.institution().id().equals(report.institution().id()));
  }

  private static Neighbours neighbours(Report report, Case one) {
    Optional<Report> before = beside(report, one.before());
    Optional<Report> other =
        beside(report, one.other()).filter(version -> version.year().equals(report.year()));
    Neighbours years =
        year -> before.filter(report1 -> report1.year().filter(own -> own == year).isPresent());
    return years.with(other.stream().toList());
  }

  private void planted(Case one, Planting planting, Expected expected, List<Finding> findings) {
    List<Finding> met = findings.stream().filter(expected::meets).toList();
    boolean right = met.stream().anyMatch(expected.whose()::agrees);
    boolean severe = met.stream().anyMatch(f -> f.severity().compareTo(expected.ceiling()) < 0);
    tally(expected.rule()).planted(!met.isEmpty(), right, severe);
    if (met.isEmpty()) {
      fault(one, expected.rule(), "missed: " + planting.about());
    } else if (!right) {
      fault(
          one,
          expected.rule(),
          "not of kind " + expected.whose() + ": " + met.getFirst().message());
    } else if (severe) {
      fault(one, expected.rule(), "too severe: " + met.getFirst().message());
    }
  }

  private void found(Case one, Finding finding) {
    if (one.plantings().stream().anyMatch(planting -> planting.explains(finding))) {
      tally(finding.rule()).explained();
    } else {
      tally(finding.rule()).unexplained(finding.isFailure());
      String span = finding.span().map(words -> " [" + words.text() + "]").orElse("");
      fault(
          one,
          finding.rule(),
          "false %s: %s%s".formatted(finding.kind().word(), finding.message(), span));
    }
  }

  private void fault(Case one, String rule, String text) {
    faults.add(new Fault(one, rule, text));
  }

  private RuleTally tally(String rule) {
    return tallies.computeIfAbsent(rule, _ -> new RuleTally());
  }

  /// Each rule's tally, in the order of the rule book.
  Map<String, RuleTally> tallies() {
    return tallies;
  }

  /// All rules' together.
  RuleTally together() {
    var all = new RuleTally();
    tallies.values().forEach(all::add);
    return all;
  }

  List<Fault> faults() {
    return faults;
  }

  int cases() {
    return cases;
  }

  int clean() {
    return clean;
  }

  int transcripts() {
    return transcripts;
  }

  /// Clean reports of which a failure of severity error or warning says something.
  int accused() {
    return accused;
  }

  /// Reports that could not be read.
  int refused() {
    return refused;
  }
}
