package gongkai.launcher.client;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A failure as its topic tells it.
///
/// @param json the whole event's data
public record FailureEvent(JsonNode json) {
  static FailureEvent parse(byte[] value) {
    return new FailureEvent(JsonMapper.shared().readTree(value));
  }

  /// The failure in one line for people, the message after it.
  public String forPeople() {
    var finding = json.path("finding");
    var change = json.path("change").asString("");
    return "%-7s %s%s  %s  %s %s%n        %s"
        .formatted(
            finding.path("severity").asString(""),
            finding.path("rule").asString(""),
            change.isEmpty() || change.equals("raised") ? "" : " (" + change + ")",
            String.join("", regionPath()),
            institution("name"),
            json.path("year").asString(""),
            finding.path("message").asString(""));
  }

  /// The event in one line of JSON.
  public String asJson() {
    return json.toString();
  }

  boolean hasSeverity(String severity) {
    return severity.equals(json.path("finding").path("severity").asString(""));
  }

  /// Whether it happened in that region or below it: a six-digit code, a name on the path, or names
  /// joined from the province down.
  boolean isIn(String region) {
    if (region.matches("\\d{6}")) {
      return institution("regionCode").startsWith(region.replaceFirst("(00){1,2}$", ""));
    }
    var joined = new StringBuilder();
    return regionPath().stream()
        .anyMatch(name -> name.equals(region) || joined.append(name).toString().equals(region));
  }

  private List<String> regionPath() {
    return StreamSupport.stream(json.path("institution").path("regionPath").spliterator(), false)
        .map(name -> name.asString(""))
        .collect(Collectors.toList());
  }

  private String institution(String field) {
    return json.path("institution").path(field).asString("");
  }
}
