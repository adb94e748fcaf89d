package gongkai.extract.engine.format.page;

import gongkai.extract.engine.grid.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins lines to paragraphs, over pages too.
///
/// A line goes on in the next one where it is full and the next is not indented, set apart, or of
/// another size.
final class Paragraphs {

  /// What ends a sentence.
  private static final String ENDS = "。！？：；!?:;";

  /// The distance of lines in sizes of their letters, at most.
  private static final double FARTHEST = 2.6;

  private final List<TextLine> open = new ArrayList<>();
  private Optional<Page> start = Optional.empty();
  private Optional<Page> page = Optional.empty();
  private Margins margins = new Margins(0, 0);
  private Margins lastMargins = margins;

  /// The lines to come stand on this page.
  void turnTo(Page next, Margins nextMargins) {
    page = Optional.of(next);
    margins = nextMargins;
  }

  /// Adds a line.
  ///
  /// @return the paragraph that ended before it
  Optional<Block.Paragraph> add(TextLine line) {
    Optional<Block.Paragraph> ended =
        !open.isEmpty() && goesOn(open.getLast(), line) ? Optional.empty() : end();
    if (open.isEmpty()) {
      start = page;
    }
    open.add(line);
    lastMargins = margins;
    return ended;
  }

  private boolean goesOn(TextLine line, TextLine next) {
    double size = line.size();
    if (Math.abs(next.size() - size) > 0.12 * size || line.hasGap() || next.hasGap()) {
      return false;
    }
    double distance = next.baseline() - line.baseline();
    if (start.equals(page) && open.size() > 1) {
      double usual = line.baseline() - open.get(open.size() - 2).baseline();
      if (usual > 0 && distance > 1.35 * usual) {
        return false;
      }
    }
    if (distance > FARTHEST * size) {
      return false;
    }
    boolean sentence = ENDS.indexOf(lastSign(line)) >= 0;
    double room = lastMargins.right() - line.box().right();
    boolean full = room < (sentence ? 1.2 : 2.3) * size;
    double indent = next.box().left() - margins.left();
    double lastIndent = line.box().left() - lastMargins.left();
    boolean likeLast = Math.abs(indent - lastIndent) < 0.5 * size;
    if (sentence && likeLast && open.size() == 1) {
      return false; // a paragraph of one line, and the next one
    }
    boolean atMargin = indent < 0.8 * size;
    return full && (atMargin || (likeLast && !sentence));
  }

  private static char lastSign(TextLine line) {
    String text = line.glyphs().getLast().text();
    return text.charAt(text.length() - 1);
  }

  /// The paragraph that is open, which ends here.
  Optional<Block.Paragraph> end() {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var text = new StringBuilder();
    Box box = open.getFirst().box();
    double lastBaseline = Double.NEGATIVE_INFINITY;
    boolean samePage = true;
    for (int i = 0; i < open.size(); i++) {
      TextLine line = open.get(i);
      if (i > 0) {
        text.append(Glyph.between(open.get(i - 1).glyphs().getLast(), line.glyphs().getFirst()));
      }
      text.append(line.known().text());
      samePage = samePage && line.baseline() > lastBaseline;
      lastBaseline = line.baseline();
      box = samePage ? box.and(line.box()) : box;
    }
    open.clear();
    String printed = text.toString().strip();
    Box whole = box;
    return printed.isEmpty()
        ? Optional.empty()
        : start.map(first -> new Block.Paragraph(printed, first.place(whole), false));
  }
}
