package gongkai.bench.validation;

import java.util.ArrayList;
import java.util.List;

/// Text in a font of fixed width, where a Chinese character is as wide as two digits.
final class Words {

  private Words() {}

  /// How many columns a text takes.
  static int width(String text) {
    return text.chars().map(letter -> wide(letter) ? 2 : 1).sum();
  }

  private static boolean wide(int letter) {
    return letter >= 0x2E80 || letter == '“' || letter == '”' || letter == '—';
  }

  /// A text in lines of at most that many columns; a number is not broken, and no line begins with
  /// a stop, which may hang over.
  static List<String> wrapped(String text, int columns) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (int letter : text.codePoints().toArray()) {
      boolean number = Character.isDigit(letter) && Character.isDigit(last(line));
      boolean stop = "。，、；：）”".indexOf(letter) >= 0;
      String next = Character.toString(letter);
      if (!line.isEmpty() && width(line.toString()) + width(next) > columns && !number && !stop) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(next);
    }
    lines.add(line.toString());
    return lines;
  }

  private static char last(StringBuilder line) {
    return line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
  }

  /// As many spaces.
  static String spaces(int count) {
    return " ".repeat(Math.max(0, count));
  }
}
