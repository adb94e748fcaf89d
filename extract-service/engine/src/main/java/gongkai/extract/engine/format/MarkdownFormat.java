package gongkai.extract.engine.format;

import gongkai.extract.engine.format.LineFlow.Line;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;
import java.util.regex.Pattern;

/// Markdown: headings, emphasis, pipe tables, and tables in HTML.
///
/// The tables are read by our own hand: rows that are longer than their header, as OCR writes them,
/// would lose their last cells under the rules of the language.
final class MarkdownFormat implements InputFormat {

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  /// Underscores that are marks of emphasis: all but a run of three or more between words, which is
  /// a blank to be filled in (宣讲____次).
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<!_)(?:(?<![\\p{L}\\p{N}])__+|__++(?![\\p{L}\\p{N}])|__(?!_))");

  @Override
  public boolean recognises(Content content) {
    return content
        .head(1 << 16)
        .lines()
        .map(line -> line.substring(quoteMarks(line)))
        .anyMatch(line -> isDelimiterRow(line) || headingMarks(line) > 0);
  }

  @Override
  public Document read(Content content) throws TooLarge {
    var flow = new LineFlow();
    boolean afterText = false;
    boolean inTable = false;
    var html = new MarkdownTables(flow);
    for (Line quoted : LineFlow.lines(content.text())) {
      Line line = unquoted(quoted);
      String text = line.text();
      if (html.takes(line)) {
        continue;
      }
      int marks = headingMarks(text);
      if (isDelimiterRow(text) && !(inTable && isOfDashes(text))) {
        inTable = true;
        continue;
      }
      inTable = inTable && text.strip().startsWith("|");
      if (isUnderline(text)) {
        if (afterText) {
          flow.lastIsHeading();
        }
        afterText = false;
      } else if (marks > 0) {
        Line plain = plain(new Line(text.substring(marks), line.number(), line.offset() + marks));
        flow.addParagraph(plain, true);
        afterText = false;
      } else if (text.strip().startsWith("|")) {
        flow.addPiped(plain(line));
        afterText = false;
      } else {
        flow.add(plain(line));
        afterText = !text.isBlank();
      }
    }
    html.end();
    return new Document(Carrier.TRANSCRIPT, flow.blocks(), Document.Metadata.NONE, html.caveats());
  }

  /// `| --- | :-: |`; but `- |` is a cell of a text that has each on a line of its own.
  private static boolean isDelimiterRow(String text) {
    if (text.indexOf('|') == text.stripTrailing().length() - 1) {
      return false;
    }
    boolean dash = false;
    boolean pipe = false;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '-' -> dash = true;
        case '|' -> pipe = true;
        case ':', ' ' -> {}
        default -> {
          return false;
        }
      }
    }
    return dash && pipe;
  }

  /// `| - | - |`: behind the delimiters of a table it is a row of strokes for nothing.
  private static boolean isOfDashes(String text) {
    return !text.contains("--") && !text.contains(":");
  }

  /// `====` or `----` under a heading.
  private static boolean isUnderline(String text) {
    String stripped = text.strip();
    if (stripped.length() < 3) {
      return false;
    }
    char c = stripped.charAt(0);
    return (c == '=' || c == '-') && stripped.chars().allMatch(d -> d == c);
  }

  /// Without the `>` of a block quote, however deep.
  private static Line unquoted(Line line) {
    int start = quoteMarks(line.text());
    return start == 0
        ? line
        : new Line(line.text().substring(start), line.number(), line.offset() + start);
  }

  /// How far the marks of a block quote reach.
  private static int quoteMarks(String text) {
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '>') {
        start = at + 1;
      } else if (c != ' ') {
        break;
      }
    }
    // one blank belongs to the mark: `> # x` quotes `# x`
    return start > 0 && start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
  }

  private static int headingMarks(String text) {
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    return marks > 0 && marks <= 6 && marks < text.length() && text.charAt(marks) == ' '
        ? marks
        : 0;
  }

  /// Without the marks of emphasis and breaks of lines in cells. Places in such a line are off by
  /// the marks before them.
  private static Line plain(Line line) {
    String text = line.text();
    String bare = UNDERSCORES.matcher(text.replace("**", "")).replaceAll("");
    String plain = BREAK.matcher(bare).replaceAll(" ");
    return plain.equals(text) ? line : new Line(plain, line.number(), line.offset());
  }
}
