package gongkai.bench.validation;

import gongkai.bench.printers.FontFile;
import gongkai.bench.validation.Sheet.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Writes pages as a PDF with its Chinese typeface embedded.
final class PdfPages implements AutoCloseable, Face {

  /// How text gets into the file.
  ///
  /// @param face the face of the Chinese typeface
  /// @param western digits and Latin letters are of a typeface of their own
  /// @param single every character is placed by itself
  record Style(String face, boolean western, boolean single) {}

  private final Style style;
  private final PDDocument document = new PDDocument();
  private final TrueTypeFont opened;
  private final PDFont chinese;
  private final PDFont western = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  PdfPages(Style style) {
    this.style = style;
    opened = FontFile.ZEN_HEI.face(style.face());
    document.setDocumentId(1L);
    try {
      chinese = PDType0Font.load(document, opened, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean western(int codePoint) {
    return style.western() && codePoint < 128;
  }

  private PDFont font(int codePoint) {
    return western(codePoint) ? western : chinese;
  }

  @Override
  public double advance(int codePoint) {
    try {
      return font(codePoint).getStringWidth(Character.toString(codePoint)) / 1000.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] write(List<Sheet> sheets) {
    try {
      for (Sheet sheet : sheets) {
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          for (Mark mark : sheet.marks()) {
            draw(mark, sheet.height(), content);
          }
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(Mark mark, double high, PDPageContentStream content) throws IOException {
    switch (mark) {
      case Mark.Fill f -> {
        content.setNonStrokingColor((float) f.shade());
        content.addRect(
            (float) f.x(),
            (float) (high - f.y() - f.height()),
            (float) f.width(),
            (float) f.height());
        content.fill();
        content.setNonStrokingColor(0f);
      }
      case Mark.Stroke s -> {
        content.setLineWidth((float) s.width());
        content.moveTo((float) s.x1(), (float) (high - s.y1()));
        content.lineTo((float) s.x2(), (float) (high - s.y2()));
        content.stroke();
      }
      case Mark.Writing w -> write(w, high, content);
      case Mark.Seal ignored -> {}
    }
  }

  private void write(Mark.Writing writing, double high, PDPageContentStream content)
      throws IOException {
    double x = writing.x();
    String text = writing.text();
    int from = 0;
    while (from < text.length()) {
      int to = text.offsetByCodePoints(from, 1);
      boolean latin = western(text.codePointAt(from));
      while (!style.single() && to < text.length() && western(text.codePointAt(to)) == latin) {
        to = text.offsetByCodePoints(to, 1);
      }
      String run = text.substring(from, to);
      content.beginText();
      content.setFont(font(run.codePointAt(0)), (float) writing.size());
      content.newLineAtOffset((float) x, (float) (high - writing.y()));
      content.showText(run);
      content.endText();
      x += width(run) * writing.size();
      from = to;
    }
  }

  @Override
  public void close() {
    try {
      document.close();
      opened.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
