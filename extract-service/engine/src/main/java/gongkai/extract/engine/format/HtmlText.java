package gongkai.extract.engine.format;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of markup as a browser shows it: white space collapsed, a line feed for `<br>` and
/// between paragraphs.
///
/// A line end of the source between two Chinese characters is no blank: editors wrap where they
/// like. What is not shown is left out; what is struck out or raised stands apart, so that a note's
/// number behind a figure (`12<sup>1</sup>`) does not become a part of it.
final class HtmlText implements NodeFilter {

  private static final Set<String> APART = Set.of("del", "s", "strike", "sub", "sup");

  private final StringBuilder text = new StringBuilder();
  private boolean holdsTable;
  private boolean space;
  private boolean wrapped;

  /// The text of an element and everything in it; empty when a table is in it.
  static Optional<String> of(Element element) {
    var collector = new HtmlText();
    element.filter(collector);
    return collector.holdsTable ? Optional.empty() : Optional.of(collector.take());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      append(piece.getWholeText());
    } else if (node instanceof Element element && depth > 0) {
      if (element.normalName().equals("table")) {
        holdsTable = true;
        return FilterResult.STOP;
      }
      if (HtmlFormat.isLeftOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br") || element.isBlock()) {
        lineFeed();
      } else if (isApart(element)) {
        append(" ");
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (depth > 0 && node instanceof Element element) {
      if (element.isBlock()) {
        lineFeed();
      } else if (isApart(element)) {
        append(" ");
      }
    }
    return FilterResult.CONTINUE;
  }

  /// Whether an element is no part of the figure or the word that it adjoins.
  static boolean isApart(Element element) {
    return APART.contains(element.normalName());
  }

  /// Adds text, white space collapsed.
  void append(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '\n' || c == '\r') {
        wrapped = true;
      } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000') {
        space = true;
      } else if (c != '\u200B' && c != '\uFEFF') {
        settleSpace(c);
        text.append(c);
      }
    }
  }

  /// Ends the line, unless nothing stands on it.
  void lineFeed() {
    space = false;
    wrapped = false;
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /// The text so far, without white space around it; starts anew.
  String take() {
    String taken = text.toString().strip();
    text.setLength(0);
    space = false;
    wrapped = false;
    return taken;
  }

  private void settleSpace(char next) {
    if ((space || wrapped) && !text.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      boolean inChinese = last > '\u2E7F' && next > '\u2E7F';
      if (last != '\n' && !(inChinese && !space)) {
        text.append(' ');
      }
    }
    space = false;
    wrapped = false;
  }
}
