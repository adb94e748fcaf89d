package gongkai.bench.printers;

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
}
