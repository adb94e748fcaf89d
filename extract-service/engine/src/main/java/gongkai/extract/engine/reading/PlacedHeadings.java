package gongkai.extract.engine.reading;

import gongkai.extract.engine.reading.Wording.Numbering;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Headings of narrative sections in words of their own, recognised by number and place: 一、重要工作情况
/// before 二、主动公开政府信息情况, where nothing else heads section one.
final class PlacedHeadings {

  private static final List<Integer> NARRATIVE = List.of(1, 5, 6);

  /// A document with fewer known sections may be none of the form.
  private static final int FEWEST = 3;

  private static final int LONGEST = 25;

  private static final String SENTENCE = "。；，：！？";

  private final List<Line> lines;
  private final List<Optional<Heading>> headings;
  private final IntPredicate isOwnLine;

  private PlacedHeadings(
      List<Line> lines, List<Optional<Heading>> headings, IntPredicate isOwnLine) {
    this.lines = lines;
    this.headings = headings;
    this.isOwnLine = isOwnLine;
  }

  /// Adds them.
  ///
  /// @param headings one heading a line, where it is one
  /// @param isOwnLine whether a line stands by itself, and in no table
  static void add(List<Line> lines, List<Optional<Heading>> headings, IntPredicate isOwnLine) {
    var placed = new PlacedHeadings(lines, headings, isOwnLine);
    long known =
        headings.stream().flatMap(Optional::stream).map(Heading::section).distinct().count();
    if (known >= FEWEST) {
      NARRATIVE.forEach(placed::find);
    }
  }

  /// Finds the heading of a section that has none: the only numbered line between its neighbours.
  private void find(int section) {
    if (indices(found -> found == section).findAny().isPresent()) {
      return;
    }
    int from = indices(found -> found < section).max().orElse(-1);
    int to = indices(found -> found > section).min().orElse(lines.size());
    int[] numbered = IntStream.range(from + 1, to).filter(this::isNumbered).toArray();
    if (numbered.length == 1) {
      String text = lines.get(numbered[0]).text();
      if (Wording.of(text).ordinal() == section) {
        headings.set(
            numbered[0], Optional.of(new Heading(section, Optional.of(section), text, "")));
      }
    }
  }

  private IntStream indices(IntPredicate section) {
    return IntStream.range(0, headings.size())
        .filter(i -> headings.get(i).filter(found -> section.test(found.section())).isPresent());
  }

  private boolean isNumbered(int index) {
    String text = lines.get(index).text().strip();
    return isOwnLine.test(index)
        && text.length() <= LONGEST
        && text.chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0)
        && Wording.of(text).numbering() == Numbering.CHINESE;
  }
}
