package gongkai.launcher.client;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// One arrival of a file as ingest-service's ledger tells it; texts are empty where it tells
/// nothing.
///
/// @param id the arrival's id
/// @param name the file's name
/// @param path the same with folders, and with the ZIP that it was in
/// @param sha256 the hash of its bytes in lower-case hexadecimal digits
/// @param status `received`, `extracted`, `validated`, `indexed`, `rejected`, `refused`,
///   `duplicate`, `dead-lettered` or, for a ZIP whose files are arrivals of their own, `unpacked`
/// @param reason the short reason of a rejection
/// @param message the reason for people
/// @param receivedAt when it arrived
/// @param institution whose report it is
/// @param year the year that it reports
/// @param fates how many files of a ZIP have which status; empty for any other file
public record Arrival(
    String id,
    String name,
    String path,
    String sha256,
    String status,
    String reason,
    String message,
    Instant receivedAt,
    String institution,
    String year,
    Map<String, Long> fates) {
  /// What a ZIP is whose files are arrivals of their own.
  public static final String UNPACKED = "unpacked";

  private static final Set<String> FATES =
      Set.of("indexed", "rejected", "refused", "duplicate", "dead-lettered");

  static Arrival of(JsonNode json) {
    return new Arrival(
        text(json, "arrival"),
        text(json, "name"),
        text(json, "path"),
        text(json, "sha256"),
        text(json, "status"),
        text(json, "reason"),
        text(json, "message"),
        instant(text(json, "receivedAt")),
        text(json, "institution"),
        text(json, "year"),
        counts(json.path("fates")));
  }

  /// Whether nothing more will happen to it.
  public boolean hasItsFate() {
    return status.equals(UNPACKED) ? FATES.containsAll(fates.keySet()) : FATES.contains(status);
  }

  private static Map<String, Long> counts(JsonNode json) {
    var counts = new TreeMap<String, Long>();
    json.properties().forEach(field -> counts.put(field.getKey(), field.getValue().asLong()));
    return counts;
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
