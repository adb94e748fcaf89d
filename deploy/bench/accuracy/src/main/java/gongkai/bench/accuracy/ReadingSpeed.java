package gongkai.bench.accuracy;

import gongkai.bench.accuracy.SpeedReport.Line;
import gongkai.bench.accuracy.SpeedReport.Target;
import gongkai.bench.accuracy.Stopwatch.Times;
import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// How many reports of a format are read in a second by one thread of this process.
final class ReadingSpeed {

  /// Enough that no layout is missing, and few enough to be printed quickly.
  private static final int DOCUMENTS = 40;

  private static final Map<String, Target> TARGETS =
      Map.of("text", new Target.AtLeast(300), "html", new Target.AtLeast(300));

  private static final Target HALF = new Target.AtLeast(0.5);

  private static final String PER_SECOND = "份/秒 documents a second";

  private final double warmUp;
  private final int rounds;

  /// @param warmUp seconds
  ReadingSpeed(double warmUp, int rounds) {
    this.warmUp = warmUp;
    this.rounds = rounds;
  }

  private static List<Submission> documents(String format) {
    return LayoutSet.tunedOn().print(format, 0, DOCUMENTS).stream()
        .map(sample -> new Submission(sample.printed().name(), sample.printed().bytes()))
        .toList();
  }

  /// Of one format.
  List<Line> of(String format) {
    List<Submission> documents = documents(format);
    if (format.equals("pdf")) {
      return besideText(documents);
    }
    Times times =
        Stopwatch.times(documents, List.of(ReadingSpeed::read), warmUp, rounds).getFirst();
    Line line = perSecond(format, times);
    return List.of(Optional.ofNullable(TARGETS.get(format)).map(line::with).orElse(line));
  }

  /// A PDF's text must be taken out of it in any case: how much longer the rest takes.
  private List<Line> besideText(List<Submission> documents) {
    List<Times> both =
        Stopwatch.times(
            documents, List.of(ReadingSpeed::read, ReadingSpeed::strip), warmUp, rounds);
    Times ours = both.getFirst();
    Times text = both.getLast();
    return List.of(
        perSecond("pdf", ours),
        perSecond("pdf, PDFTextStripper", text),
        new Line(
                "pdf : PDFTextStripper",
                "倍 times as fast",
                2,
                ratio(text.wall(), ours.wall()),
                Optional.of(ratio(text.processor(), ours.processor())))
            .with(HALF));
  }

  /// Of the sorted rounds: which came beside which matters less than what others did meanwhile.
  private static Rounds ratio(Rounds above, Rounds below) {
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < above.figures().size(); i++) {
      ratios.add(above.figures().get(i) / below.figures().get(i));
    }
    return new Rounds(ratios);
  }

  private static Line perSecond(String what, Times times) {
    return new Line(
        what,
        PER_SECOND,
        0,
        times.wall().as(seconds -> DOCUMENTS / seconds),
        Optional.of(times.processor().as(seconds -> DOCUMENTS / seconds)));
  }

  private static void read(Submission document) {
    if (Extractor.standard().extract(document) instanceof Reading.Unreadable refused) {
      throw new IllegalStateException("cannot be measured, is refused: " + refused);
    }
  }

  private static void strip(Submission document) {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      if (new PDFTextStripper().getText(pdf).isBlank()) {
        throw new IllegalStateException("cannot be measured, has no text");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
