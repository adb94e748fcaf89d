package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.Random;

/// Reports as workbooks.
record WorkbookLayout(String name, SheetStyle style, Grids.Style tables) implements ReportLayout {

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    FilledCells filling = FilledCells.of(report, random);
    var grids = new Grids(report.facts().form(), filling, tables);
    return filling.printed(name + ".xlsx", WorkbookPages.write(style, report, grids));
  }
}
