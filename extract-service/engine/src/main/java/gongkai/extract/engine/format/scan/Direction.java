package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Lettering.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which way up a page lies on the scanner: the way in which a few of its lines can be made out.
/// Upside down and on its side next to nothing of a line of Chinese can be.
///
/// @param turn by how many quarters, clockwise, the writing is turned on the picture
/// @param straight the picture turned back
record Direction(int turn, StraightPicture straight) {

  /// So many lines are looked at, those whose length is nearest to the usual, in blobs; more where
  /// all are short, as in tables.
  private static final int LINES = 8;

  private static final int SHORTEST = 2;
  private static final int USUAL = 16;

  /// The part of a line's length that its signs take: nine tenths and less for digits. What takes
  /// less than this are signs above each other on a page on its side, and alone in their cells some
  /// of those can be made out.
  private static final double DENSE = 0.78;

  /// As many likely signs settle it.
  private static final int ENOUGH = 24;

  /// Fewer tell nothing.
  private static final int FEWEST = 3;

  /// Finds the way up; as the picture lies where nothing speaks for another.
  ///
  /// @param scale dots in a point
  static Direction of(Bitmap seen, double scale) {
    StraightPicture asItLies = StraightPicture.of(seen, scale);
    int own = madeOut(asItLies, scale);
    var best = new Direction(0, asItLies);
    int most = Math.max(FEWEST - 1, 2 * own);
    for (int turn : own >= ENOUGH ? new int[0] : new int[] {2, 1, 3}) {
      StraightPicture other = StraightPicture.of(seen.quartered(-turn), scale);
      int signs = madeOut(other, scale);
      if (signs > most) {
        most = signs;
        best = new Direction(turn, other);
      }
    }
    return best;
  }

  /// How many more Chinese signs of some lines are likely than signs of them are unlikely.
  private static int madeOut(StraightPicture straight, double scale) {
    var opinions = new Opinions(straight.picture());
    List<Bitmap> lines =
        telling(WritingLine.onPage(straight.blobs(), scale)).stream().map(opinions::cut).toList();
    return Recogniser.shared().read(lines).stream()
        .flatMap(read -> read.signs().stream())
        .mapToInt(Direction::vote)
        .sum();
  }

  private static List<WritingLine> telling(List<WritingLine> lines) {
    List<WritingLine> usualFirst =
        lines.stream()
            .filter(line -> line.blobs().size() >= SHORTEST && line.filled() >= DENSE)
            .sorted(Comparator.comparingInt(line -> Math.abs(line.blobs().size() - USUAL)))
            .toList();
    var telling = new ArrayList<WritingLine>();
    int blobs = 0;
    for (WritingLine line : usualFirst) {
      if (telling.size() < LINES || blobs < LINES * USUAL) {
        telling.add(line);
        blobs += line.blobs().size();
      }
    }
    return telling;
  }

  private static int vote(Sign sign) {
    return sign.likelihood() < Opinions.LIKELY ? -1 : sign.isChinese() ? 1 : 0;
  }
}
