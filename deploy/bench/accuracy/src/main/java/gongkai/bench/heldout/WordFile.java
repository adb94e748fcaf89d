package gongkai.bench.heldout;

import gongkai.bench.heldout.Copy.Block;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Zips;

/// Writes a report as a text processor's document (DOCX).
final class WordFile {

  private static final String NAMESPACES =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /// Where the list numbers the headings 一、 to 六、.
  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>\
      <w:numFmt w:val='chineseCountingThousand'/><w:suff w:val='nothing'/><w:lvlText w:val='%1、'/>\
      <w:lvlJc w:val='left'/></w:lvl></w:abstractNum>\
      <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>\
      """;

  private final WordStyle style;
  private final WordText text;
  private final Dice dice;

  WordFile(WordStyle style, Dice dice) {
    this.style = style;
    this.dice = dice;
    text = new WordText(style.face(), style.pieces(), dice);
  }

  byte[] write(Copy copy, MadeUpReport report) {
    var body = new StringBuilder();
    if (style.redHead()) {
      body.append(redHead(report));
    }
    copy.blocks().forEach(block -> body.append(block(block)));
    body.append(section());
    return new Zips()
        .with("[Content_Types].xml", types())
        .with("_rels/.rels", Zips.relationships("officeDocument", "word/document.xml"))
        .with(
            "word/_rels/document.xml.rels",
            Zips.relationships(
                "footer", "footer1.xml", "numbering", "numbering.xml", "styles", "styles.xml"))
        .with("word/document.xml", part("document", "<w:body>" + body + "</w:body>"))
        .with("word/footer1.xml", part("ftr", footer()))
        .with("word/numbering.xml", part("numbering", NUMBERING))
        .with("word/styles.xml", part("styles", ""))
        .bytes();
  }

  private static String types() {
    var types =
        new StringBuilder(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>");
    String override = "<Override PartName='/word/%s.xml' ContentType='%s+xml'/>";
    types.append(override.formatted("document", MAIN + "document.main"));
    types.append(override.formatted("footer1", MAIN + "footer"));
    types.append(override.formatted("numbering", MAIN + "numbering"));
    types.append(override.formatted("styles", MAIN + "styles"));
    return types.append("</Types>").toString();
  }

  private static String part(String root, String content) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:%s %s>%s</w:%s>"
        .formatted(root, NAMESPACES, content, root);
  }

  private static String footer() {
    return "<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:t>— </w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
        + "<w:r><w:instrText xml:space='preserve'> PAGE </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>1</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t xml:space='preserve'> —</w:t></w:r></w:p>";
  }

  private String section() {
    String size =
        style.landscape()
            ? "w:w='16838' w:h='11906' w:orient='landscape'"
            : "w:w='11906' w:h='16838'";
    return "<w:sectPr><w:footerReference w:type='default' r:id='rId1'/><w:pgSz "
        + size
        + "/><w:pgMar w:top='1500' w:bottom='1300' w:left='1480' w:right='1480' w:header='700' w:footer='700' w:gutter='0'/></w:sectPr>";
  }

  private String redHead(MadeUpReport report) {
    String red = "<w:color w:val='FF0000'/>";
    String line =
        "<w:pBdr><w:bottom w:val='single' w:sz='12' w:space='1' w:color='FF0000'/></w:pBdr>";
    String number = "〔" + (report.year() + 1) + "〕" + dice.between(1, 60) + "号";
    String place = report.author().name().substring(0, 1);
    return text.paragraph(report.author().name() + "文件", "center", "", 60, red)
        + text.paragraph(place + "政发" + number, "center", line, style.size(), "");
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Title(var lines) -> {
        var title = new StringBuilder();
        for (String line : lines) {
          title.append(text.paragraph(line, "center", "", style.size() + 12, "<w:b/>"));
        }
        yield title.toString();
      }
      case Block.Heading heading -> heading(heading);
      case Block.Prose(var words) ->
          text.paragraph(words, "both", 2 * 10 * style.size(), style.size());
      case Block.Signed(var words) ->
          text.paragraph(words, "right", "<w:ind w:right='600'/>", style.size(), "");
      case Block.Chart(var grid) ->
          new WordTable(style, text, grid).xml() + text.paragraph("", "left", 0, style.tables());
    };
  }

  private String heading(Block.Heading heading) {
    String indent = "<w:ind w:firstLine='" + 20 * style.size() + "'/>";
    return style.listed()
        ? text.paragraph(
            heading.text(),
            "left",
            "<w:keepNext/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>" + indent,
            style.size(),
            "<w:b/>")
        : text.paragraph(heading.whole(), "left", "<w:keepNext/>" + indent, style.size(), "<w:b/>");
  }
}
