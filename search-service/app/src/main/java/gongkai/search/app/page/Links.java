package gongkai.search.app.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An address of a page, from which those of its neighbours are made.
///
/// @param path the path
/// @param parameters the parameters, in their order
public record Links(String path, Map<String, List<String>> parameters) {

  static Links of(String path, Map<String, List<String>> parameters) {
    // Two slashes at the beginning would lead to another host.
    return new Links(path.replaceFirst("^/+", "/"), new LinkedHashMap<>(parameters));
  }

  /// The same with one value for a parameter.
  public Links with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, List.of(value));
    return new Links(path, changed);
  }

  /// The same without a parameter.
  public Links without(String name) {
    var changed = new LinkedHashMap<>(parameters);
    changed.remove(name);
    return new Links(path, changed);
  }

  /// The same with a value added to those of a parameter, or taken away where it is among them.
  public Links toggled(String name, String value) {
    var values = new ArrayList<>(values(name));
    if (!values.remove(value)) {
      values.add(value);
    }
    return values.isEmpty() ? without(name) : with(name, String.join(",", values));
  }

  /// Whether a value is among those of a parameter.
  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  private List<String> values(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .flatMap(text -> List.of(text.split(",")).stream())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Override
  public String toString() {
    var query =
        parameters.entrySet().stream()
            .flatMap(entry ->
                entry.getValue().stream()
                    .filter(value -> !value.isEmpty())
                    .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
