package gongkai.extract.engine.institution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The data files that lie beside this package: UTF-8, one record a line, `#` opens a comment line.
final class ResourceLines {
  private ResourceLines() {}

  /// The whole file, comments too.
  static String text(String file) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// The lines that are not comments.
  static List<String> of(String file) {
    String text = text(file);
    List<String> lines = new ArrayList<>(4096);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      if (end > start && text.charAt(start) != '#') {
        lines.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /// The tab-separated cells of each line that is not a comment; empty cells at the end are kept.
  static List<List<String>> rows(String file) {
    return of(file).stream().map(ResourceLines::cells).toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(4);
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }
}
