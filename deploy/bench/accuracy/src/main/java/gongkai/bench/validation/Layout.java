package gongkai.bench.validation;

import gongkai.bench.printers.Installed;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A layout of this set.
///
/// @param ending of its files' names
/// @param tools what has to be installed
record Layout(String format, String name, String ending, Press press, List<Installed> tools)
    implements ReportLayout {

  /// A manuscript to print.
  record Job(Manuscript manuscript, Random random) {}

  /// What makes files of manuscripts, one of each.
  @FunctionalInterface
  interface Press {
    List<byte[]> print(List<Job> jobs);

    /// One that makes them one after another.
    static Press each(OneByOne one) {
      return jobs -> jobs.stream().map(job -> one.print(job.manuscript(), job.random())).toList();
    }
  }

  /// Makes a file.
  @FunctionalInterface
  interface OneByOne {
    byte[] print(Manuscript manuscript, Random random);
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    return printAll(List.of(new Order(report, random))).getFirst();
  }

  @Override
  public List<PrintedReport> printAll(List<Order> orders) {
    var jobs =
        orders.stream()
            .map(order -> new Job(Manuscript.of(order.report(), order.random()), order.random()))
            .toList();
    List<byte[]> files = press.print(jobs);
    var printed = new ArrayList<PrintedReport>();
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      printed.add(job.manuscript().printed(ending, files.get(i), job.random()));
    }
    return printed;
  }

  @Override
  public Optional<String> missing() {
    return tools.stream().flatMap(tool -> tool.missing().stream()).findFirst();
  }
}
