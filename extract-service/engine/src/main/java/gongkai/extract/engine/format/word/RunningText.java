package gongkai.extract.engine.format.word;

/// The text of a paragraph or a cell as it is put together from runs: blanks collapsed, signs
/// without width left out.
final class RunningText {

  private final StringBuilder text = new StringBuilder();
  private boolean space;

  /// Adds text; a line feed ends the line.
  void append(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u000B' || c == '\f') {
        lineFeed();
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
        space = true;
      } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
        if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
        }
        space = false;
        text.append(c);
      }
    }
  }

  /// What comes next is no part of the figure or word before.
  void apart() {
    space = true;
  }

  /// Ends the line, unless nothing stands on it.
  void lineFeed() {
    space = false;
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /// The text so far; starts anew.
  String take() {
    String taken = text.toString().strip();
    text.setLength(0);
    space = false;
    return taken;
  }

  /// A list's label before the text that it numbers: `一、` and `总体情况`, but `1.` and ` 5`.
  static String labelled(String label, String text) {
    if (label.isEmpty() || text.isEmpty()) {
      return text;
    }
    char last = label.charAt(label.length() - 1);
    boolean figures = Character.isDigit(text.charAt(0)) && (last == '.' || Character.isDigit(last));
    return label + (figures ? " " : "") + text;
  }
}
