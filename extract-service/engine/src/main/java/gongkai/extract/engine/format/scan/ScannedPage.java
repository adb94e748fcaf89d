package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.page.Glyph;
import gongkai.extract.engine.format.page.Grid;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.page.Ruling;
import gongkai.extract.engine.format.scan.Ink.Blob;
import gongkai.extract.engine.grid.Print;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Reads a picture of a page: sets it straight, finds its ruled lines, and makes out the writing in
/// each cell and outside of tables.
public final class ScannedPage {

  /// Digits of one figure are closer than this, in their heights.
  private static final double CLOSE = 0.35;

  /// How high a sign usually is, in points.
  private static final double USUAL = 9;

  /// Lower signs cannot be read, in dots.
  private static final int SMALLEST = 6;

  private final StraightPicture straight;
  private final double scale;
  private final List<Glyph> glyphs = new ArrayList<>();
  private int word;

  private ScannedPage(StraightPicture straight, double scale) {
    this.straight = straight;
    this.scale = scale;
    read(straight.blobs(), straight.rulings(), straight.thickened());
  }

  /// What a picture shows, whichever way up it lies.
  ///
  /// @param number of the page, from 1
  /// @param width of the page in points; its height follows
  public static Page read(BufferedImage image, int number, double width) {
    double scale = image.getWidth() / width;
    Direction found = Direction.of(cleaned(image, scale), scale);
    return new ScannedPage(found.straight(), scale).page(number, found.turn());
  }

  /// The picture without its colours, and without what is not print.
  ///
  /// @param scale dots in a point
  static Bitmap cleaned(BufferedImage image, double scale) {
    return GraySeals.removed(EdgeShadows.lightened(Seals.removed(image, scale), scale), scale);
  }

  private Page page(int number, int turn) {
    double width = straight.picture().width() / scale;
    double height = straight.picture().height() / scale;
    return new Page(number, width, height, turn, straight.lean(), glyphs, straight.rulings());
  }

  /// Dots in a point of a picture of unknown size, judged by the height of its writing.
  static double scale(BufferedImage image) {
    int[] heights =
        Ink.of(Bitmap.of(image)).blobs(SMALLEST * SMALLEST / 4).stream()
            .filter(blob -> blob.height() >= SMALLEST && blob.width() >= blob.height() / 2)
            .filter(blob -> blob.width() <= 2 * blob.height())
            .mapToInt(Blob::height)
            .sorted()
            .toArray();
    return heights.length == 0 ? 2 : heights[heights.length / 2] / USUAL;
  }

  /// @param thickened the pieces of lines with which a digit may have been taken out
  private void read(List<Blob> blobs, List<Ruling> rulings, List<Ruling> thickened) {
    List<Grid> grids =
        Grid.of(rulings).stream()
            .sorted(Comparator.comparingDouble(grid -> grid.box().area()))
            .toList();
    Map<CellBorder, List<Blob>> cells = new LinkedHashMap<>();
    var outside = new ArrayList<Blob>();
    for (Blob blob : blobs) {
      Optional<CellBorder> cell =
          grids.stream()
              .flatMap(grid -> grid.at(blob.x() / scale, blob.y() / scale).stream())
              .findFirst()
              .map(field -> new CellBorder(field.box(), scale));
      if (cell.isEmpty()) {
        outside.add(blob);
      } else if (!cell.get().left(blob)) {
        cells.computeIfAbsent(cell.get(), c -> new ArrayList<>()).add(blob);
      }
    }
    var lines = new ArrayList<WritingLine>();
    var borders = new ArrayList<CellBorder>();
    cells.forEach((border, own) -> {
      lines.addAll(WritingLine.inCell(own, scale));
      borders.addAll(Collections.nCopies(lines.size() - borders.size(), border));
    });
    Map<Integer, Reading> strokes = new HashMap<>();
    Dashes dashes = Dashes.beside(lines);
    for (int i = 0; i < lines.size(); i++) {
      Optional<Reading> dash =
          dashes.told(borders.get(i), cells.getOrDefault(borders.get(i), List.of()));
      if (dash.isPresent()) {
        strokes.put(i, dash.get());
      }
    }
    lines.addAll(WritingLine.onPage(outside, scale));
    List<Reading> readings = readings(lines, strokes);
    for (int i = 0; i < lines.size(); i++) {
      WritingLine line = lines.get(i);
      Reading reading = readings.get(i);
      if (i < borders.size()) {
        CellBorder border = borders.get(i);
        Reading own = reading.in(border.mayHaveLeftFirst(line), border.mayHaveLeftLast(line));
        own = thickened.stream().anyMatch(border::mayHide) ? own.cut() : own;
        print(line, isSplit(i, lines, borders) ? own.unclear() : own);
      } else if (!reading.asWriting().isUnknown()) {
        print(line, reading.asWriting());
      }
    }
    grids.stream()
        .flatMap(grid -> grid.cells().stream())
        .map(field -> new CellBorder(field.box(), scale))
        .filter(border -> !cells.containsKey(border))
        .filter(border -> thickened.stream().anyMatch(border::mayHide))
        .forEach(border -> print(border.middle(), Reading.HIDDEN));
  }

  /// What lines say.
  ///
  /// @param known what some of them say, by their number: they are not looked at
  private List<Reading> readings(List<WritingLine> lines, Map<Integer, Reading> known) {
    Bitmap picture = straight.picture();
    List<Integer> open =
        IntStream.range(0, lines.size()).filter(i -> !known.containsKey(i)).boxed().toList();
    List<Reading> seen = new Opinions(picture).of(open.stream().map(lines::get).toList());
    Map<Integer, Reading> all = new TreeMap<>(known);
    for (int i = 0; i < open.size(); i++) {
      all.put(open.get(i), seen.get(i));
    }
    return Slashes.told(lines, List.copyOf(all.values()), picture);
  }

  /// Whether a line stands so close to one in another cell that both may be one figure, cut where
  /// no border is.
  private static boolean isSplit(int i, List<WritingLine> lines, List<CellBorder> borders) {
    Blob one = lines.get(i).box();
    for (int j = 0; j < borders.size(); j++) {
      Blob other = lines.get(j).box();
      int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
      int gap = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
      if (!borders.get(i).equals(borders.get(j))
          && 2 * shared > Math.min(one.height(), other.height())
          && gap < CLOSE * Math.max(one.height(), other.height())) {
        return true;
      }
    }
    return false;
  }

  /// Puts the signs of a line where they stand.
  private void print(WritingLine line, Reading reading) {
    List<Lettering.Sign> signs = reading.signs();
    if (signs.isEmpty()) {
      return;
    }
    word++;
    Blob box = line.box();
    boolean wide = signs.stream().anyMatch(Lettering.Sign::isChinese);
    double high = box.height() / scale;
    double size = wide ? high : high / 0.72;
    double top = box.top() / scale;
    double bottom = box.bottom() / scale;
    double baseline = wide ? bottom - 0.12 * size : bottom;
    double left = box.left() / scale;
    double length = box.width() / scale;
    for (int i = 0; i < signs.size(); i++) {
      double from = i == 0 ? 0 : (signs.get(i - 1).x() + signs.get(i).x()) / 2;
      double to = i == signs.size() - 1 ? 1 : (signs.get(i).x() + signs.get(i + 1).x()) / 2;
      String text = signs.get(i).text();
      if (!text.isBlank()) {
        glyphs.add(
            new Glyph(
                text,
                left + from * length,
                top,
                left + to * length,
                bottom,
                baseline,
                size,
                0,
                word,
                reading.print()));
      }
    }
  }

  /// What a line says.
  ///
  /// @param signs in order, each with its place from 0 at the line's left end to 1 at its right
  /// @param print how surely
  record Reading(List<Lettering.Sign> signs, Print print) {

    /// That of a cell whose only digit may have been taken for a piece of its border.
    static final Reading HIDDEN =
        new Reading(
            List.of(new Lettering.Sign(Opinions.UNKNOWN, 0.5, 0, List.of())),
            Print.unclear(List.of("1")));

    /// Whether nothing of it was made out.
    boolean isUnknown() {
      return signs.stream().allMatch(sign -> sign.text().equals(Opinions.UNKNOWN));
    }

    /// The same outside of tables, where no equation helps: of a figure in doubt no digit is shown.
    Reading asWriting() {
      boolean figure = signs.stream().allMatch(sign -> isDigit(sign.text()));
      boolean doubted = figure && !print.isClear();
      return new Reading(
          doubted
              ? signs.stream()
                  .map(sign -> new Lettering.Sign(Opinions.UNKNOWN, sign.x(), 0, List.of()))
                  .toList()
              : signs,
          Print.CLEAR);
    }

    private static boolean isDigit(String sign) {
      return sign.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /// The same, not to be relied on.
    Reading unclear() {
      return new Reading(signs, Print.unclear(print.alternatives()));
    }

    /// The same where a 1 before or behind it may have been taken for a piece of the border.
    Reading cut() {
      String text = Lettering.text(signs);
      var alternatives = new ArrayList<String>(print.alternatives());
      alternatives.add("1" + text);
      alternatives.add(text + "1");
      return new Reading(signs, Print.unclear(alternatives));
    }

    /// The same where the first or last sign may be a piece of the cell's border.
    Reading in(boolean first, boolean last) {
      if (signs.size() < 2 || !(first || last)) {
        return this;
      }
      var alternatives = new ArrayList<String>(print.alternatives());
      if (first) {
        alternatives.add(Lettering.text(signs.subList(1, signs.size())));
      }
      if (last) {
        alternatives.add(Lettering.text(signs.subList(0, signs.size() - 1)));
      }
      return new Reading(signs, Print.unclear(alternatives));
    }
  }
}
