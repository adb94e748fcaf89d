package gongkai.bench.accuracy;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.Statement;
import gongkai.extract.engine.Reading;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of the documents of one format.
final class Tally {

  /// Quantities that a text may state without our keeping account of them.
  private static final Set<String> UNCOUNTED = Set.of("other", "share");

  private final CellCount all = new CellCount();
  private final CellCount nonZero = new CellCount();
  private final List<String> wrongCells = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int documents;
  private int refused;
  private int spoilt;
  private int institutions;
  private int years;
  private int forms;
  private int statements;
  private int found;
  private int untrue;
  private int invented;
  private long nanos;

  /// Counts one document.
  ///
  /// @param what names it in the list of faults
  void add(MadeUpReport made, PrintedReport printed, Reading reading, long took, String what) {
    documents++;
    nanos += took;
    statements += made.narrative().statements().size();
    switch (reading) {
      case Reading.Unreadable(var reason, var message) -> {
        refused++;
        faults.add("%s: %s, %s".formatted(what, reason, message));
        printed.cells().values().forEach(number -> count(number, CellValue.absent()));
        printed.empty().forEach(cell -> all.empty(CellValue.absent()));
      }
      case Reading.Extracted(Report report) -> {
        heading(made, report, what);
        narrative(made, report, what);
        cells(made, printed, report, what);
      }
    }
  }

  private boolean count(BigDecimal number, CellValue cell) {
    boolean wrong = all.printed(number, cell);
    if (number.signum() != 0) {
      nonZero.printed(number, cell);
    }
    return wrong;
  }

  private void cells(MadeUpReport made, PrintedReport printed, Report report, String what) {
    long before = all.silentlyWrong();
    Set<CellAddress> addresses = new HashSet<>(made.facts().form().addresses());
    addresses.addAll(report.cells().keySet());
    for (CellAddress address : addresses.stream().sorted().toList()) {
      CellValue cell = report.at(address);
      BigDecimal number = printed.cells().get(address);
      BigDecimal truth = BigDecimal.valueOf(made.facts().figure(address));
      boolean empty = printed.empty().contains(address);
      boolean wrong =
          empty ? all.empty(cell) : number == null ? leftOut(truth, cell) : count(number, cell);
      if (wrong) {
        wrongCells.add(
            "%s: %s %s %s for %s"
                .formatted(
                    what,
                    address,
                    cell.state(),
                    cell.value().orElseThrow(),
                    empty ? "an empty cell" : number));
      } else if (empty && cell.state() != CellState.BLANK && cell.state() != CellState.DASH) {
        faults.add("%s: %s missed, %s for an empty cell".formatted(what, address, cell.state()));
      } else if (number != null && !cell.isRead()) {
        faults.add("%s: %s missed, %s for %s".formatted(what, address, cell.state(), number));
      } else if (number == null && cell.isRead()) {
        faults.add("%s: %s called read, and not printed".formatted(what, address));
      }
    }
    if (all.silentlyWrong() > before) {
      spoilt++;
    }
  }

  private boolean leftOut(BigDecimal truth, CellValue cell) {
    boolean wrong = all.leftOut(truth, cell);
    if (truth.signum() != 0) {
      nonZero.leftOut(truth, cell);
    }
    return wrong;
  }

  private void heading(MadeUpReport made, Report report, String what) {
    boolean institution =
        report.institution().name().equals(made.author().name())
            && report.institution().regionCode().equals(Optional.of(made.author().regionCode()));
    if (institution) {
      institutions++;
    } else {
      faults.add("%s: %s for %s".formatted(what, report.institution(), made.author()));
    }
    if (report.year().equals(Optional.of(made.year()))) {
      years++;
    } else {
      faults.add("%s: year %s for %d".formatted(what, report.year(), made.year()));
    }
    var cells = new HashSet<>(report.layout().addresses());
    if (cells.equals(new HashSet<>(made.facts().form().addresses()))) {
      forms++;
    } else {
      faults.add("%s: another form, %s".formatted(what, report.form()));
    }
  }

  private void narrative(MadeUpReport made, Report report, String what) {
    var unmatched = new ArrayList<Statement>(made.narrative().statements());
    Set<String> stated =
        unmatched.stream().map(Statement::quantity).collect(Collectors.toUnmodifiableSet());
    for (NarrativeFact fact : report.narrative()) {
      if (UNCOUNTED.contains(fact.quantity())) {
        continue;
      }
      var match =
          unmatched.stream()
              .filter(s -> s.quantity().equals(fact.quantity()))
              .filter(s -> s.value().compareTo(fact.value()) == 0)
              .findFirst();
      if (match.isPresent()) {
        unmatched.remove(match.get());
        found++;
      } else if (aboutTheWhole(fact, made.year())) {
        if (stated.contains(fact.quantity())) {
          untrue++;
          faults.add("%s: another value is stated: %s".formatted(what, fact));
        } else {
          invented++;
          faults.add("%s: not stated: %s".formatted(what, fact));
        }
      }
    }
    unmatched.forEach(statement -> faults.add("%s: not found: %s".formatted(what, statement)));
  }

  /// A fact that says of itself that it is about another year, or about one office of several,
  /// claims nothing about the report's own figure.
  private static boolean aboutTheWhole(NarrativeFact fact, int year) {
    return fact.scope().isEmpty() && fact.period().filter(period -> period != year).isEmpty();
  }

  CellCount all() {
    return all;
  }

  /// Of the cells that hold another number than 0.
  CellCount nonZero() {
    return nonZero;
  }

  int documents() {
    return documents;
  }

  int refused() {
    return refused;
  }

  /// Documents with a cell that is silently wrong.
  int spoilt() {
    return spoilt;
  }

  int institutions() {
    return institutions;
  }

  int years() {
    return years;
  }

  int forms() {
    return forms;
  }

  /// How many figures the texts state.
  int statements() {
    return statements;
  }

  /// How many of them were found.
  int found() {
    return found;
  }

  /// How many were found with another value than the text states.
  int untrue() {
    return untrue;
  }

  /// How many were found of a quantity that the text does not state.
  int invented() {
    return invented;
  }

  /// Reading, on the average.
  double secondsADocument() {
    return documents == 0 ? 0 : nanos / 1e9 / documents;
  }

  /// All that is not as it was printed, in words, wrong cells first.
  List<String> faults() {
    return Stream.concat(wrongCells.stream(), faults.stream()).toList();
  }
}
