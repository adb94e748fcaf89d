package gongkai.extract.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.Zips;
import gongkai.extract.RejectionReason;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.report.Carrier;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxFormatTest {

  private static String p(String... runs) {
    return "<w:p>"
        + String.join("", Arrays.stream(runs).map(DocxFormatTest::r).toList())
        + "</w:p>";
  }

  private static String r(String text) {
    return text.startsWith("<") ? text : "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String r(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static String tc(String properties, String... blocks) {
    String content =
        String.join("", Arrays.stream(blocks).map(b -> b.startsWith("<") ? b : p(b)).toList());
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String tbl(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String control(String properties, String content) {
    return "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
        .formatted(properties, content);
  }

  private static final String SECOND_ROW = tr(tc("", "x"), tc("", "y"), tc("", "z"));

  private static List<String> read(String body) {
    return Flows.of(Zips.docx(body));
  }

  @Test
  void paragraphsAndTablesStandInTheOrderOfTheBody() {
    String table = tbl(tr(tc("", "规章"), tc("", "1"), tc("", "2")));
    assertEquals(List.of("一", "0+1:规章 1+1:1 2+1:2", "二"), read(p("一") + table + p("二")));
    assertEquals(Carrier.ORIGINAL, Flows.open(Zips.docx(p("一"))).carrier());
  }

  @Test
  void mergedCellsAreResolvedToColumns() {
    String first = tr(tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "a"), tc("", "b"));
    String second = tr(tc("<w:gridSpan w:val='2'/><w:vMerge/>", ""), tc("", "c"));
    String third = tr(tc("", "d"), tc("", "e"), tc("", "f"));
    assertEquals(
        List.of("0+2:a 2+1:b / 2+1:c / 0+1:d 1+1:e 2+1:f"), read(tbl(first, second, third)));
  }

  @Test
  void aMergerWithNothingAboveItIsACellOfItsOwn() {
    String first = tr(tc("<w:vMerge/>", "a"), tc("", "b"), tc("", "c"));
    assertEquals(List.of("0+1:a 1+1:b 2+1:c / 0+1:x 1+1:y 2+1:z"), read(tbl(first, SECOND_ROW)));
  }

  @Test
  void cellsMergedIntoTheirLeftNeighbourWidenIt() {
    String first = tr(tc("<w:hMerge w:val='restart'/>", "a"), tc("<w:hMerge/>", ""), tc("", "c"));
    assertEquals(List.of("0+2:a 2+1:c / 0+1:x 1+1:y 2+1:z"), read(tbl(first, SECOND_ROW)));
  }

  @Test
  void columnsComeFromTheEdgesWhereTheSpansDoNotAddUp() {
    String wide = "<w:tcW w:w='2000' w:type='dxa'/>";
    String narrow = "<w:tcW w:w='1000' w:type='dxa'/>";
    String first = tr(tc(wide, "a"), tc(narrow, "b"));
    String second = tr(tc(narrow, "x"), tc(narrow, "y"), tc(narrow, "z"));
    assertEquals(List.of("0+2:a 2+1:b / 0+1:x 1+1:y 2+1:z"), read(tbl(first, second)));
  }

  @Test
  void rowsThatBeginFartherRightKeepTheirColumns() {
    String first =
        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("", "b") + tc("", "c") + "</w:tr>";
    assertEquals(List.of("1+1:b 2+1:c / 0+1:x 1+1:y 2+1:z"), read(tbl(first, SECOND_ROW)));
  }

  @Test
  void whatWasDeletedIsLeftOutAndWhatWasInsertedIsKept() {
    String cell =
        "<w:p><w:r><w:t>1</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del>"
            + "<w:moveFrom><w:r><w:t>7</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>2</w:t></w:r></w:ins></w:p>";
    String gone = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", "9") + tc("", "9") + "</w:tr>";
    assertEquals(
        List.of("0+1:规章 1+1:12 2+1:3 / 0+1:x 1+1:y 2+1:z"),
        read(tbl(tr(tc("", "规章"), tc("", cell), tc("", "3")), gone, SECOND_ROW)));
    String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("收到") + "</w:p>";
    assertEquals(List.of("收到申请"), read(joined + p("申请")));
  }

  @Test
  void hiddenTextAndHiddenRowsAreLeftOut() {
    String styles =
        "<w:style w:type='character' w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>";
    String body =
        "<w:p>"
            + r("1")
            + r("<w:vanish/>", "2")
            + r("<w:rStyle w:val='h'/>", "3")
            + r("<w:rStyle w:val='h'/><w:vanish w:val='0'/>", "4")
            + "</w:p>";
    assertEquals(List.of("14"), Flows.of(Zips.docx(body, styles, "")));
    String hidden = "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("", "9") + tc("", "9") + "</w:tr>";
    assertEquals(
        List.of("0+1:x 1+1:y 2+1:z / 0+1:x 1+1:y 2+1:z"),
        read(tbl(SECOND_ROW, hidden, SECOND_ROW)));
  }

  @Test
  void aNotesMarkIsNoPartOfAFigure() {
    assertEquals(
        List.of("公开12 1 条"), read(p("公开12", r("<w:vertAlign w:val='superscript'/>", "1"), "条")));
    assertEquals(
        List.of("公开12 条"), read(p("公开12", "<w:r><w:footnoteReference w:id='2'/></w:r>", "条")));
    assertEquals(List.of("5 6"), read(p(r("<w:strike/>", "5"), "6")));
  }

  @Test
  void contentControlsAreTransparentAndTheirPlaceholdersLeftOut() {
    String cell = control("", tc("", p(control("", r("3")))));
    String placeholder = control("<w:showingPlcHdr/>", r("请输入"));
    String row = control("", tr(tc("", "规章"), tc("", p(placeholder)), cell));
    assertEquals(
        List.of("题", "0+1:规章 1+1: 2+1:3"), read(control("", p("题")) + control("", tbl(row))));
  }

  @Test
  void aHeadingsNumberComesFromItsList() {
    String numbering =
        "<w:abstractNum w:abstractNumId='5'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='japaneseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='（%2）'/><w:pStyle w:val='b'/></w:lvl>"
            + "<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%3.'/></w:lvl>"
            + "</w:abstractNum><w:num w:numId='2'><w:abstractNumId w:val='5'/></w:num>";
    String styles =
        "<w:style w:type='paragraph' w:styleId='a'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style>";
    String first = "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr>" + r("总体情况") + "</w:p>";
    String part = "<w:p><w:pPr><w:pStyle w:val='b'/></w:pPr>" + r("主动公开") + "</w:p>";
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='2'/><w:numId w:val='2'/></w:numPr></w:pPr>"
            + r("5件")
            + "</w:p>";
    String bare =
        "<w:p><w:pPr><w:pStyle w:val='a'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
            + r("附")
            + "</w:p>";
    assertEquals(
        List.of("#一、总体情况", "#（一）主动公开", "#（二）主动公开", "1. 5件", "#二、总体情况", "#（一）主动公开", "#附"),
        Flows.of(Zips.docx(first + part + part + item + first + part + bare, styles, numbering)));
  }

  @Test
  void listsThatBeginAgainCountFromTheirStart() {
    String numbering =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
            + r("项")
            + "</w:p>";
    String body = item.formatted(1) + item.formatted(1) + item.formatted(2) + item.formatted(2);
    assertEquals(List.of("1.项", "2.项", "1.项", "2.项"), Flows.of(Zips.docx(body, "", numbering)));
  }

  @Test
  void fieldsShowTheirResult() {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:t>8</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
    assertEquals(List.of("共12件"), read(p("共", field, "件")));
    String broken = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    assertEquals(List.of("共", "下一段"), read(p("共", broken) + p("下一段")));
  }

  @Test
  void ofAlternativesOneIsReadAndTextBoxesFollowTheirParagraph() {
    String box = "<wps:txbx><w:txbxContent>" + p("框") + "</w:txbxContent></wps:txbx>";
    String run =
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
            + box
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    assertEquals(List.of("正文", "框", "后"), read(p("正文", run) + p("后")));
  }

  @Test
  void aTableThatArrangesThePageIsFlow() {
    String inner = tbl(tr(tc("", "规章"), tc("", "1"), tc("", "2")), SECOND_ROW);
    assertEquals(
        List.of("题", "0+1:规章 1+1:1 2+1:2 / 0+1:x 1+1:y 2+1:z", "尾"),
        read(tbl(tr(tc("", p("题"), inner, p("尾"))))));
  }

  @Test
  void aTableOfContentsIsLeftOut() {
    String styles = "<w:style w:type='paragraph' w:styleId='t'><w:name w:val='toc 1'/></w:style>";
    String entry = "<w:p><w:pPr><w:pStyle w:val='t'/></w:pPr>" + r("一、总体情况 1") + "</w:p>";
    assertEquals(List.of("一、总体情况"), Flows.of(Zips.docx(entry + p("一、总体情况"), styles, "")));
  }

  @Test
  void placesNameTableRowAndCell() {
    var table =
        assertInstanceOf(
            Block.Table.class,
            Flows.open(Zips.docx(p("题") + tbl(SECOND_ROW, SECOND_ROW))).blocks().get(1));
    assertEquals(new Place.InFile("table[1]/row[2]/cell[3]"), table.rows().get(1).get(2).place());
  }

  @ParameterizedTest
  @CsvSource({
    "<w:p><w:r><w:t>, 公开, 字符",
    "<w:p>, <w:r/>, 标记",
    "<w:p>, <w:r>, 层",
    "<w:p>, '<w:r w:a=\"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\"/>', 字符",
    "<w:p>, <!--公开-->, MB",
    "<w:p><!--, 公开, MB"
  })
  void aBombIsTooLarge(String start, String piece, String what) {
    String head = "<w:document xmlns:w='w'><w:body>" + start;
    var refused = Flows.refused(Zips.bomb("word/document.xml", head, piece, 300_000_000));
    assertEquals(RejectionReason.TOO_LARGE, refused.reason(), refused.message());
    assertTrue(refused.message().contains(what), refused.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>",
        "<!DOCTYPE x [<!ENTITY a '1111111111'><!ENTITY b '&a;&a;&a;&a;'>]><w:document xmlns:w='w'/>",
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><w:document xmlns:w='w'/>",
        "<w:document xmlns:w='w'><w:body>",
        "<w:document xmlns:w='w'/>",
        "no markup"
      })
  void whatAsksForEntitiesOrIsNoMarkupIsCorrupt(String document) {
    var refused = Flows.refused(new Zips().with("word/document.xml", document).bytes());
    assertEquals(RejectionReason.CORRUPT, refused.reason(), refused.message());
  }

  @Test
  void aFileCutOffIsCorruptAndSaysSo() {
    byte[] whole = Zips.docx(p("一".repeat(2000)));
    var refused = Flows.refused(Arrays.copyOf(whole, whole.length - 40));
    assertEquals(RejectionReason.CORRUPT, refused.reason());
    assertTrue(refused.message().contains("不完整"), refused.message());
  }

  @Test
  void aFlippedBitIsFoundOut() {
    byte[] whole = Zips.docx(p("收到申请123456件"));
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      if (Formats.open(flipped) instanceof Formats.Opened.Flow) {
        assertEquals(List.of("收到申请123456件"), Flows.of(flipped), "flip " + i);
      }
    }
  }

  @Test
  void aFileOfPicturesAloneSaysSo() {
    byte[] bytes =
        new Zips()
            .with("word/document.xml", "<w:document xmlns:w='w'><w:body/></w:document>")
            .with("word/media/image1.png", "x")
            .bytes();
    assertTrue(Flows.refused(bytes).message().contains("图片"));
  }
}
