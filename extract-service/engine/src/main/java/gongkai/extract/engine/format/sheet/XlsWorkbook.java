package gongkai.extract.engine.format.sheet;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Document.Caveat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/// An XLS: the sheets that are shown, in their order.
public final class XlsWorkbook {

  private static final int MOST_COLUMNS = 256;

  private final HSSFWorkbook workbook;
  private final List<Caveat> hidden = new ArrayList<>();

  /// The sheets of a workbook.
  public XlsWorkbook(HSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /// What the shown sheets hold, one after the other.
  public List<Block> blocks() throws TooLarge {
    var displayed = new Displayed(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      HSSFSheet sheet = workbook.getSheetAt(i);
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        SheetGrid grid = grid(sheet, displayed);
        blocks.addAll(grid.blocks());
        grid.hidden().map(Caveat.Hidden::new).ifPresent(hidden::add);
      } else {
        hidden.add(new Caveat.Hidden("工作表“%s”".formatted(sheet.getSheetName())));
      }
    }
    return blocks;
  }

  /// What the workbook hides, and is not read.
  public List<Caveat> hidden() {
    return hidden;
  }

  private static SheetGrid grid(HSSFSheet sheet, Displayed displayed) throws TooLarge {
    var grid = new SheetGrid(sheet.getSheetName());
    for (int column = 0; column < MOST_COLUMNS; column++) {
      if (sheet.isColumnHidden(column)) {
        grid.hideColumns(column, column);
      }
    }
    boolean zerosShown = sheet.isDisplayZeros();
    Set<CellReference> uncalculated = uncalculated(sheet);
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        grid.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        boolean isCalculated =
            !uncalculated.contains(new CellReference(cell.getRowIndex(), cell.getColumnIndex()));
        String text = isCalculated ? shown(cell, displayed) : "=" + cell.getCellFormula();
        grid.put(
            row.getRowNum(),
            cell.getColumnIndex(),
            zerosShown || !isCalculated || !isZero(cell) ? text : "");
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

  /// The formulas with a stored 0 that may stand for no result at all: programs that cannot
  /// calculate write one and ask for the calculation, in the formula or for the sheet (`Uncalced`).
  /// Excel never asks for it in a formula ([MS-XLS] 2.4.127: the bit is zero).
  private static Set<CellReference> uncalculated(HSSFSheet sheet) {
    var uncalculated = new HashSet<CellReference>();
    sheet
        .getSheet()
        .getCellValueIterator()
        .forEachRemaining(record -> {
          if (record instanceof FormulaRecordAggregate aggregate) {
            FormulaRecord formula = aggregate.getFormulaRecord();
            boolean isAsked = formula.isCalcOnLoad() || sheet.getForceFormulaRecalculation();
            boolean isZero =
                formula.getCachedResultTypeEnum() == CellType.NUMERIC && formula.getValue() == 0;
            if (isAsked && isZero) {
              uncalculated.add(new CellReference(record.getRow(), record.getColumn()));
            }
          }
        });
    return uncalculated;
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
