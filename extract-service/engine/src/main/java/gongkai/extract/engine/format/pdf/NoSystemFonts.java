package gongkai.extract.engine.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Answers every question for a font that a file leaves to the reader's machine with the one that
/// PDFBox brings along.
///
/// Otherwise PDFBox would look through the machine's fonts, which takes seconds, leaves a file
/// behind, and makes the reading depend on the machine. Text and widths come from the file itself.
final class NoSystemFonts implements FontMapper {

  private static final String BUNDLED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private @Nullable TrueTypeFont bundled;

  private synchronized TrueTypeFont font() {
    if (bundled == null) {
      try (InputStream resource =
          Objects.requireNonNull(FontMapper.class.getResourceAsStream(BUNDLED), BUNDLED)) {
        bundled = new TTFParser().parse(new RandomAccessReadBuffer(resource));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bundled;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
    return new CIDFontMapping(null, font(), true);
  }
}
