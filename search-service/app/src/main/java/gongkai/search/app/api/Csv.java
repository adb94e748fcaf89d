package gongkai.search.app.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A table as comma-separated values (RFC 4180) that spreadsheets open rightly: with a byte order
/// mark, because they take Chinese for GBK without one, and with no cell that starts a formula.
final class Csv {

  private final StringBuilder text = new StringBuilder("\uFEFF");

  Csv(String... headings) {
    row((Object[]) headings);
  }

  /// Adds a row; an empty optional is an empty cell.
  Csv row(Object... cells) {
    text.append(
            List.of(cells).stream()
                .map(cell ->
                    cell instanceof Optional<?> maybe
                        ? maybe.map(Object.class::cast)
                        : Optional.of(cell))
                .map(cell -> cell.map(Csv::cell).orElse(""))
                .collect(Collectors.joining(",")))
        .append("\r\n");
    return this;
  }

  String text() {
    return text.toString();
  }

  private static String cell(Object value) {
    var written = value instanceof Number ? value.toString() : harmless(value.toString());
    return written.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
        ? '"' + written.replace("\"", "\"\"") + '"'
        : written;
  }

  /// Text from a report must not run as a formula in somebody's spreadsheet.
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
