package gongkai.bench.validation;

import gongkai.bench.printers.Program;
import gongkai.bench.printers.ScratchFolder;
import java.nio.file.Files;
import java.util.List;

/// Pages printed by Chromium.
final class Chromium {

  private Chromium() {}

  /// The PDF that it prints of a page.
  static byte[] pdf(String html) {
    return ScratchFolder.with(folder -> {
      Files.writeString(folder.resolve("page.html"), html);
      Program.CHROMIUM.run(
          folder,
          120,
          List.of(
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-background-networking",
              "--disable-dev-shm-usage",
              "--user-data-dir=" + folder.resolve("profile"),
              "--no-pdf-header-footer",
              "--print-to-pdf=" + folder.resolve("page.pdf"),
              folder.resolve("page.html").toUri().toString()));
      return Files.readAllBytes(folder.resolve("page.pdf"));
    });
  }
}
