package gongkai.bench.validation;

import gongkai.bench.printers.FontFile;
import gongkai.bench.validation.Typeset.Line;
import gongkai.bench.validation.Typeset.Page;
import gongkai.bench.validation.Typeset.Stroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A PDF whose letters are in an embedded subset of a font.
final class PdfFile {

  private static final double POINTS = 72 / 25.4;

  private final PDDocument document;
  private final PDType0Font font;
  private final boolean ruled;
  private final boolean sealed;
  private final Map<String, Double> widths = new HashMap<>();

  private PdfFile(PDDocument document, PDType0Font font, boolean ruled, boolean sealed) {
    this.document = document;
    this.font = font;
    this.ruled = ruled;
    this.sealed = sealed;
  }

  static byte[] ruled(Manuscript manuscript, Random random) {
    return print(manuscript, random, true, false);
  }

  static byte[] unruled(Manuscript manuscript, Random random) {
    return print(manuscript, random, false, false);
  }

  /// With a red seal over the signature.
  static byte[] sealed(Manuscript manuscript, Random random) {
    return print(manuscript, random, true, true);
  }

  private static byte[] print(Manuscript manuscript, Random random, boolean ruled, boolean sealed) {
    try (var face = FontFile.ZEN_HEI.face("WenQuanYiZenHei");
        var document = new PDDocument()) {
      document.setDocumentId(1L); // or else the time goes into the file
      var font = PDType0Font.load(document, face, true);
      var file = new PdfFile(document, font, ruled, sealed);
      for (Page page : Typeset.pages(manuscript, file::ems, random)) {
        file.add(page);
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double ems(String text) {
    return text.codePoints()
        .mapToDouble(c -> widths.computeIfAbsent(Character.toString(c), this::width))
        .sum();
  }

  private double width(String letter) {
    try {
      return font.getStringWidth(letter) / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Page page) throws IOException {
    var sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    try (var content = new PDPageContentStream(document, sheet)) {
      if (ruled) {
        content.setLineWidth(0.6f);
        for (Stroke s : page.strokes()) {
          content.moveTo(points(s.x1()), height(s.y1()));
          content.lineTo(points(s.x2()), height(s.y2()));
          content.stroke();
        }
      }
      for (Line line : page.lines()) {
        content.beginText();
        content.setFont(font, points(line.size()));
        content.newLineAtOffset(points(line.x()), height(line.y()));
        content.showText(line.text());
        content.endText();
      }
      if (sealed && page.signed() > 0) {
        seal(content, page.signed());
      }
    }
  }

  /// A circle with a star of strokes, as wide as the seal of a county (42 mm).
  private static void seal(PDPageContentStream content, double y) throws IOException {
    float x = points(158);
    float middle = height(y);
    float radius = points(21);
    content.setStrokingColor(new Color(214, 40, 40));
    content.setLineWidth(points(1));
    polygon(content, x, middle, radius, 60, 1);
    content.setLineWidth(points(0.8));
    polygon(content, x, middle, radius / 3, 5, 2);
  }

  private static void polygon(
      PDPageContentStream content, float x, float y, float radius, int corners, int step)
      throws IOException {
    for (int i = 0; i <= corners; i++) {
      double angle = Math.PI / 2 + 2 * Math.PI * i * step / corners;
      float atX = x + (float) (radius * Math.cos(angle));
      float atY = y + (float) (radius * Math.sin(angle));
      if (i == 0) {
        content.moveTo(atX, atY);
      } else {
        content.lineTo(atX, atY);
      }
    }
    content.stroke();
  }

  private static float points(double millimetres) {
    return (float) (millimetres * POINTS);
  }

  private static float height(double millimetres) {
    return points(Typeset.HEIGHT - millimetres);
  }
}
