package gongkai.bench.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.printers.LibreOffice;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PdfToText;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.Program;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The text that `pdftotext -layout` takes from the pages that LibreOffice makes of a report.
final class ConvertedPagesText implements ReportLayout {

  private static final String HEAD =
      """
      <html><head><meta charset="utf-8"><style>
      @page { size: 21cm 29.7cm; margin: 2cm 1.8cm }
      p { font-size: 14pt; margin: 0 } td p { font-size: 8pt; text-align: center }
      </style></head><body>
      """;

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String name() {
    return "pdftotext-layout";
  }

  @Override
  public Optional<String> missing() {
    return Program.SOFFICE.missing().or(Program.PDFTOTEXT::missing);
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    return printAll(List.of(new Order(report, random))).getFirst();
  }

  @Override
  public List<PrintedReport> printAll(List<Order> orders) {
    var fillings = new ArrayList<Filling>();
    var pages = new ArrayList<byte[]>();
    for (Order order : orders) {
      var filling = new Filling(order.report(), order.random(), Empties.STROKES);
      pages.add(html(order, filling).getBytes(UTF_8));
      fillings.add(filling);
    }
    List<byte[]> pdfs =
        LibreOffice.convert(pages, "html:HTML (StarWriter)", "pdf:writer_pdf_Export");
    var printed = new ArrayList<PrintedReport>();
    for (int i = 0; i < pdfs.size(); i++) {
      printed.add(fillings.get(i).printed(".txt", PdfToText.layout(pdfs.get(i))));
    }
    return printed;
  }

  private static String html(Order order, Filling filling) {
    Outline outline = Outline.of(order.report(), order.random());
    var html = new StringBuilder(HEAD);
    outline
        .title()
        .forEach(line ->
            html.append("<p style=\"font-size:20pt;text-align:center\">")
                .append(Markup.escaped(line))
                .append("</p>\n"));
    return html.append(outline.written(new PagePen(order.report(), filling)))
        .append("</body></html>\n")
        .toString();
  }

  private record PagePen(MadeUpReport report, Filling filling) implements Outline.Pen {

    @Override
    public String heading(String text) {
      return paragraph(text);
    }

    @Override
    public String paragraph(String text) {
      return "<p style=\"text-indent:28pt\">" + Markup.escaped(text) + "</p>\n";
    }

    @Override
    public String signature(String text) {
      return "<p style=\"text-align:right\">" + Markup.escaped(text) + "</p>\n";
    }

    @Override
    public String table(int section) {
      List<Integer> widths =
          switch (section) {
            case 2 -> List.of(31, 23, 23, 23);
            case 3 -> List.of(7, 10, 27, 8, 8, 8, 8, 8, 8, 8);
            default -> Collections.nCopies(15, 6);
          };
      var opening = new StringBuilder("<table border=\"1\" width=\"100%\" cellspacing=\"0\"");
      opening.append(" cellpadding=\"1\">");
      widths.forEach(w -> opening.append("<col width=\"").append(w).append("%\">"));
      return Html.table(
          PaperTable.of(section, report.facts().form(), filling),
          opening.toString(),
          "",
          cell -> "<p>" + Markup.escaped(cell.text()) + "</p>");
    }
  }
}
