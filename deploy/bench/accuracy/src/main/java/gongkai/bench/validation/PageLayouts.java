package gongkai.bench.validation;

import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Paper.Align;
import gongkai.bench.validation.Paper.Breaks;
import java.util.List;
import java.util.stream.Stream;

/// Layouts of documents that have pages or sheets.
public final class PageLayouts {

  private static final String ZEN_HEI = "WenQuanYiZenHei";
  private static final String ZEN_HEI_MONO = "WenQuanYiZenHeiMono";

  private PageLayouts() {}

  /// All of them.
  public static List<ReportLayout> all() {
    return Stream.of(
            pdf(), unruled(), word(), workbooks(), pictures200(), pictures150(), packages())
        .flatMap(List::stream)
        .toList();
  }

  private static List<ReportLayout> pdf() {
    var plain = new PdfPages.Style(ZEN_HEI, false, false);
    var mixed = new PdfPages.Style(ZEN_HEI, true, false);
    var single = new PdfPages.Style(ZEN_HEI_MONO, false, true);
    return List.of(
        new PdfLayout(
            "pdf",
            "pdf-official-letter",
            Paper.portrait(Paper.Lines.BOXES).text(15, 1.87),
            new Grids.Style(false, true, true, false, true),
            mixed),
        new PdfLayout(
            "pdf",
            "pdf-repeated-headings",
            Paper.portrait(Paper.Lines.FILLS)
                .margins(60, 64)
                .text(13, 1.8)
                .tables(10, 24)
                .breaking(true, Breaks.EVERY_PIECE),
            new Grids.Style(false, false, true, true, false),
            plain),
        new PdfLayout(
            "pdf",
            "pdf-landscape",
            Paper.portrait(Paper.Lines.FRAMED)
                .landscape()
                .margins(56, 50)
                .text(12, 1.7)
                .tables(9.5, 19)
                .breaking(false, Breaks.FLOWS_ON)
                .onFreshPage(),
            new Grids.Style(false, true, true, false, false),
            mixed),
        new PdfLayout(
            "pdf",
            "pdf-turned-table",
            Paper.portrait(Paper.Lines.FILLS)
                .margins(70, 70)
                .text(14, 1.85)
                .tables(10.5, 21)
                .breaking(true, Breaks.FLOWS_ON)
                .tableTurned(),
            new Grids.Style(false, false, true, false, false),
            plain),
        new PdfLayout(
            "pdf",
            "pdf-double-lines",
            Paper.portrait(Paper.Lines.DOUBLE)
                .margins(50, 60)
                .text(12, 2)
                .tables(8, 17)
                .aligned(Align.RIGHT)
                .under("政府信息公开工作年度报告"),
            new Grids.Style(false, true, false, true, false),
            single));
  }

  private static List<ReportLayout> unruled() {
    var plain = new PdfPages.Style(ZEN_HEI, false, false);
    var mixed = new PdfPages.Style(ZEN_HEI, true, false);
    return List.of(
        new PdfLayout(
            "pdf-unruled",
            "pdf-lines-lost",
            Paper.portrait(Paper.Lines.NONE).margins(64, 70).text(14, 1.8),
            new Grids.Style(false, false, true, false, false),
            mixed),
        new PdfLayout(
            "pdf-unruled",
            "pdf-flat-list",
            Paper.portrait(Paper.Lines.NONE)
                .margins(58, 64)
                .text(12, 1.8)
                .tables(9.5, 18)
                .breaking(true, Breaks.LARGEST_PIECE)
                .aligned(Align.RIGHT),
            new Grids.Style(true, false, false, false, true),
            plain),
        new PdfLayout(
            "pdf-unruled",
            "pdf-shaded-rows",
            Paper.portrait(Paper.Lines.SHADES)
                .landscape()
                .margins(60, 54)
                .text(12, 1.7)
                .tables(10, 21)
                .breaking(false, Breaks.EVERY_PIECE),
            new Grids.Style(false, true, false, false, false),
            plain));
  }

  private static List<ReportLayout> word() {
    var song = WordStyle.plain("宋体", 14, 9);
    var fang = WordStyle.plain("仿宋_GB2312", 16, 10.5);
    var official = new Grids.Style(false, true, true, false, true);
    var whole = new Grids.Style(false, false, false, false, false);
    var tall = new Grids.Style(false, true, true, true, false);
    return List.of(
        new WordLayout("docx", "docx-official", "docx", fang.turnedLabels(), official),
        new WordLayout("docx", "docx-nested", "docx", song.nestedTables(), whole),
        new WordLayout(
            "docx", "docx-split-tables", "docx", song.numberedByLists().splitAfter(9, true), whole),
        new WordLayout("docx", "docx-torn-runs", "docx", fang.lying().tornText(), tall),
        new WordLayout("doc", "doc-official", "doc", song.turnedLabels(), official),
        new WordLayout(
            "doc", "doc-split-tables", "doc", fang.tornText().splitAfter(12, false), tall),
        new WordLayout("doc", "doc-lists", "doc", song.numberedByLists(), whole),
        // LibreOffice prints what follows over a table whose downward label meets the page's end
        new WordLayout("pdf", "pdf-from-word", "pdf", fang.onFreshPage(), tall),
        new WordLayout(
            "pdf", "pdf-from-word-split", "pdf", song.lying().splitAfter(8, true), official),
        new WordLayout("pdf-unruled", "pdf-from-word-unruled", "pdf", song.unruled(), whole));
  }

  private static List<ReportLayout> pictures200() {
    return List.of(
        new PictureLayout(
            "picture-200",
            "picture-200-grey-tiff",
            "tif",
            Paper.portrait(Paper.Lines.BOXES).text(15, 1.87).tables(10, 21),
            new Grids.Style(false, true, true, false, true),
            DrawnFace.Source.SERIF,
            new Scan(200, false, 0.6, 6, 0.35, 12),
            0.8),
        new PictureLayout(
            "picture-200",
            "picture-200-sealed-jpeg",
            "pdf",
            Paper.portrait(Paper.Lines.FRAMED)
                .margins(58, 66)
                .text(14, 1.9)
                .tables(9, 20)
                .breaking(true, Breaks.EVERY_PIECE),
            new Grids.Style(false, true, true, false, false),
            DrawnFace.Source.SANS,
            new Scan(200, true, 1.0, 5, 0.3, 18),
            0.7),
        new PictureLayout(
            "picture-200",
            "picture-200-lying-png",
            "pdf",
            Paper.portrait(Paper.Lines.BOXES)
                .landscape()
                .margins(60, 56)
                .text(13, 1.8)
                .tables(11, 22)
                .onFreshPage(),
            new Grids.Style(false, false, true, true, false),
            DrawnFace.Source.ZEN_HEI,
            new Scan(200, false, 0.4, 4, 0.2, 6),
            1));
  }

  private static List<ReportLayout> pictures150() {
    return List.of(
        new PictureLayout(
            "picture-150",
            "picture-150-sealed-jpeg",
            "pdf",
            Paper.portrait(Paper.Lines.BOXES).margins(56, 66).text(15, 1.87).tables(10.5, 23),
            new Grids.Style(false, false, true, false, true),
            DrawnFace.Source.SERIF,
            new Scan(150, true, 0.5, 4, 0.25, 10),
            0.8),
        new PictureLayout(
            "picture-150",
            "picture-150-grey-tiff",
            "tif",
            Paper.portrait(Paper.Lines.FRAMED)
                .landscape()
                .margins(56, 54)
                .text(13, 1.8)
                .tables(11, 23)
                .breaking(true, Breaks.LARGEST_PIECE),
            new Grids.Style(false, true, true, false, false),
            DrawnFace.Source.SANS,
            new Scan(150, false, 0.8, 6, 0.3, 14),
            1),
        new PictureLayout(
            "picture-150",
            "picture-150-straight-png",
            "pdf",
            Paper.portrait(Paper.Lines.FILLS).margins(50, 60).text(13, 1.8).tables(9.5, 20),
            new Grids.Style(false, true, true, true, false),
            DrawnFace.Source.ZEN_HEI,
            new Scan(150, true, 0.2, 0, 0.15, 0),
            1));
  }

  private static List<ReportLayout> workbooks() {
    return List.of(
        new WorkbookLayout(
            "xlsx-one-sheet",
            new SheetStyle(false, false, false, 1, 1, "宋体"),
            new Grids.Style(true, false, false, false, true)),
        new WorkbookLayout(
            "xlsx-sheet-a-section",
            new SheetStyle(true, false, false, 0, 0, "仿宋"),
            new Grids.Style(false, true, false, true, false)),
        new WorkbookLayout(
            "xlsx-merged-text",
            new SheetStyle(false, true, true, 0, 0, "等线"),
            new Grids.Style(false, true, true, false, false)));
  }

  private static List<ReportLayout> packages() {
    return List.of(
        new OfdLayout(
            "ofd-letter",
            Paper.portrait(Paper.Lines.BOXES).text(16, 1.75).tables(9, 20),
            new Grids.Style(false, true, true, false, true),
            true,
            "宋体"),
        new OfdLayout(
            "ofd-repeated-headings",
            Paper.portrait(Paper.Lines.FILLS)
                .margins(56, 62)
                .text(13, 1.8)
                .tables(10, 23)
                .breaking(true, Breaks.EVERY_PIECE),
            new Grids.Style(false, false, true, true, false),
            false,
            "仿宋_GB2312"),
        new OfdLayout(
            "ofd-landscape",
            Paper.portrait(Paper.Lines.FRAMED)
                .landscape()
                .margins(60, 56)
                .text(12, 1.8)
                .tables(9.5, 20)
                .breaking(false, Breaks.FLOWS_ON),
            new Grids.Style(false, true, false, false, false),
            true,
            "楷体"));
  }
}
