package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.OutlinedLetters;
import gongkai.bench.printers.PdfCanvas;
import gongkai.extract.engine.format.page.Box;
import gongkai.extract.engine.format.page.Page;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Place;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages that lay on their side or upside down on the scanner.
class TurnedPagesTest {

  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double LEFT = 90;
  private static final double TOP = 200;
  private static final double WIDE = 110;
  private static final double HIGH = 20;
  private static final double LOW = 16;

  private static final List<List<String>> TABLE =
      List.of(
          List.of("信息内容", "本年处理决定数量"),
          List.of("行政许可", "4728"),
          List.of("行政处罚", "906"),
          List.of("行政强制", "15"));

  private static final List<String> STREETS = List.of("东湖路", "南桥路", "石板巷", "望江路", "码头街", "柳荫街");
  private static final List<String> SEASONS = List.of("春季", "夏季", "秋季", "冬季");

  private static final List<String> TEXT =
      List.of("二、主动公开政府信息情况", "全年主动公开政府信息1749条，收到申请283件。", "配备专职工作人员16名。");

  @BeforeEach
  void needsChineseLetters() {
    assumeTrue(OutlinedLetters.available(), OutlinedLetters.MISSING);
  }

  private static BufferedImage drawn() {
    var canvas = new PdfCanvas(OutlinedLetters.of(OutlinedLetters.Face.SANS));
    canvas.size(WIDTH, HEIGHT, 0);
    for (int i = 0; i < TEXT.size(); i++) {
      canvas.text(LEFT, 100 + 30 * i, 10.5, TEXT.get(i));
    }
    for (int row = 0; row < TABLE.size(); row++) {
      for (int column = 0; column < 2; column++) {
        double x = LEFT + column * WIDE;
        double y = TOP + row * HIGH;
        canvas.box(x, y, x + WIDE, y + HIGH, "S");
        canvas.text(x + 10, y + 14, 10.5, TABLE.get(row).get(column));
      }
    }
    return picture(canvas);
  }

  private static BufferedImage picture(PdfCanvas canvas) {
    canvas.endPage();
    try (var document = canvas.document()) {
      return new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A page wider than high with figures and few words, whose rows stand close to each other.
  private static BufferedImage drawnFigures() {
    var canvas = new PdfCanvas(OutlinedLetters.of(OutlinedLetters.Face.SERIF));
    canvas.size(842, 595, 0);
    for (int row = 0; row <= STREETS.size(); row++) {
      for (int column = 0; column <= SEASONS.size(); column++) {
        double x = LEFT + column * WIDE;
        double y = TOP + row * LOW;
        canvas.box(x, y, x + WIDE, y + LOW, "S");
        String head = SEASONS.get(Math.max(0, column - 1));
        String label = row == 0 ? "树种" : STREETS.get(row - 1);
        String figure = row == 0 ? head : String.valueOf(row * column % 7 * 31);
        canvas.text(x + 10, y + 12, 10.5, column == 0 ? label : figure);
      }
    }
    return picture(canvas);
  }

  private static BufferedImage turned(BufferedImage image, int quarters) {
    Bitmap turned = Bitmap.of(image).quartered(quarters);
    var copy = new BufferedImage(turned.width(), turned.height(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < turned.height(); y++) {
      for (int x = 0; x < turned.width(); x++) {
        copy.getRaster().setSample(x, y, 0, turned.at(x, y));
      }
    }
    return copy;
  }

  private static List<List<Cell>> table(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).rows())
        .findFirst()
        .orElseThrow(() -> new AssertionError(blocks));
  }

  private static List<List<String>> texts(List<List<Cell>> rows) {
    return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  /// @param lean in degrees, clockwise, as the page lies
  /// @param x where the middle of the cell with 4728 is on the picture, in points, if nothing leans
  @ParameterizedTest
  @CsvSource({"0, 1.2, 255, 230", "1, -1.4, 612, 255", "2, 0, 340, 612", "3, 0.8, 230, 340"})
  void aPageIsReadWhicheverWayUpItLiesAndItsPlacesAreThoseThatPeopleSee(
      int quarters, double lean, double x, double y) {
    BufferedImage image = DrawnTable.copied(turned(drawn(), quarters), lean, 6, 11);
    Page page = ScannedPage.read(image, 1, Pictures.width(image));
    assertEquals(quarters, page.turn());
    List<Block> blocks = PageFlow.of(List.of(page));
    assertEquals(TABLE, texts(table(blocks)));
    assertEquals(
        TEXT,
        blocks.stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).text())
            .toList());
    Place.Box box = assertInstanceOf(Place.OnPage.class, table(blocks).get(1).get(1).place()).box();
    double width = Pictures.width(image);
    double height = width * image.getHeight() / image.getWidth();
    double sin = Math.sin(Math.toRadians(lean));
    double cos = Math.cos(Math.toRadians(lean));
    double right = x - width / 2;
    double down = y - height / 2;
    assertEquals(width / 2 + right * cos - down * sin, (box.left() + box.right()) / 2, 3);
    assertEquals(height / 2 + right * sin + down * cos, (box.top() + box.bottom()) / 2, 3);
  }

  @Test
  void aTableThatStandsOnItsSideAsAPictureOnAPageIsReadAndItsPlaceIsThatOnThePage() {
    BufferedImage image = turned(drawn(), 1);
    var page = Page.of(1, WIDTH, HEIGHT, List.of(), List.of());
    double width = 421; // half as large
    var pages = new RecognisedPages();
    var whole = pages.with(page, new Box(100, 50, 100 + width, 50 + 297.5), Optional.of(image));
    assertEquals(
        List.of("第 1 页的一部分"), pages.caveats().stream().map(Document.Caveat::where).toList());
    assertEquals(1, whole.turn());
    List<List<Cell>> rows = table(PageFlow.of(List.of(whole)));
    assertEquals(TABLE, texts(rows));
    Place.Box box = assertInstanceOf(Place.OnPage.class, rows.get(1).get(1).place()).box();
    assertEquals(100 + 612 / 2.0, (box.left() + box.right()) / 2, 2);
    assertEquals(50 + 255 / 2.0, (box.top() + box.bottom()) / 2, 2);
  }

  /// On their side the signs of a column stand in a row, and some of them can be made out.
  @ParameterizedTest
  @CsvSource({"0, -0.5", "1, 0", "2, 0.3", "3, 0"})
  void aPageOfFiguresWithFewWordsStandsAsItsWordsDo(int quarters, double lean) {
    BufferedImage image = DrawnTable.copied(turned(drawnFigures(), quarters), lean, 5, 3);
    assertEquals(quarters, ScannedPage.read(image, 1, Pictures.width(image)).turn());
  }
}
