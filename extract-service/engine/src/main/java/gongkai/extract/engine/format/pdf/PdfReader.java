package gongkai.extract.engine.format.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import gongkai.extract.engine.format.page.Box;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Document.Caveat;
import gongkai.extract.report.Carrier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
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

  /// Page numbers named in a message.
  private static final int NAMED = 10;

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
    var pages = new ArrayList<Page>();
    var pictures = new TreeSet<Integer>();
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
      List<Box> tables = printed.isPicture() ? List.of() : printed.tablePictures();
      if (printed.isPicture()) {
        pages.add(looks.read(number, printed.page()));
        pictures.add(number);
      } else if (!tables.isEmpty()) {
        pages.add(looks.read(number, printed.page(), tables));
        pictures.add(number);
      } else {
        pages.add(printed.page());
      }
    }
    if (pages.size() != count) {
      throw PdfStop.broken("应有 %d 页，只找到 %d 页".formatted(count, pages.size()));
    }
    if (glyphs > 0 && (unknown * 5 > glyphs || Legibility.isGibberish(pages))) {
      for (int i = 0; i < count; i++) {
        if (pictures.add(i + 1)) {
          pages.set(i, looks.read(i + 1, pages.get(i)));
        }
      }
    }
    if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
      return new PdfOpened.Blank(count);
    }
    List<Caveat> caveats =
        pictures.isEmpty() ? List.of() : List.of(new Caveat.Recognised(named(pictures)));
    return new PdfOpened.Read(
        new Document(Carrier.ORIGINAL, PageFlow.of(pages), metadata(document), caveats));
  }

  private static String named(Set<Integer> pages) {
    return "第 %s%s 页"
        .formatted(
            pages.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、")),
            pages.size() > NAMED ? " 等 %d".formatted(pages.size()) : "");
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
