package gongkai.bench.accuracy;

import gongkai.bench.heldout.HeldOutLayouts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.printers.TunedLayouts;
import gongkai.extract.RejectionReason;
import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// A set of layouts that is measured and reported by itself.
///
/// @param heading what the report calls it
/// @param about what its figures are worth
/// @param firstReport the number of its first report: no two sets share one
/// @param layouts its layouts
record LayoutSet(String heading, String about, int firstReport, List<ReportLayout> layouts) {

  /// So many are printed before they are read: enough that a converter is started seldom, and few
  /// enough to be held.
  private static final int BATCH = 50;

  /// The set that the readers were tuned on.
  static LayoutSet tunedOn() {
    return new LayoutSet(
        "调试集 Tuned-on set",
        "Layouts that were looked at while the readers were written (`gongkai.bench.printers`). They show"
            + " what was broken since, not how an unknown layout is read.",
        0,
        TunedLayouts.all());
  }

  /// The set that nobody looked at who works on the readers.
  static LayoutSet heldOut() {
    return new LayoutSet(
        "留出集 Held-out set",
        "Layouts by another hand, which nobody looked at who worked on the readers"
            + " (`gongkai.bench.heldout`).",
        1_000_000,
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
  static Set<String> leftOut(List<LayoutSet> sets, Collection<String> formats, PrintWriter err) {
    var leftOut = new LinkedHashSet<String>();
    for (String format : formats) {
      sets.stream()
          .flatMap(set -> set.missing(format).stream())
          .findFirst()
          .ifPresent(missing -> {
            leftOut.add(format);
            err.printf("%s is left out. %s%n", format, missing);
          });
    }
    err.flush();
    return leftOut;
  }

  private Optional<String> missing(String format) {
    return of(format).map(ReportLayout::missing).flatMap(Optional::stream).findFirst();
  }

  private Stream<ReportLayout> of(String format) {
    return layouts.stream().filter(layout -> layout.format().equals(format));
  }

  /// A printed document.
  ///
  /// @param number the report's
  /// @param layout how it was printed
  record Sample(int number, MadeUpReport report, ReportLayout layout, PrintedReport printed) {}

  /// Prints documents of one format, each in any of its layouts.
  ///
  /// @param first the first of them, counted from 0
  List<Sample> print(String format, int first, int documents) {
    List<ReportLayout> choice = of(format).toList();
    var samples = new ArrayList<Sample>();
    for (int number = firstReport + first; number < firstReport + first + documents; number++) {
      var report = MadeUpReport.numbered(number);
      var random = new Random(1_000_003L * number + format.hashCode());
      ReportLayout layout = choice.get(random.nextInt(choice.size()));
      samples.add(new Sample(number, report, layout, layout.print(report, random)));
    }
    choice.forEach(layout -> finish(layout, samples));
    return samples;
  }

  private static void finish(ReportLayout layout, List<Sample> samples) {
    List<Sample> own = samples.stream().filter(sample -> sample.layout().equals(layout)).toList();
    var finished = layout.finish(own.stream().map(Sample::printed).toList()).iterator();
    samples.replaceAll(sample ->
        sample.layout().equals(layout)
            ? new Sample(sample.number(), sample.report(), layout, finished.next())
            : sample);
  }

  /// Prints and reads documents of one format, in any of its layouts.
  Tally measure(String format, int documents, Misread misread) {
    var tally = new Tally();
    for (int first = 0; first < documents; first += BATCH) {
      for (Sample sample : print(format, first, Math.min(BATCH, documents - first))) {
        measure(format, sample, tally, misread);
      }
    }
    return tally;
  }

  private static void measure(String format, Sample sample, Tally tally, Misread misread) {
    PrintedReport printed = sample.printed();
    long start = System.nanoTime();
    Reading reading = read(printed);
    long took = System.nanoTime() - start;
    String what = "%s %s %d".formatted(format, sample.layout().name(), sample.number());
    int before = tally.faults().size();
    tally.add(sample.report(), printed, reading, took, what);
    if (tally.faults().size() > before) {
      misread.show(what, printed);
    }
  }

  private static Reading read(PrintedReport printed) {
    try {
      return Extractor.standard().extract(new Submission(printed.name(), printed.bytes()));
    } catch (RuntimeException e) {
      return new Reading.Unreadable(RejectionReason.READER_FAILED, e.toString());
    }
  }
}
