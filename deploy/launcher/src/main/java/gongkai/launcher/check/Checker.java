package gongkai.launcher.check;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.engine.isolation.IsolatedReaders;
import gongkai.extract.report.Report;
import gongkai.validate.engine.Neighbours;
import gongkai.validate.engine.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Reads files, lets those of one institution see each other, and judges them.
final class Checker implements AutoCloseable {

  private final IsolatedReaders readers =
      new IsolatedReaders(
          IsolatedReaders.Limits.standard(),
          (name, detail) -> System.err.printf("%s: %s%n", name, detail));
  private final Validator validator = Validator.standard();
  private final Map<String, Map<Integer, List<Report>>> years = new HashMap<>();

  /// A file as read, before it is judged.
  private record Extraction(String file, String sha256, Reading reading, long nanos) {}

  /// Checks files together.
  ///
  /// @param papers the files; a later one of the same institution and year is the newer publication
  /// @param previous files that the others are compared with and that are not reported on
  List<Checked> check(List<Paper> papers, List<Paper> previous) throws InterruptedException {
    for (Paper paper : previous) {
      remember(extract(paper).reading());
    }
    var extractions = new ArrayList<Extraction>();
    for (Paper paper : papers) {
      var extraction = extract(paper);
      remember(extraction.reading());
      extractions.add(extraction);
    }
    return extractions.stream().map(this::judge).toList();
  }

  private Extraction extract(Paper paper) throws InterruptedException {
    long start = System.nanoTime();
    byte[] bytes;
    try {
      bytes = paper.content().read();
    } catch (NotRead e) {
      return new Extraction(
          paper.file(),
          fingerprint(paper),
          new Reading.Unreadable(e.reason(), e.why()),
          System.nanoTime() - start);
    } catch (IOException e) {
      return new Extraction(
          paper.file(),
          fingerprint(paper),
          new Reading.Unreadable(RejectionReason.CORRUPT, "文件打不开：" + e.getMessage()),
          System.nanoTime() - start);
    }
    var reading = readers.extract(new Submission(paper.name(), bytes));
    return new Extraction(paper.file(), Fingerprint.of(bytes), reading, System.nanoTime() - start);
  }

  /// Empty where the bytes are not to be had: locked in a ZIP, or damaged.
  private static String fingerprint(Paper paper) {
    try {
      return paper.fingerprint().read();
    } catch (IOException | RuntimeException _) {
      return "";
    }
  }

  private void remember(Reading reading) {
    if (reading instanceof Reading.Extracted(Report report)) {
      report
          .year()
          .ifPresent(year ->
              years
                  .computeIfAbsent(report.institution().id(), id -> new HashMap<>())
                  .computeIfAbsent(year, y -> new ArrayList<>())
                  .add(report));
    }
  }

  private Checked judge(Extraction extraction) {
    return switch (extraction.reading()) {
      case Reading.Extracted(Report report) -> {
        long start = System.nanoTime();
        var findings = validator.validate(report, neighbours(report));
        long elapsed =
            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start + extraction.nanos());
        yield new Checked.Read(
            extraction.file(), extraction.sha256(), "read", elapsed, report, findings);
      }
      case Reading.Unreadable(RejectionReason reason, String message) ->
          new Checked.Rejected(extraction.file(), extraction.sha256(), "rejected", reason, message);
    };
  }

  private Neighbours neighbours(Report report) {
    var own = years.getOrDefault(report.institution().id(), Map.of());
    Neighbours otherYears = year -> Optional.ofNullable(own.get(year)).map(List::getLast);
    return otherYears.with(
        report.year().map(own::get).orElse(List.of()).stream()
            .filter(other -> !other.equals(report))
            .toList());
  }

  @Override
  public void close() {
    readers.close();
  }
}
