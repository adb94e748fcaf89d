package gongkai.extract.report;

import java.util.Optional;

/// One section of the report, its narrative only: table rows are not part of `text`.
///
/// Lines that a converter or a page break cut in mid-sentence are joined again; paragraphs are
/// separated by one line feed.
///
/// @param number the official number of the section that this is by its meaning, 1 to 6; 0 for what
///   stands before the first heading (title, introduction)
/// @param printedNumber the number printed before the heading (一 = 1), where one is printed
/// @param heading the heading as printed; empty for section 0
/// @param text the narrative, without the heading
public record Section(int number, Optional<Integer> printedNumber, String heading, String text) {

  public Section {
    if (number < 0 || number > 6) {
      throw new IllegalArgumentException("the form has sections 1 to 6, not " + number);
    }
  }

  /// The same section with another text.
  public Section withText(String other) {
    return new Section(number, printedNumber, heading, other);
  }
}
