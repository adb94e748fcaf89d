package gongkai.bench.printers;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines where a text processor would: anywhere but within a number.
final class Wrapping {

  private Wrapping() {}

  /// How wide a text is, in ems: digits and Latin letters are half as wide as Chinese characters.
  static double ems(String text) {
    return text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
  }

  /// The lines of a paragraph.
  ///
  /// @param first the room in the first line, in ems
  /// @param others the room in every other
  static List<String> lines(String text, double first, double others) {
    var lines = new ArrayList<String>();
    String rest = text;
    double room = first;
    while (!rest.isEmpty()) {
      int end = 1;
      while (end < rest.length() && ems(rest.substring(0, end + 1)) <= room) {
        end++;
      }
      int within = end;
      while (within > 0
          && within < rest.length()
          && numeral(rest, within - 1)
          && numeral(rest, within)) {
        within--;
      }
      end = within == 0 ? end : within;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
      room = others;
    }
    return lines;
  }

  private static boolean numeral(String text, int at) {
    char c = text.charAt(at);
    return (c >= '0' && c <= '9') || c == ',' || c == '.';
  }
}
