package gongkai.extract.engine.reading;

import gongkai.extract.engine.reading.Wording.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins lines to paragraphs.
///
/// A line that ends in mid-sentence was cut by a page break or a converter: the next one is joined
/// to it, unless that one starts something of its own. No line begins with a comma of its own.
/// Where lines are as wide as the page, one of full width was cut too, whatever mark it ends in but
/// a full stop.
final class Narrative {

  /// Shorter lines are headings of parts, names, list items: complete without a full stop.
  private static final int SHORTEST_CUT = 30;

  /// A line with a comma or full stop in it, or a list of figures (3件、), is prose; pages in large
  /// type have lines as short as this.
  private static final int SHORTEST_PROSE = 20;

  /// So many lines of one width, and none wider, show how wide the page is.
  private static final int FULL_LINES = 3;

  /// What fits on no page in one line, in ems.
  private static final double WIDEST_PAGE = 60;

  /// How much narrower than the page a full line may be, in ems: no mark begins a line.
  private static final double RAGGED = 1.5;

  private static final Pattern PROSE = Pattern.compile("[，。；]|\\d[^\\d、]{0,3}、");

  private static final String NEVER_FIRST = "，。、；：！？）”》";

  private static final String NEVER_LAST = "，、";

  /// As in 十二、 on a line of its own.
  private static final int LONGEST_NUMBER = 4;

  private static final String SENTENCE_ENDS = "。！？；：…”）)】!?;:.";

  private static final String FULL_STOPS = "。！？!?.…";

  private final List<String> lines = new ArrayList<>();

  /// How many lines there were whenever a paragraph ended.
  private final List<Integer> ends = new ArrayList<>();

  /// Adds a line.
  void add(String line) {
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  /// Ends the paragraph: whatever comes next starts on a line of its own, as behind a title.
  void end() {
    ends.add(lines.size());
  }

  @Override
  public String toString() {
    double page = pageWidth();
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i > 0) {
        String last = lines.get(i - 1);
        if (!ends.contains(i) && (goesOn(line) || isCut(last, line, page))) {
          text.append(
              isLatin(last.charAt(last.length() - 1)) && isLatin(line.charAt(0)) ? " " : "");
        } else {
          text.append('\n');
        }
      }
      text.append(line);
    }
    return text.toString();
  }

  private static boolean goesOn(String line) {
    return NEVER_FIRST.indexOf(line.charAt(0)) >= 0;
  }

  private static boolean isCut(String line, String next, double page) {
    Numbering numbering = Wording.of(next.substring(0, Math.min(next.length(), 12))).numbering();
    if (numbering == Numbering.CHINESE || numbering == Numbering.BRACKETED) {
      return false;
    }
    char end = line.charAt(line.length() - 1);
    if (line.length() > LONGEST_NUMBER && NEVER_LAST.indexOf(end) >= 0) {
      return true;
    }
    if (width(line) > page - RAGGED && FULL_STOPS.indexOf(end) < 0) {
      return SENTENCE_ENDS.indexOf(end) < 0 || numbering == Numbering.NONE;
    }
    int shortest = PROSE.matcher(line).find() ? SHORTEST_PROSE : SHORTEST_CUT;
    return line.length() >= shortest && SENTENCE_ENDS.indexOf(end) < 0;
  }

  /// The width of the page in ems; infinite where the lines are whole paragraphs.
  private double pageWidth() {
    double widest = lines.stream().mapToDouble(Narrative::width).max().orElse(0);
    long full = lines.stream().filter(line -> width(line) > widest - RAGGED).count();
    return full >= FULL_LINES && widest >= SHORTEST_PROSE && widest <= WIDEST_PAGE
        ? widest
        : Double.POSITIVE_INFINITY;
  }

  /// In ems: a letter or figure of ASCII takes half of one.
  private static double width(String line) {
    long narrow = line.chars().filter(sign -> sign < 0x80).count();
    return line.length() - narrow / 2.0;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
