package gongkai.bench.printers;

import gongkai.bench.printers.FormSheets.Piece;
import gongkai.bench.printers.FormSheets.Slot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/// Writes a report into a workbook by POI: on one sheet or one a section, figures as numbers, texts
/// or formulas, hidden rows, columns and sheets between.
public final class SpreadsheetPrinter {

  private final Workbook workbook;
  private final Random random;
  private final boolean oneSheet;
  private final boolean gaps;
  private final int firstColumn;
  private final int hiddenColumn;
  private final CellStyle counts;
  private Sheet sheet;
  private int row;

  public SpreadsheetPrinter(Workbook workbook, Random random) {
    this.workbook = workbook;
    this.random = random;
    oneSheet = random.nextBoolean();
    gaps = random.nextBoolean();
    firstColumn = random.nextInt(3);
    hiddenColumn = random.nextBoolean() ? firstColumn + random.nextInt(8) : -1;
    counts = workbook.createCellStyle();
    counts.setDataFormat(
        workbook.createDataFormat().getFormat(random.nextBoolean() ? "0" : "#,##0_ "));
    sheet = workbook.createSheet("去年");
    sheet.createRow(0).createCell(0).setCellValue("某某县人民政府2022年政府信息公开工作年度报告");
    sheet.createRow(1).createCell(0).setCellValue("一、本年新收政府信息公开申请数量");
    sheet.getRow(1).createCell(1).setCellValue(77);
    workbook.setSheetHidden(0, true);
    sheet = newSheet();
  }

  private Sheet newSheet() {
    row = random.nextInt(3);
    Sheet fresh = workbook.createSheet();
    workbook.setActiveSheet(1);
    if (hiddenColumn >= 0) {
      fresh.setColumnHidden(hiddenColumn, true);
    }
    return fresh;
  }

  /// Every column of the report is one of the sheet, but for the hidden one.
  private int column(int column) {
    int shifted = firstColumn + column;
    return hiddenColumn >= 0 && shifted >= hiddenColumn ? shifted + 1 : shifted;
  }

  /// The file.
  public byte[] print(List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text text -> {
          if (!oneSheet && !text.label().isEmpty()) {
            sheet = newSheet();
          }
          Row line = sheet.createRow(row);
          line.createCell(column(0)).setCellValue(text.label() + text.text());
          if (random.nextBoolean()) {
            merge(row, row, column(0), column(14));
          }
          row++;
        }
        case Piece.Sheet table -> {
          row += gaps ? 1 : 0;
          table(table);
          row += gaps ? 1 : 0;
        }
      }
    }
    workbook.sheetIterator().forEachRemaining(SpreadsheetPrinter::calculated);
    try (var bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      workbook.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes results as Excel does: not `0.0`, which stands in an XLSX for what POI has not
  /// calculated, and without asking in each formula of an XLS for its calculation.
  private static void calculated(Sheet sheet) {
    for (Row line : sheet) {
      for (Cell cell : line) {
        if (cell instanceof XSSFCell figure && figure.getCellType() == CellType.FORMULA) {
          figure.getCTCell().setV(figure.getRawValue().replaceFirst("\\.0$", ""));
        }
      }
    }
    if (sheet instanceof HSSFSheet old) {
      old.getSheet()
          .getCellValueIterator()
          .forEachRemaining(record -> {
            if (record instanceof FormulaRecordAggregate formula) {
              formula.getFormulaRecord().setCalcOnLoad(false);
            }
          });
    }
  }

  private void table(Piece.Sheet table) {
    int[] rows = new int[table.rows().size() + 1];
    for (int r = 0; r < table.rows().size(); r++) {
      if (r > 3 && random.nextInt(12) == 0) {
        Row hidden = sheet.createRow(row++);
        hidden.createCell(column(0)).setCellValue("一、本年新收政府信息公开申请数量");
        hidden.createCell(column(4)).setCellValue(88);
        hidden.setZeroHeight(true);
      }
      rows[r] = row++;
    }
    rows[table.rows().size()] = row;
    for (int r = 0; r < table.rows().size(); r++) {
      Row line = sheet.createRow(rows[r]);
      for (Slot slot : table.rows().get(r)) {
        Cell cell = line.createCell(column(slot.column()));
        if (slot.figure()) {
          figure(cell, slot.text());
        } else {
          cell.setCellValue(slot.text());
        }
        int bottom = rows[r + slot.height()] - 1;
        int last = slot.height() == 1 ? rows[r] : bottom;
        merge(rows[r], last, column(slot.column()), column(slot.column() + slot.width() - 1));
      }
    }
  }

  private void merge(int top, int bottom, int left, int right) {
    if (top != bottom || left != right) {
      sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }
  }

  private void figure(Cell cell, String text) {
    boolean plain = text.chars().allMatch(c -> c >= '0' && c <= '9');
    switch (plain ? random.nextInt(4) : 3) {
      case 0 -> cell.setCellValue(Double.parseDouble(text));
      case 1 -> {
        cell.setCellValue(Double.parseDouble(text));
        cell.setCellStyle(counts);
      }
      case 2 -> {
        cell.setCellFormula(text + "+0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
      }
      default -> cell.setCellValue(text);
    }
  }
}
