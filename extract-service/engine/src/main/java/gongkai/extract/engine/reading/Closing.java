package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.report.Signature;
import gongkai.extract.report.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands at the end of the report: who signs when, and when a letter was issued (印发).
///
/// @param signature who signs and when
/// @param printedOn the day beside 印发
/// @param lines the indices of the lines that this takes up, which are no narrative
record Closing(Optional<Signature> signature, Optional<LocalDate> printedOn, List<Integer> lines) {

  /// How many lines of text from the end are looked at.
  private static final int REACH = 16;

  /// Reads the end of a report.
  ///
  /// @param text the indices of the lines of text behind the last heading
  static Closing read(List<Line> lines, List<Integer> text) {
    var taken = new ArrayList<Integer>();
    Optional<LocalDate> printedOn = Optional.empty();
    int end = text.size();
    int start = Math.max(0, end - REACH);
    for (int i = end - 1; i >= start && printedOn.isEmpty(); i--) {
      String line = lines.get(text.get(i)).text();
      if (line.contains("印发") && line.length() <= 60) {
        printedOn = Dates.last(line).map(Dates.Found::date);
        if (printedOn.isPresent()) {
          taken.add(text.get(i));
          boolean named = i > start && OfficeName.is(textAt(lines, text, i - 1));
          if (named) {
            taken.add(text.get(i - 1));
          }
          end = named ? i - 1 : i;
        }
      }
    }
    for (int i = end - 1; i >= start; i--) {
      Optional<Signature> signature = at(lines, text, i, start, end, taken);
      if (signature.isPresent()) {
        return new Closing(signature, printedOn, taken);
      }
    }
    return new Closing(unsigned(lines, text, end, taken), printedOn, taken);
  }

  private static String textAt(List<Line> lines, List<Integer> text, int i) {
    return lines.get(text.get(i)).text();
  }

  private static Optional<Signature> at(
      List<Line> lines, List<Integer> text, int i, int start, int end, List<Integer> taken) {
    String line = textAt(lines, text, i);
    Optional<Dates.Found> date = Dates.last(line).filter(found -> found.after().isEmpty());
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = date.map(Dates.Found::date);
    Source source = source(lines.get(text.get(i)));
    if (!date.get().isAlone()) {
      String before = date.get().before();
      if (!OfficeName.is(before)) {
        return Optional.empty();
      }
      taken.add(text.get(i));
      return Optional.of(new Signature(Optional.of(OfficeName.bare(before)), day, source));
    }
    taken.add(text.get(i));
    for (int neighbour : new int[] {i - 1, i + 1}) {
      boolean inside = neighbour >= start && neighbour < end;
      if (inside && OfficeName.is(textAt(lines, text, neighbour))) {
        taken.add(text.get(neighbour));
        String name = OfficeName.bare(textAt(lines, text, neighbour));
        return Optional.of(new Signature(Optional.of(name), day, source));
      }
    }
    return Optional.of(new Signature(Optional.empty(), day, source));
  }

  /// A name without a date, on the very last line.
  private static Optional<Signature> unsigned(
      List<Line> lines, List<Integer> text, int end, List<Integer> taken) {
    if (end < 2 || !OfficeName.is(textAt(lines, text, end - 1))) {
      return Optional.empty();
    }
    taken.add(text.get(end - 1));
    Line line = lines.get(text.get(end - 1));
    return Optional.of(
        new Signature(Optional.of(OfficeName.bare(line.text())), Optional.empty(), source(line)));
  }

  private static Source source(Line line) {
    Cell cell = line.cells().getFirst();
    return cell.place().source(line.text());
  }
}
