package gongkai.bench.validation;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines.
final class Lines {

  private static final String NEVER_FIRST = "，。、；：）！？”》〕,.;:)";

  private Lines() {}

  /// The lines of a text; no number is broken, and no line begins with a full stop.
  ///
  /// @param width of a line, in ems
  /// @param indent of the first line, in ems
  static List<String> of(String text, double width, double indent, Face face) {
    var lines = new ArrayList<String>();
    for (String paragraph : text.lines().toList()) {
      var line = new StringBuilder();
      double at = indent;
      for (String word : words(paragraph)) {
        double advance = face.width(word);
        if (at + advance > width + 1e-6 && !line.isEmpty() && !NEVER_FIRST.contains(word)) {
          lines.add(line.toString());
          line.setLength(0);
          at = 0;
        }
        line.append(word);
        at += advance;
      }
      lines.add(line.toString());
      indent = 0;
    }
    return lines;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var number = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (c < 128 && c != ' ') {
            number.appendCodePoint(c);
            return;
          }
          if (!number.isEmpty()) {
            words.add(number.toString());
            number.setLength(0);
          }
          words.add(Character.toString(c));
        });
    if (!number.isEmpty()) {
      words.add(number.toString());
    }
    return words;
  }
}
