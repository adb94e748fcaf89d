package gongkai.extract.engine.format.page;

import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A page, turned so that most of its lines read from left to right.
///
/// @param number from 1
/// @param width of the page as it is turned
/// @param turn by how many quarters what is printed was turned on the page that people see
/// @param lean by how many degrees, clockwise, it leans there besides, as on a scan
/// @param glyphs what is printed, in the order of printing
/// @param rulings the lines drawn, as they are drawn
public record Page(
    int number,
    double width,
    double height,
    int turn,
    double lean,
    List<Glyph> glyphs,
    List<Ruling> rulings) {

  /// Fewer signs outside of a table are a caption.
  private static final int FEWEST_SIGNS = 20;

  /// A page as people see it: without its watermarks, and with figures in doubt that other text is
  /// printed over.
  public static Page of(
      int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {
    Page page = new Page(number, width, height, 0, 0, glyphs, rulings).upright();
    return new Page(
        number,
        page.width,
        page.height,
        page.turn,
        0,
        Overprints.marked(page.glyphs),
        page.rulings);
  }

  /// This page turned so that most of its lines read from left to right.
  private Page upright() {
    return turned(mostlyTurned(glyphs));
  }

  /// This page turned back by quarters.
  private Page turned(int quarters) {
    if (quarters == 0) {
      return this;
    }
    boolean across = quarters % 2 != 0;
    return new Page(
        number,
        across ? height : width,
        across ? width : height,
        turn + quarters,
        lean,
        glyphs.stream().map(glyph -> glyph.turned(quarters, width, height)).toList(),
        rulings.stream().map(ruling -> ruling.turned(quarters, width, height)).toList());
  }

  /// The number of signs printed in a box on the page that people see.
  public long signsIn(Box seen) {
    Box box = seen.turned(turn, seenWidth(), turn % 2 == 1 ? width : height);
    return glyphs.stream()
        .filter(glyph -> glyph.x() > box.left() && glyph.x() < box.right())
        .filter(glyph -> glyph.y() > box.top() && glyph.y() < box.bottom())
        .count();
  }

  /// Whether it shows a table or writing of some length; what does not is a photograph, a seal, a
  /// map with its caption.
  public boolean hasWriting() {
    return glyphs.size() >= FEWEST_SIGNS || (!glyphs.isEmpty() && !Grid.of(rulings).isEmpty());
  }

  /// How wide the page is that people see.
  public double seenWidth() {
    return turn % 2 == 1 ? height : width;
  }

  /// This page with what a picture on it shows.
  ///
  /// @param picture what it shows, set straight, whichever way up it stands on the page
  /// @param left where the picture is on the page that people see
  /// @param top where the picture is on the page that people see
  /// @param wide how wide it is there
  public Page with(Page picture, double left, double top, double wide) {
    Page shown = picture.turned(-picture.turn);
    double times = wide / shown.width;
    int words = glyphs.stream().mapToInt(Glyph::word).max().orElse(0) + 1;
    double seenHeight = turn % 2 == 1 ? width : height;
    var all = new ArrayList<>(glyphs);
    shown.glyphs.stream()
        .map(glyph ->
            glyph.scaled(times).moved(left, top, words).turned(turn, seenWidth(), seenHeight))
        .forEach(all::add);
    var lines = new ArrayList<>(rulings);
    shown.rulings.stream()
        .map(ruling -> ruling.scaled(times).moved(left, top).turned(turn, seenWidth(), seenHeight))
        .forEach(lines::add);
    return new Page(number, width, height, turn, lean, all, lines).upright();
  }

  private static int mostlyTurned(List<Glyph> glyphs) {
    int[] counts = new int[4];
    for (Glyph glyph : glyphs) {
      counts[glyph.turn()]++;
    }
    int most = 0;
    for (int turn = 1; turn < 4; turn++) {
      most = counts[turn] > counts[most] ? turn : most;
    }
    return most;
  }

  /// The place of a box, on the page that people see.
  Place place(Box box) {
    boolean across = turn % 2 == 1;
    Box seen = box.turned(-turn, width, height);
    Box leaning = across ? seen.leaning(lean, height, width) : seen.leaning(lean, width, height);
    return new Place.OnPage(number, leaning.place());
  }

  /// Without the signs that are printed twice in nearly the same place, as some programs do for
  /// bold letters and shadows.
  List<Glyph> distinct() {
    Map<Alike, List<Glyph>> seen = HashMap.newHashMap(glyphs.size());
    var distinct = new ArrayList<Glyph>(glyphs.size());
    for (Glyph glyph : glyphs) {
      var key = new Alike(glyph.text(), (int) (glyph.baseline() / 24));
      List<Glyph> alike = seen.computeIfAbsent(key, k -> new ArrayList<>(2));
      if (alike.isEmpty() || alike.stream().noneMatch(glyph::isAt)) {
        alike.add(glyph);
        distinct.add(glyph);
      }
    }
    return distinct;
  }

  /// Signs that may be one printed twice.
  ///
  /// @param band the part of the page's height that they stand in
  private record Alike(String text, int band) {}
}
