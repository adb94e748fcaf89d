package gongkai.extract.engine.hostile;

import static gongkai.extract.RejectionReason.EMPTY;
import static gongkai.extract.RejectionReason.NOT_A_REPORT;
import static gongkai.extract.RejectionReason.TOO_LARGE;
import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Printer;
import gongkai.extract.RejectionReason;
import gongkai.extract.form.Form2021;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Web pages, Markdown and text made to do harm.
final class HostilePages {

  /// A report as text.
  static final String REPORT = report();

  private HostilePages() {}

  static List<HostileFile> all() {
    return List.of(
        refused("tags a hundred thousand deep", NOT_A_REPORT, () -> html("<div>".repeat(100_000))),
        refused(
            "bold in links in bold, fifty thousand deep",
            NOT_A_REPORT,
            () -> html("<b><a><p>".repeat(50_000))),
        refused(
            "letters of thirty thousand sizes that are never closed",
            NOT_A_REPORT,
            HostilePages::letters),
        refused(
            "forms and tables left open in each other",
            NOT_A_REPORT,
            () -> html("<table><tr><td><form><select><table><caption>".repeat(20_000))),
        HostileFile.read(
            "a report behind 500 tables in each other",
            () -> html("<table><tr><td>".repeat(500) + paragraphs())),
        HostileFile.read(
            "a report beside tags a hundred thousand deep",
            () -> html(paragraphs() + "<div>".repeat(100_000))),
        HostileFile.read(
            "a report with a picture of thirty thousand dots square in the page",
            () -> html(paragraphs() + HugePicture.inPage())),
        refused(
            "a tag of a million attributes",
            NOT_A_REPORT,
            () -> html("<p " + attributes(1_000_000) + ">x")),
        refused(
            "an attribute of thirty million characters",
            NOT_A_REPORT,
            () -> html("<p style='" + "a:b;".repeat(7_500_000) + "'>x")),
        refused("five million entities", TOO_LARGE, () -> html("<p>" + "&amp;".repeat(5_000_000))),
        refused(
            "a remark that never ends",
            TOO_LARGE,
            () -> html("<p>x<!--" + "->".repeat(10_000_000))),
        refused(
            "a script that never ends",
            NOT_A_REPORT,
            () -> html("<p>x<script>" + "</scrip".repeat(2_000_00))),
        HostileFile.read(
            "a report in Markdown, quoted fifty deep",
            () -> utf8(REPORT.replaceAll("(?m)^", "> ".repeat(50)))),
        refused(
            "a quotation in Markdown, ten million deep",
            NOT_A_REPORT,
            () -> utf8("# x\n" + "> ".repeat(5_000_000) + "x")),
        refused(
            "lists in Markdown in each other",
            NOT_A_REPORT,
            () -> utf8("# x\n" + nestedList(4_000))),
        refused("thirty million blanks", EMPTY, () -> utf8(" ".repeat(30_000_000))),
        refused(
            "a million brackets, stars and backticks of Markdown",
            TOO_LARGE,
            () -> utf8("# x\n" + "[](*_`<".repeat(1_000_000))));
  }

  private static HostileFile refused(String does, RejectionReason reason, Supplier<byte[]> bytes) {
    return HostileFile.refused(does, reason, "", bytes);
  }

  private static byte[] html(String body) {
    return utf8("<html><body>" + body);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static String report() {
    var random = new Random(3);
    var report = MadeUpReport.plain(Facts.random(Form2021.FORM, random));
    return new Printer(report, Printer.Layout.PIPES, random, false).print();
  }

  private static String paragraphs() {
    return REPORT.replaceAll("(?m)^(.*)$", "<p>$1</p>");
  }

  private static byte[] letters() {
    var body = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      body.append("<p><font size=").append(i).append('>');
    }
    return html(body.toString());
  }

  private static String attributes(int count) {
    var attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append('a').append(i).append("=1 ");
    }
    return attributes.toString();
  }

  private static String nestedList(int depth) {
    var list = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      list.append(" ".repeat(2 * i)).append("- x\n");
    }
    return list.toString();
  }
}
