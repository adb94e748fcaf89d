package gongkai.launcher.client;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of text in columns, for a terminal, where a Chinese character is as wide as two letters.
public final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  /// A table with that heading.
  public Table(String... heading) {
    add(heading);
  }

  /// Adds a row; it may be shorter than the heading.
  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /// The lines, columns aligned to the left, two spaces between them.
  public List<String> lines() {
    var widths =
        IntStream.range(0, rows.getFirst().size())
            .map(column ->
                rows.stream()
                    .filter(row -> row.size() > column)
                    .mapToInt(row -> width(row.get(column)))
                    .max()
                    .orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      var cell = row.get(column);
      line.append(cell).append(" ".repeat(widths[column] - width(cell) + 2));
    }
    return line.toString().stripTrailing();
  }

  /// How many letters wide a text is.
  static int width(String text) {
    return text.codePoints().map(Table::width).sum();
  }

  private static int width(int character) {
    if (Character.isIdeographic(character)) {
      return 2;
    }
    var wide =
        isWithin(character, 0x3000, 0x303F) // Chinese punctuation
            || isWithin(character, 0x3040, 0x33FF) // kana, enclosed and squared characters
            || isWithin(character, 0xAC00, 0xD7A3) // Hangul
            || isWithin(character, 0xFF01, 0xFF60); // full-width forms
    return wide ? 2 : 1;
  }

  private static boolean isWithin(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
