package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.Random;

/// Reports as OFD packages.
record OfdLayout(String name, Paper paper, Grids.Style tables, boolean counted, String typeface)
    implements ReportLayout {

  @Override
  public String format() {
    return "ofd";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    FilledCells filling = FilledCells.of(report, random);
    var ofd = new OfdPages(counted, typeface);
    var grids = new Grids(report.facts().form(), filling, tables);
    byte[] bytes = ofd.write(new Typesetter(paper, ofd).set(report, grids), report.author().name());
    return filling.printed(name + ".ofd", bytes);
  }
}
