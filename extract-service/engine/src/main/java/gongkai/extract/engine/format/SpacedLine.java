package gongkai.extract.engine.format;

import gongkai.extract.engine.format.page.ListNumber;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a text whose columns are held apart by blanks.
///
/// @param line the line
/// @param pieces what stands between blanks, from the left
/// @param words the number of pieces in front of the figures that the line ends with; all of them
///   where it ends with none
record SpacedLine(LineFlow.Line line, List<Piece> pieces, int words) {

  /// What a figure may begin with besides a digit.
  private static final String SIGNS = "+-−－—–―/／无";

  private static final Pattern FIGURE =
      Pattern.compile(
          "[+\\-−－]?[0-9０-９][0-9０-９,，.．]*[%％]?([（(].*[）)])?[元万件项个宗次]{0,2}|[-—–―/／]{1,3}|无");

  /// What may stand in place of a figure: `■`, `1O`; but `1.` and `（3）` number a label.
  private static final Pattern SMEARED = Pattern.compile("[^\\p{IsHan}\\p{P}][^\\p{IsHan}（(]{0,7}");

  /// A number torn off its closing bracket, and a part's.
  private static final Pattern OTHER_NUMBER =
      Pattern.compile("[（(][0-9０-９一二三四五六七八九十]{1,3}|第[一二三四五六七八九十百]+[部章].*");

  private static final Pattern PART = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");

  private static final Pattern DASH = Pattern.compile("[-—–―/／·]+");

  /// No line of a label is longer.
  private static final int LONGEST_LABEL = 45;

  /// A sentence has no more blanks.
  private static final int MANY = 7;

  /// What stands between two blanks.
  ///
  /// @param start the column of its first character
  /// @param end the column behind its last one
  /// @param offset of its first character in the line
  record Piece(String text, int start, int end, int offset) {
    double middle() {
      return (start + end) / 2.0;
    }

    /// Whether Chinese is written in it: no address of a page, no date of printing.
    boolean isWritten() {
      return text.codePoints().anyMatch(c -> c >= 0x2E80 && c < 0xFF10);
    }

    /// Whether it starts a part of the text or of a table: `四、`.
    boolean isPart() {
      return PART.matcher(text).matches();
    }

    /// Whether it starts a label with a number: `1.`, `（三）`.
    boolean isItem() {
      return ListNumber.opens(text) && !isPart();
    }

    /// Whether it starts what has a number: `1.`, `（三）`, `四、`.
    boolean isNumbered() {
      return ListNumber.opens(text)
          || ListNumber.opensArticle(text)
          || OTHER_NUMBER.matcher(text).matches();
    }
  }

  /// @param wide whether a Chinese character takes two columns
  static SpacedLine of(LineFlow.Line line, boolean wide) {
    var pieces = new ArrayList<Piece>();
    String text = line.text();
    int column = 0;
    int start = -1;
    int left = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || LineFlow.isBlank(text.charAt(i));
      if (blank && start >= 0) {
        pieces.add(new Piece(text.substring(start, i), left, column, start));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
        left = column;
      }
      column += wide && i < text.length() && isWide(text.charAt(i)) ? 2 : 1;
    }
    return of(line, pieces);
  }

  static SpacedLine of(LineFlow.Line line, List<Piece> pieces) {
    return new SpacedLine(line, List.copyOf(pieces), words(pieces));
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 && !(c >= 0xFF61 && c <= 0xFFDC);
  }

  private static int words(List<Piece> pieces) {
    int words = pieces.size();
    boolean isCount = false;
    while (words > 0 && isFigure(pieces.get(words - 1))) {
      words--;
      isCount = isCount || isNumber(pieces.get(words));
    }
    return isCount ? words : pieces.size();
  }

  /// The same without figures: they are words of a sentence.
  SpacedLine withoutFigures() {
    return new SpacedLine(line, pieces, pieces.size());
  }

  /// Whether a piece is a figure, and smears are no part of it.
  static boolean isNumber(Piece piece) {
    char first = piece.text().charAt(0);
    return (Character.isDigit(first) || SIGNS.indexOf(first) >= 0)
        && FIGURE.matcher(piece.text()).matches();
  }

  private static boolean isFigure(Piece piece) {
    return isNumber(piece) || (SMEARED.matcher(piece.text()).matches() && !piece.isNumbered());
  }

  boolean isBlank() {
    return pieces.isEmpty();
  }

  /// Whether figures stand on it, and not only the number of a page.
  boolean hasFigures() {
    if (words == pieces.size()) {
      return false;
    }
    return words > 0
        || figures().stream().filter(piece -> !DASH.matcher(piece.text()).matches()).count() > 1;
  }

  /// Whether nothing stands on it but one figure.
  boolean isLoneFigure() {
    return words == 0 && pieces.size() == 1;
  }

  List<Piece> figures() {
    return pieces.subList(words, pieces.size());
  }

  /// The column where its figures begin; only of a line that has some.
  int left() {
    return pieces.get(words).start();
  }

  /// Whether blanks hold pieces of it apart that no sentence has.
  boolean isSpread() {
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).start() - pieces.get(i - 1).end() > 1) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is a heading of the text, or part of a sentence.
  boolean isProse() {
    String text = line.text();
    return !isBlank()
        && !isSpread()
        && (text.indexOf('。') >= 0
            || (pieces.size() == 1 && pieces.getFirst().isNumbered())
            || pieces.stream().anyMatch(piece -> piece.text().length() > LONGEST_LABEL)
            || (pieces.size() < MANY
                && pieces.getLast().end() - pieces.getFirst().start() > LONGEST_LABEL));
  }

  /// Whether Chinese is written on it.
  boolean isWritten() {
    return pieces.stream().anyMatch(Piece::isWritten);
  }

  /// A piece as a cell of a table.
  Cell cell(Piece piece, int column) {
    return new Cell(piece.text(), column, 1, line.place(piece.offset()));
  }
}
