package gongkai.extract.engine.format.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.report.Carrier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Reads the text layer of PDF files.
///
/// What cannot be read whole is not read at all: a report with a page missing would be blamed for
/// what that page says.
public final class PdfReader {

  private static final int MOST_PAGES = 2_000;

  /// More signs than this on all pages are no report.
  private static final int MOST_GLYPHS = 1_000_000;

  /// How far before the end the mark is looked for that ends every PDF file.
  private static final int TAIL = 2048;

  /// PDFBox tells the log about every oddity of a file; what matters is in our answer. Held, since
  /// a logger that nobody holds forgets its level.
  private static final List<Logger> SILENCED =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new NoSystemFonts());
  }

  private PdfReader() {}

  /// Reads a file.
  public static PdfOpened read(byte[] bytes) {
    if (!endsAsItShould(bytes)) {
      return new PdfOpened.Broken("文件结尾缺失，可能没有下载完整");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(document);
    } catch (InvalidPasswordException e) {
      return new PdfOpened.Encrypted();
    } catch (PdfStop stop) {
      return stop.answer();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers broken files with whatever exception it runs into
      return new PdfOpened.Broken("文件结构已损坏");
    } catch (LinkageError e) {
      // encryption for named recipients needs a library that we leave out
      return new PdfOpened.Encrypted();
    }
  }

  /// Whether the file holds its end mark near its end; readers put up with a little behind it.
  private static boolean endsAsItShould(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
      end--;
    }
    int from = Math.max(0, end - TAIL);
    return new String(bytes, from, end - from, ISO_8859_1).contains("%%EOF");
  }

  private static PdfOpened read(PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    if (count > MOST_PAGES) {
      throw PdfStop.excessive("有 %d 页".formatted(count));
    }
    if (count == 0) {
      throw PdfStop.broken("里面没有一页");
    }
    List<Page> pages = new ArrayList<>();
    var looks = new PagePictures(document);
    var shared = new Shared();
    long glyphs = 0;
    long unknown = 0;
    shared.streams().check(document.getDocument());
    for (PDPage page : document.getPages()) {
      int number = pages.size() + 1;
      var printed = new PrintedPage(page, number, shared);
      printed.read();
      glyphs += printed.signs();
      unknown += printed.unknown();
      if (glyphs > MOST_GLYPHS) {
        throw PdfStop.excessive("里有超过 %d 个字".formatted(MOST_GLYPHS));
      }
      printed.pictures().huge().ifPresent(dots -> looks.hold(number, dots));
      pages.add(printed.isPicture() ? looks.read(printed.page()) : looks.read(printed));
    }
    if (pages.size() != count) {
      throw PdfStop.broken("应有 %d 页，只找到 %d 页".formatted(count, pages.size()));
    }
    if (glyphs > 0 && (unknown * 5 > glyphs || Legibility.isGibberish(pages))) {
      pages = looks.readAll(pages);
      if (signs(pages) * 2 < glyphs) {
        return new PdfOpened.Unmapped(unknown, glyphs);
      }
    }
    return signs(pages) == 0
        ? new PdfOpened.Blank(count)
        : new PdfOpened.Read(
            new Document(
                Carrier.ORIGINAL, PageFlow.of(pages), metadata(document), looks.caveats()));
  }

  private static long signs(List<Page> pages) {
    return pages.stream().mapToLong(page -> page.glyphs().size()).sum();
  }

  /// The title is a hint; the days named in a file tell when it was converted, not when it was
  /// published.
  private static Document.Metadata metadata(PDDocument document) {
    Optional<String> title =
        Optional.ofNullable(document.getDocumentInformation().getTitle())
            .map(String::strip)
            .filter(text -> !text.isEmpty());
    return new Document.Metadata(title, Optional.empty(), Optional.empty());
  }
}
