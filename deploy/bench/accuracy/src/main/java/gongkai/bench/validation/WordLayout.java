package gongkai.bench.validation;

import gongkai.bench.printers.LibreOffice;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.Program;
import gongkai.bench.printers.ReportLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Reports as Word documents, and as what LibreOffice makes of them.
///
/// @param ending of the file: `docx`, `doc` or `pdf`
record WordLayout(String format, String name, String ending, WordStyle word, Grids.Style tables)
    implements ReportLayout {

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    return printAll(List.of(new Order(report, random))).getFirst();
  }

  @Override
  public List<PrintedReport> printAll(List<Order> orders) {
    var fillings = new ArrayList<FilledCells>();
    List<byte[]> files = new ArrayList<>();
    for (Order order : orders) {
      MadeUpReport report = order.report();
      FilledCells filling = FilledCells.of(report, order.random());
      fillings.add(filling);
      files.add(WordPages.write(word, report, new Grids(report.facts().form(), filling, tables)));
    }
    if (!ending.equals("docx")) {
      files = LibreOffice.convert(files, "docx", ending);
    }
    var printed = new ArrayList<PrintedReport>();
    for (int i = 0; i < files.size(); i++) {
      printed.add(fillings.get(i).printed(name + "." + ending, files.get(i)));
    }
    return printed;
  }

  @Override
  public Optional<String> missing() {
    return ending.equals("docx") ? Optional.empty() : Program.SOFFICE.missing();
  }
}
