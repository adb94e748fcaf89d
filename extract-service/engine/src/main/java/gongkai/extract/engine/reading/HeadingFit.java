package gongkai.extract.engine.reading;

import gongkai.extract.engine.reading.BrokenHeader.Heading;
import gongkai.extract.engine.reading.BrokenHeader.Piece;
import java.util.List;

/// Whether the pieces of broken headings fit headings in one order: each is part of one of them,
/// from left to right on each line, and no part is missing.
final class HeadingFit {

  /// Ways tried before giving up an order; one that fits needs hardly more than it has pieces.
  private static final int MOST_STEPS = 1_000;

  private final List<Heading> headings;
  private final List<List<Piece>> lines;

  /// The characters of each heading that were found, as bits.
  private final int[] found;

  private final boolean hasCorner;

  /// Whether the pieces of a heading are taken to follow each other from the top.
  private final boolean downwards;

  /// Whether pieces farther to the right are taken to belong to headings farther to the right.
  private final boolean placed;

  /// Where the last piece found of each heading stands.
  private final int[] positions;

  private int steps;

  /// What stands to the left on a line: the column of the last piece and where that ends in its
  /// heading, and the last column under the last heading of several; -1 where there is none.
  private record Left(int column, int end, int group) {
    static final Left NOTHING = new Left(-1, -1, -1);
  }

  HeadingFit(
      List<Heading> headings,
      List<List<Piece>> lines,
      boolean hasCorner,
      boolean downwards,
      boolean placed) {
    this.headings = headings;
    this.lines = lines;
    this.found = new int[headings.size()];
    this.hasCorner = hasCorner;
    this.downwards = downwards;
    this.placed = placed;
    this.positions = new int[headings.size()];
  }

  /// Whether they do.
  boolean fits() {
    return fits(0, 0, Left.NOTHING);
  }

  /// Whether the rest of the pieces fit.
  private boolean fits(int line, int index, Left left) {
    if (line == lines.size()) {
      return isComplete();
    }
    if (index == lines.get(line).size()) {
      return fits(line + 1, 0, Left.NOTHING);
    }
    if (++steps > MOST_STEPS) {
      return false;
    }
    for (int i = 0; i < headings.size(); i++) {
      if (isPart(i, line, index, left)) {
        return true;
      }
    }
    return hasCorner && left.column() < 0 && fits(line, index + 1, left);
  }

  /// Whether a piece is part of a heading, and the rest fits.
  private boolean isPart(int own, int line, int index, Left left) {
    Heading heading = headings.get(own);
    String wording = heading.wording();
    int position = lines.get(line).get(index).position();
    String piece = lines.get(line).get(index).letters();
    boolean isLeft =
        heading.isGroup() ? heading.from() <= left.group() : heading.from() < left.column();
    if (isLeft || (placed && !heading.isGroup() && !agrees(heading, position))) {
      return false;
    }
    for (int at = wording.indexOf(piece); at >= 0; at = wording.indexOf(piece, at + 1)) {
      int part = ((1 << piece.length()) - 1) << at;
      boolean goesOn = heading.isGroup() || heading.from() > left.column() || at == left.end();
      boolean isNext = !downwards || Integer.bitCount(found[own]) == at;
      if (goesOn && isNext && (found[own] & part) == 0) {
        int before = positions[own];
        found[own] |= part;
        positions[own] = position;
        Left next =
            heading.isGroup()
                ? new Left(left.column(), left.end(), heading.to())
                : new Left(heading.from(), at + piece.length(), left.group());
        if (fits(line, index + 1, next)) {
          return true;
        }
        found[own] &= ~part;
        positions[own] = before;
      }
    }
    return false;
  }

  /// Whether all pieces found of headings to the left stand left of a position, and all others
  /// right.
  private boolean agrees(Heading heading, int position) {
    for (int i = 0; i < found.length; i++) {
      Heading other = headings.get(i);
      if (found[i] != 0
          && !other.isGroup()
          && Integer.compare(other.from(), heading.from()) * Integer.compare(positions[i], position)
              < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isComplete() {
    for (int i = 0; i < found.length; i++) {
      Heading heading = headings.get(i);
      int whole = (1 << heading.wording().length()) - 1;
      if (found[i] != whole && !(found[i] == 0 && heading.isGroup())) {
        return false;
      }
    }
    return true;
  }
}
