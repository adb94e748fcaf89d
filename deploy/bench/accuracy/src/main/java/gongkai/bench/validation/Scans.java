package gongkai.bench.validation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Scans printed pages and saves them as office scanners do.
final class Scans {

  private Scans() {}

  /// In colour, a PDF of JPEGs.
  static byte[] colour(byte[] pdf, int dotsPerInch, Random random) {
    float quality = random.nextFloat(0.72f, 0.92f);
    return bound(
        scanned(pdf, dotsPerInch, random),
        dotsPerInch,
        (document, scan) -> JPEGFactory.createFromImage(document, scan, quality));
  }

  /// In black and white as a fax sends it, a PDF of CCITT pictures.
  static byte[] blackAndWhite(byte[] pdf, int dotsPerInch, Random random) {
    return bound(
        scanned(pdf, dotsPerInch, random),
        dotsPerInch,
        (document, scan) ->
            CCITTFactory.createFromImage(
                document, converted(scan, BufferedImage.TYPE_BYTE_BINARY, 175)));
  }

  /// In grey, a TIFF.
  static byte[] tiff(byte[] pdf, int dotsPerInch, Random random) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    var bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage scan : scanned(pdf, dotsPerInch, random)) {
        var grey = converted(scan, BufferedImage.TYPE_BYTE_GRAY, 0);
        writer.writeToSequence(new IIOImage(grey, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static List<BufferedImage> scanned(byte[] pdf, int dotsPerInch, Random random) {
    var scans = new ArrayList<BufferedImage>();
    var scanner = Scanner.random(random);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage picture = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
        scans.add(scanner.scan(picture, random.nextLong()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scans;
  }

  /// @param threshold what is darker becomes black; 0 to keep the shades
  private static BufferedImage converted(BufferedImage scan, int type, int threshold) {
    int width = scan.getWidth();
    int height = scan.getHeight();
    var converted = new BufferedImage(width, height, type);
    if (threshold == 0) {
      Graphics2D graphics = converted.createGraphics();
      graphics.drawImage(scan, 0, 0, null);
      graphics.dispose();
      return converted;
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = scan.getRGB(x, y);
        int grey = (((rgb >> 16) & 255) * 3 + ((rgb >> 8) & 255) * 6 + (rgb & 255)) / 10;
        converted.setRGB(x, y, (grey < threshold ? Color.BLACK : Color.WHITE).getRGB());
      }
    }
    return converted;
  }

  /// Puts a picture into a document.
  @FunctionalInterface
  private interface Embedding {
    PDImageXObject in(PDDocument document, BufferedImage scan) throws IOException;
  }

  private static byte[] bound(List<BufferedImage> scans, int dotsPerInch, Embedding embedding) {
    try (var document = new PDDocument()) {
      document.setDocumentId(1L); // or else the time goes into the file
      for (BufferedImage scan : scans) {
        float width = scan.getWidth() * 72f / dotsPerInch;
        float height = scan.getHeight() * 72f / dotsPerInch;
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.drawImage(embedding.in(document, scan), 0, 0, width, height);
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
