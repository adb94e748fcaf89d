package gongkai.extract.engine.format.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows and columns of a sheet that are not shown.
final class HiddenParts {

  /// Rows and columns named to people.
  private static final int NAMED = 10;

  private final Set<Integer> rows = new HashSet<>();
  private final List<int[]> columns = new ArrayList<>();

  void hideRow(int row) {
    rows.add(row);
  }

  void hideColumns(int first, int last) {
    columns.add(new int[] {first, last});
  }

  boolean holdsRow(int row) {
    return rows.contains(row);
  }

  boolean holdsColumn(int column) {
    return columns.stream().anyMatch(range -> column >= range[0] && column <= range[1]);
  }

  /// Which of them hold something, in Chinese; empty when none does.
  ///
  /// @param filled what stands in the sheet, by row and column
  Optional<String> told(Map<Integer, ? extends Map<Integer, String>> filled) {
    List<String> lines =
        filled.keySet().stream()
            .filter(this::holdsRow)
            .map(row -> String.valueOf(row + 1))
            .toList();
    List<String> across =
        filled.values().stream()
            .flatMap(row -> row.keySet().stream())
            .distinct()
            .sorted()
            .filter(this::holdsColumn)
            .map(HiddenParts::letters)
            .toList();
    var parts = new ArrayList<String>();
    if (!lines.isEmpty()) {
      parts.add("第 %s 行".formatted(named(lines)));
    }
    if (!across.isEmpty()) {
      parts.add("%s 列".formatted(named(across)));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("和 ", parts));
  }

  private static String named(List<String> all) {
    String first = String.join("、", all.subList(0, Math.min(NAMED, all.size())));
    return all.size() > NAMED ? first + " 等 %d".formatted(all.size()) : first;
  }

  /// How people call a column: A, B, … Z, AA.
  static String letters(int column) {
    var letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString();
  }
}
