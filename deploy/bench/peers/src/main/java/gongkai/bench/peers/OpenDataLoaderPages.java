package gongkai.bench.peers;

import java.io.File;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Reads every `*.pdf` in a folder with OpenDataLoader PDF, which leaves what it found beside each,
/// in `*.json`. The last line that it prints is the time that the reading took, in seconds, after
/// all were read once before.
///
/// Its library is not to be had where this is built, only its program: so it is called by name.
public final class OpenDataLoaderPages {
  // Held here: a logger that nobody holds forgets its level.
  private static final Logger ROOT = Logger.getLogger("");

  private OpenDataLoaderPages() {}

  /// Reads a folder.
  ///
  /// @param args the folder
  public static void main(String[] args) throws ReflectiveOperationException {
    ROOT.setLevel(Level.OFF);
    Class<?> settings = Class.forName("org.opendataloader.pdf.api.Config");
    Object config = settings.getConstructor().newInstance();
    settings.getMethod("setOutputFolder", String.class).invoke(config, args[0]);
    settings.getMethod("setGenerateJSON", boolean.class).invoke(config, true);
    Method read =
        Class.forName("org.opendataloader.pdf.api.OpenDataLoaderPDF")
            .getMethod("processFile", String.class, settings);
    File[] files =
        Objects.requireNonNull(
            new File(args[0]).listFiles((folder, name) -> name.endsWith(".pdf")), args[0]);
    Arrays.sort(files);
    for (File file : files) {
      read.invoke(null, file.getPath(), config); // warms up
    }
    long start = System.nanoTime();
    for (File file : files) {
      read.invoke(null, file.getPath(), config);
    }
    System.out.println((System.nanoTime() - start) / 1e9);
  }
}
