package gongkai.bench.heldout;

import gongkai.bench.printers.Installed;
import gongkai.bench.printers.LibreOffice;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A layout whose files something has turned into another format.
///
/// @param source prints what is converted
/// @param ending of the new file's name
/// @param needs what has to be installed for it
record Converted(
    String format,
    String name,
    ReportLayout source,
    String ending,
    Conversion conversion,
    List<Installed> needs)
    implements ReportLayout {

  /// Turns files into others.
  interface Conversion {
    /// Turns files into as many others.
    ///
    /// @param randoms one for each
    List<byte[]> all(List<byte[]> files, List<Random> randoms);
  }

  /// Turns one file into another.
  interface Single {
    byte[] of(byte[] file, Random random);
  }

  /// Conversion by an office suite.
  static Conversion office(String from, String to) {
    return (files, randoms) -> LibreOffice.convert(files, from, to);
  }

  /// Conversion one by one.
  static Conversion each(Single single) {
    return (files, randoms) -> {
      var converted = new ArrayList<byte[]>();
      for (int i = 0; i < files.size(); i++) {
        converted.add(single.of(files.get(i), randoms.get(i)));
      }
      return converted;
    };
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    return printAll(List.of(new Order(report, random))).getFirst();
  }

  @Override
  public List<PrintedReport> printAll(List<Order> orders) {
    List<PrintedReport> sources = source.printAll(orders);
    List<Random> randoms =
        orders.stream().map(order -> Dice.from(order.random()).random()).toList();
    List<byte[]> files =
        conversion.all(sources.stream().map(PrintedReport::bytes).toList(), randoms);
    var converted = new ArrayList<PrintedReport>();
    for (int i = 0; i < files.size(); i++) {
      PrintedReport printed = sources.get(i);
      converted.add(
          new PrintedReport(name + "." + ending, files.get(i), printed.cells(), printed.empty()));
    }
    return converted;
  }

  @Override
  public Optional<String> missing() {
    return source
        .missing()
        .or(() -> needs.stream().flatMap(need -> need.missing().stream()).findFirst());
  }
}
