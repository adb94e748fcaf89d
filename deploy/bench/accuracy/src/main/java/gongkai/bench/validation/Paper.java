package gongkai.bench.validation;

/// How pages look, in points.
///
/// @param width of the page
/// @param height of the page
/// @param margin on its left and right
/// @param edge above and below its text
/// @param body the size of the text's writing
/// @param leading the distance of its lines, in sizes
/// @param table the size of the tables' writing
/// @param row the least height of a table's row
/// @param lines how tables are ruled
/// @param repeats whether a table's heading is repeated on each page
/// @param breaks where the text of a cell stands that a page break cuts
/// @param numbers where the numbers stand in their cells
/// @param running a line above every page, or nothing
/// @param fresh whether section three begins on a page of its own
/// @param turned whether section three is on pages that lie
record Paper(
    double width,
    double height,
    double margin,
    double edge,
    double body,
    double leading,
    double table,
    double row,
    Lines lines,
    boolean repeats,
    Breaks breaks,
    Align numbers,
    String running,
    boolean fresh,
    boolean turned) {

  static final double A4_SHORT = 595.28;
  static final double A4_LONG = 841.89;

  /// How tables are ruled.
  enum Lines {
    /// Every cell has its four lines.
    BOXES,
    /// Lines that are filled rectangles.
    FILLS,
    /// Two thin lines side by side around each cell.
    DOUBLE,
    /// A thick frame, and thin lines inside.
    FRAMED,
    /// None.
    NONE,
    /// None, but a shade behind every other row.
    SHADES
  }

  /// Where the text of a cell stands that a page break cuts.
  enum Breaks {
    LARGEST_PIECE,
    EVERY_PIECE,
    FLOWS_ON
  }

  /// Where text stands between left and right.
  enum Align {
    LEFT,
    MIDDLE,
    RIGHT
  }

  static Paper portrait(Lines lines) {
    return new Paper(
        A4_SHORT,
        A4_LONG,
        72,
        78,
        14,
        1.9,
        9,
        20,
        lines,
        false,
        Breaks.LARGEST_PIECE,
        Align.MIDDLE,
        "",
        false,
        false);
  }

  Paper landscape() {
    return new Paper(
        A4_LONG, A4_SHORT, margin, edge, body, leading, table, row, lines, repeats, breaks, numbers,
        running, fresh, turned);
  }

  Paper margins(double side, double above) {
    return new Paper(
        width, height, side, above, body, leading, table, row, lines, repeats, breaks, numbers,
        running, fresh, turned);
  }

  Paper text(double size, double distance) {
    return new Paper(
        width, height, margin, edge, size, distance, table, row, lines, repeats, breaks, numbers,
        running, fresh, turned);
  }

  Paper tables(double size, double least) {
    return new Paper(
        width, height, margin, edge, body, leading, size, least, lines, repeats, breaks, numbers,
        running, fresh, turned);
  }

  Paper breaking(boolean again, Breaks how) {
    return new Paper(
        width, height, margin, edge, body, leading, table, row, lines, again, how, numbers, running,
        fresh, turned);
  }

  Paper aligned(Align align) {
    return new Paper(
        width, height, margin, edge, body, leading, table, row, lines, repeats, breaks, align,
        running, fresh, turned);
  }

  Paper under(String line) {
    return new Paper(
        width, height, margin, edge, body, leading, table, row, lines, repeats, breaks, numbers,
        line, fresh, turned);
  }

  Paper onFreshPage() {
    return new Paper(
        width, height, margin, edge, body, leading, table, row, lines, repeats, breaks, numbers,
        running, true, turned);
  }

  Paper tableTurned() {
    return new Paper(
        width, height, margin, edge, body, leading, table, row, lines, repeats, breaks, numbers,
        running, true, true);
  }
}
