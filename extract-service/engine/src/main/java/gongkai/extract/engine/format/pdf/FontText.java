package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.format.page.Glyph;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/// The characters that the codes of one font stand for.
final class FontText {

  /// Radicals that fonts name in place of the characters that look like them, and which the Unicode
  /// normal forms leave alone; each is followed by its character.
  private static final String RADICALS =
      "⺁厂⺇几⺌小⺎尢⺗心⺝月⺟母⺠民⺡水⺢水⺣火⺩王⺪疋⺬示⺭示⺮竹⺯糸⺱网⺲网⺶羊⺸羊⺹老⺼肉⺽臼⺾艸⺿艸⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角"
          + "⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫齐⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟";

  private final PDFont font;
  private final @Nullable CMap map;
  private final Map<Integer, String> texts = new HashMap<>();

  /// @throws PdfStop when the font's map is damaged
  FontText(PDFont font, ContentStreams streams) throws IOException {
    streams.checkFont(font.getCOSObject());
    this.font = font;
    this.map = font instanceof PDType0Font type0 ? own(type0) : null;
  }

  /// The map in the file. PDFBox takes codes that it leaves out for characters, which is guessing.
  private static @Nullable CMap own(PDType0Font font) {
    if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
      try (var view = stream.createView()) {
        CMap map = new CMapParser().parse(view);
        return map.hasUnicodeMappings() ? map : null;
      } catch (IOException unusable) {
        return null; // as if there were none: then the font itself is asked
      }
    }
    return null;
  }

  /// The text of a code; {@link Glyph#UNKNOWN} when nobody knows.
  String of(int code) {
    return texts.computeIfAbsent(code, this::find);
  }

  private String find(int code) {
    String text = map == null ? font.toUnicode(code) : map.toUnicode(code);
    if (text == null || text.isEmpty()) {
      return Glyph.UNKNOWN;
    }
    var clean = new StringBuilder();
    text.codePoints().forEach(c -> append(c, clean));
    return clean.isEmpty() ? " " : clean.toString();
  }

  private static void append(int c, StringBuilder clean) {
    if (c == 0xAD || c == 0x200B || c == 0xFEFF) {
      return; // printed as nothing
    }
    int radical = c >= 0x2E80 && c < 0x2F00 ? RADICALS.indexOf(c) : -1;
    if (radical >= 0 && radical % 2 == 0) {
      clean.append(RADICALS.charAt(radical + 1));
    } else if ((c >= 0x2F00 && c < 0x2FE0)
        || (c >= 0xF900 && c < 0xFB07)
        || (c >= 0x2E80 && c < 0x2F00)) {
      clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (isMeaningless(c)) {
      clean.append(Glyph.UNKNOWN);
    } else {
      clean.appendCodePoint(c);
    }
  }

  private static boolean isMeaningless(int c) {
    return (c < ' ' && !Character.isWhitespace(c))
        || (c >= 0x7F && c < 0xA0)
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.UNASSIGNED;
  }

  /// The height of a font of shapes, which may be drawn at any scale.
  static double em(PDType3Font font) {
    double high =
        font.getFontBBox() == null
            ? 0
            : font.getFontBBox().getHeight() * Math.abs(font.getFontMatrix().getScaleY());
    return high > 0 && (high < 0.4 || high > 3) ? high : 1;
  }
}
