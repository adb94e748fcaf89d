package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.format.page.Box;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.scan.ScannedPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
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
  private int read;

  PagePictures(PDDocument document) {
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(false);
  }

  /// A page as it looks.
  ///
  /// @param number of the page, from 1
  /// @param page its size
  Page read(int number, Page page) throws IOException {
    return ScannedPage.read(drawn(number, page), number, page.seenWidth());
  }

  /// A page of text and what its pictures show.
  ///
  /// @param pictures where they are on the page that people see
  Page read(int number, Page page, List<Box> pictures) throws IOException {
    BufferedImage image = drawn(number, page);
    double scale = image.getWidth() / page.seenWidth();
    Page whole = page;
    for (Box box : pictures) {
      int left = Math.clamp((int) (box.left() * scale), 0, image.getWidth() - 1);
      int top = Math.clamp((int) (box.top() * scale), 0, image.getHeight() - 1);
      int right = Math.clamp((int) (box.right() * scale), left + 1, image.getWidth());
      int bottom = Math.clamp((int) (box.bottom() * scale), top + 1, image.getHeight());
      BufferedImage part = image.getSubimage(left, top, right - left, bottom - top);
      Page shown = ScannedPage.read(part, number, (right - left) / scale);
      whole = whole.with(shown, left / scale, top / scale);
    }
    return whole;
  }

  private BufferedImage drawn(int number, Page page) throws IOException {
    if (++read > MOST_PAGES) {
      throw PdfStop.excessive("里有超过 %d 页是图片".formatted(MOST_PAGES));
    }
    double inches = page.width() * page.height() / (72 * 72);
    float dots = (float) Math.min(FINE, Math.sqrt(MOST_DOTS / inches));
    return renderer.renderImageWithDPI(number - 1, dots, ImageType.RGB);
  }
}
