package gongkai.extract.engine.reading;

import gongkai.extract.engine.reading.Wording.Numbering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /// The lines in front of which a paragraph ended.
  private final BitSet ends = new BitSet();

  /// Adds a line.
  void add(String line) {
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  /// Ends the paragraph: whatever comes next starts on a line of its own, as behind a title.
  void end() {
    ends.set(lines.size());
  }

  /// Whether a line ends in a mark that no sentence ends in.
  static boolean isOpen(String line) {
    return line.length() > LONGEST_NUMBER && NEVER_LAST.indexOf(last(line)) >= 0;
  }

  @Override
  public String toString() {
    double[] widths = lines.stream().mapToDouble(Narrative::width).toArray();
    double full = full(widths);
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i > 0) {
        String before = lines.get(i - 1);
        boolean joined =
            !ends.get(i)
                && (NEVER_FIRST.indexOf(line.charAt(0)) >= 0
                    || isCut(before, line, widths[i - 1] > full));
        text.append(!joined ? "\n" : isLatin(last(before)) && isLatin(line.charAt(0)) ? " " : "");
      }
      text.append(line);
    }
    return text.toString();
  }

  private static boolean isCut(String line, String next, boolean isFull) {
    boolean ends = SENTENCE_ENDS.indexOf(last(line)) >= 0;
    boolean runsOn = isFull && FULL_STOPS.indexOf(last(line)) < 0;
    int shortest = PROSE.matcher(line).find() ? SHORTEST_PROSE : SHORTEST_CUT;
    if (!isOpen(line) && !runsOn && (ends || line.length() < shortest)) {
      return false;
    }
    Numbering numbering = Wording.of(next.substring(0, Math.min(next.length(), 12))).numbering();
    return numbering == Numbering.NONE || (numbering == Numbering.ARABIC && !ends);
  }

  /// How wide a line is that fills the page, in ems; infinite where the lines are whole paragraphs.
  private static double full(double[] widths) {
    double widest = Arrays.stream(widths).max().orElse(0);
    long full = Arrays.stream(widths).filter(width -> width > widest - RAGGED).count();
    return full >= FULL_LINES && widest >= SHORTEST_PROSE && widest <= WIDEST_PAGE
        ? widest - RAGGED
        : Double.POSITIVE_INFINITY;
  }

  /// In ems: a letter or figure of ASCII takes half of one.
  private static double width(String line) {
    long narrow = line.chars().filter(sign -> sign < 0x80).count();
    return line.length() - narrow / 2.0;
  }

  private static char last(String line) {
    return line.charAt(line.length() - 1);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
