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
      var written = EventJson.MAPPER.readTree(json);
      var values = written.path("values").valueStream().toList();
      if (values.isEmpty() || !values.stream().allMatch(JsonNode::isValueNode)) {
        throw notOurs();
      }
      if (written.path("sort").asString("").equals(sort)) {
        return new Cursor(sort, values);
      }
    } catch (IllegalArgumentException | JacksonException e) {
      throw notOurs();
    }
    throw new BadParameter("cursor", "翻页标记属于另一种排序。改变排序后请从第一页开始");
  }

  /// The complaint about what nobody was given here.
  static BadParameter notOurs() {
    return new BadParameter("cursor", "不是本接口给出的翻页标记。请原样使用上一页答复中的 next");
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
    return hits.isEmpty() || hits.size() < size
        ? Optional.empty()
        : Optional.of(
            new Cursor(sort, hits.path(last).path("sort").valueStream().toList()).written());
  }
}
