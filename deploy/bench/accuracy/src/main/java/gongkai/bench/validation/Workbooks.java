package gongkai.bench.validation;

import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Kind;
import gongkai.bench.validation.Grid.Placed;
import gongkai.bench.validation.Manuscript.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A report that was filled in in a workbook.
final class Workbooks {

  private final Manuscript manuscript;
  private final XSSFWorkbook workbook;
  private final boolean numbers;
  private final int left;
  private final CellStyle bordered;
  private Sheet sheet;
  private int row;

  private Workbooks(Manuscript manuscript, Random random, XSSFWorkbook workbook, boolean numbers) {
    this.manuscript = manuscript;
    this.workbook = workbook;
    this.numbers = numbers;
    left = random.nextInt(2);
    row = random.nextInt(3);
    bordered = workbook.createCellStyle();
    bordered.setBorderBottom(BorderStyle.THIN);
    bordered.setBorderTop(BorderStyle.THIN);
    bordered.setBorderLeft(BorderStyle.THIN);
    bordered.setBorderRight(BorderStyle.THIN);
    bordered.setAlignment(HorizontalAlignment.CENTER);
    bordered.setWrapText(true);
    sheet = workbook.createSheet("年报");
  }

  /// All on one sheet, figures as numbers.
  static byte[] oneSheet(Manuscript manuscript, Random random) {
    return saved(manuscript, random, true, false);
  }

  /// A sheet for the text and one for every table, figures as text.
  static byte[] sheets(Manuscript manuscript, Random random) {
    return saved(manuscript, random, false, true);
  }

  private static byte[] saved(
      Manuscript manuscript, Random random, boolean numbers, boolean apart) {
    try (var workbook = new XSSFWorkbook()) {
      new Workbooks(manuscript, random, workbook, numbers).write(apart);
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(boolean apart) {
    Sheet text = sheet;
    int tables = 0;
    for (Block block : manuscript.blocks()) {
      switch (block) {
        case Block.Title(String words) -> line(words, 10);
        case Block.Heading(String number, String words) -> line(number + words, 10);
        case Block.Text(String words) -> line(words, 10);
        case Block.Signature(String words) -> line(words, 1);
        case Block.Table(Grid grid) -> {
          int resumed = row;
          if (apart) {
            sheet = workbook.createSheet("表" + ++tables);
            row = 1;
          }
          table(grid);
          row = apart ? resumed : row + 1;
          sheet = text;
        }
      }
    }
  }

  private void line(String words, int across) {
    sheet.createRow(row).createCell(left).setCellValue(words);
    if (across > 1) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, left, left + across - 1));
    }
    row++;
  }

  private void table(Grid grid) {
    for (int r = 0; r < grid.rows().size(); r++) {
      Row created = sheet.createRow(row + r);
      for (int c = 0; c < grid.columns(); c++) {
        created.createCell(left + c).setCellStyle(bordered);
      }
    }
    for (Placed placed : grid.placed()) {
      Cell cell = placed.cell();
      int top = row + placed.row();
      int side = left + placed.column();
      if (cell.across() > 1 || cell.down() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(top, top + cell.down() - 1, side, side + cell.across() - 1));
      }
      fill(sheet.getRow(top).getCell(side), cell);
    }
    row += grid.rows().size();
  }

  private void fill(org.apache.poi.ss.usermodel.Cell target, Cell cell) {
    boolean plain = cell.kind() == Kind.FIGURE && cell.text().matches("-?\\d+(\\.\\d+)?");
    if (numbers && plain) {
      target.setCellValue(Double.parseDouble(cell.text()));
    } else if (!cell.text().isEmpty()) {
      target.setCellValue(cell.text());
    }
  }
}
