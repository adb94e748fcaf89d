package gongkai.bench.validation;

import gongkai.bench.printers.PictureBook;
import gongkai.bench.printers.PictureBook.Embedding;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
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
        scan -> document -> JPEGFactory.createFromImage(document, scan, quality));
  }

  /// In black and white as a fax sends it, a PDF of CCITT pictures.
  static byte[] blackAndWhite(byte[] pdf, int dotsPerInch, Random random) {
    return bound(
        scanned(pdf, dotsPerInch, random),
        dotsPerInch,
        scan ->
            document ->
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

  private static byte[] bound(
      List<BufferedImage> scans, int dotsPerInch, Function<BufferedImage, Embedding> embedding) {
    try (var book = new PictureBook()) {
      for (BufferedImage scan : scans) {
        book.add(embedding.apply(scan), dotsPerInch);
      }
      return book.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
