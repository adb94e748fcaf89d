package gongkai.extract.engine.narrative;

import gongkai.extract.report.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The published reports, where they lie beside the project, cut into sections in the simplest way
/// that serves a test: headings by their number, table rows by their tabs and bars, wrapped lines
/// by their missing full stop.
final class PublishedSamples {

  private static final Pattern HEADING =
      Pattern.compile("([一二三四五六])、(总体|主动公开政府|收到和处理|政府信息公开行政|存在|其他需要).*");
  private static final Pattern TABLE = Pattern.compile(".*\\t.*|\\|.*|[\\d\\s.]+");
  private static final int WRAPPED = 40;

  private PublishedSamples() {}

  /// The folder `shared/samples` of this folder or of one above it.
  static Optional<Path> folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path samples = at.resolve("shared/samples");
      if (Files.isDirectory(samples.resolve("reports"))) {
        return Optional.of(samples);
      }
    }
    return Optional.empty();
  }

  static List<Section> sections(Path report) throws IOException {
    var sections = new ArrayList<Section>();
    var text = new StringBuilder();
    int number = 0;
    for (String line : Files.readString(report).lines().map(String::strip).toList()) {
      if (line.isEmpty() || TABLE.matcher(line).matches()) {
        continue;
      }
      if (HEADING.matcher(line).matches()) {
        sections.add(new Section(number, Optional.empty(), "", text.toString()));
        text.setLength(0);
        number = "零一二三四五六".indexOf(line.charAt(0));
        continue;
      }
      boolean wrapped =
          text.length() - text.lastIndexOf("\n") > WRAPPED
              && "。！？；：".indexOf(text.charAt(text.length() - 1)) < 0;
      text.append(text.isEmpty() || wrapped ? "" : "\n").append(line);
    }
    sections.add(new Section(number, Optional.empty(), "", text.toString()));
    return sections;
  }
}
