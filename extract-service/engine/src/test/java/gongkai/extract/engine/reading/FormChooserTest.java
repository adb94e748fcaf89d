package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.FormVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormChooserTest {

  private static FormVersion form(int year, String... labels) {
    return chosen(year, labels).version();
  }

  private static Form chosen(int year, String... labels) {
    var lines = new ArrayList<Line>();
    for (String label : labels) {
      lines.add(
          new Line(List.of(new Cell(label, 0, 1, new Place.InText(1, 0))), false, false, false, 0));
    }
    return FormChooser.choose(lines, Optional.of(year));
  }

  @Test
  void aShortenedLabelDoesNotOutweighTheYear() {
    assertEquals(FormVersion.FORM_2021, form(2022, "规范性文件"));
  }

  @Test
  void severalLabelsOfOneFormOutweighTheYear() {
    assertEquals(FormVersion.FORM_2019, form(2022, "规范性文件", "本年新制作数量", "本年新公开数量", "对外公开总数量"));
  }

  @Test
  void tableTwoOfTheOlderFormMayStandBesideTableThreeOfTheNewer() {
    assertEquals(
        Form2019.THREE_OTHER_ROWS,
        chosen(2021, "规范性文件", "本年新制作数量", "本年新公开数量", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"));
  }
}
