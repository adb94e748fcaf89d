package gongkai.bench.accuracy;

import gongkai.bench.accuracy.SpeedReport.Line;
import gongkai.bench.accuracy.SpeedReport.Target;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.engine.isolation.IsolatedReaders;
import gongkai.extract.engine.isolation.IsolatedReaders.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What documents cost that are read in a worker process: time for a scanned page, and memory.
final class WorkerSpeed {

  private static final Target THREE_SECONDS = new Target.AtMost(3);
  private static final Target HALF_A_GIGABYTE = new Target.AtMost(512);

  /// Few, for a page takes seconds.
  private static final int SCANS = 2;

  private static final int DOCUMENTS_A_FORMAT = 20;

  private final int rounds;

  WorkerSpeed(int rounds) {
    this.rounds = rounds;
  }

  private static IsolatedReaders oneWorker() {
    var limits = new Limits(Duration.ofMinutes(10), 1, Limits.standard().heap());
    return new IsolatedReaders(
        limits,
        (name, detail) -> {
          throw new IllegalStateException(name + ": " + detail);
        });
  }

  /// Scanned pages of one format.
  List<Line> scans(String format) throws IOException, InterruptedException {
    List<LayoutSet.Sample> scans = LayoutSet.tunedOn().print(format, 0, SCANS);
    var wall = new ArrayList<Double>();
    var processor = new ArrayList<Double>();
    try (var readers = oneWorker()) {
      read(readers, scans.getFirst()); // starts the worker and loads the models
      ProcessHandle worker = worker();
      for (int round = 0; round < rounds; round++) {
        int pages = 0;
        long clock = System.nanoTime();
        Duration before = spent(worker);
        for (LayoutSet.Sample scan : scans) {
          read(readers, scan);
          pages += pages(scan.printed().bytes());
        }
        wall.add((System.nanoTime() - clock) / 1e9 / pages);
        processor.add(spent(worker).minus(before).toMillis() / 1e3 / pages);
      }
      String unit = "秒/页 seconds a page";
      var lines = new ArrayList<Line>();
      lines.add(
          new Line(format, unit, 2, new Rounds(wall), Optional.of(new Rounds(processor)))
              .with(THREE_SECONDS));
      peak(format, worker).ifPresent(lines::add);
      return lines;
    }
  }

  /// The memory of a worker that has read all these formats.
  Optional<Line> memory(List<String> formats) throws IOException, InterruptedException {
    try (var readers = oneWorker()) {
      for (String format : formats) {
        for (LayoutSet.Sample sample : LayoutSet.tunedOn().print(format, 0, DOCUMENTS_A_FORMAT)) {
          read(readers, sample);
        }
      }
      return peak(String.join(", ", formats), worker());
    }
  }

  private static void read(IsolatedReaders readers, LayoutSet.Sample sample)
      throws InterruptedException {
    var submission = new Submission(sample.printed().name(), sample.printed().bytes());
    if (readers.extract(submission) instanceof Reading.Unreadable refused) {
      throw new IllegalStateException("cannot be measured, is refused: " + refused);
    }
  }

  private static ProcessHandle worker() {
    List<ProcessHandle> workers = ProcessHandle.current().children().toList();
    if (workers.size() != 1) {
      throw new IllegalStateException("not one worker but " + workers.size());
    }
    return workers.getFirst();
  }

  private static Duration spent(ProcessHandle worker) {
    return worker.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// The most memory that it has held, where the system tells.
  private static Optional<Line> peak(String read, ProcessHandle worker) throws IOException {
    Path status = Path.of("/proc", String.valueOf(worker.pid()), "status");
    if (!Files.isReadable(status)) {
      return Optional.empty();
    }
    double kilobytes =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(status + " tells no VmHWM"));
    var peak = new Rounds(List.of(kilobytes / 1024));
    String what = "worker after " + read;
    return Optional.of(
        new Line(what, "MB 常驻峰值 peak resident memory", 0, peak, Optional.empty())
            .with(HALF_A_GIGABYTE));
  }

  private static int pages(byte[] bytes) throws IOException {
    if (bytes[0] == '%') {
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        return pdf.getNumberOfPages();
      }
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      try {
        reader.setInput(in);
        return reader.getNumImages(true);
      } finally {
        reader.dispose();
      }
    }
  }
}
