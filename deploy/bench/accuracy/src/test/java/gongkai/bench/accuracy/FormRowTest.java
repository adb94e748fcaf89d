package gongkai.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.bench.printers.Facts;
import gongkai.extract.form.Form2021;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormRowTest {

  private static final FormRow ROW = new FormRow("2.重复申请", List.of(), List.of("1", "0", "7"));

  @Test
  void figuresCountWhereTheyStandBehindTheirLabel() {
    assertEquals(3, ROW.found(List.of(List.of("（五）不予处理", "2.重复申请", "1", "0", "7"))));
    assertEquals(2, ROW.found(List.of(List.of("2.重复申请", "1", "4", "7"))));
  }

  @Test
  void figuresWithoutTheirLabelOrMissingOneAreNotRecovered() {
    assertEquals(0, ROW.found(List.of(List.of("1", "0", "7"), List.of("重复", "1", "0", "7"))));
    assertEquals(0, ROW.found(List.of(List.of("2.重复申请", "0", "7"))));
  }

  @Test
  void theThreeCaseTablesAreOneRow() {
    List<FormRow> rows = FormRow.of(Facts.random(Form2021.FORM, new Random(1)));
    assertEquals(6 + 25 + 1, rows.size());
    assertEquals(15, rows.getLast().figures().size());
    assertEquals("(一)予以公开", rows.get(8).label());
  }
}
