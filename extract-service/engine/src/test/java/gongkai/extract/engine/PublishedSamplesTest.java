package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.extract.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads samples that lie outside the module, where they are present: the published reports, which
/// are other people's words and are not copied here, and the project's own in `deploy/samples`.
class PublishedSamplesTest {

  @Test
  void thePublishedReportsAreReadExactly() throws IOException {
    Optional<Path> samples = above("shared/samples");
    assumeTrue(samples.isPresent(), "no shared/samples above the working directory");
    assertEquals(
        List.of(),
        differences(samples.get().resolve("reports"), samples.get().resolve("expected")));
  }

  @Test
  void theProjectsOwnSamplesAreReadExactly() throws IOException {
    Optional<Path> samples = above("deploy/samples/expected").map(Path::getParent);
    assertTrue(samples.isPresent(), "no deploy/samples above the working directory");
    assertEquals(List.of(), differences(samples.get(), samples.get().resolve("expected")));
  }

  private static List<String> differences(Path documents, Path expected) throws IOException {
    var differences = new ArrayList<String>();
    try (Stream<Path> files = Files.list(documents)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Path wanted =
            expected.resolve(name.substring(0, Math.max(0, name.lastIndexOf('.'))) + ".json");
        if (Files.isRegularFile(wanted)) {
          Reading reading =
              Extractor.standard().extract(new Submission(name, Files.readAllBytes(file)));
          Report report = assertInstanceOf(Reading.Extracted.class, reading, name).report();
          Expectation expectation = Expectation.of(wanted);
          expectation.differences(report).forEach(d -> differences.add(name + " " + d));
          expectation.institution(report).forEach(d -> differences.add(name + " " + d));
        }
      }
    }
    return differences;
  }

  static Optional<Path> above(String path) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      if (Files.isDirectory(folder.resolve(path))) {
        return Optional.of(folder.resolve(path));
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }
}
