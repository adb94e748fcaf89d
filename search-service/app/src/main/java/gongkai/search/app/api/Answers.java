package gongkai.search.app.api;

import gongkai.extract.EventJson;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/// Answers in the form that was asked for.
///
/// JSON is written by the mapper of the contracts, so that a report looks the same here and on the
/// topics.
final class Answers {

  /// The media type of comma-separated values.
  static final String CSV = "text/csv";

  private Answers() {}

  /// An answer in JSON.
  static HttpResponse<byte[]> json(Object body) {
    return HttpResponse.ok(EventJson.MAPPER.writeValueAsBytes(body))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  /// An answer in comma-separated values.
  static HttpResponse<byte[]> csv(String name, Csv csv) {
    return asCsv(HttpResponse.ok(bytes(csv)), name);
  }

  private static byte[] bytes(Csv csv) {
    return csv.text().getBytes(StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> asCsv(MutableHttpResponse<byte[]> response, String name) {
    return response
        .contentType(MediaType.of(CSV + ";charset=utf-8"))
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
  }

  /// One page of a longer table; where it goes on is in the header `Link` (RFC 8288).
  static HttpResponse<byte[]> csv(
      HttpRequest<?> request, String name, Csv csv, Optional<String> next) {
    var response = HttpResponse.ok(bytes(csv));
    next.ifPresent(cursor ->
        response.header(
            "Link",
            "<"
                + UriBuilder.of(request.getUri()).replaceQueryParam("cursor", cursor).build()
                + ">; rel=\"next\""));
    return asCsv(response, name);
  }

  /// Whether comma-separated values were asked for, and JSON was not.
  static boolean wantsCsv(HttpRequest<?> request) {
    Collection<MediaType> accepted = request.accept();
    return accepted.stream().anyMatch(type -> type.getName().equals(CSV))
        && accepted.stream().noneMatch(type -> type.getName().equals("application/json"));
  }
}
