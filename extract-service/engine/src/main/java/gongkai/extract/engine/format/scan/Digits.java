package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.ArrayList;

/// The digits of a figure as blobs of ink, before anybody says which they are.
final class Digits {

  /// A digit is at least this high, in heights of its line; lower blobs are points or dirt.
  private static final double HIGH = 0.5;

  /// A digit is at least and at most this wide, in heights of its line.
  private static final double NARROW = 0.45;

  private static final double WIDE = 0.85;

  /// A comma hangs at least this far below the digits, in their heights; a point stands on their
  /// line.
  private static final double HANGS = 0.1;

  /// Digits between commas.
  private static final int THOUSAND = 3;

  /// Said of a figure without commas.
  static final int UNGROUPED = -1;

  private Digits() {}

  /// How many digits stand behind the point of a figure whose thousands are parted by commas;
  /// [#UNGROUPED] where there is no comma, or a mark that is out of place.
  ///
  /// A point before three digits may be a comma without its tail.
  static int decimals(WritingLine line) {
    int high = line.blobs().stream().mapToInt(Blob::height).max().orElse(0);
    int[] bottoms =
        line.blobs().stream()
            .filter(blob -> blob.height() >= HIGH * high)
            .mapToInt(Blob::bottom)
            .sorted()
            .toArray();
    int behind = 0;
    int commas = 0;
    int decimals = 0;
    for (Blob blob : line.blobs().reversed()) {
      boolean hangs = blob.bottom() >= bottoms[bottoms.length / 2] + HANGS * high;
      boolean mayBePoint = commas + decimals == 0 && behind > 0 && behind != THOUSAND;
      if (blob.height() >= HIGH * high) {
        behind++;
      } else if (hangs && behind == THOUSAND) {
        commas++;
        behind = 0;
      } else if (!hangs && mayBePoint) {
        decimals = behind;
        behind = 0;
      } else {
        return UNGROUPED;
      }
    }
    return commas > 0 && behind >= 1 && behind <= THOUSAND ? decimals : UNGROUPED;
  }

  /// Whether a line's blobs can be this many digits. Blobs above each other are one digit broken; a
  /// blob wider than a digit is several that touch.
  static boolean canBe(WritingLine line, long count) {
    int high = line.box().height();
    var digits = new ArrayList<Blob>();
    for (Blob blob : line.blobs()) {
      if (!digits.isEmpty() && isAbove(digits.getLast(), blob)) {
        digits.add(digits.removeLast().and(blob));
      } else {
        digits.add(blob);
      }
    }
    digits.removeIf(digit -> digit.height() < HIGH * high);
    long least =
        digits.stream().mapToLong(digit -> (long) Math.ceil(digit.width() / (WIDE * high))).sum();
    long most =
        digits.stream()
            .mapToLong(digit ->
                digit.width() <= WIDE * high
                    ? 1
                    : (long) Math.floor(digit.width() / (NARROW * high)))
            .sum();
    return least <= count && count <= most;
  }

  private static boolean isAbove(Blob one, Blob other) {
    int shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    return shared > 0.4 * Math.min(one.width(), other.width());
  }
}
