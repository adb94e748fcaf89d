package gongkai.launcher.client;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One arrival of a file as ingest-service's ledger tells it; texts are empty where it tells
/// nothing.
///
/// @param id the arrival's id
/// @param name the file's name
/// @param sha256 the hash of its bytes in lower-case hexadecimal digits
/// @param status `received`, `extracted`, `validated`, `indexed`, `rejected`, `refused`,
///   `duplicate` or `dead-lettered`
/// @param reason the short reason of a rejection
/// @param message the reason for people
/// @param receivedAt when it arrived
/// @param institution whose report it is
/// @param year the year that it reports
public record Arrival(
    String id,
    String name,
    String sha256,
    String status,
    String reason,
    String message,
    Instant receivedAt,
    String institution,
    String year) {
  private static final Set<String> FATES =
      Set.of("indexed", "rejected", "refused", "duplicate", "dead-lettered");

  static Arrival of(JsonNode json) {
    return new Arrival(
        text(json, "arrival"),
        text(json, "name"),
        text(json, "sha256"),
        text(json, "status"),
        text(json, "reason"),
        text(json, "message"),
        instant(text(json, "receivedAt")),
        text(json, "institution"),
        text(json, "year"));
  }

  /// Whether nothing more will happen to it.
  public boolean hasItsFate() {
    return FATES.contains(status);
  }

  private static String text(JsonNode json, String field) {
    var value = json.path(field);
    return value.isObject() ? value.path("name").asString("") : value.asString("");
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      return Instant.MIN;
    }
  }
}
