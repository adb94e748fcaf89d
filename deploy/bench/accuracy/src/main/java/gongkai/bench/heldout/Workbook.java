package gongkai.bench.heldout;

import gongkai.bench.heldout.Copy.Block;
import gongkai.bench.heldout.Grid.Field;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reports as workbooks.
///
/// @param apart whether each table has a sheet of its own
/// @param numbers whether figures are numbers, and not text that looks like them
/// @param lined whether tables have lines
/// @param margin how many columns and rows at the edge are empty
record Workbook(String name, boolean apart, boolean numbers, boolean lined, int margin)
    implements ReportLayout {

  private static final int WIDTH = 15;

  /// How wide columns are, in letters.
  private static final int NARROW = 9;

  private static final int BROAD = 26;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    Copy copy = Copy.of(report, random, new Copy.Wish(!apart, false, false, false));
    try (var book = new XSSFWorkbook()) {
      new Writer(book).write(copy.blocks());
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return copy.entries().printed(name + ".xlsx", bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Writer {
    private final XSSFWorkbook book;
    private final XSSFCellStyle ruled;
    private final XSSFCellStyle prose;
    private XSSFSheet sheet;
    private int row = margin;

    Writer(XSSFWorkbook book) {
      this.book = book;
      ruled = style(HorizontalAlignment.CENTER, lined);
      prose = style(HorizontalAlignment.LEFT, false);
      sheet = sheet(apart ? "正文" : "年度报告");
    }

    private XSSFCellStyle style(HorizontalAlignment align, boolean lines) {
      XSSFCellStyle style = book.createCellStyle();
      var font = book.createFont();
      font.setFontName("Noto Sans CJK SC");
      font.setFontHeightInPoints((short) 10);
      style.setFont(font);
      style.setAlignment(align);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setWrapText(true);
      if (lines) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
      }
      return style;
    }

    private XSSFSheet sheet(String called) {
      XSSFSheet fresh = book.createSheet(called);
      fresh.setFitToPage(true);
      fresh.getPrintSetup().setFitHeight((short) 0);
      fresh.getPrintSetup().setPaperSize((short) 9);
      fresh.setDisplayGridlines(lined);
      for (int i = 0; i < WIDTH; i++) {
        fresh.setColumnWidth(margin + i, 256 * (i == 2 ? BROAD : NARROW));
      }
      return fresh;
    }

    void write(List<Block> blocks) {
      String heading = "";
      XSSFSheet text = sheet;
      int line = 0;
      for (Block block : blocks) {
        switch (block) {
          case Block.Title(var lines) -> lines.forEach(this::line);
          case Block.Heading whole -> {
            heading = whole.whole();
            line(heading);
          }
          case Block.Prose(var words) -> line(words);
          case Block.Signed(var words) -> line(words);
          case Block.Chart(var grid) -> {
            if (apart) {
              line = row;
              sheet = sheet("附表" + book.getNumberOfSheets());
              row = margin;
              line(heading);
            }
            table(grid);
            if (apart) {
              sheet = text;
              row = line;
            } else {
              row++;
            }
          }
        }
      }
    }

    /// A line of text over all columns.
    private void line(String words) {
      XSSFCell cell = cell(row, margin, prose);
      cell.setCellValue(words);
      sheet.addMergedRegion(new CellRangeAddress(row, row, margin, margin + 9));
      int lines = 1 + words.length() / 50;
      sheet.getRow(row).setHeightInPoints(15f * lines);
      row++;
    }

    private XSSFCell cell(int at, int column, CellStyle style) {
      var line = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
      XSSFCell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
      cell.setCellStyle(style);
      return cell;
    }

    private void table(Grid grid) {
      for (List<Field> fields : grid.rows()) {
        for (Field field : fields) {
          int column = margin + field.column();
          for (int y = 0; y < field.height(); y++) {
            for (int x = 0; x < field.width(); x++) {
              cell(row + y, column + x, ruled);
            }
          }
          put(field, cell(row, column, ruled));
          if (field.width() * field.height() > 1) {
            sheet.addMergedRegion(
                new CellRangeAddress(
                    row, row + field.height() - 1, column, column + field.width() - 1));
          }
        }
        sheet.getRow(row).setHeightInPoints(13f * (1 + lines(fields)));
        row++;
      }
    }

    /// How many lines the longest of these texts takes.
    private static int lines(List<Field> fields) {
      int most = 1;
      for (Field field : fields) {
        boolean broad = field.column() <= 2 && field.column() + field.width() > 2;
        int room = (NARROW * field.width() + (broad ? BROAD - NARROW : 0)) / 2 - 1;
        most = Math.max(most, field.height() > 1 ? 1 : 1 + field.text().length() / room);
      }
      return most;
    }

    private void put(Field field, XSSFCell cell) {
      if (numbers && field.entry() && field.text().matches("[0-9]{1,9}")) {
        cell.setCellValue(Double.parseDouble(field.text()));
      } else if (!field.text().isEmpty()) {
        cell.setCellValue(field.text());
      }
    }
  }
}
