package gongkai.bench.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A paragraph, or a small heading and its paragraph; its sentences go by what they are about.
final class Passage {

  private String heading;
  private final boolean apart;
  private final Map<String, String> sentences = new LinkedHashMap<>();

  /// @param heading what stands before the first sentence, such as （一）主动公开; may be empty
  /// @param apart whether that is a line of its own
  Passage(String heading, boolean apart) {
    this.heading = heading;
    this.apart = apart;
  }

  Passage with(String about, String sentence) {
    if (!sentence.isEmpty()) {
      sentences.put(about, sentence);
    }
    return this;
  }

  String heading() {
    return heading;
  }

  void headed(String words) {
    heading = words;
  }

  boolean has(String about) {
    return sentences.containsKey(about);
  }

  String sentence(String about) {
    return sentences.getOrDefault(about, "");
  }

  void remove(String about) {
    sentences.remove(about);
  }

  /// The same heading over no sentence at all.
  void clear() {
    sentences.clear();
  }

  Map<String, String> sentences() {
    return sentences;
  }

  /// The lines that it is printed as.
  List<String> lines() {
    var lines = new ArrayList<String>();
    String text = String.join("", sentences.values());
    if (apart && !heading.isEmpty()) {
      lines.add(heading);
    }
    String whole = apart ? text : heading + text;
    if (!whole.isEmpty()) {
      lines.add(whole);
    }
    return lines;
  }

  Passage copy() {
    var copy = new Passage(heading, apart);
    copy.sentences.putAll(sentences);
    return copy;
  }
}
