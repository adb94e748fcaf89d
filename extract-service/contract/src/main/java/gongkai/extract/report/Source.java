package gongkai.extract.report;

import java.util.List;
import java.util.Optional;

/// Where something was printed. Holds what the format has; always the text as printed.
///
/// @param text the text as printed, before any normalising
/// @param page the page, from 1, where the format has pages
/// @param line the line of the decoded text, from 1, for text, Markdown and markup
/// @param offset the character offset in the decoded text, from 0
/// @param path the place in the markup or the sheet (`table[2]/tr[5]/td[3]`, `Sheet1!C7`)
/// @param box left, top, right, bottom on the page in points from its top left corner, or empty
public record Source(
    String text,
    Optional<Integer> page,
    Optional<Integer> line,
    Optional<Integer> offset,
    Optional<String> path,
    List<Double> box) {

  public Source {
    box = List.copyOf(box);
    if (!box.isEmpty() && box.size() != 4) {
      throw new IllegalArgumentException("a box has four sides, not " + box.size());
    }
  }

  /// A place in a flow of text.
  public static Source inText(String text, int line, int offset) {
    return new Source(
        text,
        Optional.empty(),
        Optional.of(line),
        Optional.of(offset),
        Optional.empty(),
        List.of());
  }

  /// A place in markup.
  public static Source inMarkup(String text, String path, int line) {
    return new Source(
        text, Optional.empty(), Optional.of(line), Optional.empty(), Optional.of(path), List.of());
  }

  /// A place on a page.
  ///
  /// @param box left, top, right, bottom in points from the page's top left corner
  public static Source onPage(String text, int page, List<Double> box) {
    return new Source(
        text, Optional.of(page), Optional.empty(), Optional.empty(), Optional.empty(), box);
  }

  /// A place in a file whose parts have addresses.
  public static Source inFile(String text, String path) {
    return new Source(
        text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(path), List.of());
  }
}
