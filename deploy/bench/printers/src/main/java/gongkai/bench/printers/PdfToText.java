package gongkai.bench.printers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Another hand's reader: the text of PDFs as poppler's `pdftotext` lays it out.
public final class PdfToText {

  private static final int SECONDS = 60;

  private PdfToText() {}

  /// The text of a PDF, with its columns kept by blanks.
  public static byte[] layout(byte[] pdf) {
    return ScratchFolder.with(folder -> {
      Path text = folder.resolve("page.txt");
      Files.write(folder.resolve("page.pdf"), pdf);
      Program.PDFTOTEXT.run(
          folder, SECONDS, List.of("-layout", "-enc", "UTF-8", "page.pdf", "page.txt"));
      return Files.readAllBytes(text);
    });
  }
}
