package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.format.page.Box;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.scan.RecognisedPages;
import gongkai.extract.engine.grid.Document.Caveat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Reads pages of a PDF file as they look: scans, letters drawn as shapes, fonts that do not tell
/// their characters, pictures on pages of text.
final class PagePictures {

  /// Dots in an inch that pages are drawn with.
  private static final float FINE = 200;

  /// Larger pages are drawn coarser, in dots.
  private static final double MOST_DOTS = 16_000_000;

  /// More pages take too long.
  private static final int MOST_PAGES = 60;

  private final PDFRenderer renderer;
  private final RecognisedPages recognised = new RecognisedPages();

  /// The pages of which nothing but their looks was read.
  private final Set<Integer> asTheyLook = new HashSet<>();

  /// Pictures too large to be drawn, in dots, by the number of their page.
  private final Map<Integer, String> huge = new HashMap<>();

  private int drawn;

  PagePictures(PDDocument document) {
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(false);
  }

  /// Notes that a page holds a picture so large, in dots, that it is not to be drawn.
  void hold(int page, String dots) {
    huge.put(page, dots);
  }

  /// A page as it looks.
  Page read(Page page) throws IOException {
    asTheyLook.add(page.number());
    return recognised.asItLooks(page, drawn(page));
  }

  /// All pages as they look.
  List<Page> readAll(List<Page> pages) throws IOException {
    var seen = new ArrayList<Page>();
    for (Page page : pages) {
      seen.add(asTheyLook.contains(page.number()) ? page : read(page));
    }
    return seen;
  }

  /// A page of text with what the pictures on it show, if there are any that may hold a table.
  Page read(PrintedPage printed) throws IOException {
    Page text = printed.page();
    List<Box> pictures =
        printed.pictures().boxes().stream()
            .filter(box -> RecognisedPages.mayHoldTable(text, box))
            .toList();
    if (pictures.isEmpty()) {
      return text;
    }
    if (huge.containsKey(text.number())) {
      return recognised.with(text, pictures.getFirst(), Optional.empty());
    }
    BufferedImage image = drawn(text);
    double scale = image.getWidth() / text.seenWidth();
    Page whole = text;
    for (Box box : pictures) {
      whole = recognised.with(whole, box, part(image, box, scale));
    }
    return whole;
  }

  private static Optional<BufferedImage> part(BufferedImage image, Box box, double scale) {
    int left = (int) (box.left() * scale);
    int top = (int) (box.top() * scale);
    int width = Math.min(image.getWidth(), (int) Math.ceil(box.right() * scale)) - left;
    int height = Math.min(image.getHeight(), (int) Math.ceil(box.bottom() * scale)) - top;
    return width < 1 || height < 1
        ? Optional.empty()
        : Optional.of(image.getSubimage(left, top, width, height));
  }

  /// What is doubtful about the pages that were read as they look.
  List<Caveat> caveats() {
    return recognised.caveats();
  }

  private BufferedImage drawn(Page page) throws IOException {
    String large = huge.get(page.number());
    if (large != null) {
      throw PdfStop.excessive("第 %d 页有 %s 点的图片".formatted(page.number(), large));
    }
    if (++drawn > MOST_PAGES) {
      throw PdfStop.excessive("里有超过 %d 页是图片".formatted(MOST_PAGES));
    }
    double inches = page.width() * page.height() / (72 * 72);
    float dots = (float) Math.min(FINE, Math.sqrt(MOST_DOTS / inches));
    return renderer.renderImageWithDPI(page.number() - 1, dots, ImageType.RGB);
  }
}
