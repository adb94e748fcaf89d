package gongkai.extract.engine.format;

import gongkai.extract.engine.format.SpacedLine.Piece;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts the number of a label and its words together where a blank was typed between: `（一） 予以公开`.
///
/// What stands behind a number may also be a line of the label in the next column. The rows of a
/// text tell: where most have no blank behind their number, blanks hold columns apart.
final class SpacedNumbers {

  /// A typed blank, as wide as a Chinese character at most.
  private static final int WIDEST = 2;

  private static final Pattern HEADING = Pattern.compile("[\\p{IsHan}、]{8,30}");

  /// How labels are numbered.
  private enum Kind {
    ARABIC("[0-9０-９]{1,2}[.．、]"),
    BRACKETED("[（(][一二三四五六七八九十]{1,3}[）)]"),
    CHINESE("[一二三四五六七八九十]{1,3}、");

    private final Pattern number;

    Kind(String number) {
      this.number = Pattern.compile(number);
    }

    /// Whether a text begins with such a number, and goes on.
    boolean opens(String text) {
      var matcher = number.matcher(text);
      return matcher.lookingAt() && matcher.end() < text.length();
    }

    /// Whether words stand right behind a blank behind such a number.
    boolean isBefore(Piece words, Piece before) {
      return words.start() - before.end() <= WIDEST
          && words.isWritten()
          && !words.isNumbered()
          && number.matcher(before.text()).matches();
    }
  }

  private SpacedNumbers() {}

  /// The lines with numbers and words in one piece: of labels where most rows have a blank between
  /// them, and of headings: `三、 收到和处理政府信息公开申请情况`.
  static List<SpacedLine> joined(List<SpacedLine> lines) {
    Set<Kind> apart = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      int surplus = 0;
      for (SpacedLine line : lines) {
        for (int i = 0; line.hasFigures() && i < line.words(); i++) {
          surplus -= kind.opens(line.pieces().get(i).text()) ? 1 : 0;
          surplus += i > 0 && kind.isBefore(line.pieces().get(i), line.pieces().get(i - 1)) ? 1 : 0;
        }
      }
      if (surplus > 0) {
        apart.add(kind);
      }
    }
    Set<Kind> ofHeadings = EnumSet.copyOf(apart);
    ofHeadings.add(Kind.CHINESE);
    return lines.stream().map(line -> joined(line, isHeading(line) ? ofHeadings : apart)).toList();
  }

  /// Whether there is nothing on a line but a number and words that are longer than a line of most
  /// labels.
  private static boolean isHeading(SpacedLine line) {
    return line.pieces().size() == 2
        && !line.hasFigures()
        && HEADING.matcher(line.pieces().getLast().text()).matches();
  }

  private static SpacedLine joined(SpacedLine line, Set<Kind> apart) {
    if (apart.isEmpty()) {
      return line;
    }
    var pieces = new ArrayList<Piece>();
    for (Piece piece : line.pieces()) {
      if (!pieces.isEmpty() && apart.stream().anyMatch(k -> k.isBefore(piece, pieces.getLast()))) {
        Piece number = pieces.removeLast();
        String text = number.text() + piece.text();
        pieces.add(new Piece(text, number.start(), piece.end(), number.offset()));
      } else {
        pieces.add(piece);
      }
    }
    return pieces.size() == line.pieces().size() ? line : SpacedLine.of(line.line(), pieces);
  }
}
