package gongkai.search.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Published reports, where they are at hand: their own words find them.
///
/// `GONGKAI_SAMPLES` names their folder; without it `shared/samples` beside the repository is
/// looked for. `gongkai.samples.step` 1 tries every phrase, the default every seventeenth.
class SamplesIT {

  private static final Installation INSTALLATION = Installation.get();

  @Test
  void anyPhraseOfAPublishedReportFindsIt() throws Exception {
    var folder = folder();
    assumeTrue(folder.isPresent(), "no published samples at hand");
    try (Stream<Path> files = Files.list(folder.orElseThrow())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        check(file);
      }
    }
  }

  private static void check(Path file) throws Exception {
    var text = Files.readString(file);
    var report =
        new MadeUp(MadeUp.county("990501", file.getFileName().toString(), "示例省"), 2023)
            .section(1, "", text);
    INSTALLATION.index(report);
    INSTALLATION.awaitNothingLeft();
    var phrase = text.strip().substring(0, 8);
    Installation.await(() -> isFound(report, phrase), "it can be searched");
    var missed = new ArrayList<String>();
    var points = text.codePoints().filter(each -> !Character.isWhitespace(each)).toArray();
    int step = Integer.getInteger("gongkai.samples.step", 17);
    for (int at = 0; at + 8 <= points.length; at += step) {
      var words = new String(points, at, 8);
      if (!isFound(report, words)) {
        missed.add(words);
      }
    }
    assertEquals(List.of(), missed, file.toString());
  }

  private static boolean isFound(MadeUp report, String phrase) throws Exception {
    return INSTALLATION
        .get("/api/v1/reports?region=990501&size=50&q=" + Installation.encoded(phrase))
        .path("hits")
        .valueStream()
        .anyMatch(hit -> hit.path("id").asString().equals(report.document()));
  }

  private static Optional<Path> folder() {
    var named = Optional.ofNullable(System.getenv("GONGKAI_SAMPLES")).map(Path::of);
    var beside =
        Stream.iterate(
                Optional.of(Path.of("").toAbsolutePath()),
                Optional::isPresent,
                each -> each.map(Path::getParent))
            .flatMap(Optional::stream)
            .map(each -> each.resolve("shared/samples"))
            .filter(Files::isDirectory)
            .findFirst();
    return named.or(() -> beside).map(each -> each.resolve("reports")).filter(Files::isDirectory);
  }
}
