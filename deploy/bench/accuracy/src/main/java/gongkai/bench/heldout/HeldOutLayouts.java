package gongkai.bench.heldout;

import static gongkai.bench.printers.Program.CHROMIUM;
import static gongkai.bench.printers.Program.PDFTOTEXT;
import static gongkai.bench.printers.Program.SOFFICE;

import gongkai.bench.heldout.Copy.Wish;
import gongkai.bench.heldout.WordStyle.Lines;
import gongkai.bench.printers.FontFile;
import gongkai.bench.printers.Installed;
import gongkai.bench.printers.ReportLayout;
import java.util.ArrayList;
import java.util.List;

/// The layouts of the held-out set.
public final class HeldOutLayouts {

  private static final String SERIF = "Noto Serif CJK SC";
  private static final String SANS = "Noto Sans CJK SC";
  private static final String ZEN_HEI = "WenQuanYi Zen Hei";
  private static final List<Installed> OFFICE =
      List.of(SOFFICE, FontFile.NOTO_SANS, FontFile.NOTO_SERIF, FontFile.ZEN_HEI);
  private static final List<Installed> BROWSER = List.of(CHROMIUM, FontFile.NOTO_SANS);
  private static final List<Installed> POPPLER = List.of(PDFTOTEXT);

  /// An official letter.
  private static final WordStyle LETTER =
      new WordStyle(SERIF, 30, 18, Lines.ALL, false, true, false, false, false, false, Wish.NONE);

  /// Headings that a list numbers, tables headed again on each page.
  private static final WordStyle LISTED =
      new WordStyle(
          ZEN_HEI,
          26,
          19,
          Lines.OPEN,
          false,
          false,
          true,
          true,
          true,
          true,
          new Wish(false, false, true, false));

  /// Pages that lie, with a list of the sections, and the table of requests cut in two.
  private static final WordStyle LYING =
      new WordStyle(
          SANS,
          24,
          20,
          Lines.ALL,
          true,
          false,
          false,
          false,
          true,
          false,
          new Wish(false, true, false, true));

  private static final WordStyle THREE_LINES =
      new WordStyle(SERIF, 26, 18, Lines.THREE, false, false, false, true, true, false, Wish.NONE);

  private static final WordStyle NO_LINES =
      new WordStyle(SANS, 24, 20, Lines.NONE, true, false, false, false, true, false, Wish.NONE);

  private static final ReportLayout PDF_LETTER = pdf("pdf", "pdf-letter", LETTER);
  private static final ReportLayout PDF_LISTED = pdf("pdf", "pdf-listed", LISTED);
  private static final ReportLayout PDF_LYING = pdf("pdf", "pdf-lying", LYING);

  private HeldOutLayouts() {}

  /// All of them.
  public static List<ReportLayout> all() {
    var all = new ArrayList<ReportLayout>();
    all.addAll(html());
    all.addAll(text());
    for (Markdown.Habit habit : Markdown.Habit.values()) {
      all.add(new Markdown(habit));
    }
    all.addAll(documents());
    all.addAll(workbooks());
    all.addAll(pages());
    all.addAll(pictures());
    return List.copyOf(all);
  }

  private static List<ReportLayout> html() {
    return List.of(
        new PortalHtml(true),
        new OldAspHtml(),
        new PhoneHtml(),
        new Converted(
            "html",
            "html-office",
            new WordLayout("", LISTED),
            "html",
            Converted.office("docx", "html"),
            OFFICE));
  }

  private static List<ReportLayout> text() {
    return List.of(
        new ExtractorText(),
        new CopiedText(),
        new TabsText(),
        read("text-pages-kept", PDF_LYING, List.of("-layout")),
        read("text-pages-flowing", PDF_LETTER, List.of("-raw")));
  }

  private static ReportLayout read(String name, ReportLayout pdf, List<String> manner) {
    var conversion = Converted.each((file, random) -> Programs.text(file, manner));
    return new Converted("text", name, pdf, "txt", conversion, POPPLER);
  }

  private static List<ReportLayout> documents() {
    var documents = new ArrayList<ReportLayout>();
    for (var style : List.of(LETTER, LISTED, LYING)) {
      String name = style.equals(LETTER) ? "letter" : style.equals(LISTED) ? "listed" : "lying";
      var word = new WordLayout("docx-" + name, style);
      documents.add(word);
      documents.add(
          new Converted(
              "doc", "doc-" + name, word, "doc", Converted.office("docx", "doc"), OFFICE));
    }
    return documents;
  }

  private static List<ReportLayout> workbooks() {
    return List.of(
        new Workbook("xlsx-one-sheet", false, true, true, 0),
        new Workbook("xlsx-apart", true, true, true, 1),
        new Workbook("xlsx-written-out", false, false, false, 1));
  }

  private static ReportLayout pdf(String format, String name, WordStyle style) {
    return new Converted(
        format, name, new WordLayout(name, style), "pdf", Converted.office("docx", "pdf"), OFFICE);
  }

  private static List<ReportLayout> pages() {
    return List.of(
        PDF_LETTER,
        PDF_LISTED,
        PDF_LYING,
        browser("pdf", "pdf-browser", true),
        pdf("pdf-unruled", "pdf-three-lines", THREE_LINES),
        pdf("pdf-unruled", "pdf-no-lines", NO_LINES),
        browser("pdf-unruled", "pdf-browser-open", false),
        new Converted(
            "pdf-unruled",
            "pdf-sheet",
            new Workbook("", false, true, false, 0),
            "pdf",
            Converted.office("xlsx", "pdf"),
            OFFICE),
        ofd("ofd-lines", PDF_LISTED, 60),
        ofd("ofd-letters", PDF_LETTER, 1),
        ofd("ofd-lying", PDF_LYING, 6));
  }

  private static ReportLayout browser(String format, String name, boolean lined) {
    var conversion = Converted.each((html, random) -> Programs.printed(html));
    return new Converted(format, name, new PortalHtml(lined), "pdf", conversion, BROWSER);
  }

  private static ReportLayout ofd(String name, ReportLayout pdf, int most) {
    return new Converted("ofd", name, pdf, "ofd", OfdPackage.conversion(most), List.of());
  }

  private static List<ReportLayout> pictures() {
    return List.of(
        copied("picture-200-letter", PDF_LETTER, new Photocopier(200, true, 0.8, 0.06, 5, 60, 0.7)),
        copied(
            "picture-200-listed", PDF_LISTED, new Photocopier(200, false, 1.2, 0.09, 9, 30, 0.6)),
        copied("picture-200-lying", PDF_LYING, new Photocopier(200, false, 0.3, 0.03, 3, 0, 0.85)),
        copied(
            "picture-150-listed", PDF_LISTED, new Photocopier(150, false, 0.7, 0.05, 5, 20, 0.75)),
        copied("picture-150-lying", PDF_LYING, new Photocopier(150, true, 0.5, 0.07, 6, 40, 0.7)));
  }

  private static ReportLayout copied(String name, ReportLayout pdf, Photocopier copier) {
    return new Converted(
        "picture-" + copier.dpi(), name, pdf, "pdf", copier.conversion(), List.of());
  }
}
