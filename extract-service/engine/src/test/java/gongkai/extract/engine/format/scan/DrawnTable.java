package gongkai.extract.engine.format.scan;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page with a ruled table of figures, drawn as dots with the font that PDFBox carries.
final class DrawnTable {

  static final double LEFT = 100;
  static final double TOP = 120;
  static final double WIDTH = 45;
  static final double HEIGHT = 18;

  /// What the font leaves free before the stroke of a 1, in points.
  private static final double EMPTY_BEFORE_1 = 1;

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private DrawnTable() {}

  /// How a table is drawn.
  enum Style {
    /// With lines, figures in the middle of their cells.
    LINES,
    /// The same with two thin lines for each.
    DOUBLE_LINES,
    /// With lines, figures begin where the border ends.
    AT_BORDER
  }

  /// The page at some dots an inch.
  static BufferedImage drawn(List<List<String>> rows, float dots) {
    return drawn(rows, dots, Style.LINES);
  }

  /// The page at some dots an inch, in a style.
  static BufferedImage drawn(List<List<String>> rows, float dots, Style style) {
    try (PDDocument document = document(rows, style)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dots, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument document(List<List<String>> rows, Style style) throws IOException {
    var document = new PDDocument();
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    float high = PDRectangle.A4.getHeight();
    try (var in = Objects.requireNonNull(DrawnTable.class.getResourceAsStream(FONT));
        var out = new PDPageContentStream(document, page)) {
      PDFont font = PDType0Font.load(document, in);
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          String text = rows.get(row).get(column);
          double x = LEFT + column * WIDTH;
          double y = high - TOP - (row + 1) * HEIGHT;
          double apart = style == Style.DOUBLE_LINES ? 0.8 : 0;
          box(out, x - apart, y - apart, apart == 0 ? 0.7 : 0.4);
          if (apart > 0) {
            box(out, x + apart, y + apart, 0.4);
          }
          double wide = font.getStringWidth(text) / 1000 * 9;
          double before = style == Style.AT_BORDER ? 0.35 - EMPTY_BEFORE_1 : (WIDTH - wide) / 2;
          out.beginText();
          out.setFont(font, 9);
          out.newLineAtOffset((float) (x + before), (float) y + 5.5f);
          out.showText(text);
          out.endText();
        }
      }
    }
    return document;
  }

  private static void box(PDPageContentStream out, double x, double y, double thick)
      throws IOException {
    out.setLineWidth((float) thick);
    out.addRect((float) x, (float) y, (float) WIDTH, (float) HEIGHT);
    out.stroke();
  }

  /// The picture as a bad copier hands it out: leaning, noisy, on gray paper.
  static BufferedImage copied(BufferedImage image, double degrees, int noise, long seed) {
    var random = new Random(seed);
    var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = copy.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, copy.getWidth(), copy.getHeight());
    graphics.setRenderingHint(
        java.awt.RenderingHints.KEY_INTERPOLATION,
        java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(degrees), copy.getWidth() / 2.0, copy.getHeight() / 2.0);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    for (int y = 0; y < copy.getHeight(); y++) {
      for (int x = 0; x < copy.getWidth(); x++) {
        int shade = copy.getRGB(x, y) & 255;
        int worn = Math.clamp((int) (shade * 0.85 + random.nextGaussian() * noise), 0, 255);
        copy.setRGB(x, y, worn * 0x010101);
      }
    }
    return copy;
  }

  static byte[] file(BufferedImage image, String format) {
    var out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
