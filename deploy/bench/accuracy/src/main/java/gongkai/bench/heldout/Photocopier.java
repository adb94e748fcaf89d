package gongkai.bench.heldout;

import gongkai.bench.printers.PictureBook;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Makes pictures of the pages of a PDF, as an office's copier does.
///
/// @param dpi dots in an inch
/// @param coloured whether the pictures are coloured, the last with a seal
/// @param lean how far pages lie askew at most, in degrees
/// @param soft how far a dot's ink spreads to its neighbours, 0 to 0.2
/// @param grain how strong the noise is, in shades of 256
/// @param specks how many specks of dust lie on the glass
/// @param quality of the JPEG, 0 to 1
record Photocopier(
    int dpi, boolean coloured, double lean, double soft, double grain, int specks, double quality) {

  Converted.Conversion conversion() {
    return Converted.each(this::copied);
  }

  private byte[] copied(byte[] pdf, Random random) {
    try (PDDocument document = Loader.loadPDF(pdf);
        var book = new PictureBook()) {
      var renderer = new PDFRenderer(document);
      int pages = document.getNumberOfPages();
      for (int i = 0; i < pages; i++) {
        BufferedImage page =
            renderer.renderImageWithDPI(i, dpi, coloured ? ImageType.RGB : ImageType.GRAY);
        if (coloured && i == pages - 1) {
          seal(page, random);
        }
        BufferedImage copy = spread(leant(page, random));
        dust(copy, random);
        PDPage size = document.getPage(i);
        book.add(
            file -> JPEGFactory.createFromImage(file, copy, (float) quality, dpi),
            size.getCropBox().getWidth(),
            size.getCropBox().getHeight());
      }
      return book.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A red ring beside the foot of the page.
  private void seal(BufferedImage page, Random random) {
    Graphics2D graphics = page.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.6f));
    graphics.setColor(new Color(210, 40, 40));
    graphics.setStroke(new BasicStroke(dpi / 40f));
    double wide = 1.6 * dpi;
    double x = page.getWidth() - 2.4 * dpi - random.nextInt(dpi / 4);
    graphics.draw(new Ellipse2D.Double(x, page.getHeight() - 2.6 * dpi, wide, wide));
    graphics.dispose();
  }

  private BufferedImage leant(BufferedImage page, Random random) {
    var leant = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
    Graphics2D graphics = leant.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    double angle = (2 * random.nextDouble() - 1) * lean;
    graphics.rotate(Math.toRadians(angle), page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.drawImage(page, random.nextInt(9) - 4, random.nextInt(9) - 4, null);
    graphics.dispose();
    return leant;
  }

  private BufferedImage spread(BufferedImage page) {
    var weights = new float[9];
    Arrays.fill(weights, (float) (soft / 2));
    weights[4] = (float) (1 - 4 * soft);
    var copy = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
    return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null)
        .filter(page, copy);
  }

  private void dust(BufferedImage page, Random random) {
    WritableRaster raster = page.getRaster();
    int wide = page.getWidth();
    int bands = raster.getNumBands();
    var line = new int[wide * bands];
    double paper = 238 + random.nextInt(14);
    for (int y = 0; y < page.getHeight(); y++) {
      raster.getPixels(0, y, wide, 1, line);
      for (int x = 0; x < wide; x++) {
        double noise = grain * random.nextGaussian();
        for (int band = 0; band < bands; band++) {
          int at = x * bands + band;
          line[at] = (int) Math.clamp(line[at] * paper / 255 + noise + 8, 0, 255);
        }
      }
      raster.setPixels(0, y, wide, 1, line);
    }
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(new Color(90, 90, 90));
    for (int i = 0; i < specks; i++) {
      // along the margins: what lies on a figure would leave nobody sure of it
      int x = random.nextInt(wide / 16) + (random.nextBoolean() ? 0 : wide - wide / 16);
      graphics.fillOval(
          x, random.nextInt(page.getHeight()), 1 + random.nextInt(3), 1 + random.nextInt(3));
    }
    graphics.dispose();
  }
}
