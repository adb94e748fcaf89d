package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.format.page.Box;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// The pictures on a page, measured and not looked at.
final class PlacedPictures {

  /// Larger pictures are not drawn, in dots: an A4 page at 600 dots an inch has 35 million.
  private static final long MOST_DOTS = 40_000_000;

  private final List<Box> boxes = new ArrayList<>();
  private Optional<String> huge = Optional.empty();

  /// Notes how many dots a picture has, and its masks.
  void measure(COSDictionary image) {
    measureOne(image);
    for (COSName mask : List.of(COSName.SMASK, COSName.MASK)) {
      if (image.getDictionaryObject(mask) instanceof COSStream stream) {
        measureOne(stream);
      }
    }
  }

  private void measureOne(COSDictionary image) {
    long across = image.getLong(COSName.WIDTH, 0);
    long down = image.getLong(COSName.HEIGHT, 0);
    if (across > 0 && down > MOST_DOTS / across) {
      huge = Optional.of("%d×%d".formatted(across, down));
    }
  }

  /// Notes where a picture is seen.
  void add(Rectangle2D seen) {
    if (!seen.isEmpty()) {
      boxes.add(new Box(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY()));
    }
  }

  /// Where the pictures are on the page that people see.
  List<Box> boxes() {
    return boxes;
  }

  /// What they cover; what lies under others counts too.
  double area() {
    return boxes.stream().mapToDouble(Box::area).sum();
  }

  /// The size, in dots, of a picture too large to be drawn; nothing where none is.
  Optional<String> huge() {
    return huge;
  }
}
