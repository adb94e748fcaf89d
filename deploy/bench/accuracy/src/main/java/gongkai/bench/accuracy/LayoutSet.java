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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A set of layouts that is measured and reported by itself.
///
/// @param heading what the report calls it
/// @param about what its figures are worth
/// @param firstReport the number of its first report: no two sets share one
/// @param layouts its layouts
record LayoutSet(String heading, String about, int firstReport, List<ReportLayout> layouts) {

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

  /// Prints and reads documents of one format, in any of its layouts.
  Tally measure(String format, int documents, Misread misread) {
    var choice = layouts.stream().filter(layout -> layout.format().equals(format)).toList();
    var tally = new Tally();
    for (int i = 0; i < documents; i++) {
      int number = firstReport + i;
      var report = MadeUpReport.numbered(number);
      var random = new Random(1_000_003L * number + format.hashCode());
      ReportLayout layout = choice.get(random.nextInt(choice.size()));
      PrintedReport printed = layout.print(report, random);
      long start = System.nanoTime();
      Reading reading = read(printed);
      long took = System.nanoTime() - start;
      String what = "%s %s %d".formatted(format, layout.name(), number);
      int before = tally.faults().size();
      tally.add(report, printed, reading, took, what);
      if (tally.faults().size() > before) {
        misread.show(what, printed);
      }
    }
    return tally;
  }

  private static Reading read(PrintedReport printed) {
    try {
      return Extractor.standard().extract(new Submission(printed.name(), printed.bytes()));
    } catch (RuntimeException e) {
      return new Reading.Unreadable(RejectionReason.READER_FAILED, e.toString());
    }
  }
}
