package gongkai.bench.docs;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A table in Markdown: columns of words, to the left, then columns of figures, to the right.
public final class MarkdownTable {

  private final StringBuilder text = new StringBuilder();

  /// @param words how many of the columns hold words
  public MarkdownTable(int words, List<String> heads) {
    row(heads);
    row(
        Stream.concat(
                Collections.nCopies(words, "---").stream(),
                Collections.nCopies(heads.size() - words, "---:").stream())
            .toList());
  }

  /// Adds a row.
  public MarkdownTable row(List<String> cells) {
    text.append(line(cells));
    return this;
  }

  /// Adds a row that is named by its first cell.
  public MarkdownTable row(String name, Stream<String> figures) {
    return row(Stream.concat(Stream.of(name), figures).toList());
  }

  /// A row by itself.
  public static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /// A number with so many decimals.
  public static String number(double number, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", number);
  }

  /// A share of 1 as so many of a hundred.
  public static String percent(double share, int decimals) {
    return number(100 * share, decimals) + " %";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
