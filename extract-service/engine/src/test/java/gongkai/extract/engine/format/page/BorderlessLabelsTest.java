package gongkai.extract.engine.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.grid.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Labels in several lines of tables without ruled lines, beside their figures and those of others.
class BorderlessLabelsTest extends BorderlessPages {

  private boolean isClear(List<List<Cell>> rows) {
    return rows.stream().flatMap(List::stream).allMatch(cell -> cell.print().isClear());
  }

  @Test
  void theLinesOfAGroupsLabelAreNoPartOfTheLabelsThatTheyNearlyTouch() {
    String[] group = {"三、本年", "度办理结", "果"};
    String[] labels = {"（一）公开", "（二）部分", "（三）不予", "（四）其他"};
    for (int i = 0; i < labels.length; i++) {
      double baseline = 100 + 15 * i;
      if (i < group.length) {
        print(60, baseline, group[i]);
      }
      print(60 + 4 * Glyphs.SIZE + 4, baseline, labels[i]).figures(baseline, "1", "0", "0", "1");
    }
    List<List<Cell>> rows = rows();
    assertTrue(isClear(rows));
    List<String> found =
        rows.stream()
            .filter(row -> row.size() > 4)
            .map(row -> row.get(row.size() - 5).text())
            .toList();
    assertEquals(List.of(labels), found);
  }

  @Test
  void aFigureHalfwayBetweenTwoLinesOfItsLabelIsInTheTable() {
    print(60, 100, "规章").figures(100, "0", "3", "0");
    print(60, 120, "规范文件").figures(120, "3", "1", "29");
    print(60, 140, "行政强制").print(218, 140, "4172");
    print(60, 160, "行政事业").print(215, 165, "866").print(60, 170, "收费");
    List<List<Cell>> rows = rows();
    assertTrue(isClear(rows));
    assertEquals(List.of("行政事业收费", "866"), texts(rows.getLast()).subList(0, 2));
  }

  @Test
  void rowsAsFarApartAsSpreadsheetsPrintThemAreOneTable() {
    print(60, 100, "行政许可").figures(100, "41", "0", "706");
    print(60, 142, "其他对外管理").figures(147, "19", "7", "5218").print(60, 152, "服务事项");
    print(60, 190, "行政处罚").figures(190, "77", "2", "310");
    List<List<Cell>> rows = rows();
    assertEquals(3, rows.size());
    assertEquals("其他对外管理服务事项", rows.get(1).getFirst().text());
  }
}
