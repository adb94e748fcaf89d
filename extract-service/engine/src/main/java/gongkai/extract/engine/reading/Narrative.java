package gongkai.extract.engine.reading;

/// Joins lines to paragraphs.
///
/// A line that ends in mid-sentence was cut by a page break or a converter: the next one is joined
/// to it, unless that one starts something of its own. No line begins with a comma of its own.
final class Narrative {

  /// Shorter lines are headings of parts, names, list items: complete without a full stop.
  private static final int SHORTEST_CUT = 30;

  /// A line with a comma or full stop in it is prose; pages in large type have lines as short as
  /// this.
  private static final int SHORTEST_PROSE = 20;

  private static final String PROSE = "，。；";

  private static final String NEVER_FIRST = "，。、；：！？）”》";

  private static final String SENTENCE_ENDS = "。！？；：…”）)】!?;:.";

  private final StringBuilder text = new StringBuilder();
  private String last = "";

  /// Adds a line.
  void add(String line) {
    if (line.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      if ((isCut() && !startsAnew(line)) || goesOn(line)) {
        joinTo(line.charAt(0));
      } else {
        text.append('\n');
      }
    }
    text.append(line);
    last = line;
  }

  /// Ends the paragraph: whatever comes next starts on a line of its own, as behind a title.
  void end() {
    last = "";
  }

  private boolean isCut() {
    int shortest =
        last.chars().anyMatch(sign -> PROSE.indexOf(sign) >= 0) ? SHORTEST_PROSE : SHORTEST_CUT;
    return last.length() >= shortest && SENTENCE_ENDS.indexOf(last.charAt(last.length() - 1)) < 0;
  }

  private boolean goesOn(String line) {
    return !last.isEmpty() && NEVER_FIRST.indexOf(line.charAt(0)) >= 0;
  }

  private static boolean startsAnew(String line) {
    Wording.Numbering numbering =
        Wording.of(line.substring(0, Math.min(line.length(), 12))).numbering();
    return numbering == Wording.Numbering.CHINESE || numbering == Wording.Numbering.BRACKETED;
  }

  private void joinTo(char next) {
    char last = text.charAt(text.length() - 1);
    if (isLatin(last) && isLatin(next)) {
      text.append(' ');
    }
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
