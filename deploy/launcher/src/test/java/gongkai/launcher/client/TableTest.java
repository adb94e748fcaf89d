package gongkai.launcher.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void aChineseCharacterIsAsWideAsTwoLetters() {
    assertEquals(8, Table.width("稷山县ab"));
    assertEquals(4, Table.width("（）"));
    assertEquals(2, Table.width("×2"));
  }

  @Test
  void columnsAreAlignedWhateverTheyHold() {
    var table = new Table("file", "year");
    table.add("年报.txt", "2023");
    table.add("b");
    assertEquals(List.of("file      year", "年报.txt  2023", "b"), table.lines());
  }
}
