package gongkai.bench.validation;

/// How a Word document is written.
///
/// @param face its typeface, which the reader of the document may not have
/// @param size of the text, in points
/// @param small the size of the tables' writing
/// @param landscape whether its pages lie
/// @param lists headings are numbered by a list instead of by hand
/// @param nested tables stand inside a table of one cell
/// @param split how many rows a table has at most below its heading, or 0
/// @param again each piece of a split table has the heading and the labels again
/// @param turned labels that are written downwards are turned by the cell
/// @param torn numbers are split over runs, and text over paragraphs
/// @param gaps empty paragraphs stand around headings and tables
/// @param ruled whether tables have lines
/// @param fresh the table of requests begins on a page of its own, with its heading
record WordStyle(
    String face,
    int size,
    double small,
    boolean landscape,
    boolean lists,
    boolean nested,
    int split,
    boolean again,
    boolean turned,
    boolean torn,
    boolean gaps,
    boolean ruled,
    boolean fresh) {

  static WordStyle plain(String face, int size, double small) {
    return new WordStyle(
        face, size, small, false, false, false, 0, false, false, false, false, true, false);
  }

  WordStyle lying() {
    return new WordStyle(
        face, size, small, true, lists, nested, split, again, turned, torn, gaps, ruled, fresh);
  }

  WordStyle numberedByLists() {
    return new WordStyle(
        face, size, small, landscape, true, nested, split, again, turned, torn, true, ruled, fresh);
  }

  WordStyle nestedTables() {
    return new WordStyle(
        face, size, small, landscape, lists, true, split, again, turned, torn, gaps, ruled, fresh);
  }

  WordStyle splitAfter(int rows, boolean repeats) {
    return new WordStyle(
        face, size, small, landscape, lists, nested, rows, repeats, turned, torn, gaps, ruled,
        fresh);
  }

  WordStyle turnedLabels() {
    return new WordStyle(
        face, size, small, landscape, lists, nested, split, again, true, torn, gaps, ruled, fresh);
  }

  WordStyle tornText() {
    return new WordStyle(
        face, size, small, landscape, lists, nested, split, again, turned, true, true, ruled,
        fresh);
  }

  WordStyle unruled() {
    return new WordStyle(
        face, size, small, landscape, lists, nested, split, again, turned, torn, gaps, false,
        fresh);
  }

  WordStyle onFreshPage() {
    return new WordStyle(
        face, size, small, landscape, lists, nested, split, again, turned, torn, gaps, ruled, true);
  }
}
