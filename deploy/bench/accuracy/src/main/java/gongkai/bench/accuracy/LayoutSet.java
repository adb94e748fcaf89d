package gongkai.bench.accuracy;

import gongkai.bench.heldout.HeldOutLayouts;
import gongkai.bench.heldout.HeldOutReports;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.printers.TunedLayouts;
import gongkai.extract.RejectionReason;
import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

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

  private record Document(
      int number, MadeUpReport report, ReportLayout layout, ReportLayout.Order order) {}

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

  /// The set that nobody looked at who works on the readers.
  static LayoutSet heldOut() {
    return new LayoutSet(
        "留出集 Held-out set",
        "Layouts by another hand, which nobody looked at who worked on the readers"
            + " (`gongkai.bench.heldout`): other places, words, tables and programs. A third of its documents"
            + " have one to three printed errors, some cells are blank.",
        1_000_000,
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

  /// What has to be installed before a format can be measured; empty if nothing is missing.
  Optional<String> missing(String format) {
    return layouts.stream()
        .filter(layout -> layout.format().equals(format))
        .flatMap(layout -> layout.missing().stream())
        .findFirst();
  }

  /// Prints and reads documents of one format, in any of its layouts.
  Tally measure(String format, int documents, Misread misread) {
    var choice = layouts.stream().filter(layout -> layout.format().equals(format)).toList();
    var tally = new Tally();
    for (int from = 0; from < documents; from += BATCH) {
      var batch = new ArrayList<Document>();
      for (int i = from; i < Math.min(documents, from + BATCH); i++) {
        batch.add(document(format, choice, firstReport + i));
      }
      List<PrintedReport> printed = printed(batch);
      for (int i = 0; i < batch.size(); i++) {
        count(tally, format, batch.get(i), printed.get(i), misread);
      }
    }
    return tally;
  }

  private Document document(String format, List<ReportLayout> choice, int number) {
    MadeUpReport report = reports.apply(number);
    var random = new Random(1_000_003L * number + format.hashCode());
    ReportLayout layout = choice.get(random.nextInt(choice.size()));
    return new Document(number, report, layout, new ReportLayout.Order(report, random));
  }

  private static List<PrintedReport> printed(List<Document> batch) {
    var printed = new IdentityHashMap<Document, PrintedReport>();
    batch.stream()
        .map(Document::layout)
        .distinct()
        .forEach(layout -> {
          var mine = batch.stream().filter(document -> document.layout().equals(layout)).toList();
          var files = layout.printAll(mine.stream().map(Document::order).toList());
          for (int i = 0; i < mine.size(); i++) {
            printed.put(mine.get(i), files.get(i));
          }
        });
    return batch.stream().map(document -> Objects.requireNonNull(printed.get(document))).toList();
  }

  private static void count(
      Tally tally, String format, Document document, PrintedReport printed, Misread misread) {
    long start = System.nanoTime();
    Reading reading = read(printed);
    long took = System.nanoTime() - start;
    String what = "%s %s %d".formatted(format, document.layout().name(), document.number());
    int before = tally.faults().size();
    tally.add(document.report(), printed, reading, took, what);
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
