package gongkai.bench.printers;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/// One way to print a report as a file.
public interface ReportLayout {

  /// A report that is to be printed.
  ///
  /// @param random where all variety comes from: the same report and the same random numbers give
  ///   the same file, or, where another program writes it, the same figures and text
  record Order(MadeUpReport report, Random random) {}

  /// The format that it is counted under: `html`, `pdf`, `picture-200`, …
  String format();

  /// A name that no other layout of its set has.
  String name();

  /// Prints a report.
  ///
  /// @param random where all variety comes from
  PrintedReport print(MadeUpReport report, Random random);

  /// Prints several, each as {@link #print} would: for programs that take longer to start than to
  /// write a file.
  default List<PrintedReport> printAll(List<Order> orders) {
    return orders.stream().map(order -> print(order.report(), order.random())).toList();
  }

  /// What has to be installed before it can print, in words; empty if nothing is missing.
  default Optional<String> missing() {
    return Optional.empty();
  }
}
