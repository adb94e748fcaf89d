package gongkai.bench.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A paragraph, or a small heading and its paragraph; its sentences go by what they are about.
public final class Passage {

  private String heading;
  private final boolean apart;
  private final Map<String, String> sentences = new LinkedHashMap<>();

  /// @param heading what stands before the first sentence, such as （一）主动公开; may be empty
  /// @param apart whether that is a line of its own
  public Passage(String heading, boolean apart) {
    this.heading = heading;
    this.apart = apart;
  }

  /// Puts a sentence in, or in the place of the one about the same; an empty one is none.
  public Passage with(String about, String sentence) {
    if (!sentence.isEmpty()) {
      sentences.put(about, sentence);
    }
    return this;
  }

  /// What stands before the first sentence.
  public String heading() {
    return heading;
  }

  /// Puts other words before the first sentence.
  public void headed(String words) {
    heading = words;
  }

  /// Whether there is a sentence about something.
  public boolean has(String about) {
    return sentences.containsKey(about);
  }

  /// The sentence about something; empty if there is none.
  public String sentence(String about) {
    return sentences.getOrDefault(about, "");
  }

  /// Takes a sentence out.
  public void remove(String about) {
    sentences.remove(about);
  }

  /// The same heading over no sentence at all.
  public void clear() {
    sentences.clear();
  }

  /// Its sentences, by what they are about.
  public Map<String, String> sentences() {
    return sentences;
  }

  /// The lines that it is printed as.
  public List<String> lines() {
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

  /// The same again, to be changed apart.
  public Passage copy() {
    var copy = new Passage(heading, apart);
    copy.sentences.putAll(sentences);
    return copy;
  }
}
