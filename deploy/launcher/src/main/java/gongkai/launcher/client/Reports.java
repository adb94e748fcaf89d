package gongkai.launcher.client;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// search-service's reports, over HTTP.
public final class Reports {
  private final Api api;

  /// The reports of the service at that port.
  public Reports(int port) {
    api = new Api(port);
  }

  /// What was found in one report.
  ///
  /// @param institution whose it is
  /// @param year the year that it reports
  /// @param failures the author's failures
  /// @param doubts how many doubts are ours or the carrier's
  public record Verdict(String institution, String year, List<Failure> failures, int doubts) {}

  /// One failure.
  ///
  /// @param rule the rule's name
  /// @param severity `error`, `warning` or `info`
  /// @param message what is wrong, in Chinese
  /// @param repaired whether a repair is offered
  public record Failure(String rule, String severity, String message, boolean repaired) {}

  /// The verdict on the document of that hash, if it is indexed.
  ///
  /// @throws IOException when search-service does not answer, or cannot tell
  public Optional<Verdict> verdict(String sha256) throws IOException {
    var reply = api.get("/api/v1/reports/" + sha256);
    return switch (reply.status()) {
      case 200 -> Optional.of(verdict(reply.json()));
      case 404 -> Optional.empty();
      default -> throw new IOException("search-service answered with status " + reply.status());
    };
  }

  static Verdict verdict(JsonNode json) {
    var findings = StreamSupport.stream(json.path("findings").spliterator(), false).toList();
    var failures =
        findings.stream().filter(f -> "failure".equals(kind(f))).map(Reports::failure).toList();
    var doubts = findings.stream().filter(f -> "doubt".equals(kind(f))).count();
    var report = json.path("report");
    return new Verdict(
        report.path("institution").path("name").asString(""),
        report.path("year").asString(""),
        failures,
        (int) doubts);
  }

  private static Failure failure(JsonNode finding) {
    return new Failure(
        finding.path("rule").asString(""),
        finding.path("severity").asString(""),
        finding.path("message").asString(""),
        !finding.path("repairs").isEmpty());
  }

  private static String kind(JsonNode finding) {
    return finding.path("kind").asString("");
  }
}
