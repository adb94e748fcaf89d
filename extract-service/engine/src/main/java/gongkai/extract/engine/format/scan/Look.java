package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import gongkai.extract.engine.format.scan.Lettering.Sign;
import java.util.List;

/// A way to look at a figure: cut out and put on ground of its own, so that nothing that stands
/// beside it is seen.
///
/// @param above what is left free above and below it, in its heights
/// @param beside what is left free on both sides
/// @param isRepeated whether the figure is set beside itself
record Look(double above, double beside, boolean isRepeated) {

  /// Looks besides the first, which is at a line with its surroundings.
  ///
  /// The recogniser knows words and lines. A 0 that stands alone may be a letter or a full stop to
  /// it, and it overlooks first and last digits; in a row of the same figure it does neither.
  static final List<Look> OTHERS =
      List.of(
          new Look(0.1, 0.3, false),
          new Look(0.16, 0.3, true),
          new Look(0.16, 0.45, false),
          new Look(0.25, 0.3, true));

  /// What is left free between a figure and the same again, in its heights.
  private static final double BETWEEN = 0.1;

  /// A line is one digit if it is not wider than this, in its heights.
  private static final double ONE_DIGIT = 0.85;

  /// What this look is at.
  Bitmap at(Bitmap picture, WritingLine line) {
    Blob box = line.box();
    int free = dots(above, box);
    return picture
        .part(box.left() - 1, box.top() - free, box.right() + 1, box.bottom() + free)
        .beside(times(line), dots(BETWEEN, box), dots(beside, box));
  }

  /// What the line says after what was made out in this look. Repetitions that are not read alike
  /// say nothing.
  Lettering once(Lettering seen, WritingLine line) {
    int times = times(line);
    List<Sign> digits = seen.digits();
    if (times == 1) {
      return seen;
    }
    int length = digits.size() / times;
    String text = Lettering.text(digits);
    String once = text.substring(0, length);
    if (!text.equals(once.repeat(times))) {
      return Lettering.NONE;
    }
    List<Sign> least = digits.subList(0, length);
    for (int time = 1; time < times; time++) {
      List<Sign> next = digits.subList(time * length, (time + 1) * length);
      least = Lettering.likelihood(next) < Lettering.likelihood(least) ? next : least;
    }
    return new Lettering(least, least);
  }

  private int times(WritingLine line) {
    if (!isRepeated) {
      return 1;
    }
    return line.box().width() <= ONE_DIGIT * line.box().height() ? 3 : 2;
  }

  private static int dots(double part, Blob box) {
    return (int) Math.round(part * box.height());
  }
}
