package gongkai.bench.validation;

import gongkai.bench.printers.FontFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A typeface that pictures are drawn with.
///
/// @param font at one point
record DrawnFace(Font font, Map<Integer, Double> advances) implements Face {

  private static final FontRenderContext EXACT =
      new FontRenderContext(new AffineTransform(), true, true);

  /// Where a typeface comes from.
  enum Source {
    SERIF(FontFile.NOTO_SERIF, "SC"),
    SANS(FontFile.NOTO_SANS, "SC"),
    ZEN_HEI(FontFile.ZEN_HEI, "Zen Hei");

    private final FontFile file;
    private final String part;

    Source(FontFile file, String part) {
      this.file = file;
      this.part = part;
    }

    Optional<String> missing() {
      return file.missing();
    }

    DrawnFace open() {
      try {
        Font[] fonts = Font.createFonts(file.file());
        Font font =
            Arrays.stream(fonts)
                .filter(f -> f.getFontName().contains(part) || f.getFamily().contains(part))
                .findFirst()
                .orElse(fonts[0]);
        return new DrawnFace(font, new ConcurrentHashMap<>());
      } catch (FontFormatException e) {
        throw new IllegalStateException(file + " is no typeface", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public double advance(int codePoint) {
    return advances.computeIfAbsent(
        codePoint,
        c ->
            font.deriveFont(1000f).getStringBounds(Character.toString(c), EXACT).getWidth() / 1000);
  }
}
