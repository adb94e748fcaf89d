package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import gongkai.extract.engine.format.scan.Lettering.Sign;
import gongkai.extract.engine.format.scan.ScannedPage.Reading;
import gongkai.extract.engine.grid.Print;
import java.util.List;
import java.util.Optional;

/// Strokes across for nothing (-) that stand alone in their cells. The recogniser, which needs a
/// line as high as its letters, makes anything of them.
///
/// A stroke is called one by its shape alone: flat, solid, in the middle of a cell that holds
/// nothing else, and either as short as a hyphen or as long as two dashes. What is about as long as
/// 一 may be that.
final class Dashes {

  /// All lengths are in heights of low lines of writing in the table: of a digit.
  private static final double HIGHEST = 0.28;

  private static final double SHORTEST = 0.25;
  private static final double SHORT = 0.7;
  private static final double LONG = 1.9;
  private static final double LONGEST = 3.2;

  /// So far from the middle of its cell a hyphen may be, which is lower than that of digits.
  private static final double OFF_MIDDLE = 0.32;

  /// It is at least so many times as wide as high.
  private static final double FLAT = 1.5;

  /// The part of what encloses it that is ink.
  private static final double SOLID = 0.65;

  /// The part of the lines in cells that are no higher than digits.
  private static final double LOW = 0.25;

  private final double digit;

  private Dashes(double digit) {
    this.digit = digit;
  }

  /// Those in a table.
  ///
  /// @param lines what is written in its cells
  static Dashes beside(List<WritingLine> lines) {
    int[] heights =
        lines.stream()
            .filter(line -> line.blobs().size() > 1 || !isFlat(line.box()))
            .map(WritingLine::box)
            .mapToInt(Blob::height)
            .sorted()
            .toArray();
    return new Dashes(heights.length == 0 ? 0 : heights[(int) (LOW * heights.length)]);
  }

  private static boolean isFlat(Blob blob) {
    return blob.width() >= FLAT * blob.height();
  }

  /// What a line says if it is such a stroke.
  ///
  /// @param own everything that stands in the cell
  Optional<Reading> told(CellBorder cell, List<Blob> own) {
    Blob stroke = own.getFirst();
    double width = stroke.width() / digit;
    boolean isDash =
        own.size() == 1
            && stroke.height() <= HIGHEST * digit
            && isFlat(stroke)
            && stroke.count() >= SOLID * stroke.width() * stroke.height()
            && Math.abs(stroke.y() - cell.middle().box().y()) <= OFF_MIDDLE * digit;
    String text =
        width >= SHORTEST && width <= SHORT ? "-" : width >= LONG && width <= LONGEST ? "——" : "";
    return isDash && !text.isEmpty()
        ? Optional.of(new Reading(List.of(new Sign(text, 0.5, 1, List.of())), Print.CLEAR))
        : Optional.empty();
  }
}
