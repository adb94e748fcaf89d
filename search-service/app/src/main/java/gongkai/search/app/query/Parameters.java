package gongkai.search.app.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The parameters of a request, checked: what is not understood is refused, never ignored, because
/// a misspelt filter would give a wrong figure that looks right.
public final class Parameters {

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /// Takes a request's parameters; empty ones count as not given.
  ///
  /// @throws BadParameter when one is not among those allowed
  public static Parameters of(Map<String, List<String>> given, Set<String> allowed) {
    for (String name : given.keySet()) {
      if (!allowed.contains(name)) {
        throw new BadParameter(name, "没有这个参数。可用的参数：" + String.join("、", new TreeSet<>(allowed)));
      }
    }
    return lenient(given);
  }

  /// Takes a request's parameters, whatever else is among them.
  public static Parameters lenient(Map<String, List<String>> given) {
    var values = new LinkedHashMap<String, List<String>>();
    given.forEach((name, texts) -> {
      var kept = texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
      if (!kept.isEmpty()) {
        values.put(name, kept);
      }
    });
    return new Parameters(values);
  }

  /// A parameter that has one value.
  public Optional<String> one(String name) {
    return Optional.ofNullable(values.get(name)).map(List::getFirst);
  }

  /// A parameter that may have several values, repeated or separated by commas.
  public List<String> many(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(text -> Arrays.stream(text.split("[,，]")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /// A whole number within limits.
  ///
  /// @throws BadParameter when it is something else
  public int whole(String name, int otherwise, int least, int most) {
    var text = one(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw outside(name, text.get(), least, most);
    }
    throw outside(name, text.get(), least, most);
  }

  private static BadParameter outside(String name, String text, int least, int most) {
    return new BadParameter(name, "“%s”不是 %d 至 %d 之间的整数".formatted(text, least, most));
  }

  /// One of a few words.
  ///
  /// @throws BadParameter when it is another
  public String word(String name, String otherwise, List<String> words) {
    var text = one(name).orElse(otherwise);
    if (!text.isEmpty() && !words.contains(text)) {
      throw new BadParameter(name, "“%s”不在可用的取值之中：%s".formatted(text, String.join("、", words)));
    }
    return text;
  }
}
