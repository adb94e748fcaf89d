package gongkai.extract.engine.format.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A line that may belong to a table without ruled lines, with its figures.
///
/// @param pieces what wider gaps part, from the left
/// @param figures where the figures among them are; those of a sentence are in no column
record FigureLine(TextLine line, List<TextLine> pieces, List<Box> figures) {

  /// A row of figures has at least this many; fewer read as well without their columns.
  static final int FEWEST = 3;

  /// A longer line without a gap is prose.
  private static final int LONGEST_WORDS = 24;

  /// Stands for no figure.
  private static final String NONE = "无";

  private static final Pattern FIGURE =
      Pattern.compile("[+-]?[0-9０-９][0-9０-９,，. %]*|[-—–―/]{1,3}|" + NONE);

  private static final Pattern COMMA = Pattern.compile("[，；。]");

  static FigureLine of(TextLine line) {
    List<TextLine> pieces = line.pieces();
    return new FigureLine(
        line,
        pieces,
        isSentence(pieces)
            ? List.of()
            : IntStream.range(0, pieces.size())
                .filter(i -> isFigure(pieces.get(i)) && !isBeforeWords(pieces, i))
                .mapToObj(i -> pieces.get(i).box())
                .toList());
  }

  /// Whether it is a 无 left of words: it stands for no figure, but begins a group of rows, written
  /// a sign a line (无法提供).
  private static boolean isBeforeWords(List<TextLine> pieces, int index) {
    return isWord(pieces.get(index))
        && pieces.subList(index, pieces.size()).stream().anyMatch(piece -> !isFigure(piece));
  }

  /// Whether it is the word 无, which may be part of another one.
  static boolean isWord(TextLine piece) {
    return piece.text().equals(NONE);
  }

  /// Whether words with a comma go on behind a figure: blanks stand around the figures of a
  /// sentence, too.
  private static boolean isSentence(List<TextLine> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      String text = pieces.get(i).text();
      if (isFigure(pieces.get(i - 1))
          && Character.isIdeographic(text.codePointAt(0))
          && COMMA.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  static boolean isFigure(TextLine piece) {
    return FIGURE.matcher(piece.text()).matches();
  }

  /// Whether it holds words over columns that begin here.
  boolean heads(double left) {
    return figures.isEmpty() && pieces.getLast().box().right() > left + line.size();
  }

  /// Whether its last words stand wholly over columns that begin here.
  boolean isOver(double left) {
    return figures.isEmpty() && pieces.getLast().box().left() > left;
  }

  /// Whether it is a label with one figure less than the fewest of a row; words may stand in the
  /// cell of that one.
  boolean isGapped() {
    return figures.size() == FEWEST - 1
        && pieces.size() >= FEWEST
        && pieces.size() <= FEWEST + 1
        && !isFigure(pieces.getFirst());
  }

  /// The words on a line with figures, and what else stands left of where columns begin.
  List<TextLine> labels(double left) {
    return pieces.stream()
        .filter(piece -> !isFigure(piece))
        .filter(piece -> !figures.isEmpty() || piece.box().right() <= left)
        .toList();
  }

  /// Whether it is a heading of the text, or a sentence.
  boolean isApart() {
    String text = line.text();
    return pieces.size() == 1
        && (ListNumber.opens(text) || text.endsWith("。") || text.endsWith("："));
  }

  /// Whether it is a line of sentences: a long one that reaches over columns that begin here.
  boolean isProse(double left) {
    String text = line.text();
    return isSentence(pieces)
        || (!line.hasGap()
            && figures.isEmpty()
            && line.box().right() > left
            && ((text.length() > LONGEST_WORDS && text.indexOf(' ') < 0)
                || text.indexOf('。') >= 0));
  }
}
