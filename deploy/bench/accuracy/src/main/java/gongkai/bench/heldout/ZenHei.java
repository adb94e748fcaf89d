package gongkai.bench.heldout;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

/// WenQuanYi Zen Hei, a Chinese typeface of TrueType outlines, which a PDF can hold.
final class ZenHei {

  private static final File FILE = new File("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc");

  /// What to install where it is missing.
  private static final String MISSING =
      "There is no WenQuanYi Zen Hei; install it (Debian: apt-get install fonts-wqy-zenhei).";

  private ZenHei() {}

  static Optional<String> missing() {
    return FILE.isFile() ? Optional.empty() : Optional.of(MISSING);
  }

  /// Opens a face of the collection; whoever asks for it closes it.
  static TrueTypeFont open(String name) {
    try {
      var collection = new TrueTypeCollection(FILE);
      TrueTypeFont font = collection.getFontByName(name);
      if (font == null) {
        collection.close();
        throw new IllegalStateException(FILE + " has no face " + name);
      }
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
