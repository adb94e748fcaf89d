package gongkai.extract.engine.format.sheet;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.grid.Block;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/// An XLS: the sheets that are shown, in their order.
public final class XlsWorkbook {

  private static final int MOST_COLUMNS = 256;

  private XlsWorkbook() {}

  /// What the shown sheets hold, one after the other.
  public static List<Block> blocks(HSSFWorkbook workbook) throws TooLarge {
    var displayed = new Displayed(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        blocks.addAll(grid(workbook.getSheetAt(i), displayed).blocks());
      }
    }
    return blocks;
  }

  private static SheetGrid grid(HSSFSheet sheet, Displayed displayed) throws TooLarge {
    var grid = new SheetGrid(sheet.getSheetName());
    for (int column = 0; column < MOST_COLUMNS; column++) {
      if (sheet.isColumnHidden(column)) {
        grid.hideColumns(column, column);
      }
    }
    boolean zerosShown = sheet.isDisplayZeros();
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        grid.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        String text = shown(cell, displayed);
        grid.put(row.getRowNum(), cell.getColumnIndex(), zerosShown || !isZero(cell) ? text : "");
      }
    }
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      grid.merge(
          region.getFirstRow(),
          region.getFirstColumn(),
          region.getLastRow(),
          region.getLastColumn());
    }
    return grid;
  }

  private static boolean isZero(Cell cell) {
    return type(cell) == CellType.NUMERIC && cell.getNumericCellValue() == 0;
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private static String shown(Cell cell, Displayed displayed) {
    return switch (type(cell)) {
      case NUMERIC ->
          displayed.number(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString());
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }
}
