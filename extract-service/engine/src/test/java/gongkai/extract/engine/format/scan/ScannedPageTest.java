package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.Formats;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Place;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is made out of a picture of a page.
class ScannedPageTest {

  private static final double A4 = 595.28;

  /// Figures of one to four digits; in each column stands every digit.
  private static List<List<String>> figures(long seed) {
    var random = new Random(seed);
    return IntStream.range(0, 20)
        .mapToObj(row ->
            IntStream.range(0, 7)
                .mapToObj(column ->
                    row < 10
                        ? String.valueOf((row + column) % 10)
                        : String.valueOf(random.nextInt(10_000)))
                .toList())
        .toList();
  }

  /// What is read of figures drawn in a table, copied badly.
  private static List<List<Cell>> read(
      List<List<String>> figures, float dots, double lean, int noise) {
    return read(DrawnTable.copied(DrawnTable.drawn(figures, dots), lean, noise, 5));
  }

  private static List<List<Cell>> read(BufferedImage image) {
    List<Block> blocks = PageFlow.of(List.of(ScannedPage.read(image, 1, A4)));
    assertEquals(1, blocks.size(), blocks::toString);
    return assertInstanceOf(Block.Table.class, blocks.getFirst()).rows();
  }

  @ParameterizedTest
  @CsvSource({"200, 0, 0", "200, 1.3, 12", "200, -2.2, 14", "300, 0.4, 20", "150, -0.7, 8"})
  void everyFigureIsReadWhereItStands(float dots, double lean, int noise) {
    List<List<String>> figures = figures((long) dots);
    BufferedImage image = DrawnTable.drawn(figures, dots);
    List<List<Cell>> rows = read(DrawnTable.copied(image, lean, noise, 7));
    int clear = 0;
    for (int row = 0; row < figures.size(); row++) {
      for (int column = 0; column < 7; column++) {
        Cell cell = rows.get(row).get(column);
        if (cell.print().isClear()) {
          assertEquals(figures.get(row).get(column), cell.text(), row + "/" + column);
          clear++;
        }
        assertMiddle(cell, row, column, lean);
      }
    }
    assertTrue(clear >= 0.97 * 140, clear + " of 140 are clear");
  }

  @ParameterizedTest
  @CsvSource({"200, 1.1, 10", "150, -0.6, 8"})
  void everyFigureBetweenDoubleLinesIsClear(float dots, double lean, int noise) {
    List<List<String>> figures = figures(3);
    BufferedImage image = DrawnTable.drawn(figures, dots, DrawnTable.Style.DOUBLE_LINES);
    List<List<Cell>> rows = read(DrawnTable.copied(image, lean, noise, 7));
    assertEquals(figures, texts(rows));
    rows.forEach(row -> row.forEach(cell -> assertTrue(cell.print().isClear(), cell::toString)));
  }

  @ParameterizedTest
  @CsvSource({"200, 5", "150, 8"})
  void aDigitThatStandsAloneIsClear(float dots, int noise) {
    List<List<String>> figures = Collections.nCopies(10, List.of("0", "0", "1", "0", "9", "0"));
    BufferedImage image = DrawnTable.copied(DrawnTable.drawn(figures, dots), 0.3, noise, 9);
    List<List<Cell>> rows = read(image);
    assertEquals(figures, texts(rows));
    rows.forEach(row -> row.forEach(cell -> assertTrue(cell.print().isClear(), cell::toString)));
  }

  @ParameterizedTest
  @CsvSource({"200, 0.9, 10", "150, 0, 0", "100, 0.4, 3"})
  void aFigureWhoseFirstDigitTouchesTheBorderIsNotTakenForWhatIsLeftOfIt(
      float dots, double lean, int noise) {
    List<List<String>> figures =
        IntStream.range(0, 20)
            .mapToObj(row -> List.of("1" + row, "17", "1" + row * 37, "11", "143", "1"))
            .toList();
    BufferedImage image = DrawnTable.drawn(figures, dots, DrawnTable.Style.AT_BORDER);
    List<List<Cell>> rows = read(DrawnTable.copied(image, lean, noise, 7));
    var wrong = new ArrayList<String>();
    for (int row = 0; row < figures.size(); row++) {
      for (int column = 0; column < 6; column++) {
        String figure = figures.get(row).get(column);
        Cell cell = rows.get(row).get(column);
        boolean isFigure = !cell.isEmpty() && cell.text().chars().allMatch(Character::isDigit);
        if (cell.print().isClear() && isFigure && !cell.text().equals(figure)) {
          wrong.add(figure + " read as " + cell.text());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @CsvSource({"200, 0.8, 10", "150, -0.9, 12", "150, 1.2, 8"})
  void aStrokeForNothingIsNotTakenForAOne(float dots, double lean, int noise) {
    List<List<String>> figures =
        Collections.nCopies(12, List.of("/", "1", "0", "/", "11", "48", "/"));
    List<List<Cell>> rows = read(figures, dots, lean, noise);
    for (List<Cell> row : rows) {
      for (int column : new int[] {0, 3, 6}) {
        Cell cell = row.get(column);
        assertTrue(cell.text().equals("/") || !cell.print().isClear(), cell::toString);
      }
      assertTrue(row.get(1).text().equals("1") && row.get(1).print().isClear(), row::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({"200, 0, 0", "200, 0.6, 6", "150, -0.5, 5"})
  void aHyphenForNothingIsThat(float dots, double lean, int noise) {
    List<List<String>> figures =
        Collections.nCopies(12, List.of("-", "1", "0", "-", "-", "48", "-"));
    List<List<Cell>> rows = read(figures, dots, lean, noise);
    assertEquals(figures, texts(rows));
  }

  @ParameterizedTest
  @CsvSource({"200, 0, 0", "200, 0.6, 6"})
  void aPointBehindThousandsIsNotTakenForAComma(float dots, double lean, int noise) {
    List<String> amounts = List.of("4,218.6", "37,045.12", "6,930", "58.4", "1,260.0");
    List<List<Cell>> rows = read(List.of(amounts, amounts), dots, lean, noise);
    List<String> plain = amounts.stream().map(amount -> amount.replace(",", "")).toList();
    assertEquals(List.of(plain, plain), texts(rows));
    rows.forEach(row -> row.forEach(cell -> assertTrue(cell.print().isClear(), cell::toString)));
  }

  private static List<List<String>> texts(List<List<Cell>> rows) {
    return rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  /// The place is that on the picture which people see, leaning.
  private static void assertMiddle(Cell cell, int row, int column, double lean) {
    Place.Box box = assertInstanceOf(Place.OnPage.class, cell.place()).box();
    double x = DrawnTable.LEFT + (column + 0.5) * DrawnTable.WIDTH - A4 / 2;
    double y = DrawnTable.TOP + (row + 0.5) * DrawnTable.HEIGHT - 841.89 / 2;
    double sin = Math.sin(Math.toRadians(lean));
    double cos = Math.cos(Math.toRadians(lean));
    assertEquals(A4 / 2 + x * cos - y * sin, (box.left() + box.right()) / 2, 3);
    assertEquals(841.89 / 2 + x * sin + y * cos, (box.top() + box.bottom()) / 2, 3);
  }

  @Test
  void anEmptyCellIsEmptyAndAZeroIsZero() {
    List<List<Cell>> rows =
        read(DrawnTable.drawn(List.of(List.of("0", "", "12"), List.of("", "0", "")), 200));
    assertEquals(
        List.of(List.of("0", "", "12"), List.of("", "0", "")),
        rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aSmearedDigitIsNotClear(int digit) {
    BufferedImage image =
        DrawnTable.drawn(List.of(List.of("4728", "15", "60"), List.of("3", "7", "9")), 200);
    var graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    double scale = 200 / 72.0;
    double left = DrawnTable.LEFT + (DrawnTable.WIDTH - 20) / 2 + digit * 5;
    graphics.fillOval(
        (int) (left * scale),
        (int) ((DrawnTable.TOP + 5) * scale),
        (int) (5 * scale),
        (int) (7 * scale));
    graphics.dispose();
    Cell smeared = read(image).getFirst().getFirst();
    assertFalse(smeared.print().isClear(), smeared.toString());
  }

  @Test
  void aPageAtSixHundredDotsAnInchIsReadInASmallHeap() {
    List<List<String>> figures = List.of(List.of("4728", "15", "60"), List.of("3", "0", "906"));
    byte[] png = DrawnTable.file(DrawnTable.drawn(figures, 600), "png");
    var opened =
        Pictures.open(
            png,
            (image, page) -> {
              assertTrue((long) image.getWidth() * image.getHeight() <= 12_000_000);
              return read(image);
            });
    if (!(opened instanceof Pictures.Opened.Decoded(List<List<List<Cell>>> pages))) {
      throw new AssertionError(opened);
    }
    assertEquals("906", pages.getFirst().get(1).get(2).text());
  }

  @Test
  void aPictureOfThirtyThousandDotsSquareIsRefusedByItsHeader() {
    byte[] png = DrawnTable.file(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png");
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, 30_000).putInt(20, 30_000);
    var sum = new CRC32();
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());
    var refused = assertInstanceOf(Formats.Opened.Refused.class, Formats.open(png));
    assertEquals(RejectionReason.TOO_LARGE, refused.reason());
    assertTrue(refused.message().contains("30000×30000"), refused.message());
  }

  @Test
  void whateverIsWrongWithAPictureFileItIsAnsweredByWordsOrAFlow() {
    byte[] whole =
        DrawnTable.file(
            DrawnTable.drawn(List.of(List.of("4728", "15")), 100).getSubimage(100, 130, 250, 80),
            "png");
    var random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = whole.clone();
      for (int k = 0; k <= i % 4; k++) {
        bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
      }
      byte[] cut = i % 3 == 0 ? Arrays.copyOf(bytes, 9 + random.nextInt(bytes.length - 9)) : bytes;
      if (Formats.open(cut) instanceof Formats.Opened.Refused refused) {
        assertFalse(refused.message().isBlank());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "bmp", "gif", "tif"})
  void everyKindOfPictureFileIsOpened(String format) {
    BufferedImage image = DrawnTable.drawn(List.of(List.of("4728", "15"), List.of("3", "60")), 200);
    Document document =
        assertInstanceOf(Formats.Opened.Flow.class, Formats.open(DrawnTable.file(image, format)))
            .document();
    assertTrue(document.isRecognised());
    var table = assertInstanceOf(Block.Table.class, document.blocks().getFirst());
    assertEquals("4728", table.rows().getFirst().getFirst().text());
  }
}
