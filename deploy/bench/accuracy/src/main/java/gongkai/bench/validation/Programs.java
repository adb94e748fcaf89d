package gongkai.bench.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.printers.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files made by other people's programs.
final class Programs {

  private Programs() {}

  /// Pages printed by Chromium.
  static byte[] chromium(String html) {
    return Tool.inFolder(folder -> {
      Files.writeString(folder.resolve("page.html"), html);
      Tool.CHROMIUM.run(
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

  /// Documents opened and saved as something else by LibreOffice, all in one go.
  ///
  /// @param ending of what is opened (`docx`)
  /// @param into the ending of what is saved, which is enough for LibreOffice to know the format
  static List<byte[]> soffice(List<byte[]> documents, String ending, String into) {
    return LibreOffice.convert(documents, ending, into);
  }

  /// The text of a PDF as poppler lays it out.
  static byte[] pdftotext(byte[] pdf) {
    return Tool.inFolder(folder -> {
      Files.write(folder.resolve("page.pdf"), pdf);
      Tool.PDFTOTEXT.run(folder, 60, List.of("-layout", "-enc", "UTF-8", "page.pdf", "page.txt"));
      return text(folder.resolve("page.txt"));
    });
  }

  private static byte[] text(Path file) throws IOException {
    return Files.readString(file, UTF_8).getBytes(UTF_8);
  }
}
