package gongkai.extract.engine.format.ofd;

import gongkai.extract.engine.format.InputFormat.Refusal;
import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.pack.ZipPackage;
import gongkai.extract.engine.format.page.Box;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.scan.Pictures;
import gongkai.extract.engine.format.scan.RecognisedPages;
import gongkai.extract.engine.grid.Document.Caveat;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pictures on the pages of an OFD (GB/T 33190 10): read where no text is printed over them.
final class OfdPictures {

  private static final long LONGEST = 32 << 20;

  private final ZipPackage zip;
  private final Map<String, String> files = new HashMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private final RecognisedPages recognised = new RecognisedPages();

  /// A picture on the page.
  private record Placed(String resource, Box box) {}

  OfdPictures(ZipPackage zip) {
    this.zip = zip;
  }

  void clear() {
    files.clear();
  }

  /// Notes where the pictures of a list of resources lie.
  ///
  /// @param folder that the list names its files from
  void resources(XmlElement root, String folder) {
    for (XmlElement list : root.children("MultiMedias")) {
      for (XmlElement each : list.children("MultiMedia")) {
        each.child("MediaFile")
            .map(file -> file.text().strip())
            .ifPresent(file -> files.putIfAbsent(each.attribute("ID").orElse(""), folder + file));
      }
    }
  }

  /// Notes a picture on the page: it fills the unit square of its own space.
  void add(XmlElement object, Transform transform) {
    double[] xs = {transform.x(0, 0), transform.x(1, 0), transform.x(0, 1), transform.x(1, 1)};
    double[] ys = {transform.y(0, 0), transform.y(1, 0), transform.y(0, 1), transform.y(1, 1)};
    Arrays.sort(xs);
    Arrays.sort(ys);
    Box box =
        new Box(
            xs[0] * OfdText.POINTS,
            ys[0] * OfdText.POINTS,
            xs[3] * OfdText.POINTS,
            ys[3] * OfdText.POINTS);
    placed.add(new Placed(object.attribute("ResourceID").orElse(""), box));
  }

  /// A page with what its pictures show; forgets them.
  Page shown(Page page) throws Refusal {
    Page whole = page;
    for (Placed picture : placed) {
      if (RecognisedPages.mayHoldTable(page, picture.box())) {
        whole = recognised.with(whole, picture.box(), image(picture.resource()));
      }
    }
    placed.clear();
    return whole;
  }

  /// What is doubtful about the pages because of them.
  List<Caveat> caveats() {
    return recognised.caveats();
  }

  private Optional<BufferedImage> image(String resource) throws Refusal {
    String name = files.get(resource);
    Optional<byte[]> bytes = name == null ? Optional.empty() : zip.bytes(name, LONGEST);
    return bytes.isPresent()
            && Pictures.open(bytes.get(), (image, page) -> image)
                instanceof Pictures.Opened.Decoded(List<BufferedImage> images)
        ? Optional.of(images.getFirst())
        : Optional.empty();
  }
}
