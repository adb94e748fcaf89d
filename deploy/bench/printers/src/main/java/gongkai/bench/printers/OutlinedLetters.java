package gongkai.bench.printers;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Draws letters by their outlines, so that a page can be painted on a machine whose PDF library
/// finds no Chinese font.
public final class OutlinedLetters implements Lettering {

  /// What to tell people where the fonts are not installed.
  public static final String MISSING =
      "Pictures of pages need the fonts Noto Sans CJK and Noto Serif CJK; install them (Debian: apt-get"
          + " install fonts-noto-cjk).";

  /// A face of Debian's package fonts-noto-cjk.
  public enum Face {
    SANS(FontFile.NOTO_SANS, "NotoSansCJKsc-Regular"),
    SERIF(FontFile.NOTO_SERIF, "NotoSerifCJKsc-Regular");

    private final FontFile file;
    private final String font;

    Face(FontFile file, String font) {
      this.file = file;
      this.font = font;
    }
  }

  /// A letter.
  ///
  /// @param outline in units of the font
  /// @param narrowed the factor that makes it as wide as texts are counted
  private record Letter(String outline, double narrowed) {}

  private final TrueTypeFont font;
  private final Map<Integer, Letter> letters = new HashMap<>();

  private OutlinedLetters(TrueTypeFont font) {
    this.font = font;
  }

  /// Whether the fonts are installed.
  public static boolean available() {
    return Arrays.stream(Face.values()).allMatch(face -> face.file.isInstalled());
  }

  /// The letters of a face.
  ///
  /// @throws IllegalStateException if it is not installed
  public static OutlinedLetters of(Face face) {
    // stays open: the letters are read when they are first drawn
    return new OutlinedLetters(face.file.face(face.font));
  }

  @Override
  public String operators(double x, double y, double size, String text) {
    var operators = new StringBuilder();
    double at = x;
    for (int c : text.codePoints().toArray()) {
      Letter letter = letters.computeIfAbsent(c, this::letter);
      double scale = size / 1000;
      operators.append(
          String.format(
              Locale.ROOT,
              "q %.6f 0 0 %.6f %.3f %.3f cm %sf Q%n",
              scale * letter.narrowed(),
              scale,
              at,
              y,
              letter.outline()));
      at += Wrapping.ems(Character.toString(c)) * size;
    }
    return operators.toString();
  }

  private Letter letter(int c) {
    try {
      String name = "uni%04X".formatted(c);
      double wide = font.getWidth(name);
      double room = 1000 * Wrapping.ems(Character.toString(c));
      return new Letter(outline(font.getPath(name)), wide > room ? room / wide : 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String outline(GeneralPath path) {
    var operators = new StringBuilder();
    double[] to = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      switch (at.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> append(operators, to, 2, "m");
        case PathIterator.SEG_LINETO -> append(operators, to, 2, "l");
        case PathIterator.SEG_CUBICTO -> append(operators, to, 6, "c");
        case PathIterator.SEG_CLOSE -> operators.append("h ");
        default -> throw new IllegalStateException("a quadratic curve in an OpenType font");
      }
    }
    return operators.toString();
  }

  private static void append(StringBuilder operators, double[] to, int many, String operator) {
    for (int i = 0; i < many; i++) {
      operators.append(Math.round(to[i])).append(' ');
    }
    operators.append(operator).append(' ');
  }
}
