package gongkai.extract.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.Zips;
import gongkai.extract.RejectionReason;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFormatTest {

  private static final String STYLES =
      "<numFmts><numFmt numFmtId='200' formatCode='0.00'/><numFmt numFmtId='201' formatCode='#,##0_ '/></numFmts>"
          + "<cellXfs><xf numFmtId='0'/><xf numFmtId='200'/><xf numFmtId='201'/><xf numFmtId='31'/><xf numFmtId='9'/></cellXfs>";

  private static byte[] xlsx(String sheet) {
    return xlsx("", sheet);
  }

  private static byte[] xlsx(String state, String sheet) {
    return new Zips()
        .with("_rels/.rels", Zips.relationships("officeDocument", "xl/workbook.xml"))
        .with(
            "xl/_rels/workbook.xml.rels",
            Zips.relationships(
                "worksheet",
                "worksheets/sheet1.xml",
                "styles",
                "styles.xml",
                "sharedStrings",
                "sharedStrings.xml"))
        .with(
            "xl/workbook.xml",
            "<workbook xmlns:r='r'><sheets><sheet name='年报' sheetId='1' r:id='rId1' %s/></sheets></workbook>"
                .formatted(state))
        .with("xl/styles.xml", "<styleSheet>" + STYLES + "</styleSheet>")
        .with(
            "xl/sharedStrings.xml",
            "<sst><si><t>规章</t></si><si><r><t>12</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r><rPh><t>guī</t></rPh></si></sst>")
        .with("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>")
        .bytes();
  }

  private static String row(int number, String... cells) {
    return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
  }

  private static String text(String at, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(at, text);
  }

  private static String number(String at, int style, String value) {
    return "<c r='%s' s='%d'><v>%s</v></c>".formatted(at, style, value);
  }

  private static final String SECOND_ROW =
      row(2, text("A2", "x"), text("B2", "y"), text("C2", "z"));

  private static List<String> table(String first) {
    return Flows.of(xlsx("<sheetData>" + row(1, first) + SECOND_ROW + "</sheetData>"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3629.125, 3629.125",
    "1, 3629.125, 3629.13",
    "2, 11424, '11,424'",
    "0, 0.30000000000000004, 0.3",
    "0, 1E3, 1000",
    "3, 45310, 2024年1月19日",
    "4, 1, 100%",
    "0, x, x"
  })
  void numbersAreReadAsTheyAreDisplayed(int style, String stored, String shown) {
    assertEquals(
        List.of("0+1:a 1+1:" + shown + " 2+1:b / 0+1:x 1+1:y 2+1:z"),
        table(text("A1", "a") + number("B1", style, stored) + text("C1", "b")));
  }

  @Test
  void stringsAreSharedAndWhatIsRaisedStandsApart() {
    assertEquals(
        List.of("0+1:规章 1+1:12 1 2+1:b / 0+1:x 1+1:y 2+1:z"),
        table("<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>" + text("C1", "b")));
  }

  @Test
  void aFormulaThatNobodyCalculatedIsNoBlank() {
    assertEquals(
        List.of("0+1:a 1+1:=SUM(B2:B9) 2+1:5 / 0+1:x 1+1:y 2+1:z"),
        table(text("A1", "a") + "<c r='B1'><f>SUM(B2:B9)</f></c><c r='C1'><f>1+4</f><v>5</v></c>"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.0, =A1",
    "'', =A1",
    "7, 7",
  })
  void aZeroAsOnlyALibraryWritesItIsNoResult(String stored, String shown) {
    assertEquals(
        List.of("0+1:a 1+1:" + shown + " 2+1:b / 0+1:x 1+1:y 2+1:z"),
        table(text("A1", "a") + "<c r='B1'><f>A1</f><v>" + stored + "</v></c>" + text("C1", "b")));
  }

  @ParameterizedTest
  @CsvSource({"0, =A1", "7, 7"})
  void whereAllIsStillToBeCalculatedAZeroIsNoResult(String stored, String shown) {
    byte[] bytes =
        xlsx(
            "/></sheets><calcPr fullCalcOnLoad='1'/><sheets><sheet name='x'",
            "<sheetData>"
                + row(
                    1,
                    text("A1", "a"),
                    "<c r='B1'><f>A1</f><v>" + stored + "</v></c>",
                    number("C1", 0, "0"))
                + "</sheetData>");
    assertEquals(List.of("0+1:a 1+1:" + shown + " 2+1:0"), Flows.of(bytes));
  }

  @Test
  void mergedRegionsAreOneCell() {
    String data =
        row(1, text("A1", "a"), text("C1", "b"))
            + row(2, text("C2", "c"))
            + row(3, text("A3", "x"), text("B3", "y"), text("C3", "z"));
    assertEquals(
        List.of("0+2:a 2+1:b / 2+1:c / 0+1:x 1+1:y 2+1:z"),
        Flows.of(
            xlsx(
                "<sheetData>"
                    + data
                    + "</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>")));
  }

  @Test
  void hiddenRowsColumnsAndSheetsAreLeftOut() {
    String data =
        row(1, text("A1", "a"), text("B1", "h"), text("C1", "b"))
            + "<row r='2' hidden='1'>"
            + text("A2", "h")
            + text("C2", "h")
            + "</row>"
            + row(3, text("A3", "x"), text("C3", "z"));
    String cols = "<cols><col min='2' max='2' hidden='1'/></cols>";
    assertEquals(
        List.of("0+1:a 1+1:b / 0+1:x 1+1:z"),
        Flows.of(xlsx(cols + "<sheetData>" + data + "</sheetData>")));
    assertEquals(
        List.of(new Document.Caveat.Hidden("工作表“年报”的第 2 行和 B 列")),
        Flows.open(xlsx(cols + "<sheetData>" + data + "</sheetData>")).caveats());
    var refused = Flows.refused(xlsx("state='hidden'", "<sheetData>" + data + "</sheetData>"));
    assertEquals(RejectionReason.EMPTY, refused.reason());
    assertTrue(refused.message().contains("隐藏"), refused.message());
  }

  @Test
  void textsAroundATableAreParagraphsAndEmptyRowsSeparateTables() {
    String data =
        row(1, text("A1", "年度报告"))
            + row(2, text("A2", "规章"), number("B2", 0, "1"))
            + row(3, text("A3", "第六项"))
            + row(4, text("A4", "行政许可"), number("B4", 0, "2"))
            + row(5, text("A5", "正文".repeat(50)))
            + row(6, text("A6", "规章"), number("B6", 0, "3"))
            + row(8, text("B8", "其他"), number("C8", 0, "4"));
    assertEquals(
        List.of(
            "年度报告",
            "0+1:规章 1+1:1 / 0+1:第六项 1+1: / 0+1:行政许可 1+1:2",
            "正文".repeat(50),
            "0+1:规章 1+1:3",
            "1+1:其他 2+1:4"),
        Flows.of(xlsx("<sheetData>" + data + "</sheetData>")));
  }

  @Test
  void placesNameSheetAndCell() {
    String data =
        row(7, text("C7", "a"), text("D7", "b")) + row(8, text("AA8", "c"), text("AB8", "d"));
    var table =
        assertInstanceOf(
            Block.Table.class,
            Flows.open(xlsx("<sheetData>" + data + "</sheetData>")).blocks().getFirst());
    assertEquals(new Place.InFile("年报!C7"), table.rows().get(0).get(0).place());
    assertEquals(new Place.InFile("年报!AB8"), table.rows().get(1).getLast().place());
  }

  @ParameterizedTest
  @CsvSource({
    "'<sheetData><row><c t=\"str\"><v>', 1, 字符",
    "'<sheetData>', '<row><c><v>1</v></c></row>', 标记",
    "'<!--', 1, MB"
  })
  void aBombIsTooLarge(String start, String piece, String what) {
    byte[] bomb = Zips.bomb("xl/workbook.xml", "<workbook>" + start, piece, 300_000_000);
    var refused = Flows.refused(bomb);
    assertEquals(RejectionReason.TOO_LARGE, refused.reason(), refused.message());
    assertTrue(refused.message().contains(what), refused.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"XFD1", "A1048576", "ZZZ9999999", "A0", "", "1A"})
  void absurdPlacesAreNoTrouble(String at) {
    Formats.open(
        xlsx(
            "<sheetData>"
                + row(1, text("A1", "a"), text("B1", "b"))
                + "<row>"
                + text(at, "c")
                + text(at, "d")
                + "</row></sheetData>"));
    String merge =
        "<mergeCells>" + "<mergeCell ref='A1:XFD1048576'/>".repeat(1000) + "</mergeCells>";
    Formats.open(
        xlsx("<sheetData>" + row(1, text("A1", "a"), text("B1", "b")) + "</sheetData>" + merge));
  }
}
