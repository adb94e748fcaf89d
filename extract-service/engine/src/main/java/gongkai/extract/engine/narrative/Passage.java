package gongkai.extract.engine.narrative;

import gongkai.extract.engine.reading.Simplified;
import java.util.BitSet;

/// A text without what only decorates it, each character still knowing where it was printed.
///
/// Spaces and quotation marks are left out; fullwidth letters, digits and signs become the plain
/// ones; traditional characters become simplified ones. Line feeds stay: they end a paragraph.
final class Passage {

  private static final String DROPPED = "“”‘’\"'「」『』*\u00a0\u3000\u200b\ufeff\u00ad";
  private static final String FROM = ",;:!?()（）［］[]〈〉<>－–〇○Ｏ﹪﹐﹔";
  private static final int LONGEST_TITLE = 40;
  private static final char FIRST_IDEOGRAPH = 0x4E00;
  private static final String TO = "，；：！？（）（）（）（）《》《》--〇〇〇%，；";

  private static final int LONGEST_NAME = 20;

  private final String printed;
  private final String chars;
  private final int[] origins;
  private final BitSet names;

  private Passage(String printed, String chars, int[] origins, BitSet names) {
    this.printed = printed;
    this.chars = chars;
    this.origins = origins;
    this.names = names;
  }

  static Passage of(String printed) {
    var chars = new StringBuilder(printed.length());
    int[] origins = new int[printed.length()];
    var names = new BitSet();
    int opened = -1;
    for (int i = 0; i < printed.length(); i++) {
      char c = plain(printed.charAt(i));
      boolean decorates = c != '\n' && (Character.isWhitespace(c) || DROPPED.indexOf(c) >= 0);
      if (!decorates) {
        origins[chars.length()] = i;
        chars.append(c);
      } else if (c == '“' || (c == '"' && opened < 0)) {
        opened = chars.length();
      } else if ((c == '”' || c == '"') && opened >= 0) {
        names.set(opened, chars.length(), chars.length() - opened <= LONGEST_NAME);
        opened = -1;
      }
    }
    return new Passage(printed, chars.toString(), origins, names);
  }

  private static char plain(char c) {
    if (c >= '！' && c <= '～') {
      c = (char) (c - '！' + '!');
    }
    if (c < 128 && Character.isLetterOrDigit(c)) {
      return c;
    }
    int known = FROM.indexOf(c);
    if (known >= 0) {
      return TO.charAt(known);
    }
    return Character.isIdeographic(c) && c >= FIRST_IDEOGRAPH ? Simplified.of(c) : c;
  }

  int length() {
    return chars.length();
  }

  char at(int i) {
    return chars.charAt(i);
  }

  /// The character, or a line feed beyond either end.
  char near(int i) {
    return i >= 0 && i < chars.length() ? chars.charAt(i) : '\n';
  }

  /// Where the piece that ends before an offset begins: behind the last of some marks.
  ///
  /// @param first nothing before it is looked at
  int startOf(int end, int first, String marks) {
    int start = end;
    while (start > Math.max(0, first) && marks.indexOf(near(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /// Where the piece that an offset stands in ends: before the next of some marks.
  ///
  /// @param last nothing behind it is looked at
  int endOf(int from, int last, String marks) {
    int end = from;
    while (end < last && marks.indexOf(near(end)) < 0) {
      end++;
    }
    return end;
  }

  String between(int start, int end) {
    return chars.substring(start, end);
  }

  boolean startsWith(String word, int at) {
    return chars.startsWith(word, at);
  }

  boolean endsWith(String word, int end) {
    return end >= word.length() && chars.startsWith(word, end - word.length());
  }

  /// Whether it stands in a short quotation, such as a name.
  boolean quoted(int i) {
    return names.get(i);
  }

  /// Where a character was printed.
  int origin(int i) {
    return origins[i];
  }

  /// The place of some words as printed, spaces and quotation marks included, and the mark that
  /// opens a quotation or a title which ends among them.
  Printed printed(int start, int end) {
    int from = start;
    if (chars.substring(start, end).indexOf('》') >= 0) {
      int opening = chars.substring(Math.max(0, start - LONGEST_TITLE), start + 1).lastIndexOf('《');
      from = opening < 0 ? start : Math.max(0, start - LONGEST_TITLE) + opening;
    }
    int at = origins[from];
    int until = origins[end - 1] + 1;
    boolean closes = printed.substring(at, until).indexOf('”') >= 0;
    if (closes && at > 0 && printed.charAt(at - 1) == '“') {
      at--;
    }
    return new Printed(printed.substring(at, until), at);
  }

  /// @param text words as printed
  /// @param at their offset in the printed text
  record Printed(String text, int at) {}
}
