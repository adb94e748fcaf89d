package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Divides the flow into headings, narrative, and the tables of the form.
///
/// A table is where its labels are, whatever heading stands above it. Between two labels everything
/// short belongs to the table; a sentence or a heading ends it.
final class Zones {

  /// How far the next label or number of a table may be.
  private static final int REACH = 40;

  private static final int FAR = 60;
  private static final int LONGEST_SHORT = 30;
  private static final int LONGEST_LABEL = 70;
  private static final int LONGEST_SPACED = 200;
  private static final int LONGEST_WORD = 12;
  private static final Pattern COUNTER = Pattern.compile("[件条次人项个份篇期册部名宗起例场家户万元余]{1,2}[，。；、]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

  private final List<Line> lines;
  private final Zone[] zones;
  private final List<Optional<Heading>> headings = new ArrayList<>();
  private final List<Optional<Zone>> hints = new ArrayList<>();

  private Zones(List<Line> lines) {
    this.lines = lines;
    this.zones = new Zone[lines.size()];
  }

  /// What each line belongs to.
  ///
  /// @param zones one zone a line
  /// @param headings one heading a line, where it is one
  record Divided(List<Zone> zones, List<Optional<Heading>> headings) {}

  static Divided divide(List<Line> lines) {
    var division = new Zones(lines);
    division.look();
    division.assign();
    return new Divided(Arrays.asList(division.zones), division.headings);
  }

  private void look() {
    Optional<Heading> before = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Zone> hint = isBrokenOff(i) ? Optional.empty() : hint(line);
      hints.add(hint);
      Optional<Heading> section = before;
      Optional<Heading> heading =
          hint.isPresent() || !isSinglePiece(line) || line.text().length() < 4
              ? Optional.empty()
              : Heading.of(line.text(), line.heading())
                  .filter(found -> section.filter(found::isTextOf).isEmpty());
      headings.add(heading);
      before = heading.or(() -> section);
    }
    PlacedHeadings.add(lines, headings, i -> hints.get(i).isEmpty() && isSinglePiece(lines.get(i)));
  }

  /// Whether a line is part of a sentence: the next one starts with the counter of its last figure,
  /// or the one before left it open (没有行政复议、 and 行政诉讼。).
  private boolean isBrokenOff(int index) {
    Line line = lines.get(index);
    if (line.tabular()) {
      return false;
    }
    boolean counted =
        index + 1 < lines.size()
            && !lines.get(index + 1).tabular()
            && COUNTER.matcher(lines.get(index + 1).text()).lookingAt();
    return counted
        || (index > 0
            && !lines.get(index - 1).tabular()
            && Narrative.isOpen(lines.get(index - 1).text())
            && line.text().chars().anyMatch(mark -> "、，。".indexOf(mark) >= 0));
  }

  private static boolean isSinglePiece(Line line) {
    int pieces = 0;
    for (Cell cell : line.cells()) {
      pieces += cell.isEmpty() ? 0 : 1;
    }
    return pieces == 1;
  }

  private static Optional<Zone> hint(Line line) {
    for (Cell cell : line.cells()) {
      if (cell.text().length() > 1 && cell.text().length() <= LONGEST_LABEL) {
        Optional<Zone> zone = ZoneHints.exact(cell.text());
        if (zone.isPresent()) {
          return zone;
        }
      }
    }
    return line.tabular() ? Optional.empty() : hintAmongWords(line.text());
  }

  /// A header typed with blanks between its headings: 行政复议 行政诉讼
  private static Optional<Zone> hintAmongWords(String text) {
    if (text.length() > LONGEST_SPACED
        || text.indexOf(' ') < 0
        || text.indexOf('，') >= 0
        || isSentence(text)) {
      return Optional.empty();
    }
    int shortest = isRowOfWords(text) ? 3 : 4;
    for (String word : BLANKS.split(text, -1)) {
      Optional<Zone> zone = word.length() < shortest ? Optional.empty() : ZoneHints.exact(word);
      if (zone.isPresent()) {
        return zone;
      }
    }
    return Optional.empty();
  }

  private void assign() {
    Optional<Zone> table = Optional.empty();
    for (int i = 0; i < zones.length; i++) {
      Line line = lines.get(i);
      if (headings.get(i).isPresent()) {
        table = Optional.empty();
        zones[i] = Zone.HEADING;
      } else if (hints.get(i).isPresent()) {
        table = hints.get(i);
        zones[i] = table.get();
        reclaim(i, table.get());
      } else if (line.tabular()) {
        table = table.isPresent() ? table : likely(i);
        zones[i] = table.orElse(isProse(line) ? Zone.TEXT : Zone.OTHER_TABLE);
      } else if (table.isPresent() && belongs(i, table.get())) {
        zones[i] = PageChrome.isPageNumber(line.text()) ? Zone.CHROME : table.get();
      } else {
        table = Optional.empty();
        zones[i] = PageChrome.is(line.text()) ? Zone.CHROME : Zone.TEXT;
      }
    }
  }

  /// The table that a row without any exact label is like; far down a table that is none of the
  /// form's nobody looks any more.
  private Optional<Zone> likely(int index) {
    Line line = lines.get(index);
    int far = index - FAR;
    if (far >= 0 && zones[far] == Zone.OTHER_TABLE && lines.get(far).block() == line.block()) {
      return Optional.empty();
    }
    return line.cells().stream()
        .filter(cell -> cell.text().length() > 3 && cell.text().length() <= LONGEST_LABEL)
        .map(cell -> ZoneHints.like(cell.text()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// Whether a row of a table that is none of the form's only arranges the page: it holds one piece
  /// of text, as where a page stands in a table and each of its paragraphs is a row, or who signs
  /// and when.
  private static boolean isProse(Line row) {
    if (isSinglePiece(row)) {
      return !FigureReader.read(row.text()).isPrinted();
    }
    return Dates.last(row.text())
        .filter(date -> date.after().isEmpty() && OfficeName.is(date.before()))
        .isPresent();
  }

  /// The rows above in the same raw table belong to what its first known label says, but for
  /// paragraphs; so do rows of words right above it in a text, which may be what is left of its
  /// headings.
  private void reclaim(int index, Zone zone) {
    for (int i = index - 1; i >= 0; i--) {
      Line line = lines.get(i);
      String text = line.text();
      boolean isWords = line.tabular() ? isCaption(text) : isRowOfWords(text);
      boolean isInTable = line.tabular() && line.block() == lines.get(index).block();
      boolean isBefore = zones[i] == Zone.TEXT && isWords && (isInTable || !line.tabular());
      if (!(zones[i] == Zone.OTHER_TABLE && isInTable) && !isBefore) {
        return;
      }
      zones[i] = zone;
    }
  }

  private static boolean isCaption(String text) {
    return text.length() <= LONGEST_LABEL && !isSentence(text) && !TitleReader.isTitle(text);
  }

  private boolean belongs(int index, Zone table) {
    String text = lines.get(index).text();
    if (FigureReader.read(text).isPrinted() || PageChrome.isPageNumber(text)) {
      return true;
    }
    if (text.length() > LONGEST_LABEL || isSentence(text)) {
      return ZoneHints.like(text).filter(zone -> zone == table).isPresent();
    }
    boolean isShort = text.length() <= LONGEST_SHORT || isRowOfWords(text);
    return (isShort && continues(index, table))
        || ZoneHints.like(text).filter(zone -> zone == table).isPresent();
  }

  /// Whether a number or a label of the table follows soon.
  private boolean continues(int index, Zone table) {
    int end = Math.min(lines.size(), index + REACH);
    for (int i = index + 1; i < end && headings.get(i).isEmpty(); i++) {
      Line line = lines.get(i);
      if (hints.get(i).filter(zone -> zone == table).isPresent()) {
        return true;
      }
      String text = line.text();
      if (line.tabular() || FigureReader.read(text).isPrinted()) {
        return true;
      }
      if (text.length() > LONGEST_SHORT && !isRowOfWords(text)) {
        return false;
      }
    }
    return false;
  }

  /// Headings of columns, typed with blanks between them.
  private static boolean isRowOfWords(String text) {
    if (text.length() > LONGEST_SPACED) {
      return false;
    }
    String[] words = BLANKS.split(text, -1);
    for (String word : words) {
      if (word.length() > LONGEST_WORD || isSentence(word)) {
        return false;
      }
    }
    return words.length >= 3;
  }

  private static boolean isSentence(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return last == '。' || last == '；' || last == '！' || last == '：' || text.indexOf('。') >= 0;
  }
}
