package gongkai.bench.validation;

import gongkai.bench.printers.FontFile;
import gongkai.bench.printers.Installed;
import gongkai.bench.printers.LibreOffice;
import gongkai.bench.printers.PdfToText;
import gongkai.bench.printers.Program;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Layout.Job;
import gongkai.bench.validation.Layout.OneByOne;
import gongkai.bench.validation.Layout.Press;
import java.util.ArrayList;
import java.util.List;

/// The list of validation layouts: a new one is a class in this package and a line in here.
public final class ValidationLayouts {

  private ValidationLayouts() {}

  /// All of them.
  public static List<ReportLayout> all() {
    var layouts = new ArrayList<ReportLayout>();
    layouts.add(of("html", "old-site", "htm", OldSite::print));
    layouts.add(of("html", "word-page", "htm", WordPage::print));
    layouts.add(of("html", "portal", "html", Portal::print));
    layouts.add(of("text", "one-cell-a-line", "txt", Transcripts::oneCellALine));
    layouts.add(of("text", "tabs", "txt", Transcripts::tabs));
    layouts.add(
        of(
            "text",
            "pdftotext",
            "txt",
            (manuscript, random) -> PdfToText.layout(PdfFile.ruled(manuscript, random)),
            FontFile.ZEN_HEI,
            Program.PDFTOTEXT));
    layouts.add(of("markdown", "empty-head", "md", MarkdownPages::emptyHead));
    layouts.add(of("markdown", "repeated", "md", MarkdownPages::repeated));
    layouts.add(of("markdown", "mixed", "md", MarkdownPages::mixed));
    layouts.add(of("docx", "memo", "docx", OfficeDocument::memo));
    layouts.add(of("docx", "pasted", "docx", OfficeDocument::pasted));
    layouts.add(converted("doc", "memo", "doc", OfficeDocument::memo));
    layouts.add(converted("doc", "pasted", "doc", OfficeDocument::pasted));
    layouts.add(of("xlsx", "one-sheet", "xlsx", Workbooks::oneSheet));
    layouts.add(of("xlsx", "sheets", "xlsx", Workbooks::sheets));
    layouts.add(of("ofd", "linewise", "ofd", OfdFile::linewise));
    layouts.add(of("ofd", "letterwise", "ofd", OfdFile::letterwise));
    layouts.add(
        of("pdf", "chromium", "pdf", PrintedPage::ruled, Program.CHROMIUM, FontFile.NOTO_SERIF));
    layouts.add(converted("pdf", "libreoffice", "pdf", OfficeDocument::memo));
    layouts.add(of("pdf", "subset", "pdf", PdfFile::ruled, FontFile.ZEN_HEI));
    layouts.add(
        of(
            "pdf-unruled",
            "chromium",
            "pdf",
            PrintedPage::unruled,
            Program.CHROMIUM,
            FontFile.NOTO_SERIF));
    layouts.add(converted("pdf-unruled", "libreoffice", "pdf", OfficeDocument::unruled));
    layouts.add(of("pdf-unruled", "subset", "pdf", PdfFile::unruled, FontFile.ZEN_HEI));
    scans(layouts, 200);
    scans(layouts, 150);
    return List.copyOf(layouts);
  }

  private static void scans(List<ReportLayout> layouts, int dotsPerInch) {
    String format = "picture-" + dotsPerInch;
    layouts.add(
        of(
            format,
            "colour",
            "pdf",
            (manuscript, random) ->
                Scans.colour(PrintedPage.sealed(manuscript, random), dotsPerInch, random),
            Program.CHROMIUM,
            FontFile.NOTO_SERIF));
    layouts.add(
        of(
            format,
            "grey",
            "tif",
            (manuscript, random) ->
                Scans.tiff(PdfFile.sealed(manuscript, random), dotsPerInch, random),
            FontFile.ZEN_HEI));
    if (dotsPerInch >= 200) { // nobody sends a fax that is coarser
      layouts.add(
          of(
              format,
              "black-and-white",
              "pdf",
              (manuscript, random) ->
                  Scans.blackAndWhite(PrintedPage.ruled(manuscript, random), dotsPerInch, random),
              Program.CHROMIUM,
              FontFile.NOTO_SERIF));
    }
  }

  private static ReportLayout of(
      String format, String name, String ending, OneByOne one, Installed... tools) {
    return new Layout(format, name, ending, Press.each(one), List.of(tools));
  }

  /// What LibreOffice makes of a DOCX.
  private static ReportLayout converted(
      String format, String name, String ending, OneByOne document) {
    Press press =
        (List<Job> jobs) -> LibreOffice.convert(Press.each(document).print(jobs), "docx", ending);
    return new Layout(format, name, ending, press, List.of(Program.SOFFICE, FontFile.NOTO_SERIF));
  }
}
