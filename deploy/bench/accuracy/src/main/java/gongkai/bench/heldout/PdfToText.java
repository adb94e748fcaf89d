package gongkai.bench.heldout;

import gongkai.bench.heldout.Filling.Empties;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The text that `pdftotext -layout` takes from the pages that LibreOffice makes of a report.
final class PdfToText implements ReportLayout {

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
    return Stream.of("soffice", "pdftotext").filter(program -> !onPath(program)).findFirst();
  }

  private static boolean onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    return printAll(List.of(new Order(report, random))).getFirst();
  }

  @Override
  public List<PrintedReport> printAll(List<Order> orders) {
    try {
      Path folder = Files.createTempDirectory("held-out");
      try {
        return printed(orders, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PrintedReport> printed(List<Order> orders, Path folder) throws IOException {
    var fillings = new ArrayList<Filling>();
    var command = new ArrayList<String>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--infilter=HTML (StarWriter)"));
    command.addAll(List.of("--convert-to", "pdf:writer_pdf_Export", "--outdir"));
    command.add(folder.toString());
    for (Order order : orders) {
      var filling = new Filling(order.report(), order.random(), Empties.STROKES);
      Path page = folder.resolve(fillings.size() + ".html");
      Files.writeString(page, html(order, filling));
      command.add(page.toString());
      fillings.add(filling);
    }
    run(command, 60 + 10L * orders.size());
    var printed = new ArrayList<PrintedReport>();
    for (int i = 0; i < orders.size(); i++) {
      Path text = folder.resolve(i + ".txt");
      Path pages = folder.resolve(i + ".pdf");
      run(List.of("pdftotext", "-layout", pages.toString(), text.toString()), 60);
      printed.add(fillings.get(i).printed(".txt", Files.readAllBytes(text)));
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
                .append(Html.escaped(line))
                .append("</p>\n"));
    return html.append(outline.written(new PagePen(order.report(), filling)))
        .append("</body></html>\n")
        .toString();
  }

  private static void run(List<String> command, long seconds) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(command.getFirst() + " took too long");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    if (process.exitValue() != 0) {
      throw new IOException(command.getFirst() + " ended with " + process.exitValue());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private record PagePen(MadeUpReport report, Filling filling) implements Outline.Pen {

    @Override
    public String heading(String text) {
      return paragraph(text);
    }

    @Override
    public String paragraph(String text) {
      return "<p style=\"text-indent:28pt\">" + Html.escaped(text) + "</p>\n";
    }

    @Override
    public String signature(String text) {
      return "<p style=\"text-align:right\">" + Html.escaped(text) + "</p>\n";
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
          cell -> "<p>" + Html.escaped(cell.text()) + "</p>");
    }
  }
}
