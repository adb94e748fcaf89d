package gongkai.search.app.text;

import gongkai.search.app.text.FoldedText.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts out the passages of a text in which the sought words stand, and marks them.
///
/// The passages are HTML: everything from the text is escaped, and the only tag is `<em>`. Done
/// here and not by the index, so that a phrase is marked as one piece, across line breaks too.
public final class Highlighter {

  private static final int AROUND = 42;
  private static final int MOST_PASSAGES = 3;
  private static final String SENTENCE_ENDS = "。！？；\n";

  private Highlighter() {}

  /// The passages, at most three, in the text's order; none when no word stands in it.
  public static List<String> passages(String text, Sought sought) {
    var marks = marks(text, sought);
    var passages = new ArrayList<String>();
    for (int first = 0; first < marks.size() && passages.size() < MOST_PASSAGES; ) {
      var window = around(text, marks.get(first));
      int next = first + 1;
      while (next < marks.size() && marks.get(next).end() <= window.end()) {
        next++;
      }
      passages.add(html(text, window, marks.subList(first, next)));
      first = next;
    }
    return passages;
  }

  /// The whole text with its marks, as HTML.
  public static String whole(String text, Sought sought) {
    return html(text, new Stretch(0, text.length()), marks(text, sought));
  }

  private static List<Stretch> marks(String text, Sought sought) {
    if (sought.isNothing()) {
      return List.of();
    }
    var folded = FoldedText.of(text);
    var whole = folded.occurrences(sought.whole());
    if (!whole.isEmpty()) {
      return whole;
    }
    var marks = new ArrayList<Stretch>();
    sought.words().stream()
        .flatMap(word -> folded.occurrences(word).stream())
        .sorted(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end))
        .forEach(mark -> addMerged(marks, mark));
    return marks;
  }

  private static void addMerged(List<Stretch> marks, Stretch mark) {
    if (!marks.isEmpty() && mark.start() <= marks.getLast().end()) {
      var last = marks.removeLast();
      marks.add(new Stretch(last.start(), Math.max(last.end(), mark.end())));
    } else {
      marks.add(mark);
    }
  }

  private static Stretch around(String text, Stretch mark) {
    int start = Math.max(0, mark.start() - AROUND);
    for (int at = mark.start() - 1; at >= start; at--) {
      if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
        start = at + 1;
      }
    }
    int end = Math.min(text.length(), mark.end() + 2 * AROUND - (mark.start() - start));
    int lineEnd = text.indexOf('\n', mark.end());
    end = lineEnd < 0 ? end : Math.min(end, lineEnd);
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
      start--;
    }
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    return new Stretch(start, end);
  }

  private static String html(String text, Stretch window, List<Stretch> marks) {
    var html = new StringBuilder();
    boolean cutBefore =
        window.start() > 0 && SENTENCE_ENDS.indexOf(text.charAt(window.start() - 1)) < 0;
    html.append(cutBefore ? "…" : "");
    int at = window.start();
    for (Stretch mark : marks) {
      html.append(escaped(text.substring(at, mark.start())));
      html.append("<em>").append(escaped(text.substring(mark.start(), mark.end()))).append("</em>");
      at = mark.end();
    }
    html.append(escaped(text.substring(at, Math.max(at, window.end()))));
    boolean cutBehind = window.end() < text.length() && text.charAt(window.end()) != '\n';
    html.append(cutBehind ? "…" : "");
    return html.toString().strip();
  }

  /// A text as HTML shows it, safe between tags and inside quoted attributes.
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
