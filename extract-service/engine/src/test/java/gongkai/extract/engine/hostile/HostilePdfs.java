package gongkai.extract.engine.hostile;

import static gongkai.extract.RejectionReason.CORRUPT;
import static gongkai.extract.RejectionReason.EMPTY;
import static gongkai.extract.RejectionReason.NOT_A_REPORT;
import static gongkai.extract.RejectionReason.TOO_LARGE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.stream.Stream;

/// PDF files made to do harm.
final class HostilePdfs {

  private static final long MUCH = 100_000_000;
  private static final String TEXT = "BT /F1 10 Tf 100 500 Td (report) Tj ET ";
  private static final String DO_FORM = "/X 6 0 R";

  private HostilePdfs() {}

  static List<HostileFile> all() {
    return Stream.of(bombs(), pictures(), quick()).flatMap(List::stream).toList();
  }

  /// Files that unpack to very much.
  private static List<HostileFile> bombs() {
    return List.of(
        HostileFile.refused("a PDF of ten thousand pages", TOO_LARGE, "10000 页", () -> pages()),
        HostileFile.refused(
            "page content that unpacks to 100 MB of blanks",
            TOO_LARGE,
            "展开",
            () -> new RawPdf().bomb(4, "", " ", MUCH).bytes()),
        HostileFile.refused(
            "page content packed twice that unpacks to 100 MB",
            CORRUPT,
            "已损坏",
            () ->
                new RawPdf()
                    .stream(
                            4,
                            "/Filter[/FlateDecode/FlateDecode]",
                            RawPdf.deflated(RawPdf.deflated(" ", MUCH)))
                        .bytes()),
        HostileFile.refused(
            "page content in run lengths that unpacks to 100 MB",
            TOO_LARGE,
            "展开",
            () ->
                new RawPdf()
                    .stream(
                            4,
                            "/Filter[/FlateDecode/RunLengthDecode]",
                            RawPdf.deflated("\u0081 ", 6 * MUCH / 128))
                        .bytes()),
        HostileFile.refused(
            "a thousand times the same 60 MB of blanks on one page",
            TOO_LARGE,
            "展开",
            () ->
                new RawPdf()
                    .set(3, RawPdf.page("[" + "4 0 R ".repeat(1000) + "]", ""))
                    .bomb(4, "", " ", 60_000_000)
                    .bytes()),
        HostileFile.refused(
            "60 MB of numbers without an operator",
            EMPTY,
            "",
            () -> new RawPdf().bomb(4, "", "0 ", 60_000_000).bytes()),
        HostileFile.refused(
            "60 MB of operators",
            TOO_LARGE,
            "绘制步骤",
            () -> new RawPdf().bomb(4, "", "q Q ", 60_000_000).bytes()),
        HostileFile.refused(
            "60 MB of states put aside and never taken back",
            TOO_LARGE,
            "层",
            () -> new RawPdf().bomb(4, "", "q ", 60_000_000).bytes()),
        HostileFile.refused(
            "objects in a stream that unpacks to 100 MB", TOO_LARGE, "", HostilePdfs::objectStream),
        HostileFile.refused(
            "a table of objects that unpacks to 100 MB",
            EMPTY,
            "",
            () -> new RawPdf().bytesWithTableAsStream(0, 0, MUCH)),
        HostileFile.refused(
            "a font's map that unpacks to 100 MB", TOO_LARGE, "展开", HostilePdfs::fontMap),
        HostileFile.refused(
            "a font that unpacks to 100 MB", TOO_LARGE, "展开", HostilePdfs::fontProgram));
  }

  /// Pages with pictures.
  private static List<HostileFile> pictures() {
    return List.of(
        HostileFile.refused(
            "a page as wide as a country, with a picture on it",
            EMPTY,
            "",
            () ->
                new RawPdf()
                    .set(3, RawPdf.page("4 0 R", "").replace("595 842", "999999999 999999999"))
                    .content("999999999 0 0 999999999 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI")
                    .bytes()),
        HostileFile.refused(
            "a page that is a picture of thirty thousand dots square",
            TOO_LARGE,
            "30000×30000",
            () -> picture("500 0 0 700 40 60 cm /X Do")),
        HostileFile.refused(
            "a page of text with a picture of thirty thousand dots square",
            NOT_A_REPORT,
            "标题",
            () -> picture("q 300 0 0 200 40 60 cm /X Do Q " + TEXT.repeat(8))));
  }

  /// Files that are knotted or torn.
  static List<HostileFile> quick() {
    return List.of(
        HostileFile.refused(
            "forms that print each other a billion times", TOO_LARGE, "绘制步骤", HostilePdfs::laughs),
        HostileFile.refused(
            "a form that prints itself",
            EMPTY,
            "",
            () ->
                new RawPdf()
                        .set(3, RawPdf.page("4 0 R", "/XObject<<" + DO_FORM + ">>"))
                        .content("/X Do")
                        .stream(6, form(DO_FORM), "/X Do".getBytes(ISO_8859_1))
                        .bytes()),
        HostileFile.refused(
            "arrays a million deep on a page",
            CORRUPT,
            "",
            () -> new RawPdf().content("[".repeat(1_000_000) + " TJ").bytes()),
        HostileFile.refused(
            "arrays a million deep in the catalogue",
            CORRUPT,
            "",
            () ->
                new RawPdf()
                    .set(1, "<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(1_000_000) + ">>")
                    .bytes()),
        HostileFile.refused(
            "dictionaries a hundred thousand deep in the page",
            EMPTY,
            "",
            () ->
                new RawPdf().set(3, RawPdf.page("4 0 R", "/X " + "<</X ".repeat(100_000))).bytes()),
        HostileFile.refused(
            "a page tree that holds itself",
            EMPTY,
            "",
            () -> new RawPdf().set(2, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>").bytes()),
        HostileFile.refused(
            "a page tree a hundred thousand deep", CORRUPT, "", HostilePdfs::deepTree),
        HostileFile.refused(
            "a table of objects that is its own predecessor",
            EMPTY,
            "没有能辨认的文字",
            HostilePdfs::ownPredecessor),
        HostileFile.refused(
            "a million objects without a table", CORRUPT, "", HostilePdfs::withoutTable),
        HostileFile.refused(
            "thirty million brackets of a string that never ends",
            EMPTY,
            "",
            () -> new RawPdf().set(6, "(".repeat(30_000_000)).bytes("/Info 6 0 R")),
        HostileFile.refused(
            "text behind a string that never ends",
            CORRUPT,
            "读到一半",
            () -> new RawPdf().content(TEXT + "(".repeat(300) + " Tj " + TEXT).bytes()),
        HostileFile.refused(
            "text behind arrays a thousand deep",
            CORRUPT,
            "读到一半",
            () ->
                new RawPdf()
                    .content(TEXT + "[".repeat(1000) + "]".repeat(1000) + " TJ " + TEXT)
                    .bytes()),
        HostileFile.refused(
            "text behind a picture that never ends, in a form",
            CORRUPT,
            "读到一半",
            () ->
                new RawPdf()
                        .set(3, RawPdf.page("4 0 R", "/XObject<<" + DO_FORM + ">>"))
                        .content("/X Do")
                        .stream(
                            6,
                            form(""),
                            ("BI /W 1 /H 1 /BPC 8 /CS /G ID \0\0 " + TEXT).getBytes(ISO_8859_1))
                        .bytes()));
  }

  private static byte[] pages() {
    var pdf = new RawPdf();
    var kids = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      pdf.set(6 + i, RawPdf.page("4 0 R", ""));
      kids.append(6 + i).append(" 0 R ");
    }
    return pdf.set(2, "<</Type/Pages/Count 10000/Kids[" + kids + "]>>").bytes();
  }

  private static String form(String objects) {
    return "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<<%s>>>>"
        .formatted(objects);
  }

  private static byte[] laughs() {
    var pdf = new RawPdf().set(3, RawPdf.page("4 0 R", "/XObject<</X 6 0 R>>")).content("/X Do");
    for (int i = 0; i < 9; i++) {
      pdf.stream(6 + i, form("/X " + (7 + i) + " 0 R"), "/X Do ".repeat(10).getBytes(ISO_8859_1));
    }
    return pdf.stream(15, form(""), "q Q".getBytes(ISO_8859_1)).bytes();
  }

  /// The font lies in a stream of objects, with 100 MB of blanks behind it.
  private static byte[] objectStream() {
    String font = "5 0 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    return new RawPdf()
        .content(TEXT).stream(
                6, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", RawPdf.deflated(font, " ", MUCH))
            .bytesWithTableAsStream(6, 5, 0);
  }

  private static byte[] fontMap() {
    return new RawPdf()
        .content(TEXT)
        .set(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
        .bomb(6, "", "1 begincodespacerange <00> <FF> endcodespacerange ", MUCH)
        .bytes();
  }

  private static byte[] fontProgram() {
    return new RawPdf()
        .content(TEXT)
        .set(5, "<</Type/Font/Subtype/TrueType/BaseFont/Song/FontDescriptor 7 0 R>>")
        .set(7, "<</Type/FontDescriptor/FontName/Song/Flags 4/FontFile2 6 0 R>>")
        .bomb(6, "", "\0\1\0\0", MUCH)
        .bytes();
  }

  private static byte[] deepTree() {
    var pdf = new RawPdf().set(2, "<</Type/Pages/Kids[6 0 R]/Count 1>>");
    for (int i = 6; i < 100_000; i++) {
      pdf.set(i, "<</Type/Pages/Kids[%d 0 R]/Count 1>>".formatted(i + 1));
    }
    return pdf.set(100_000, "<</Type/Pages/Kids[3 0 R]/Count 1>>").bytes();
  }

  private static byte[] ownPredecessor() {
    byte[] bytes = new RawPdf().bytes();
    int start = new String(bytes, ISO_8859_1).lastIndexOf("xref\n0");
    return new RawPdf().bytes("/Prev " + start);
  }

  private static byte[] withoutTable() {
    return ("%PDF-1.7\n" + "1 0 obj null endobj\n".repeat(1_000_000) + "%%EOF")
        .getBytes(ISO_8859_1);
  }

  /// A picture whose dots, all black, are packed to next to nothing.
  private static byte[] picture(String operators) {
    return new RawPdf()
        .set(3, RawPdf.page("4 0 R", "/XObject<</X 6 0 R>>"))
        .content(operators)
        .bomb(
            6,
            "/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 1/ColorSpace/DeviceGray",
            "\0",
            30_000L * 3_750)
        .bytes();
  }
}
