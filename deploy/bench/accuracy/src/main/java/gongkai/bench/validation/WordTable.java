package gongkai.bench.validation;

import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Role;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/// Writes a grid as a table of a Word document.
final class WordTable {

  private final Grid grid;
  private final WordStyle style;
  private final long[] widths;

  /// @param width of the table, in twentieths of a point
  WordTable(Grid grid, WordStyle style, long width) {
    this.grid = grid;
    this.style = style;
    this.widths = grid.columns().stream().mapToLong(share -> Math.round(share * width)).toArray();
  }

  void write(CTTbl table) {
    var properties = table.addNewTblPr();
    var all = properties.addNewTblW();
    all.setType(STTblWidth.DXA);
    all.setW(BigInteger.valueOf(width(0, widths.length)));
    properties.addNewJc().setVal(STJcTable.CENTER);
    if (style.ruled()) {
      CTTblBorders borders = properties.addNewTblBorders();
      for (CTBorder border :
          List.of(
              borders.addNewTop(),
              borders.addNewLeft(),
              borders.addNewBottom(),
              borders.addNewRight(),
              borders.addNewInsideH(),
              borders.addNewInsideV())) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setColor("000000");
      }
    }
    var columns = table.addNewTblGrid();
    for (long width : widths) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (int r = 0; r < grid.rows(); r++) {
      row(table.addNewTr(), r);
    }
  }

  private long width(int from, int to) {
    long sum = 0;
    for (int c = from; c < to; c++) {
      sum += widths[c];
    }
    return sum;
  }

  private void row(CTRow row, int r) {
    CTTrPr properties = row.addNewTrPr();
    if (!style.nested()) {
      properties.addNewCantSplit();
    }
    var height = properties.addNewTrHeight();
    height.setVal(BigInteger.valueOf(Math.round(style.small() * 36)));
    height.setHRule(STHeightRule.AT_LEAST);
    if (r < grid.head() && style.again()) {
      properties.addNewTblHeader();
    }
    int c = 0;
    while (c < widths.length) {
      Optional<Cell> found = at(r, c);
      int width = found.map(Cell::width).orElse(1);
      cell(row.addNewTc(), found, r, width(c, c + width));
      c += width;
    }
  }

  private Optional<Cell> at(int r, int c) {
    return grid.cells().stream()
        .filter(cell ->
            cell.row() <= r && cell.lastRow() >= r && cell.column() <= c && cell.lastColumn() >= c)
        .findFirst();
  }

  private void cell(CTTc to, Optional<Cell> found, int r, long width) {
    CTTcPr properties = to.addNewTcPr();
    var measure = properties.addNewTcW();
    measure.setType(STTblWidth.DXA);
    measure.setW(BigInteger.valueOf(width));
    if (found.isEmpty()) {
      to.addNewP();
      return;
    }
    Cell cell = found.get();
    if (cell.width() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.width()));
    }
    if (cell.height() > 1) {
      var merge = properties.addNewVMerge();
      if (cell.row() == r) {
        merge.setVal(STMerge.RESTART);
      }
    }
    String text = cell.text();
    if (style.turned() && text.contains("\n")) {
      properties.addNewTextDirection().setVal(STTextDirection.TB_RL_V);
      text = text.replace("\n", "");
    }
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    if (cell.row() < r || text.isEmpty()) {
      to.addNewP();
      return;
    }
    write(to, text, cell);
  }

  private void write(CTTc to, String text, Cell cell) {
    boolean middle = cell.role() != Role.LABEL || cell.height() > 1;
    if (style.torn()) {
      for (String line : text.lines().toList()) {
        CTP paragraph = paragraph(to, middle);
        int cut = line.offsetByCodePoints(0, line.codePointCount(0, line.length()) / 2);
        for (String piece : List.of(line.substring(0, cut), line.substring(cut))) {
          if (!piece.isEmpty()) {
            run(paragraph).addNewT().setStringValue(piece);
          }
        }
      }
      return;
    }
    CTR run = run(paragraph(to, middle));
    boolean first = true;
    for (String line : text.lines().toList()) {
      if (!first) {
        run.addNewBr();
      }
      run.addNewT().setStringValue(line);
      first = false;
    }
  }

  private static CTP paragraph(CTTc to, boolean middle) {
    CTP paragraph = to.addNewP();
    if (middle) {
      paragraph.addNewPPr().addNewJc().setVal(STJc.CENTER);
    }
    return paragraph;
  }

  private CTR run(CTP paragraph) {
    CTR run = paragraph.addNewR();
    CTRPr properties = run.addNewRPr();
    CTFonts fonts = properties.addNewRFonts();
    fonts.setEastAsia(style.face());
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    properties.addNewSz().setVal(BigInteger.valueOf(Math.round(style.small() * 2)));
    return run;
  }
}
