package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Box;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.grid.Document.Caveat;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Pages of a document of which all or a part is read from pictures.
public final class RecognisedPages {

  /// Smaller pictures on a page are seals, logos, QR codes, in points.
  private static final double NARROWEST = 180;

  private static final double LOWEST = 40;

  /// As many signs over a picture make it the ground that they are printed on.
  private static final int PRINTED_OVER = 40;

  /// Page numbers named in a caveat.
  private static final int NAMED = 10;

  private static final String PART = "的一部分";

  private final Set<Integer> recognised = new TreeSet<>();
  private final Set<Integer> illegible = new TreeSet<>();

  /// The pages of text on which pictures were read, and those on which some could not be.
  private final Set<Integer> recognisedInPart = new TreeSet<>();

  private final Set<Integer> illegibleInPart = new TreeSet<>();

  /// Whether a picture may hold a table: it has the room, and no text is printed over it.
  ///
  /// @param box where it is on the page that people see
  public static boolean mayHoldTable(Page page, Box box) {
    return box.width() >= NARROWEST && box.height() >= LOWEST && page.signsIn(box) < PRINTED_OVER;
  }

  /// A page as it looks, in place of what its text says.
  public Page asItLooks(Page page, BufferedImage image) {
    Page seen = ScannedPage.read(image, page.number(), page.seenWidth());
    (seen.glyphs().isEmpty() ? illegible : recognised).add(page.number());
    return seen;
  }

  /// A page of text together with what a picture on it shows.
  ///
  /// @param box where the picture is on the page that people see
  /// @param picture empty where it cannot be opened
  public Page with(Page page, Box box, Optional<BufferedImage> picture) {
    Optional<Page> shown =
        picture
            .map(
                image -> ScannedPage.read(image, page.number(), Pictures.width(image, box.width())))
            .filter(Page::hasWriting);
    (shown.isPresent() ? recognisedInPart : illegibleInPart).add(page.number());
    return shown.map(own -> page.with(own, box.left(), box.top(), box.width())).orElse(page);
  }

  /// What is doubtful about the document because of its pictures.
  public List<Caveat> caveats() {
    var caveats = new ArrayList<Caveat>();
    if (!recognised.isEmpty()) {
      caveats.add(new Caveat.Recognised(named(recognised)));
    }
    if (!recognisedInPart.isEmpty()) {
      caveats.add(new Caveat.Recognised(named(recognisedInPart) + PART));
    }
    if (!illegible.isEmpty()) {
      caveats.add(new Caveat.Unread(named(illegible), -1));
    }
    if (!illegibleInPart.isEmpty()) {
      caveats.add(new Caveat.Unread(named(illegibleInPart) + PART, -1));
    }
    return caveats;
  }

  private static String named(Set<Integer> pages) {
    return "第 %s%s 页"
        .formatted(
            pages.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、")),
            pages.size() > NAMED ? " 等 %d".formatted(pages.size()) : "");
  }
}
