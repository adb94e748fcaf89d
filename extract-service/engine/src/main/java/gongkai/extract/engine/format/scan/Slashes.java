package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import gongkai.extract.engine.format.scan.Lettering.Sign;
import gongkai.extract.engine.format.scan.ScannedPage.Reading;
import gongkai.extract.engine.grid.Print;
import java.util.List;
import java.util.stream.IntStream;

/// Strokes for nothing (/) that the recogniser takes for a 1 or another upright sign: they lean to
/// the right, and are higher than digits. What leans and is no higher may be a 1 of a leaning
/// typeface, and is in doubt.
final class Slashes {

  /// A 1 leans less far, in its heights: its flag is on the left.
  private static final double LEANS = 0.15;

  /// A stroke is at least so many times as high as digits.
  private static final double HIGHER = 1.12;

  /// The part of its height that is looked at above and below.
  private static final double END = 0.25;

  /// What the recogniser takes a stroke for.
  private static final String LIKE_STROKES = "1！!|｜丨Il";

  /// Ink is at least this much darker than the paper.
  private static final int DARKER = 40;

  private Slashes() {}

  /// What lines say, strokes told from digits.
  static List<Reading> told(List<WritingLine> lines, List<Reading> readings, Bitmap picture) {
    int[] heights =
        IntStream.range(0, lines.size())
            .filter(i -> isDigits(readings.get(i)) && !isStroke(readings.get(i)))
            .map(i -> lines.get(i).box().height())
            .sorted()
            .toArray();
    double digits = heights.length == 0 ? Double.MAX_VALUE : heights[heights.length / 2];
    return IntStream.range(0, lines.size())
        .mapToObj(i ->
            isStroke(readings.get(i))
                ? told(lines.get(i).box(), readings.get(i), picture, digits)
                : readings.get(i))
        .toList();
  }

  private static boolean isDigits(Reading reading) {
    return reading.print().isClear()
        && Lettering.text(reading.signs()).chars().allMatch(Character::isDigit);
  }

  private static boolean isStroke(Reading reading) {
    String text = Lettering.text(reading.signs());
    return text.length() == 1 && LIKE_STROKES.contains(text);
  }

  private static Reading told(Blob box, Reading stroke, Bitmap picture, double digits) {
    if (lean(box, picture) < LEANS) {
      return stroke;
    }
    return box.height() >= HIGHER * digits
        ? new Reading(List.of(new Sign("/", 0.5, 1, List.of())), Print.CLEAR)
        : stroke.unclear();
  }

  /// How far its ink above stands to the right of its ink below, in heights.
  private static double lean(Blob box, Bitmap picture) {
    int end = (int) Math.max(1, Math.round(END * box.height()));
    double above = middle(picture, box, box.top(), box.top() + end);
    double below = middle(picture, box, box.bottom() - end, box.bottom());
    return (above - below) / (box.height() - end);
  }

  /// The middle of the ink in some rows.
  private static double middle(Bitmap picture, Blob box, int top, int bottom) {
    int paper = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = box.left() - 1; x <= box.right(); x++) {
        paper = Math.max(paper, picture.at(x, y));
      }
    }
    double sum = 0;
    double ink = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = box.left() - 1; x <= box.right(); x++) {
        int dark = Math.max(0, paper - DARKER - picture.at(x, y));
        sum += (double) dark * x;
        ink += dark;
      }
    }
    return ink == 0 ? box.x() : sum / ink;
  }
}
