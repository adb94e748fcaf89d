package gongkai.bench.validation;

import gongkai.bench.printers.Markup;
import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Kind;
import gongkai.bench.validation.Manuscript.Block;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A report typed in a word processor.
final class OfficeDocument {

  private static final String UPRIGHT =
      "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
          + "<w:pgMar w:top=\"1440\" w:right=\"1300\" w:bottom=\"1440\" w:left=\"1300\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>";
  private static final String LYING =
      UPRIGHT.replace(
          "w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"");

  private final Manuscript manuscript;
  private final Random random;
  private final boolean boxed;
  private final boolean ruled;
  private final boolean listed;
  private final StringBuilder body = new StringBuilder();
  private int bookmark;

  private OfficeDocument(Manuscript manuscript, Random random, boolean boxed, boolean ruled) {
    this.manuscript = manuscript;
    this.random = random;
    this.boxed = boxed;
    this.ruled = ruled;
    listed = !boxed && random.nextBoolean();
  }

  /// One after another, headings numbered by a list in every other, the wide table on a page that
  /// lies on its side.
  static byte[] memo(Manuscript manuscript, Random random) {
    return WordFile.of(new OfficeDocument(manuscript, random, false, true).flowing());
  }

  /// The whole in one big cell, as it was pasted from a page: its tables are tables in a table.
  static byte[] pasted(Manuscript manuscript, Random random) {
    return WordFile.of(new OfficeDocument(manuscript, random, true, true).inOneCell());
  }

  /// Tables without a single line.
  static byte[] unruled(Manuscript manuscript, Random random) {
    return WordFile.of(new OfficeDocument(manuscript, random, false, false).flowing());
  }

  private String flowing() {
    boolean lying = random.nextBoolean();
    int tables = 0;
    for (Block block : manuscript.blocks()) {
      boolean wide = lying && block instanceof Block.Table && ++tables == 2;
      if (wide) {
        body.append("<w:p><w:pPr>").append(UPRIGHT).append("</w:pPr></w:p>");
      }
      block(block);
      if (wide) {
        body.append("<w:p><w:pPr>").append(LYING).append("</w:pPr></w:p>");
      }
    }
    return body.append(UPRIGHT).toString();
  }

  private String inOneCell() {
    body.append(
        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"9300\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9300\" w:type=\"dxa\"/></w:tcPr>");
    manuscript.blocks().forEach(this::block);
    return body.append("</w:tc></w:tr></w:tbl><w:p/>").append(UPRIGHT).toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Title(String text) ->
          paragraph(text, "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"40\"/>");
      case Block.Heading(String number, String text) -> {
        String list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        paragraph(
            listed ? text : number + text,
            "<w:pStyle w:val=\"1\"/>" + (listed ? list : ""),
            "<w:b/>");
      }
      case Block.Text(String text) ->
          paragraph(text, "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/>", "");
      case Block.Table(Grid grid) -> {
        table(grid);
        body.append("<w:p/>"); // or else two tables are one
      }
      case Block.Signature(String text) -> paragraph(text, "<w:jc w:val=\"right\"/>", "");
    }
  }

  private void paragraph(String text, String settings, String letters) {
    body.append("<w:p><w:pPr>").append(settings).append("</w:pPr>");
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + 1 + random.nextInt(30));
      boolean marked = random.nextInt(6) == 0;
      if (marked) {
        body.append(
            "<w:bookmarkStart w:id=\"%d\" w:name=\"_B%d\"/>".formatted(++bookmark, bookmark));
        body.append("<w:proofErr w:type=\"spellStart\"/>");
      }
      body.append("<w:r><w:rPr>").append(letters).append("</w:rPr><w:t xml:space=\"preserve\">");
      body.append(Markup.escaped(text.substring(from, to))).append("</w:t></w:r>");
      if (marked) {
        body.append(
            "<w:proofErr w:type=\"spellEnd\"/><w:bookmarkEnd w:id=\"%d\"/>".formatted(bookmark));
      }
      from = to;
    }
    body.append("</w:p>");
  }

  private void table(Grid grid) {
    int[] widths = Columns.widths(grid, 9300);
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:jc w:val=\"center\"/>");
    if (ruled) {
      body.append("<w:tblBorders>");
      for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
        body.append(
            "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(side));
      }
      body.append("</w:tblBorders>");
    }
    body.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      body.append("<w:gridCol w:w=\"%d\"/>".formatted(width));
    }
    body.append("</w:tblGrid>");
    Cell[][] covered = grid.covered();
    @Nullable Cell[][] corners = grid.matrix();
    for (int r = 0; r < covered.length; r++) {
      body.append("<w:tr>");
      boolean head = grid.rows().get(r).stream().allMatch(cell -> cell.kind() == Kind.HEAD);
      if (r < 3 && head && boxed == (grid.columns() > 5)) {
        body.append("<w:trPr><w:tblHeader/></w:trPr>");
      }
      for (int c = 0; c < grid.columns(); c += covered[r][c].across()) {
        Cell cell = covered[r][c];
        cell(cell, c, corners[r][c] != null, widths);
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }

  private void cell(Cell cell, int column, boolean begins, int[] widths) {
    int width = 0;
    for (int c = column; c < column + cell.across(); c++) {
      width += widths[c];
    }
    body.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width));
    if (cell.across() > 1) {
      body.append("<w:gridSpan w:val=\"%d\"/>".formatted(cell.across()));
    }
    if (cell.down() > 1) {
      body.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    body.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    String align =
        cell.kind() == Kind.LABEL ? "<w:jc w:val=\"left\"/>" : "<w:jc w:val=\"center\"/>";
    if (begins && !cell.text().isEmpty()) {
      paragraph(cell.text(), align, "<w:sz w:val=\"18\"/>");
    } else {
      body.append("<w:p><w:pPr>").append(align).append("</w:pPr></w:p>");
    }
    body.append("</w:tc>");
  }
}
