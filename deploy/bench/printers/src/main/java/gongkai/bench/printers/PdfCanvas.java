package gongkai.bench.printers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Draws Chinese text and lines on the pages of a PDF file, in points from the top left.
///
/// The font is one of those that every reader of Chinese files brings along (STSong-Light, in the
/// encoding UniGB-UCS2-H), so that none has to be installed.
public final class PdfCanvas {

  private final PDDocument document = new PDDocument();
  private final COSDictionary font = font();
  private final Lettering lettering;
  private StringBuilder content = new StringBuilder();
  private PDRectangle box = PDRectangle.A4;
  private double left;
  private double top;

  /// Letters of a font that every reader brings along.
  public PdfCanvas() {
    this((x, y, size, text) ->
        "BT /F1 %s Tf %s %s Td %s Tj ET".formatted(number(size), number(x), number(y), hex(text)));
  }

  /// Letters that come onto the page by other means.
  public PdfCanvas(Lettering lettering) {
    this.lettering = lettering;
    document.setDocumentId(0L); // or else the time goes into the file
  }

  private static COSDictionary font() {
    var system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    var descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 6);
    descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(-25, -254, 1025, 1134));
    var descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    var narrow = new COSArray();
    narrow.add(COSInteger.get(1));
    narrow.add(COSInteger.get(95));
    narrow.add(COSInteger.get(500));
    descendant.setItem(COSName.W, narrow);
    var descendants = new COSArray();
    descendants.add(descendant);
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  /// How wide a text is printed.
  public static double width(String text, double size) {
    return Wrapping.ems(text) * size;
  }

  /// The file as it is so far.
  public PDDocument document() {
    return document;
  }

  /// What goes to the page as it is.
  public PdfCanvas raw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  /// Prints a text, its first sign starting here, standing on this line.
  public void text(double x, double baseline, double size, String text) {
    raw(lettering.operators(left + x, top - baseline, size, text));
  }

  /// A text as a string of the font's codes.
  public static String hex(String text) {
    return "<" + HexFormat.of().formatHex(text.getBytes(UTF_16BE)) + ">";
  }

  /// Strokes a line.
  public void line(double x0, double y0, double x1, double y1, double width) {
    raw(
        "%s w %s %s m %s %s l S"
            .formatted(
                number(width),
                number(left + x0),
                number(top - y0),
                number(left + x1),
                number(top - y1)));
  }

  /// Draws a box.
  ///
  /// @param paint `S` for its border, `f` to fill it
  public void box(double x0, double y0, double x1, double y1, String paint) {
    raw(
        "%s %s %s %s re %s"
            .formatted(
                number(left + x0), number(top - y1), number(x1 - x0), number(y1 - y0), paint));
  }

  /// A length as content streams have it.
  public static String number(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  /// The pages to come: what is seen of them, within a sheet with this much more around it.
  public void size(double width, double height, double around) {
    box = new PDRectangle((float) around, (float) around, (float) width, (float) height);
    left = around;
    top = around + height;
  }

  /// Whether anything was printed since a page was last ended.
  public boolean hasContent() {
    return !content.isEmpty();
  }

  /// Ends the page.
  public PDPage endPage() {
    try {
      var page =
          new PDPage(
              new PDRectangle(
                  box.getUpperRightX() + box.getLowerLeftX(),
                  box.getUpperRightY() + box.getLowerLeftY()));
      page.setCropBox(box);
      var resources = new PDResources();
      var fonts = new COSDictionary();
      fonts.setItem("F1", font);
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      var stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content.toString().getBytes(ISO_8859_1));
      }
      page.setContents(stream);
      document.addPage(page);
      content = new StringBuilder();
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file.
  public byte[] bytes() {
    try (document) {
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
