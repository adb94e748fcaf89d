package gongkai.extract.engine.hostile;

import static gongkai.extract.RejectionReason.CORRUPT;
import static gongkai.extract.RejectionReason.EMPTY;
import static gongkai.extract.RejectionReason.NOT_A_REPORT;
import static gongkai.extract.RejectionReason.TOO_LARGE;
import static gongkai.extract.RejectionReason.UNSUPPORTED_FORMAT;

import gongkai.bench.printers.QuineZip;
import gongkai.bench.printers.Zips;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// DOCX, XLSX and OFD files made to do harm, and other ZIPs.
final class HostilePackages {

  /// Ten entities, each ten times the one before: a billion characters.
  private static final String LAUGHS = laughs();

  private HostilePackages() {}

  /// What stands in the main part of each format.
  private record Format(String name, String main, String root) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format(
              "DOCX",
              "word/document.xml",
              "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"),
          new Format(
              "XLSX",
              "xl/workbook.xml",
              "<workbook><sheets><sheet name='%s'/></sheets></workbook>"),
          new Format("OFD", "OFD.xml", "<OFD><DocBody><DocRoot>%s</DocRoot></DocBody></OFD>"));

  static List<HostileFile> all() {
    return Stream.of(bombs(), quick()).flatMap(List::stream).toList();
  }

  /// Files that take no time at all.
  static List<HostileFile> quick() {
    return Stream.concat(FORMATS.stream().map(HostilePackages::entities), Stream.of(zips()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<HostileFile> entities(Format format) {
    return List.of(
        doctype(format, "a billion laughs", LAUGHS, "&l9;"),
        doctype(
            format,
            "a file of the machine",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
            "&e;"),
        doctype(
            format,
            "something from the network",
            "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>",
            "x"),
        doctype(
            format,
            "entities of a parameter",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]>",
            "x"));
  }

  private static HostileFile doctype(Format format, String what, String type, String text) {
    return HostileFile.refused(
        "%s that asks for %s".formatted(format.name, what),
        CORRUPT,
        "DOCTYPE",
        () -> new Zips().with(format.main, type + format.root.formatted(text)).bytes());
  }

  private static List<HostileFile> bombs() {
    return List.of(
        HostileFile.refused(
            "DOCX with 500 tables in each other",
            TOO_LARGE,
            "层",
            () ->
                Zips.docx(
                    "<w:tbl><w:tr><w:tc>".repeat(500)
                        + "<w:p/>"
                        + "</w:tc></w:tr></w:tbl>".repeat(500))),
        HostileFile.read(
            "DOCX of a report with a picture of thirty thousand dots square",
            HostilePackages::withPicture),
        HostileFile.refused(
            "DOCX whose styles are based on each other in a ring",
            NOT_A_REPORT,
            "标题",
            () ->
                Zips.docx(
                    "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>通知</w:t></w:r></w:p>",
                    "<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>",
                    "")),
        HostileFile.refused(
            "XLSX of 5000 sheets that are one of 40 MB of remarks",
            TOO_LARGE,
            "MB",
            () -> sheets(5_000, "<worksheet><!--" + "公".repeat(13_000_000) + "--></worksheet>")),
        HostileFile.refused(
            "XLSX of cells that all show one long text",
            TOO_LARGE,
            "字",
            () ->
                sheets(
                    1,
                    "<worksheet><sheetData>"
                        + "<row><c t='s'><v>0</v></c></row>".repeat(20_000)
                        + "</sheetData></worksheet>")),
        HostileFile.refused(
            "OFD of 400 pages that are one of 40 MB of remarks",
            TOO_LARGE,
            "MB",
            () -> ofd(400, "<Page><!--" + "公".repeat(13_000_000) + "--></Page>", "")),
        HostileFile.refused(
            "OFD of drawings that hold each other a billion times",
            TOO_LARGE,
            "",
            () -> ofd(1, page("<CompositeObject ResourceID='0'/>"), units())),
        HostileFile.refused(
            "OFD of one drawing that holds itself",
            EMPTY,
            "",
            () ->
                ofd(
                    1,
                    page("<CompositeObject ResourceID='0'/>"),
                    unit(0, "<CompositeObject ResourceID='0'/>"))));
  }

  private static List<HostileFile> zips() {
    return List.of(
        HostileFile.refused("a ZIP that holds itself", UNSUPPORTED_FORMAT, "ZIP", QuineZip::bytes),
        HostileFile.refused(
            "a ZIP whose file lies outside of it",
            UNSUPPORTED_FORMAT,
            "ZIP",
            () -> new Zips().with("../../etc/passwd", "root").bytes()),
        HostileFile.refused(
            "a DOCX whose document lies outside of it",
            CORRUPT,
            "正文",
            () ->
                new Zips()
                    .with(
                        "_rels/.rels",
                        Zips.relationships("officeDocument", "../../../../etc/passwd"))
                    .with("word/styles.xml", "<w:styles xmlns:w='w'/>")
                    .bytes()),
        HostileFile.refused(
            "ZIPs in each other, twenty deep", UNSUPPORTED_FORMAT, "ZIP", HostilePackages::nested));
  }

  /// The text of a report, and the picture in it.
  private static byte[] withPicture() {
    var body = new StringBuilder();
    HostilePages.REPORT
        .lines()
        .forEach(line -> body.append("<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>"));
    return new Zips()
        .with("_rels/.rels", Zips.relationships("officeDocument", "word/document.xml"))
        .with("word/_rels/document.xml.rels", Zips.relationships("image", "media/image1.png"))
        .with(
            "word/document.xml",
            "<w:document xmlns:w='w' xmlns:r='r' xmlns:a='a'><w:body>"
                + body
                + "<w:p><w:r><w:drawing><a:blip r:embed='rId1'/></w:drawing></w:r></w:p></w:body></w:document>")
        .with("word/media/image1.png", HugePicture.png())
        .bytes();
  }

  private static byte[] nested() {
    byte[] zip = Zips.bomb("0.txt", "", "x", 10_000_000);
    for (int i = 1; i <= 20; i++) {
      zip = new Zips().with(i + ".zip", zip).bytes();
    }
    return zip;
  }

  private static String laughs() {
    var type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 '公'>");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY l%d '%s'>".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    return type.append("]>").toString();
  }

  private static byte[] sheets(int count, String sheet) {
    var listed = new StringBuilder();
    var related = new ArrayList<String>(List.of("sharedStrings", "strings.xml"));
    for (int i = 0; i < count; i++) {
      listed.append("<sheet name='%d' r:id='rId%d'/>".formatted(i, i + 2));
      related.add("worksheet");
      related.add("sheet.xml");
    }
    return new Zips()
        .with("_rels/.rels", Zips.relationships("officeDocument", "xl/workbook.xml"))
        .with("xl/_rels/workbook.xml.rels", Zips.relationships(related.toArray(String[]::new)))
        .with("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + listed + "</sheets></workbook>")
        .with("xl/strings.xml", "<sst><si><t>" + "公开\n".repeat(3_000_000) + "</t></si></sst>")
        .with("xl/sheet.xml", sheet)
        .bytes();
  }

  private static String page(String objects) {
    return "<Page><Content><Layer>" + objects + "</Layer></Content></Page>";
  }

  private static String unit(int id, String objects) {
    return "<CompositeGraphicUnit ID='%d'><Content>%s</Content></CompositeGraphicUnit>"
        .formatted(id, objects);
  }

  private static String units() {
    var units = new StringBuilder();
    for (int i = 0; i < 15; i++) {
      units.append(unit(i, "<CompositeObject ResourceID='%d'/>".formatted(i + 1).repeat(10)));
    }
    return units.toString();
  }

  private static byte[] ofd(int pages, String page, String units) {
    return new Zips()
        .with("OFD.xml", "<OFD><DocBody><DocRoot>Document.xml</DocRoot></DocBody></OFD>")
        .with(
            "Document.xml",
            "<Document><CommonData><DocumentRes>Res.xml</DocumentRes></CommonData><Pages>"
                + "<Page BaseLoc='P.xml'/>".repeat(pages)
                + "</Pages></Document>")
        .with("Res.xml", "<Res><CompositeGraphicUnits>" + units + "</CompositeGraphicUnits></Res>")
        .with("P.xml", page)
        .bytes();
  }
}
