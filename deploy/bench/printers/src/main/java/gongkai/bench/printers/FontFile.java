package gongkai.bench.printers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Where Debian puts a Chinese typeface that pages are printed with.
public enum FontFile implements Installed {
  /// Of TrueType outlines, which a PDF can hold.
  ZEN_HEI("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", "fonts-wqy-zenhei"),
  NOTO_SANS("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "fonts-noto-cjk"),
  NOTO_SERIF("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", "fonts-noto-cjk");

  private final Path path;
  private final String debian;

  FontFile(String path, String debian) {
    this.path = Path.of(path);
    this.debian = debian;
  }

  @Override
  public boolean isInstalled() {
    return Files.isReadable(path);
  }

  @Override
  public String need() {
    return "There is no %s; install it (Debian: apt-get install %s).".formatted(path, debian);
  }

  /// The file.
  ///
  /// @throws IllegalStateException if it is not installed
  public File file() {
    if (!isInstalled()) {
      throw new IllegalStateException(need());
    }
    return path.toFile();
  }

  /// Opens a face of the collection; whoever asks for it closes it.
  ///
  /// @throws IllegalStateException if it is not installed, or has no such face
  public TrueTypeFont face(String name) {
    try {
      var collection = new TrueTypeCollection(file());
      TrueTypeFont font = collection.getFontByName(name);
      if (font == null) {
        collection.close();
        throw new IllegalStateException(path + " has no face " + name);
      }
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
