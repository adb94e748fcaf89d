package gongkai.extract.engine.reading;

import gongkai.extract.engine.reading.Outline.Part;
import java.util.List;
import java.util.stream.IntStream;

/// A printed list of contents (目录) before a report: headings one below the other with nothing under
/// them but lines of the list, and behind the last of them whatever the report opens with.
final class ListOfContents {

  /// Fewer headings are no list.
  private static final int FEWEST = 3;

  /// Longer lines are text.
  private static final int LONGEST = 40;

  private final List<Part> parts;
  private final List<Line> lines;

  private ListOfContents(List<Part> parts, List<Line> lines) {
    this.parts = parts;
    this.lines = lines;
  }

  /// The parts of a report without the headings of a list of contents; what stands between and
  /// behind them belongs to the opening. A heading with nothing under it that comes again is one of
  /// a list too, however short.
  ///
  /// @param parts the opening first
  static List<Part> without(List<Part> parts, List<Line> lines) {
    int end = new ListOfContents(parts, lines).end();
    parts.subList(1, end).forEach(listed -> parts.getFirst().text().addAll(listed.text()));
    return IntStream.range(0, parts.size())
        .filter(i -> i == 0 || i >= end)
        .filter(i -> !isEmpty(parts.get(i)) || !comesAgain(parts, i))
        .mapToObj(parts::get)
        .toList();
  }

  private static boolean isEmpty(Part part) {
    return part.number() > 0 && part.text().isEmpty() && part.zones().isEmpty();
  }

  private static boolean comesAgain(List<Part> parts, int index) {
    return parts.subList(index + 1, parts.size()).stream()
        .anyMatch(later -> later.number() == parts.get(index).number());
  }

  /// The part behind the list: the one at which the headings begin again. 1 if there is no list.
  private int end() {
    int end = 2;
    while (end < parts.size() && number(end) > number(end - 1)) {
      end++;
    }
    boolean beginsAgain = end < parts.size() && end > FEWEST && number(end) <= number(1);
    return beginsAgain && isRepeated(end) && isBare(end) ? end : 1;
  }

  private int number(int part) {
    return parts.get(part).number();
  }

  /// Whether each of the headings comes again.
  private boolean isRepeated(int end) {
    List<Part> later = parts.subList(end, parts.size());
    return parts.subList(1, end).stream()
        .allMatch(own -> later.stream().anyMatch(part -> part.number() == own.number()));
  }

  /// Whether nothing but lines of a list stands below all headings but the last.
  private boolean isBare(int end) {
    return parts.subList(1, end).stream().allMatch(part -> part.zones().isEmpty())
        && IntStream.range(1, end - 1)
            .flatMap(part -> parts.get(part).text().stream().mapToInt(line -> line))
            .mapToObj(line -> lines.get(line).text())
            .allMatch(text -> text.length() <= LONGEST && text.indexOf('。') < 0);
  }
}
