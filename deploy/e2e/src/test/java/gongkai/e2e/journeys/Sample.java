package gongkai.e2e.journeys;

import gongkai.e2e.contracts.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A report with what must come of it, read carefully by hand.
///
/// @param file the report
/// @param expected cells, institution, year, facts and findings
record Sample(Path file, JsonNode expected) {

  /// The project's own samples.
  static List<Sample> own() {
    Path reports = Repository.file("deploy/samples");
    Path expected = reports.resolve("expected");
    var samples = in(reports, expected);
    long files = count(reports) - 1; // README.md
    if (samples.size() != files || samples.size() != count(expected)) {
      throw new AssertionError(
          "%d reports and %d expectations make %d samples"
              .formatted(files, count(expected), samples.size()));
    }
    return samples;
  }

  private static long count(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The published text samples, where they are at hand beside the repository.
  static List<Sample> published() {
    return shared()
        .map(samples ->
            in(samples.resolve("reports"), samples.resolve("expected")).stream()
                .filter(sample -> sample.file().toString().endsWith(".txt"))
                .toList())
        .orElse(List.of());
  }

  private static Optional<Path> shared() {
    for (Path folder = Repository.file(""); folder != null; folder = folder.getParent()) {
      Path samples = folder.resolve("shared/samples");
      if (Files.isDirectory(samples)) {
        return Optional.of(samples);
      }
    }
    return Optional.empty();
  }

  private static List<Sample> in(Path reports, Path expected) {
    try (var files = Files.list(reports)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Files.exists(expectation(file, expected)))
          .sorted()
          .map(file -> new Sample(file, Json.MAPPER.readTree(expectation(file, expected).toFile())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path expectation(Path file, Path expected) {
    return expected.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".json"));
  }

  String name() {
    return file.getFileName().toString();
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String sha256() {
    return sha256(bytes());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
