package gongkai.search.app.query;

import gongkai.extract.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Where a list of hits goes on: the sort values of the last hit, opaque to callers.
///
/// @param sort the order that the values belong to
/// @param values the sort values
public record Cursor(String sort, List<JsonNode> values) {

  private record Written(String sort, List<JsonNode> values) {}

  /// Reads what a caller gives back.
  ///
  /// @throws BadParameter when it is not a cursor, or one of another order
  static Optional<Cursor> read(Parameters parameters, String sort) {
    return parameters.one("cursor").map(text -> read(text, sort));
  }

  private static Cursor read(String text, String sort) {
    try {
      var json = Base64.getUrlDecoder().decode(text);
      var written = EventJson.MAPPER.readValue(json, Written.class);
      if (written.sort().equals(sort)) {
        return new Cursor(sort, List.copyOf(written.values()));
      }
    } catch (IllegalArgumentException | JacksonException e) {
      throw new BadParameter("cursor", "不是本接口给出的翻页标记。请原样使用上一页答复中的 next");
    }
    throw new BadParameter("cursor", "翻页标记属于另一种排序。改变排序后请从第一页开始");
  }

  /// What a caller gives back for the next page.
  String written() {
    var json = EventJson.MAPPER.writeValueAsString(new Written(sort, values));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  /// The cursor behind the last of these hits; empty when there cannot be more.
  static Optional<String> after(JsonNode hits, int size, String sort) {
    int last = hits.size() - 1;
    return last + 1 < size
        ? Optional.empty()
        : Optional.of(
            new Cursor(sort, hits.path(last).path("sort").valueStream().toList()).written());
  }
}
