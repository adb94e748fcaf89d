package gongkai.bench.printers;

import gongkai.bench.printers.FormSheets.Piece;
import gongkai.bench.printers.FormSheets.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a report as a DOCX, with what people and programs do to one: figures torn over runs,
/// traces of changes, hidden text, content controls, headings numbered by a list, tables broken at
/// a page, one table around all, cells with widths and without spans. Or as one that is to be
/// printed: with lines and pages, as wide as those.
public final class DocxPrinter {

  /// The list that numbers the headings.
  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
          + "<w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl></w:abstractNum>"
          + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";

  /// How wide a column is, in twentieths of a point.
  private static final int COLUMN = 600;

  /// How wide the text of a page is.
  private static final int TEXT = 9200;

  private static final String LINES =
      "<w:tblPr><w:tblBorders>"
          + Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
              .map("<w:%s w:val='single' w:sz='4' w:color='000000'/>"::formatted)
              .collect(Collectors.joining())
          + "</w:tblBorders><w:tblLayout w:type='fixed'/></w:tblPr>";

  private final Random random;
  private final boolean paged;
  private final int halfPoints;
  private final boolean numbered;
  private final boolean byWidths;
  private final boolean broken;
  private final boolean framed;

  public DocxPrinter(Random random) {
    this(random, false);
  }

  private DocxPrinter(Random random, boolean paged) {
    this.random = random;
    this.paged = paged;
    numbered = random.nextBoolean();
    byWidths = !paged && random.nextInt(4) == 0;
    broken = !paged && random.nextInt(3) == 0;
    framed = !paged && random.nextInt(4) == 0;
    halfPoints = paged ? 15 + random.nextInt(8) : 0;
  }

  /// One for files that are to be printed: rows are torn where pages end, and nothing stands in
  /// them that is seen in print alone.
  public static DocxPrinter paged(Random random) {
    return new DocxPrinter(random, true);
  }

  /// The file.
  public byte[] print(List<Piece> pieces) {
    return Zips.docx(body(pieces), "", NUMBERING);
  }

  private String body(List<Piece> pieces) {
    var body = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text text -> text(body, text);
        case Piece.Sheet sheet -> {
          int at = broken ? 4 + random.nextInt(20) : sheet.rows().size();
          if (at < sheet.rows().size()) {
            table(body, sheet, 0, at);
            table(body, sheet, at, sheet.rows().size());
          } else {
            table(body, sheet, 0, sheet.rows().size());
          }
        }
      }
    }
    if (paged) {
      body.append(page());
    }
    return framed ? "<w:tbl><w:tr><w:tc>" + body + "<w:p/></w:tc></w:tr></w:tbl>" : body.toString();
  }

  private String page() {
    return """
    <w:sectPr><w:pgSz w:w='11906' w:h='%d'/><w:pgMar w:top='%d' w:bottom='1000' w:left='1300' \
    w:right='1300' w:header='500' w:footer='500' w:gutter='0'/></w:sectPr>\
    """
        .formatted(12000 + random.nextInt(4838), 800 + random.nextInt(900));
  }

  private void text(StringBuilder body, Piece.Text text) {
    boolean list = numbered && !text.label().isEmpty();
    body.append("<w:p>");
    if (list) {
      body.append("<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>");
    }
    body.append(runs(list ? text.text() : text.label() + text.text())).append("</w:p>");
  }

  private void table(StringBuilder body, Piece.Sheet sheet, int from, int to) {
    int width = paged ? TEXT / sheet.columns() : COLUMN;
    body.append("<w:tbl>")
        .append(paged ? LINES : "")
        .append("<w:tblGrid>")
        .append("<w:gridCol w:w='%d'/>".formatted(width).repeat(sheet.columns()))
        .append("</w:tblGrid>");
    List<List<Slot>> open = new ArrayList<>();
    for (int r = 0; r < to; r++) {
      var cells = new ArrayList<Slot>(sheet.rows().get(r));
      var row = new StringBuilder("<w:tr>");
      int column = 0;
      while (column < sheet.columns()) {
        int at = column;
        var own = cells.stream().filter(slot -> slot.column() == at).findFirst();
        int now = r;
        var above =
            open.stream()
                .flatMap(List::stream)
                .filter(slot -> slot.column() == at && slot.height() > now)
                .findFirst();
        Slot slot = own.or(() -> above).orElseGet(() -> new Slot("", at, 1, 1, false));
        boolean starts = own.isPresent();
        String merge =
            starts && slot.height() == 1
                ? ""
                : starts ? "<w:vMerge w:val='restart'/>" : "<w:vMerge/>";
        row.append(cell(slot, width, own.isEmpty() && above.isEmpty() ? "" : merge, starts));
        column += slot.width();
      }
      int row0 = r;
      open.add(
          cells.stream()
              .filter(slot -> slot.height() > 1)
              .map(s -> new Slot(s.text(), s.column(), s.width(), row0 + s.height(), s.figure()))
              .toList());
      if (r >= from) {
        String whole = row.append("</w:tr>").toString();
        body.append(random.nextInt(30) == 0 ? control(whole) : whole);
        if (!paged && random.nextInt(40) == 0) {
          body.append(
              "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del></w:p></w:tc></w:tr>");
        }
      }
    }
    body.append("</w:tbl>");
  }

  private String cell(Slot slot, int width, String merge, boolean starts) {
    int breadth = slot.width() * width + (byWidths ? random.nextInt(3) : 0);
    String span =
        "<w:tcW w:w='%d' w:type='dxa'/>".formatted(breadth)
            + (byWidths ? "" : "<w:gridSpan w:val='%d'/>".formatted(slot.width()));
    String content = starts ? (slot.figure() ? figure(slot.text()) : runs(slot.text())) : "";
    return "<w:tc><w:tcPr>%s%s</w:tcPr><w:p>%s</w:p></w:tc>".formatted(span, merge, content);
  }

  private String figure(String digits) {
    return switch (paged ? -1 : random.nextInt(8)) {
      case 0 ->
          "<w:del><w:r><w:delText>77</w:delText></w:r></w:del><w:ins>" + runs(digits) + "</w:ins>";
      case 1 -> runs(digits) + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>5</w:t></w:r>";
      case 2 -> control(runs(digits));
      case 3 ->
          runs(digits)
              + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='1'/></w:r>";
      case 4 ->
          "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>=SUM(LEFT)</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
              + runs(digits)
              + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
      default -> runs(digits);
    };
  }

  private static String control(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  private String runs(String text) {
    if (text.length() < 2 || random.nextInt(3) > 0) {
      return run(text);
    }
    int at = 1 + random.nextInt(text.length() - 1);
    return run(text.substring(0, at)) + "<w:bookmarkStart w:id='1'/>" + run(text.substring(at));
  }

  private String run(String text) {
    String look = paged ? "<w:sz w:val='%d'/>".formatted(halfPoints) : "<w:b/>";
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>".formatted(look, text);
  }
}
