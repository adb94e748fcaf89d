package gongkai.extract.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.Zips;
import gongkai.extract.RejectionReason;
import gongkai.extract.engine.grid.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfdFormatTest {

  private static final String ROOT =
      "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>";

  private static Zips ofd(String objects) {
    return new Zips()
        .with("OFD.xml", ROOT)
        .with(
            "Doc_0/Document.xml",
            "<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea><DocumentRes>Res.xml</DocumentRes>"
                + "<TemplatePage ID='7' BaseLoc='T.xml'/></CommonData><Pages><Page ID='1' BaseLoc='/Doc_0/P.xml'/></Pages></Document>")
        .with(
            "Doc_0/Res.xml",
            "<Res><CompositeGraphicUnits><CompositeGraphicUnit ID='5'><Content>"
                + text(0, 10, "章内")
                + "<CompositeObject ResourceID='5' Boundary='0 0 9 9'/></Content></CompositeGraphicUnit></CompositeGraphicUnits></Res>")
        .with("Doc_0/T.xml", page(text(20, 20, "页眉上的题")))
        .with("Doc_0/P.xml", page(objects));
  }

  private static String page(String objects) {
    return "<Page><Template TemplateID='9'/><Content><Layer>"
        + objects
        + "</Layer></Content></Page>";
  }

  private static String text(int left, int top, String text) {
    return text("", left, top, text);
  }

  private static String text(String attributes, int left, int top, String text) {
    return "<TextObject Boundary='%d %d 50 5' Size='4' %s><TextCode X='0' Y='4'>%s</TextCode></TextObject>"
        .formatted(left, top, attributes, text);
  }

  @Test
  void textIsReadFromWhereItStandsNotInTheOrderOfTheFile() {
    assertEquals(
        List.of("年度报告题目", "第二段的文字"),
        Flows.of(ofd(text(20, 60, "第二段的文字") + text(80, 30, "年度报告题目")).bytes()));
  }

  @Test
  void placesAreInPointsOfThePage() {
    var block = Flows.open(ofd(text(20, 30, "题")).bytes()).blocks().getFirst();
    var paragraph = assertInstanceOf(gongkai.extract.engine.grid.Block.Paragraph.class, block);
    var place = assertInstanceOf(Place.OnPage.class, paragraph.place());
    assertEquals(1, place.page());
    assertEquals(20 * 72 / 25.4, place.box().left(), 0.1);
    assertEquals((34 - 0.88 * 4) * 72 / 25.4, place.box().top(), 0.1);
  }

  @Test
  void whatIsNotShownIsLeftOut() {
    String objects =
        text("Visible='false'", 20, 30, "藏") + text("Alpha='0'", 20, 40, "透") + text(20, 50, "见");
    assertEquals(List.of("见"), Flows.of(ofd(objects).bytes()));
  }

  @Test
  void templatesBlocksAndCompositeObjectsAreRead() {
    String objects =
        "<PageBlock>"
            + text(20, 60, "块内")
            + "</PageBlock><CompositeObject ResourceID='5' Boundary='20 90 50 20'/>";
    byte[] bytes = ofd(objects).with("Doc_0/P.xml", page(objects).replace("'9'", "'7'")).bytes();
    assertEquals(List.of("页眉上的题", "块内", "章内"), Flows.of(bytes));
  }

  @Test
  void anEncryptedFileAndOneOfPicturesAloneSaySo() {
    var encrypted = Flows.refused(ofd(text(1, 1, "x")).with("Encryptions.xml", "<E/>").bytes());
    assertEquals(RejectionReason.ENCRYPTED, encrypted.reason());
    var pictures = Flows.refused(ofd("<ImageObject ResourceID='3'/>").bytes());
    assertTrue(pictures.message().contains("图片"), pictures.message());
  }

  @ParameterizedTest
  @CsvSource({
    "'<TextCode>', 公开, 字符",
    "'', '<TextObject/>', 标记",
    "'<TextObject Size=\"1\"><TextCode DeltaX=\"g 999999999 1', ' g 999999999 1', MB",
  })
  void aBombIsTooLarge(String start, String piece, String what) {
    byte[] bomb = Zips.bomb("OFD.xml", "<OFD>" + start, piece, 300_000_000);
    var refused = Flows.refused(bomb);
    assertEquals(RejectionReason.TOO_LARGE, refused.reason(), refused.message());
    assertTrue(refused.message().contains(what), refused.message());
  }

  @ParameterizedTest
  @CsvSource({"NaN", "1e300", "-5", "g 99999999 3", "''", "x"})
  void absurdNumbersAreNoTrouble(String number) {
    String objects =
        "<TextObject Boundary='%1$s %1$s %1$s %1$s' CTM='%1$s 0 0 %1$s 0 0' Size='4'><TextCode X='%1$s' Y='4' DeltaX='%1$s'>年度</TextCode></TextObject><PathObject Boundary='0 0 1 1'><AbbreviatedData>M %1$s 0 L 5 %1$s A 1 C Q</AbbreviatedData></PathObject>"
            .formatted(number);
    assertTrue(Flows.of(ofd(objects + text(20, 200, "题目在此")).bytes()).contains("题目在此"));
  }
}
