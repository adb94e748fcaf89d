package gongkai.extract.engine.format.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Opens picture files.
public final class Pictures {

  /// Larger pictures are not opened, in dots: an A4 page at 600 dots an inch has 35 million.
  private static final long MOST_DOTS = 40_000_000;

  /// Of larger pictures only every second dot is taken, or third: more show no more of a sign.
  private static final double ENOUGH_DOTS = 12_000_000;

  private static final int MOST_PAGES = 200;

  /// First bytes of the picture files that are read.
  private static final List<String> MAGIC =
      List.of("\u00ff\u00d8\u00ff", "\u0089PNG\r\n", "GIF8", "BM", "II*\0", "MM\0*");

  private static final int HEAD = 16;

  /// Writing on pages is so many times as large or small as usual.
  private static final double MOST_TIMES = 1.7;

  private static final double SHORT_SIDE = 595;
  private static final double LONG_SIDE = 842;

  static {
    ImageIO.setUseCache(false); // nothing is written to disk
  }

  private Pictures() {}

  /// What a picture file holds.
  ///
  /// @param <T> what is made of a picture
  public sealed interface Opened<T> {
    /// What was made of its pictures, one a page.
    record Decoded<T>(List<T> pages) implements Opened<T> {}

    /// Not a picture after all.
    record Broken<T>() implements Opened<T> {}

    /// More than is read.
    ///
    /// @param what what there is too much of, in Chinese
    record TooLarge<T>(String what) implements Opened<T> {}
  }

  /// Makes something of a picture.
  @FunctionalInterface
  public interface Use<T> {
    /// What is made of a page's picture.
    ///
    /// @param page its number, from 1
    T of(BufferedImage image, int page);
  }

  /// Whether a file is a picture by its first bytes.
  public static boolean isPicture(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    return MAGIC.stream().anyMatch(head::startsWith)
        && (!head.startsWith("BM") || head.startsWith("\0\0\0\0", 6));
  }

  /// Opens a picture file, one picture at a time; its size is looked at before its dots are.
  public static <T> Opened<T> open(byte[] bytes, Use<T> use) {
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return new Opened.Broken<>();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream);
        return read(reader, use);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // decoders answer broken files with whatever exception they run into
      return new Opened.Broken<>();
    }
  }

  private static <T> Opened<T> read(ImageReader reader, Use<T> use) throws IOException {
    int count = reader.getFormatName().equalsIgnoreCase("gif") ? 1 : reader.getNumImages(true);
    if (count > MOST_PAGES) {
      return new Opened.TooLarge<>("里有 %d 张图片".formatted(count));
    }
    var pages = new ArrayList<T>();
    for (int i = 0; i < count; i++) {
      long dots = (long) reader.getWidth(i) * reader.getHeight(i);
      if (dots > MOST_DOTS) {
        return new Opened.TooLarge<>(
            "里有 %d×%d 点的图片".formatted(reader.getWidth(i), reader.getHeight(i)));
      }
      ImageReadParam coarser = reader.getDefaultReadParam();
      int step = (int) Math.ceil(Math.sqrt(dots / ENOUGH_DOTS));
      coarser.setSourceSubsampling(step, step, 0, 0);
      pages.add(use.of(reader.read(i, coarser), i + 1));
    }
    return pages.isEmpty() ? new Opened.Broken<>() : new Opened.Decoded<>(pages);
  }

  /// How wide a picture is taken to be, in points: the page whose shape it has, or else what brings
  /// its writing to the usual size.
  public static double width(BufferedImage image) {
    double shape = (double) image.getHeight() / image.getWidth();
    double page = LONG_SIDE / SHORT_SIDE;
    if (isNear(shape, page)) {
      return SHORT_SIDE;
    }
    if (isNear(shape, 1 / page)) {
      return LONG_SIDE;
    }
    return image.getWidth() / ScannedPage.scale(image);
  }

  /// How wide a picture on a page is taken to be for reading, in points: as wide as it is there,
  /// unless that makes its writing far larger or smaller than usual.
  ///
  /// @param there how wide it is on the page
  public static double width(BufferedImage image, double there) {
    double usual = image.getWidth() / ScannedPage.scale(image);
    return there < MOST_TIMES * usual && usual < MOST_TIMES * there ? there : usual;
  }

  private static boolean isNear(double shape, double page) {
    return shape > page * 0.9 && shape < page * 1.1;
  }
}
