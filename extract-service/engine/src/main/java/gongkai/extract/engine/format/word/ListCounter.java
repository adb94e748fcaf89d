package gongkai.extract.engine.format.word;

import java.util.Arrays;
import java.util.List;

/// The running numbers of one list, nine levels deep.
final class ListCounter {

  static final int LEVELS = 9;

  /// The label of a higher level that stands in a lower one's (`%1` in `%1.%2`).
  ///
  /// @param number how its number is written
  /// @param start the first number
  /// @param pattern the label, `%1` for the number of the first level; for a mark without number,
  ///   nothing
  record Level(ListNumber number, int start, String pattern) {

    static final Level NONE = new Level(ListNumber.NONE, 1, "");
  }

  private static final int UNUSED = Integer.MIN_VALUE;

  private final int[] numbers = new int[LEVELS];

  ListCounter() {
    Arrays.fill(numbers, UNUSED);
  }

  /// Lets a level begin again.
  void restart(int level) {
    Arrays.fill(numbers, level, LEVELS, UNUSED);
  }

  /// Counts one more on a level and writes its label.
  String next(List<Level> levels, int level) {
    numbers[level] = numbers[level] == UNUSED ? levels.get(level).start() : numbers[level] + 1;
    if (level + 1 < LEVELS) {
      restart(level + 1);
    }
    Level own = levels.get(level);
    if (own.number() == ListNumber.NONE && !own.pattern().contains("%")) {
      return "";
    }
    var label = new StringBuilder();
    String pattern = own.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
      if (c == '%' && next >= '1' && next <= '9') {
        int of = next - '1';
        int number = numbers[of] == UNUSED ? levels.get(of).start() : numbers[of];
        label.append(levels.get(of).number().write(number));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }
}
