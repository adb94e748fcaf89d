package gongkai.launcher.check;

import gongkai.extract.RejectionReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the files to check: a folder recursively in name order, a ZIP archive entry by entry.
final class Papers {

  /// The largest file, in bytes, that is read, in a ZIP or outside; what ingest-service takes
  /// unless told otherwise.
  static final int LARGEST = 100 << 20;

  private Papers() {}

  /// All files under the paths, in order.
  ///
  /// @throws IOException when a folder or an archive cannot be listed
  static List<Paper> of(List<Path> paths) throws IOException {
    var papers = new ArrayList<Paper>();
    for (Path path : paths) {
      add(path, papers);
    }
    return papers;
  }

  private static void add(Path path, List<Paper> papers) throws IOException {
    if (Files.isDirectory(path)) {
      try (var walk = Files.walk(path)) {
        for (Path file :
            walk.filter(Files::isRegularFile)
                .filter(file -> !file.getFileName().toString().startsWith("."))
                .sorted(Comparator.comparing(Path::toString))
                .toList()) {
          addFile(file, papers);
        }
      }
    } else {
      addFile(path, papers);
    }
  }

  private static void addFile(Path file, List<Paper> papers) throws IOException {
    try {
      ZipPapers.of(file)
          .ifPresentOrElse(papers::addAll, () -> papers.add(paper(file, () -> readWhole(file))));
    } catch (NotRead refusal) {
      papers.add(
          paper(
              file,
              () -> {
                throw refusal;
              }));
    } catch (IOException _) {
      papers.add(paper(file, () -> readWhole(file))); // told of when it is read
    }
  }

  private static Paper paper(Path file, Paper.Content content) {
    return new Paper(file.toString(), content, () -> Fingerprint.of(file));
  }

  private static byte[] readWhole(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new NotRead(
          RejectionReason.TOO_LARGE, "文件超过上限%d MB。请确认它是年度报告本身。".formatted(LARGEST >> 20));
    }
    return Files.readAllBytes(file);
  }
}
