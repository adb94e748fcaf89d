package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Ruling;
import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.List;

/// A picture of a page set straight, its ruled lines taken out.
///
/// @param picture what is left of it
/// @param lean by how many degrees, clockwise, it leant
/// @param rulings its ruled lines, in points
/// @param blobs its writing, dirt left out
/// @param thickened the pieces of lines with which a digit may have been taken out
record StraightPicture(
    Bitmap picture, double lean, List<Ruling> rulings, List<Blob> blobs, List<Ruling> thickened) {

  /// A blob of fewer dots is dirt, in square points.
  private static final double DIRT = 1.1;

  /// Leaning less than this does no harm, in degrees.
  private static final double STRAIGHT = 0.03;

  /// Sets a picture straight.
  ///
  /// @param scale dots in a point
  static StraightPicture of(Bitmap seen, double scale) {
    Ink ink = Ink.of(seen);
    double lean = Lean.of(ink);
    Bitmap straight = seen;
    if (Math.abs(lean) > STRAIGHT) {
      straight = seen.turned(-lean);
      ink = Ink.of(straight);
    } else {
      lean = 0;
      straight = seen.part(0, 0, seen.width(), seen.height()); // the lines are taken out of a copy
    }
    boolean blackAndWhite = seen.isBlackAndWhite();
    var erasure = new Erasure(straight, ink, scale, blackAndWhite);
    List<Ruling> rulings = RuledLines.takeFrom(straight, ink, scale, erasure, blackAndWhite);
    return new StraightPicture(
        straight,
        lean,
        rulings,
        ink.blobs((int) Math.ceil(DIRT * scale * scale)),
        erasure.thickened());
  }
}
