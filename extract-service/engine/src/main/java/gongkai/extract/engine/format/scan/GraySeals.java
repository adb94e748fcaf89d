package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Groups;
import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.Arrays;
import java.util.List;

/// The seals of a picture that have no colour: round prints of an even gray, brighter than the
/// writing that they are set on.
final class GraySeals {

  /// Writing is darker than a seal by so many shades; otherwise they cannot be told apart.
  private static final int DARKER = 35;

  /// Shades brighter than this before the paper are no ink.
  private static final int PALE = 22;

  /// The ink of seals is even: around a dot of it shades differ by no more than this part of the
  /// contrast. Thin strokes and the edges of thick ones are nowhere like that.
  private static final double EVEN = 0.18;

  /// The part of a square that is even gray.
  private static final double GRAY = 0.12;

  /// Pieces of fewer squares are dirt; those of a seal are nearer to each other than this, in
  /// points.
  private static final int FEWEST = 4;

  private static final double NEAR = 12;

  /// So far around an even dot is the edge of its stroke, in points.
  private static final double EDGE = 0.9;

  /// So many of the dots of writing, and of a seal's ink, are darker than most of it.
  private static final double DARKEST = 0.02;

  private static final double DARK = 0.1;

  private final Bitmap picture;
  private final double scale;
  private final int paper;
  private final int black;

  private GraySeals(Bitmap picture, double scale) {
    this.picture = picture;
    this.scale = scale;
    paper = picture.ground();
    int[] counts = new int[256];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        counts[picture.at(x, y)]++;
      }
    }
    black = darkest(counts, Math.max(0, paper - 2 * DARKER), DARKEST);
  }

  /// The shade that a part of the dots darker than another shade is not brighter than.
  private static int darkest(int[] counts, int than, double part) {
    long all = Arrays.stream(counts, 0, than).asLongStream().sum();
    int shade = 0;
    long darker = counts[0];
    while (shade < than && darker < part * all) {
      darker += counts[++shade];
    }
    return shade;
  }

  /// The picture with only what is darker where a gray seal is.
  ///
  /// @param scale dots in a point
  static Bitmap removed(Bitmap seen, double scale) {
    var seals = new GraySeals(seen, scale);
    List<Blob> found = seals.found();
    if (found.isEmpty()) {
      return seen;
    }
    Bitmap cleared = seen.part(0, 0, seen.width(), seen.height());
    found.forEach(seal -> seals.clear(seal, cleared));
    return cleared;
  }

  private List<Blob> found() {
    var squares = new Squares(picture.width(), picture.height(), Seals.square(scale));
    for (int y = 1; y < picture.height() - 1; y++) {
      for (int x = 1; x < picture.width() - 1; x++) {
        if (isEvenGray(x, y)) {
          squares.count(x, y);
        }
      }
    }
    return together(squares.blobs(GRAY)).stream()
        .filter(blob -> Seals.isSeal(blob, scale) && squares.isRing(blob, GRAY))
        .toList();
  }

  /// Pieces near each other as one: writing and faded places part a ring.
  private List<Blob> together(List<Blob> all) {
    List<Blob> pieces = all.stream().filter(piece -> piece.count() >= FEWEST).toList();
    var groups = new Groups(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = i + 1; j < pieces.size(); j++) {
        Blob both = pieces.get(i).and(pieces.get(j));
        int across = both.width() - pieces.get(i).width() - pieces.get(j).width();
        int down = both.height() - pieces.get(i).height() - pieces.get(j).height();
        if (Math.max(across, down) < NEAR * scale) {
          groups.join(i, j);
        }
      }
    }
    return groups.all().stream()
        .map(own -> own.stream().map(pieces::get).reduce(Blob::and).orElseThrow())
        .toList();
  }

  private boolean isEvenGray(int x, int y) {
    int darkest = picture.at(x, y);
    int brightest = darkest;
    if (darkest >= paper) {
      return false;
    }
    int sum = 0; // of the mean, since noise makes single dots of paper gray
    for (int ny = y - 1; ny <= y + 1; ny++) {
      for (int nx = x - 1; nx <= x + 1; nx++) {
        int shade = picture.at(nx, ny);
        sum += shade;
        darkest = Math.min(darkest, shade);
        brightest = Math.max(brightest, shade);
      }
    }
    return brightest - darkest <= EVEN * (paper - black)
        && sum >= 9 * (black + DARKER)
        && sum <= 9 * (paper - PALE);
  }

  /// Makes a seal's ink as bright as paper. What is darker stays as far from it as it is dark.
  private void clear(Blob seal, Bitmap cleared) {
    int edge = (int) Math.ceil(EDGE * scale);
    int left = seal.left() - 2 * edge;
    int top = seal.top() - 2 * edge;
    boolean[][] ofSeal = new boolean[seal.height() + 4 * edge][seal.width() + 4 * edge];
    int[] counts = new int[256];
    for (int y = seal.top() - edge; y < seal.bottom() + edge; y++) {
      for (int x = seal.left() - edge; x < seal.right() + edge; x++) {
        if (isEvenGray(x, y)) {
          counts[picture.at(x, y)]++;
          for (int ny = y - edge; ny <= y + edge; ny++) {
            Arrays.fill(ofSeal[ny - top], x - edge - left, x + edge + 1 - left, true);
          }
        }
      }
    }
    int ink = darkest(counts, 255, DARK);
    for (int y = 0; y < ofSeal.length; y++) {
      for (int x = 0; x < ofSeal[y].length; x++) {
        int shade = picture.at(left + x, top + y);
        if (ofSeal[y][x] && shade < paper) {
          double dark = (double) (ink - shade) / (ink - black);
          cleared.paint(
              left + x, top + y, paper - (int) (Math.clamp(dark, 0, 1) * (paper - black)));
        }
      }
    }
  }
}
