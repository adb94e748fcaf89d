package gongkai.bench.printers;

import gongkai.bench.printers.PdfStyle.Borders;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Prints a report, scans it badly, and saves the pictures of its pages as one file.
public final class PicturePrinter {

  private static final List<Borders> BORDERS =
      List.of(Borders.LINES, Borders.BOXES, Borders.THIN_AREAS, Borders.DOUBLE, Borders.OPEN_SIDES);

  /// What the pictures are saved as.
  public enum Container {
    TIFF,
    PDF
  }

  private final int dotsPerInch;
  private final Map<OutlinedLetters.Face, OutlinedLetters> faces =
      new EnumMap<>(OutlinedLetters.Face.class);

  /// A printer whose pages are scanned at so many dots per inch.
  public PicturePrinter(int dotsPerInch) {
    this.dotsPerInch = dotsPerInch;
  }

  /// The file.
  public byte[] print(MadeUpReport report, Random random, Container container) {
    var face = random.nextBoolean() ? OutlinedLetters.Face.SANS : OutlinedLetters.Face.SERIF;
    Borders borders = BORDERS.get(random.nextInt(BORDERS.size()));
    PdfStyle style = PdfStyle.random(borders, random).upright();
    var canvas = new PdfCanvas(faces.computeIfAbsent(face, OutlinedLetters::of));
    byte[] pdf = new PdfPrinter(report, random, style, canvas).print();
    try {
      List<byte[]> scans = scans(pdf, BadScan.random(random));
      return switch (container) {
        case TIFF -> tiff(scans);
        case PDF -> pdf(scans);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<byte[]> scans(byte[] pdf, BadScan scanner) throws IOException {
    var scans = new ArrayList<byte[]>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage picture = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.GRAY);
        scans.add(scanner.scan(picture, page));
      }
    }
    return scans;
  }

  private static byte[] tiff(List<byte[]> scans) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    var bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionType("LZW");
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (byte[] scan : scans) {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(scan));
        writer.writeToSequence(new IIOImage(picture, null, null), settings);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private byte[] pdf(List<byte[]> scans) throws IOException {
    try (var book = new PictureBook()) {
      for (byte[] scan : scans) {
        book.add(document -> JPEGFactory.createFromByteArray(document, scan), dotsPerInch);
      }
      return book.bytes();
    }
  }
}
