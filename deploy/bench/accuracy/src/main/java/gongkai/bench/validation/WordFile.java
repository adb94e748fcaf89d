package gongkai.bench.validation;

import gongkai.bench.printers.Zips;
import java.time.LocalDateTime;

/// The package around the text of a DOCX, complete enough for any office program to open it.
final class WordFile {

  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final LocalDateTime THEN = LocalDateTime.of(2024, 1, 2, 3, 4);

  private WordFile() {}

  static byte[] of(String body) {
    String types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("document", "document.main")
            + type("styles", "styles")
            + type("numbering", "numbering")
            + type("footer1", "footer")
            + "</Types>";
    String parts =
        relations("styles", "styles.xml", "numbering", "numbering.xml", "footer", "footer1.xml");
    return new Zips(THEN)
        .with("[Content_Types].xml", HEAD + types)
        .with("_rels/.rels", HEAD + relations("officeDocument", "word/document.xml"))
        .with("word/_rels/document.xml.rels", HEAD + parts)
        .with("word/document.xml", HEAD + root("document", "<w:body>" + body + "</w:body>"))
        .with("word/styles.xml", HEAD + root("styles", STYLES))
        .with("word/numbering.xml", HEAD + root("numbering", NUMBERING))
        .with("word/footer1.xml", HEAD + root("ftr", FOOTER))
        .bytes();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, TYPES, type);
  }

  private static String relations(String... kindsAndTargets) {
    var xml =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      xml.append(
          "<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"/>"
              .formatted(i / 2 + 1, RELATIONS, kindsAndTargets[i], kindsAndTargets[i + 1]));
    }
    return xml.append("</Relationships>").toString();
  }

  private static String root(String name, String content) {
    return "<w:%s %s>%s</w:%s>".formatted(name, NAMESPACES, content, name);
  }

  private static final String STYLES =
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC" \
      w:hAnsi="Noto Serif CJK SC"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>\
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>\
      <w:rPr><w:b/></w:rPr></w:style>\
      """;

  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">\
      <w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/>\
      <w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
      """;

  private static final String FOOTER =
      """
      <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p>\
      """;
}
