package gongkai.bench.printers;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/// One way to print a report as a file.
public interface ReportLayout {

  /// The format that it is counted under: `html`, `pdf`, `picture-200`, …
  String format();

  /// A name that no other layout of its set has.
  String name();

  /// Prints a report.
  ///
  /// @param random where all variety comes from: the same report and the same random numbers give
  ///   the same file
  PrintedReport print(MadeUpReport report, Random random);

  /// Makes of printed files what is read, in one go: for programs that take long to start. Most
  /// layouts print what is read.
  ///
  /// @return as many, in the same order
  default List<PrintedReport> finish(List<PrintedReport> printed) {
    return printed;
  }

  /// What is missing on this machine to print it, and how to get it, in words for people.
  default Optional<String> missing() {
    return Optional.empty();
  }
}
