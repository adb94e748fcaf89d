package gongkai.bench.validation;

import gongkai.bench.printers.FontFile;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.Optional;
import java.util.Random;

/// Reports as PDFs with text.
record PdfLayout(
    String format, String name, Paper paper, Grids.Style tables, PdfPages.Style writing)
    implements ReportLayout {

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    FilledCells filling = FilledCells.of(report, random);
    try (var pdf = new PdfPages(writing)) {
      var grids = new Grids(report.facts().form(), filling, tables);
      byte[] bytes = pdf.write(new Typesetter(paper, pdf).set(report, grids));
      return filling.printed(name + ".pdf", bytes);
    }
  }

  @Override
  public Optional<String> missing() {
    return FontFile.ZEN_HEI.missing();
  }
}
