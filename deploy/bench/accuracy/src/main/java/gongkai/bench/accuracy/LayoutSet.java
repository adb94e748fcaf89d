package gongkai.bench.accuracy;

import gongkai.bench.heldout.HeldOutLayouts;
import gongkai.bench.heldout.HeldOutReports;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.printers.TunedLayouts;
import gongkai.bench.reading.Readers;
import gongkai.bench.validation.FlowLayouts;
import gongkai.bench.validation.PageLayouts;
import gongkai.bench.validation.ValidationReports;
import gongkai.extract.engine.Reading;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// A set of layouts that is measured and reported by itself.
///
/// @param heading what the report calls it
/// @param about what its figures are worth
/// @param firstReport the number of its first report: no two sets share one
/// @param reports its reports by number
/// @param layouts its layouts
record LayoutSet(
    String heading,
    String about,
    int firstReport,
    IntFunction<MadeUpReport> reports,
    List<ReportLayout> layouts) {

  /// So many are printed before they are read: some layouts print many at once much faster.
  private static final int BATCH = 40;

  /// A printed document.
  ///
  /// @param number the report's
  /// @param layout how it was printed
  record Sample(int number, MadeUpReport report, ReportLayout layout, PrintedReport printed) {}

  private record Choice(int number, ReportLayout layout, ReportLayout.Order order) {}

  /// The set that the readers were tuned on.
  static LayoutSet tunedOn() {
    return new LayoutSet(
        "调试集 Tuned-on set",
        "Layouts that were looked at while the readers were written (`gongkai.bench.printers`). They show"
            + " what was broken since, not how an unknown layout is read.",
        0,
        MadeUpReport::numbered,
        TunedLayouts.all());
  }

  /// The set that faults were found with, and mended by symptoms.
  static LayoutSet validation() {
    return new LayoutSet(
        "验证集 Validation set",
        "Layouts by a third hand (`gongkai.bench.validation`): other places, words, tables and programs,"
            + " some blank cells, some errors of the author's. It was held out once. Its **first run**"
            + " was the figure for documents that nobody worked on, 60 of each"
            + " format, 11,680 cells, right (silently wrong): HTML, DOCX, XLSX 11,680 (0), DOC 11,673"
            + " (0), OFD 11,670 (0), PDF without lines 11,651 (0), PDF 11,584 (2), Markdown 11,117"
            + " (0), text 10,985 (67); 90 % of 1,046 statements found, 1 wrong, 8 invented. Then faults"
            + " of texts, Markdown, web pages and statements were mended that were told as symptoms,"
            + " then those of pictures were looked at (strokes for nothing taken for a 1, a 0 for"
            + " a circle), so that the figures below flatter. One of its layouts was mended since, whose"
            + " PDF had pages printed over each other.",
        2_000_000,
        ValidationReports::numbered,
        Stream.concat(FlowLayouts.all().stream(), PageLayouts.all().stream()).toList());
  }

  /// The set that nobody who works on the readers has seen.
  static LayoutSet heldOut() {
    return new LayoutSet(
        "留出集 Held-out set",
        "Layouts by a fourth hand (`gongkai.bench.heldout`): other places, words, tables and programs."
            + " One in three of its documents has one to three errors of the author's, one in five some"
            + " cells without a number. Its **first run** is the figure for documents that nobody worked"
            + " on, 39,638 cells of each format, right (silently wrong): HTML, DOCX, DOC, XLSX, PDF, OFD"
            + " 39,638 (0), Markdown 39,448 (4), text 39,062 (2), PDF without lines 38,073 (0); scans of"
            + " 3,978 at 200 dpi 3,940 (0), at 150 dpi 3,971 (0); 95.4 % of 3,004 statements found, 2"
            + " wrong and 1 invented, in texts alone. Then faults of texts, Markdown, PDF without lines,"
            + " pictures, statements and names were mended that were told as symptoms, so that the figures"
            + " below flatter.",
        3_000_000,
        HeldOutReports::numbered,
        HeldOutLayouts.all());
  }

  /// The formats that it has layouts of.
  Set<String> formats() {
    var formats = new LinkedHashSet<String>();
    layouts.forEach(layout -> formats.add(layout.format()));
    return formats;
  }

  /// Is shown the documents that are not read as they were printed.
  @FunctionalInterface
  interface Misread {
    /// Shows one.
    void show(String what, PrintedReport printed);
  }

  /// Which formats cannot be printed on this machine; says what is missing, and how to get it.
  Set<String> leftOut(Collection<String> formats, PrintWriter err) {
    var leftOut = new LinkedHashSet<String>();
    for (String format : formats) {
      missing(format)
          .ifPresent(missing -> {
            leftOut.add(format);
            err.printf("%s is left out. %s%n", format, missing);
          });
    }
    err.flush();
    return leftOut;
  }

  /// What has to be installed before a format can be measured; empty if nothing is missing.
  Optional<String> missing(String format) {
    return layouts.stream()
        .filter(layout -> layout.format().equals(format))
        .flatMap(layout -> layout.missing().stream())
        .findFirst();
  }

  /// Prints documents of one format, each in any of its layouts.
  ///
  /// @param first the first of them, counted from 0
  List<Sample> print(String format, int first, int documents) {
    var choices = new ArrayList<Choice>();
    for (int number = firstReport + first; number < firstReport + first + documents; number++) {
      choices.add(choice(format, number));
    }
    var printed = new IdentityHashMap<Choice, PrintedReport>();
    choices.stream()
        .map(Choice::layout)
        .distinct()
        .forEach(layout -> {
          var own = choices.stream().filter(choice -> choice.layout().equals(layout)).toList();
          var files = layout.printAll(own.stream().map(Choice::order).toList()).iterator();
          own.forEach(choice -> printed.put(choice, files.next()));
        });
    return choices.stream()
        .map(choice ->
            new Sample(
                choice.number(),
                choice.order().report(),
                choice.layout(),
                Objects.requireNonNull(printed.get(choice))))
        .toList();
  }

  private Choice choice(String format, int number) {
    var random = new Random(1_000_003L * number + format.hashCode());
    var own = layouts.stream().filter(layout -> layout.format().equals(format)).toList();
    return new Choice(
        number,
        own.get(random.nextInt(own.size())),
        new ReportLayout.Order(reports.apply(number), random));
  }

  /// Prints and reads documents of one format, in any of its layouts.
  Tally measure(String format, int documents, Misread misread) {
    var tally = new Tally();
    for (int first = 0; first < documents; first += BATCH) {
      for (Sample sample : print(format, first, Math.min(BATCH, documents - first))) {
        count(tally, format, sample, misread);
      }
    }
    return tally;
  }

  private static void count(Tally tally, String format, Sample sample, Misread misread) {
    long start = System.nanoTime();
    Reading reading = Readers.read(sample.printed().name(), sample.printed().bytes());
    long took = System.nanoTime() - start;
    String what = "%s %s %d".formatted(format, sample.layout().name(), sample.number());
    int before = tally.faults().size();
    tally.add(sample.report(), sample.printed(), reading, took, what);
    if (tally.faults().size() > before) {
      misread.show(what, sample.printed());
    }
  }
}
