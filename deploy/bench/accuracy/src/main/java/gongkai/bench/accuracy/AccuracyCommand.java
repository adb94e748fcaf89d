package gongkai.bench.accuracy;

import gongkai.bench.docs.DocsPage;
import gongkai.bench.printers.PrintedReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `bench accuracy`.
@Command(
    name = "accuracy",
    description = {
      "Prints made-up reports in every format and layout, reads them back, and counts the cells.",
      "Of all formats of a set, in the usual number, it also writes that set's part of"
          + " deploy/docs/accuracy.md.",
      "Pictures need Debian's package fonts-noto-cjk. Some layouts are written by other programs; a"
          + " format that misses one is left out, and named."
    })
final class AccuracyCommand implements Callable<Integer> {

  private static final int USUAL = 200;

  /// Sets that can be measured alone.
  private enum Which {
    TUNED_ON,
    VALIDATION,
    HELD_OUT
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--documents",
      paramLabel = "N",
      description = "Documents of each format, 200 unless told; of pictures a tenth as many.")
  private @Nullable Integer documents;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description = "Only these, such as html,pdf,picture-200.")
  private List<String> formats = List.of();

  @Option(
      names = "--set",
      paramLabel = "SET",
      description = "Only this one: ${COMPLETION-CANDIDATES}.")
  private @Nullable Which which;

  @Option(
      names = "--faults",
      paramLabel = "N",
      description =
          "Also lists the first N things of each format that are not as they were printed.")
  private int faults;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Leaves the documents that were not read as they were printed in this folder.")
  private @Nullable Path keep;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    List<LayoutSet> sets =
        Stream.of(Which.values())
            .filter(each -> which == null || which == each)
            .map(AccuracyCommand::set)
            .toList();
    var known = new LinkedHashSet<String>();
    sets.forEach(set -> known.addAll(set.formats()));
    for (String format : formats) {
      if (!known.contains(format)) {
        throw new ParameterException(
            command.commandLine(), "No layout of format '" + format + "'; there are " + known);
      }
    }
    var report = new AccuracyReport();
    for (LayoutSet set : sets) {
      Map<String, Tally> tallies = new LinkedHashMap<>();
      Map<String, String> leftOut = new LinkedHashMap<>();
      for (String format : set.formats()) {
        if (!wanted(format)) {
          continue;
        }
        String missing = set.missing(format).orElse("");
        if (!missing.isEmpty()) {
          leftOut.put(format, missing);
          out.printf("%s, %s: left out, %s%n", set.heading(), format, missing);
        } else {
          Tally tally = set.measure(format, many(format), this::misread);
          tallies.put(format, tally);
          progress(out, set, format, tally);
        }
      }
      report.with(set, tallies, leftOut);
    }
    out.println();
    out.println(report.markdown());
    if (documents == null && formats.isEmpty()) {
      var page = new DocsPage("accuracy.md");
      page.write(report.merged(page.read()), out);
    }
    out.flush();
    return 0;
  }

  private static LayoutSet set(Which which) {
    return switch (which) {
      case TUNED_ON -> LayoutSet.tunedOn();
      case VALIDATION -> LayoutSet.validation();
      case HELD_OUT -> LayoutSet.heldOut();
    };
  }

  private boolean wanted(String format) {
    return formats.isEmpty() || formats.contains(format);
  }

  private static boolean isPicture(String format) {
    return format.startsWith("picture");
  }

  private void misread(String what, PrintedReport printed) {
    if (keep == null) {
      return;
    }
    try {
      Files.createDirectories(keep);
      Files.write(keep.resolve(what.replace(' ', '-')), printed.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int many(String format) {
    int usual = documents == null ? USUAL : documents;
    return isPicture(format) ? Math.max(1, usual / 10) : usual;
  }

  private void progress(PrintWriter out, LayoutSet set, String format, Tally tally) {
    CellCount cells = tally.all();
    out.printf(
        "%s, %s: %d of %d cells right, %d missed, %d wrong, %d silently; %.3f s a document%n",
        set.heading(),
        format,
        cells.right(),
        cells.cells(),
        cells.missed(),
        cells.wrong(),
        cells.silentlyWrong(),
        tally.secondsADocument());
    tally.faults().stream().limit(faults).forEach(fault -> out.println("  " + fault));
    out.flush();
  }
}
