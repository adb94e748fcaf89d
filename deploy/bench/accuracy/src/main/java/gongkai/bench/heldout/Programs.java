package gongkai.bench.heldout;

import gongkai.bench.printers.Program;
import gongkai.bench.printers.ScratchFolder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// What other programs make of a file.
final class Programs {

  private static final int SECONDS = 120;

  private Programs() {}

  /// The text of a PDF as poppler tells it.
  ///
  /// @param manner `-raw`, `-layout`, or nothing
  static byte[] text(byte[] pdf, List<String> manner) {
    return ScratchFolder.with(folder -> {
      Files.write(folder.resolve("report.pdf"), pdf);
      var arguments = new ArrayList<>(manner);
      arguments.addAll(List.of("-enc", "UTF-8", "report.pdf", "report.txt"));
      Program.PDFTOTEXT.run(folder, SECONDS, arguments);
      return Files.readAllBytes(folder.resolve("report.txt"));
    });
  }

  /// A web page as a browser prints it.
  static byte[] printed(byte[] html) {
    return ScratchFolder.with(folder -> {
      Files.write(folder.resolve("report.html"), html);
      Program.CHROMIUM.run(
          folder,
          SECONDS,
          List.of(
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--user-data-dir=" + folder.resolve("profile"),
              "--no-pdf-header-footer",
              "--print-to-pdf=" + folder.resolve("report.pdf"),
              folder.resolve("report.html").toUri().toString()));
      return Files.readAllBytes(folder.resolve("report.pdf"));
    });
  }
}
