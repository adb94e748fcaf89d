package gongkai.bench.rules;

import java.util.regex.Pattern;

/// What some words of a report say, however they are cut out of it.
///
/// @param words as they are printed, without white space
/// @param said the same without the mark of a list before them and the punctuation behind them
record Saying(String words, String said) {

  private static final Pattern SPACE = Pattern.compile("[\\s　]+");

  /// （一）, (1), 一、, 1. or ①.
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十\\d]{1,3}[、．]|\\d{1,2}\\.(?!\\d)|[①-⑳])");

  private static final Pattern END = Pattern.compile("[。．.；;，,、：:！!？?]+$");

  static Saying of(String text) {
    String words = SPACE.matcher(text).replaceAll("");
    return new Saying(words, END.matcher(MARK.matcher(words).replaceFirst("")).replaceFirst(""));
  }

  /// Whether both are about the same: one holds the other, or most of the shorter one is where the
  /// one ends and the other begins.
  boolean meets(Saying that) {
    return holds(words, that.words)
        || holds(that.words, words)
        || holds(said, that.said)
        || holds(that.said, said)
        || follows(said, that.said)
        || follows(that.said, said);
  }

  private static boolean holds(String whole, String part) {
    return !part.isEmpty() && whole.contains(part);
  }

  private static boolean follows(String first, String second) {
    int shorter = Math.min(first.length(), second.length());
    for (int common = shorter; 2 * common > shorter; common--) {
      if (first.endsWith(second.substring(0, common))) {
        return true;
      }
    }
    return false;
  }
}
