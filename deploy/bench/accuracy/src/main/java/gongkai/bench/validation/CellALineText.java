package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// A page as a crawler keeps its text: each cell on a line of its own, blank lines between, the
/// site's own words above and below.
final class CellALineText implements ReportLayout {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String name() {
    return "cell-a-line";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.STROKES);
    Outline outline = Outline.of(report, random);
    var pen =
        new LinePen(
            report, filling, random.nextBoolean() ? "\n\n" : "\n", random.nextBoolean(), "　　");
    String text =
        (random.nextBoolean() ? "首页\n政府信息公开\n政府信息公开年报\n\n" : "")
            + String.join("\n", outline.title())
            + "\n\n发布时间："
            + (report.year() + 1)
            + "-01-"
            + (10 + random.nextInt(20))
            + " 浏览次数："
            + random.nextInt(900)
            + "\n打印 关闭\n\n"
            + outline.written(pen)
            + "\n附件下载\n\n上一篇："
            + (random.nextBoolean() ? (report.year() - 1) + "年政府信息公开工作年度报告\n" : "没有了\n");
    return filling.printed(".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /// @param gap what stands after each line
  /// @param broken whether narrow labels take two lines
  /// @param indent what stands before each paragraph
  private record LinePen(
      MadeUpReport report, Filling filling, String gap, boolean broken, String indent)
      implements Outline.Pen {

    @Override
    public String heading(String text) {
      return indent + text + "\n\n";
    }

    @Override
    public String paragraph(String text) {
      return indent + text + "\n\n";
    }

    @Override
    public String table(int section) {
      var text = new StringBuilder();
      for (List<Cell> row : PaperTable.of(section, report.facts().form(), filling).rows()) {
        for (Cell cell : row) {
          boolean narrow = cell.down() * cell.across() <= 2 && cell.text().length() == 4;
          if (broken && narrow && !cell.figure()) {
            text.append(cell.text(), 0, 2).append(gap).append(cell.text().substring(2));
          } else {
            text.append(cell.text());
          }
          text.append(gap);
        }
      }
      return text.append('\n').toString();
    }
  }
}
