package gongkai.bench.printers;

import java.util.Random;

/// How a made-up PDF file looks.
///
/// @param borders how borders are drawn
/// @param breaks how a page break goes through a table
/// @param width how wide a page is, in points
/// @param height how high it is
/// @param size the size of the font
/// @param numbered whether pages have their number at the foot
/// @param running whether they have a running header
/// @param align 0 for figures in the middle of their cells, 1 to the left, 2 to the right
/// @param glyphwise whether every sign is placed by itself, the last one first
/// @param bold whether letters are made bold by printing them twice
/// @param turned by how many degrees a page is to be turned before it is shown
/// @param around how much of the sheet around the page is cropped
/// @param torn whether a page break may go through a row
public record PdfStyle(
    Borders borders,
    Break breaks,
    double width,
    double height,
    double size,
    boolean numbered,
    boolean running,
    int align,
    boolean glyphwise,
    boolean bold,
    int turned,
    double around,
    boolean torn) {

  /// How far from the edge of a page the text begins.
  static final double MARGIN = 60;

  /// How borders are drawn.
  public enum Borders {
    LINES,
    BOXES,
    THIN_AREAS,
    DASHES,
    DOUBLE,
    OPEN_SIDES,
    NONE
  }

  /// How a page break goes through a table.
  public enum Break {
    CLOSED,
    OPEN,
    HEADER_AGAIN
  }

  /// Any style with these borders.
  public static PdfStyle random(Borders borders, Random random) {
    Break breaks = Break.values()[random.nextInt(3)];
    boolean landscape = random.nextInt(4) == 0;
    return new PdfStyle(
        borders,
        breaks,
        landscape ? 842 : 595,
        landscape ? 595 : 842,
        9 + random.nextInt(3),
        random.nextBoolean(),
        random.nextInt(3) == 0,
        random.nextInt(3),
        random.nextInt(4) == 0,
        random.nextInt(5) == 0,
        random.nextInt(5) == 0 ? 90 * random.nextInt(4) : 0,
        random.nextInt(4) == 0 ? 20 + random.nextInt(100) : 0,
        borders != Borders.NONE && breaks != Break.HEADER_AGAIN && random.nextInt(3) == 0);
  }

  /// The same, upright and whole, as pages lie on a scanner.
  public PdfStyle upright() {
    return new PdfStyle(
        borders, breaks, width, height, size, numbered, running, align, glyphwise, bold, 0, 0,
        torn);
  }
}
