package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.format.page.Box;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.scan.Pictures;
import gongkai.extract.engine.format.scan.ScannedPage;
import gongkai.extract.engine.grid.Document.Caveat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /// Page numbers named in a caveat.
  private static final int NAMED = 10;

  private final PDFRenderer renderer;
  private final Set<Integer> recognised = new TreeSet<>();
  private final Set<Integer> illegible = new TreeSet<>();

  /// The pages of which nothing but their looks was read.
  private final Set<Integer> asTheyLook = new TreeSet<>();

  private int drawn;

  PagePictures(PDDocument document) {
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(false);
  }

  /// A page as it looks.
  Page read(Page page) throws IOException {
    Page seen = ScannedPage.read(drawn(page), page.number(), page.seenWidth());
    (seen.glyphs().isEmpty() ? illegible : recognised).add(page.number());
    asTheyLook.add(page.number());
    return seen;
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
    Page whole = printed.page();
    List<Box> pictures = printed.tablePictures();
    if (pictures.isEmpty()) {
      return whole;
    }
    BufferedImage image = drawn(whole);
    double scale = image.getWidth() / whole.seenWidth();
    for (Box box : pictures) {
      int left = Math.clamp((int) (box.left() * scale), 0, image.getWidth() - 1);
      int top = Math.clamp((int) (box.top() * scale), 0, image.getHeight() - 1);
      int right = Math.clamp((int) (box.right() * scale), left + 1, image.getWidth());
      int bottom = Math.clamp((int) (box.bottom() * scale), top + 1, image.getHeight());
      BufferedImage part = image.getSubimage(left, top, right - left, bottom - top);
      double width = (right - left) / scale;
      Page shown = ScannedPage.read(part, whole.number(), Pictures.width(part, width));
      if (shown.hasWriting()) {
        recognised.add(whole.number());
        whole = whole.with(shown, left / scale, top / scale, width);
      } else {
        illegible.add(whole.number());
      }
    }
    return whole;
  }

  /// What is doubtful about the pages that were read as they look.
  List<Caveat> caveats() {
    var caveats = new ArrayList<Caveat>();
    if (!recognised.isEmpty()) {
      caveats.add(new Caveat.Recognised(named(recognised)));
    }
    if (!illegible.isEmpty()) {
      caveats.add(new Caveat.Unread(named(illegible), -1));
    }
    return caveats;
  }

  private static String named(Set<Integer> pages) {
    return "第 %s%s 页"
        .formatted(
            pages.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、")),
            pages.size() > NAMED ? " 等 %d".formatted(pages.size()) : "");
  }

  private BufferedImage drawn(Page page) throws IOException {
    if (++drawn > MOST_PAGES) {
      throw PdfStop.excessive("里有超过 %d 页是图片".formatted(MOST_PAGES));
    }
    double inches = page.width() * page.height() / (72 * 72);
    float dots = (float) Math.min(FINE, Math.sqrt(MOST_DOTS / inches));
    return renderer.renderImageWithDPI(page.number() - 1, dots, ImageType.RGB);
  }
}
