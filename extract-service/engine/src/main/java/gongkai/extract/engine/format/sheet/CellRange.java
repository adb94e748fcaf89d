package gongkai.extract.engine.format.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range of cells, all numbers from 0: `B2:D5`, or `B2` alone.
record CellRange(int top, int left, int bottom, int right) {

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

  /// Reads a range; empty when it is none.
  static Optional<CellRange> of(String text) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int left = column(matcher.group(1));
    int top = Integer.parseInt(matcher.group(2)) - 1;
    boolean single = matcher.group(3) == null;
    int right = single ? left : column(matcher.group(3));
    int bottom = single ? top : Integer.parseInt(matcher.group(4)) - 1;
    return top < 0 || bottom < top || right < left
        ? Optional.empty()
        : Optional.of(new CellRange(top, left, bottom, right));
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
