package gongkai.extract.engine.format;

import gongkai.extract.engine.format.SpacedLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of sentences with blanks around their numbers, which are no rows:
///
/// ```
/// 其中予以公开 27 件，部分公开 5
/// 件，不予公开 15 件，无法提供 10
/// ```
final class SpacedProse {

  /// What goes on behind a figure, to the end of a clause.
  private static final Pattern CLAUSE = Pattern.compile("\\p{IsHan}{0,4}[，。；、].*");

  /// What prose has and the labels of short rows have not.
  private static final Pattern PUNCTUATED = Pattern.compile(".*[，。；].*");

  /// A row of the large tables has at least as many figures; a sentence ends with one.
  private static final int FEWEST_OF_ROWS = 3;

  private SpacedProse() {}

  /// The lines, those of sentences without figures.
  static List<SpacedLine> apart(List<SpacedLine> lines) {
    var apart = new ArrayList<SpacedLine>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      SpacedLine line = lines.get(i);
      boolean isSentence =
          line.hasFigures()
              && !line.isSpread()
              && (hasClause(line)
                  || (line.figures().size() < FEWEST_OF_ROWS
                      && (isProse(lines, i - 1) || isProse(lines, i + 1))));
      apart.add(isSentence ? line.withoutFigures() : line);
    }
    return apart;
  }

  private static boolean hasClause(SpacedLine line) {
    List<Piece> pieces = line.pieces();
    for (int i = 1; i < line.words(); i++) {
      if (CLAUSE.matcher(pieces.get(i).text()).matches()
          && SpacedLine.isNumber(pieces.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProse(List<SpacedLine> lines, int at) {
    return at >= 0
        && at < lines.size()
        && !lines.get(at).isSpread()
        && PUNCTUATED.matcher(lines.get(at).line().text()).matches();
  }
}
