package gongkai.launcher;

import gongkai.launcher.client.Arrival;
import gongkai.launcher.client.Dropped;
import gongkai.launcher.client.Reports;
import gongkai.launcher.client.Reports.Failure;
import gongkai.launcher.client.Reports.Verdict;
import gongkai.launcher.client.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table that `demo` ends in: each file with what was found in it, one line for each kind of
/// failure.
final class DemoTable {
  private final Reports reports;

  DemoTable(Reports reports) {
    this.reports = reports;
  }

  List<String> lines(Map<Dropped, Optional<Arrival>> fates) {
    var table = new Table("file", "institution", "year", "fate", "doubts", "failures");
    fates.forEach((file, arrival) -> {
      try {
        var verdict =
            file.sha256().isEmpty()
                ? Optional.<Verdict>empty() // refused in a ZIP: there is no document
                : reports.verdict(file.sha256());
        add(table, file, arrival, verdict, "");
      } catch (IOException e) {
        add(table, file, arrival, Optional.empty(), "not known: " + e.getMessage());
      }
    });
    return table.lines();
  }

  /// @param instead what to say where there is no verdict; empty for what the ledger says
  private static void add(
      Table table,
      Dropped file,
      Optional<Arrival> arrival,
      Optional<Verdict> verdict,
      String instead) {
    var failures = new ArrayList<>(verdict.map(v -> kinds(v.failures())).orElse(List.of()));
    if (failures.isEmpty() && verdict.isPresent()) {
      failures.add("none");
    } else if (failures.isEmpty()) {
      failures.add(instead.isEmpty() ? Drop.why(arrival) : instead);
    }
    table.add(
        file.name(),
        verdict.map(Verdict::institution).or(() -> arrival.map(Arrival::institution)).orElse(""),
        verdict.map(Verdict::year).or(() -> arrival.map(Arrival::year)).orElse(""),
        Drop.fate(arrival),
        verdict.map(v -> Integer.toString(v.doubts())).orElse(""),
        failures.getFirst());
    failures.stream().skip(1).forEach(further -> table.add("", "", "", "", "", further));
  }

  /// One text for each rule: `error requests-balance ×2, repairable`.
  static List<String> kinds(List<Failure> failures) {
    return failures.stream()
        .map(Failure::rule)
        .distinct()
        .map(rule -> {
          var same = failures.stream().filter(f -> f.rule().equals(rule)).toList();
          return same.getFirst().severity()
              + " "
              + rule
              + (same.size() > 1 ? " ×" + same.size() : "")
              + (same.stream().anyMatch(Failure::repaired) ? ", repair offered" : "");
        })
        .toList();
  }
}
