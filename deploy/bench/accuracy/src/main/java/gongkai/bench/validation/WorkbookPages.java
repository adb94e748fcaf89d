package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.MadeUpReport.Part;
import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes reports as workbooks.
final class WorkbookPages {

  private static final String CREATED = "2024-01-15T01:30:00Z";
  private static final int WIDTH = 110;

  private final SheetStyle style;
  private final XSSFWorkbook book;
  private final XSSFCellStyle text;
  private final XSSFCellStyle middle;
  private final XSSFCellStyle left;
  private final XSSFCellStyle commas;
  private final List<Integer> lattice;
  private XSSFSheet sheet;
  private int row;

  private WorkbookPages(SheetStyle style, XSSFWorkbook book, List<Grid> grids) {
    this.style = style;
    this.book = book;
    this.text = style(false, HorizontalAlignment.LEFT);
    this.middle = style(true, HorizontalAlignment.CENTER);
    this.left = style(true, HorizontalAlignment.LEFT);
    this.commas = style(true, HorizontalAlignment.CENTER);
    commas.setDataFormat(book.createDataFormat().getFormat("#,##0"));
    var edges = new TreeSet<Integer>();
    grids.forEach(grid -> edges(grid).forEach(edges::add));
    this.lattice = new ArrayList<>(edges);
    this.sheet = sheet(style.apart() ? "一、总体情况" : "Sheet1");
    widths(
        style.lattice()
            ? lattice
            : edges(
                Collections.max(grids, Comparator.comparingInt(grid -> grid.columns().size()))));
  }

  static byte[] write(SheetStyle style, MadeUpReport report, Grids grids) {
    var all = new ArrayList<Grid>();
    for (int section = 2; section <= 4; section++) {
      all.addAll(grids.section(section));
    }
    try (var book = new XSSFWorkbook()) {
      new WorkbookPages(style, book, all).write(report, grids);
      book.getProperties().getCoreProperties().setCreated(CREATED);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return Settled.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(CREATED + " is no date", e);
    }
  }

  private XSSFCellStyle style(boolean ruled, HorizontalAlignment align) {
    XSSFCellStyle cell = book.createCellStyle();
    var font = book.createFont();
    font.setFontName(style.face());
    font.setFontHeightInPoints((short) (ruled ? 10 : 12));
    cell.setFont(font);
    cell.setWrapText(true);
    cell.setAlignment(align);
    cell.setVerticalAlignment(VerticalAlignment.CENTER);
    if (ruled) {
      cell.setBorderTop(BorderStyle.THIN);
      cell.setBorderBottom(BorderStyle.THIN);
      cell.setBorderLeft(BorderStyle.THIN);
      cell.setBorderRight(BorderStyle.THIN);
    }
    return cell;
  }

  private XSSFSheet sheet(String name) {
    row = style.down();
    return book.createSheet(name);
  }

  /// The edges of a table's columns, in thousandths of its width.
  private static List<Integer> edges(Grid grid) {
    var edges = new ArrayList<>(List.of(0));
    double at = 0;
    for (double share : grid.columns()) {
      at += share;
      edges.add((int) Math.round(at * 200) * 5);
    }
    return edges;
  }

  private void write(MadeUpReport report, Grids grids) {
    for (Part part : report.parts()) {
      switch (part) {
        case Part.Title title -> {
          paragraph(title.text()).setCellStyle(centred());
          row++;
        }
        case Part.Heading heading -> heading(heading.number() + heading.text());
        case Part.Paragraph paragraph -> paragraph(paragraph.text());
        case Part.Table table -> {
          for (Grid grid : grids.section(table.section())) {
            table(grid);
          }
        }
      }
    }
  }

  private XSSFCellStyle centred() {
    XSSFCellStyle title = book.createCellStyle();
    title.cloneStyleFrom(text);
    title.setAlignment(HorizontalAlignment.CENTER);
    return title;
  }

  private void heading(String text) {
    if (style.apart() && !text.startsWith("一、")) {
      sheet = sheet(text.length() > 31 ? text.substring(0, 31) : text);
    }
    paragraph(text);
  }

  private void widths(List<Integer> edges) {
    for (int i = 0; i + 1 < edges.size(); i++) {
      double characters = (edges.get(i + 1) - edges.get(i)) / 1000.0 * WIDTH;
      sheet.setColumnWidth(style.right() + i, (int) (256 * Math.max(1, characters)));
    }
  }

  private XSSFCell paragraph(String words) {
    XSSFRow line = sheet.createRow(row);
    XSSFCell cell = line.createCell(style.right());
    cell.setCellValue(words);
    cell.setCellStyle(text);
    int across = style.apart() ? 8 : Math.max(2, lattice.size() - 1);
    line.setHeightInPoints(18f * (1 + words.length() / 50));
    merge(row, row, style.right(), style.right() + across - 1);
    row++;
    return cell;
  }

  private void merge(int firstRow, int lastRow, int first, int last) {
    if (lastRow > firstRow || last > first) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, first, last));
    }
  }

  private void table(Grid grid) {
    List<Integer> edges = edges(grid);
    if (style.apart()) {
      widths(edges);
    }
    for (int r = 0; r < grid.rows(); r++) {
      sheet.createRow(row + r);
    }
    for (Cell cell : grid.cells()) {
      int first = cell.column();
      int last = cell.lastColumn();
      if (style.lattice()) {
        first = lattice.indexOf(edges.get(first));
        last = lattice.indexOf(edges.get(last + 1)) - 1;
      }
      first += style.right();
      last += style.right();
      boolean label = cell.role() == Role.LABEL && cell.height() == 1;
      for (int r = row + cell.row(); r <= row + cell.lastRow(); r++) {
        for (int c = first; c <= last; c++) {
          sheet.getRow(r).createCell(c).setCellStyle(label ? left : middle);
        }
      }
      fill(sheet.getRow(row + cell.row()).getCell(first), cell);
      merge(row + cell.row(), row + cell.lastRow(), first, last);
    }
    row += grid.rows() + 1;
  }

  private void fill(XSSFCell to, Cell cell) {
    String content = cell.text();
    boolean number =
        cell.role() == Role.NUMBER
            && !content.isEmpty()
            && content.chars().allMatch(c -> c == ',' || Character.isDigit(c));
    if (number && !style.texts()) {
      to.setCellValue(Double.parseDouble(content.replace(",", "")));
      if (content.contains(",")) {
        to.setCellStyle(commas);
      }
    } else if (!content.isEmpty()) {
      to.setCellValue(content);
    }
  }
}
