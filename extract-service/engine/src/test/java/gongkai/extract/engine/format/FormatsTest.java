package gongkai.extract.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.report.Carrier;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  private static final String CHINESE = "青石县政府信息公開工作年度報告\n主動公開情況，申請處理情況。\n";

  private static Document open(String text) {
    return open(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document open(byte[] bytes) {
    return assertInstanceOf(Formats.Opened.Flow.class, Formats.open(bytes)).document();
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream()
        .map(block ->
            switch (block) {
              case Block.Paragraph p -> p.text();
              case Block.Table t -> row(t.rows());
            })
        .toList();
  }

  private static String row(List<List<Cell>> rows) {
    return String.join(
        "/",
        rows.stream().map(r -> String.join("|", r.stream().map(Cell::text).toList())).toList());
  }

  private static List<Integer> columns(Block block, int row) {
    return assertInstanceOf(Block.Table.class, block).rows().get(row).stream()
        .map(Cell::column)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "Big5", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void theEncodingIsFoundOut(String charset) {
    byte[] bytes = CHINESE.replace("青石县", "青石縣").getBytes(Charset.forName(charset));
    String first = texts(open(bytes)).getFirst();
    String wanted = CHINESE.replace("青石县", "青石縣").lines().findFirst().orElseThrow();
    if (charset.equals("Big5")) { // 报 and 县 have no place there, 報 and 縣 have
      wanted = wanted.replace('报', '?');
    }
    assertEquals(
        new String(wanted.getBytes(Charset.forName(charset)), Charset.forName(charset)), first);
  }

  @Test
  void aPageInGbkThatCallsItselfUtf8IsRead() {
    String page = "<html><head><meta charset=utf-8></head><body><p>青石县政府信息公开</p></body></html>";
    assertEquals(List.of("青石县政府信息公开"), texts(open(page.getBytes(Charset.forName("GBK")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
  void aPageThatStartsWithALongScriptIsReadInItsEncoding(String charset) {
    String script = "<script>" + "if(f/W(1))e?1:b/f/2;".repeat(10_000) + "</script>";
    String page = "<html><body>" + script + "<p>政府信息公開工作</p></body></html>";
    assertEquals(List.of("政府信息公開工作"), texts(open(page.getBytes(Charset.forName(charset)))));
  }

  @Test
  void textIsATranscriptAndAPageIsAnOriginal() {
    assertEquals(Carrier.TRANSCRIPT, open("一、总体情况").carrier());
    assertEquals(Carrier.TRANSCRIPT, open("# 一、总体情况").carrier());
    assertEquals(Carrier.ORIGINAL, open("<p>一、总体情况</p>").carrier());
  }

  @Test
  void placesInTextHaveLineAndOffset() {
    Document document = open("a\r\n\r\n 规章\t1");
    Cell figure =
        assertInstanceOf(Block.Table.class, document.blocks().get(1)).rows().get(0).get(1);
    assertEquals(new Place.InText(3, 9), figure.place());
  }

  @Test
  void tabsPipesAndBlanksSeparateCells() {
    assertEquals(List.of("规章|1||3"), texts(open("规章\t1\t\t3")));
    assertEquals(List.of("规章|1||3"), texts(open("| 规章 | 1 | | 3 |")));
    assertEquals(List.of("规章|1|2|3"), texts(open("  规章    1   2  3")));
    assertEquals(List.of("2023年 1 月"), texts(open("2023年 1 月")));
  }

  @Test
  void aParagraphThatHoldsATabIsAParagraph() {
    String sentence = "我县围绕中心工作，依法公开政府信息。".repeat(8);
    assertEquals(List.of("（一）主动公开。\t" + sentence), texts(open("（一）主动公开。\t" + sentence)));
    assertEquals(List.of("规章|" + sentence), texts(open("| 规章 | " + sentence + " |")));
  }

  @Test
  void aLonePipeIsNothing() {
    assertEquals(List.of("规章", "1", "2"), texts(open("规章\n|\n1\n|\n2")));
  }

  @Test
  void markdownLosesItsMarksAndKeepsLongRows() {
    Document document =
        open("## 一、总体情况\n\n| a | b |\n|---|:-:|\n| **规章** | 1 | 2 | 3 |\n\n标题\n====\n");
    assertEquals(List.of("一、总体情况", "a|b/规章|1|2|3", "标题"), texts(document));
    assertTrue(assertInstanceOf(Block.Paragraph.class, document.blocks().get(2)).heading());
  }

  @Test
  void blanksToBeFilledInAreNoEmphasisInMarkdown() {
    assertEquals(
        List.of("年报", "宣讲____次，重点公开，说明"), texts(open("# 年报\n\n宣讲____次，__重点__公开，___说明___\n")));
  }

  @Test
  void aQuotationInMarkdownIsWhatItQuotes() {
    var quoted =
        assertInstanceOf(Block.Paragraph.class, open("# 年报\n\n> > 县人民政府办公室\n").blocks().get(1));
    assertEquals("县人民政府办公室", quoted.text());
    assertEquals(new Place.InText(3, 10), quoted.place());
  }

  @Test
  void mergedCellsAreResolvedToColumns() {
    Block table =
        open("<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>")
            .blocks()
            .getFirst();
    assertEquals(List.of(0, 2), columns(table, 0));
    assertEquals(List.of(2), columns(table, 1));
  }

  @Test
  void aTableThatArrangesThePageIsFlow() {
    String inner = "<table><tr><td>规章</td><td>1</td></tr><tr><td>x</td><td>2</td></tr></table>";
    String page = "<table><tr><td>导航</td><td><p>一、总体情况</p>" + inner + "</td></tr></table>";
    assertEquals(List.of("导航", "一、总体情况", "规章|1/x|2"), texts(open(page)));
  }

  @Test
  void aNumberTornOverSpansIsOneNumber() {
    String cell = "<td><p><span>1</span><span lang=EN-US>2</span><o:p></o:p></p></td>";
    assertEquals(
        List.of("规章|12/x|y"),
        texts(
            open(
                "<table><tr><td>规\n章</td>" + cell + "</tr><tr><td>x</td><td>y</td></tr></table>")));
  }

  @Test
  void scriptsNavigationAndHiddenPartsAreLeftOut() {
    String page =
        "<body><script>x</script><nav>首页</nav><p style='display: none'>h</p><p>正文<br>第二行</p><footer>f</footer>";
    assertEquals(List.of("正文", "第二行"), texts(open(page)));
  }

  @Test
  void whatABrowserDoesNotShowIsNoPartOfAFigure() {
    String cell = "<td><span style='display:none'>1</span>5<select><option>7</select></td>";
    assertEquals(
        List.of("规章|5/x|y"),
        texts(
            open("<table><tr><td>规章</td>" + cell + "</tr><tr><td>x</td><td>y</td></tr></table>")));
  }

  @Test
  void aNoteBehindAFigureOrAFigureStruckOutIsNoPartOfIt() {
    String cells = "<td>12<sup>1</sup></td><td><s>5</s>6</td>";
    assertEquals(
        List.of("规章|12 1|5 6"), texts(open("<table><tr><td>规章</td>" + cells + "</table>")));
    assertEquals(List.of("公开12 1 条"), texts(open("<p>公开12<sup>1</sup>条</p>")));
  }

  @Test
  void theHeadOfAPageIsItsMetadata() {
    String head =
        "<head><meta name=ArticleTitle content=年报><meta name=PubDate content='2023-03-21 09:12'>"
            + "<meta name=ContentSource content=县政府办></head>";
    Document.Metadata metadata = open("<html>" + head + "<body><p>x</p></body></html>").metadata();
    assertEquals(Optional.of("年报"), metadata.title());
    assertEquals(Optional.of(LocalDate.of(2023, 3, 21)), metadata.publishedOn());
    assertEquals(Optional.of("县政府办"), metadata.publisher());
  }
}
