package gongkai.bench.printers;

import gongkai.bench.printers.MadeUpReport.Part;
import java.util.Random;

/// Prints made-up reports as PDF files, in layouts that vary with a seed.
public final class PdfPrinter {

  private final MadeUpReport report;
  private final PdfStyle style;
  private final Random random;
  private final PdfCanvas canvas;

  /// Prints with any style that has these borders.
  public PdfPrinter(MadeUpReport report, Random random, PdfStyle.Borders borders) {
    this(report, random, PdfStyle.random(borders, random), new PdfCanvas());
  }

  /// Prints in a style, on a canvas that nothing was printed on.
  public PdfPrinter(MadeUpReport report, Random random, PdfStyle style, PdfCanvas canvas) {
    this.report = report;
    this.random = random;
    this.style = style;
    this.canvas = canvas;
  }

  /// The file.
  public byte[] print() {
    var pages = new PdfPages(style, random, canvas);
    var tables = new RuledTables(report.facts());
    for (Part part : report.parts()) {
      switch (part) {
        case Part.Title(String text) -> pages.paragraph(text, true);
        case Part.Heading(String number, String text) -> pages.paragraph(number + text, false);
        case Part.Paragraph(String text) -> pages.paragraph(text, false);
        case Part.Table(int section) ->
            new PdfTable(tables.of(section), style, random, pages, canvas).print();
      }
    }
    pages.endPage();
    return canvas.bytes();
  }
}
