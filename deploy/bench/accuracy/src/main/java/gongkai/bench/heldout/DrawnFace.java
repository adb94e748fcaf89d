package gongkai.bench.heldout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.File;
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
    SERIF("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", "SC", "fonts-noto-cjk"),
    SANS("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "SC", "fonts-noto-cjk"),
    ZEN_HEI("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", "Zen Hei", "fonts-wqy-zenhei");

    private final String file;
    private final String part;
    private final String installed;

    Source(String file, String part, String installed) {
      this.file = file;
      this.part = part;
      this.installed = installed;
    }

    Optional<String> missing() {
      return new File(file).isFile()
          ? Optional.empty()
          : Optional.of(
              "There is no %s; install it (Debian: apt-get install %s)."
                  .formatted(file, installed));
    }

    DrawnFace open() {
      try {
        Font[] fonts = Font.createFonts(new File(file));
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
