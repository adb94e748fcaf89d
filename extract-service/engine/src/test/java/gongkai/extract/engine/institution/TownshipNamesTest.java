package gongkai.extract.engine.institution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TownshipNamesTest {
  private static final int MORE_THAN_PASSES = 100;

  private static final String TEXT =
      "\n110101001\t城关镇\t\n110101002\tAa\t2021\n110101003\tBB\t\n110101004\t城关镇\t2021\n110101005\t城关\t";

  @Test
  void theIndexAnswersAsThePassesBeforeItDid() {
    var names = new TownshipNames(TEXT);
    for (String name : List.of("城关镇", "城关", "Aa", "BB", "C#", "关镇", "2021", "110101001", "无此镇")) {
      int[] byPass = names.at(name).toArray();
      for (int i = 0; i < MORE_THAN_PASSES; i++) {
        assertArrayEquals(byPass, names.at(name).toArray(), name);
      }
      names = new TownshipNames(TEXT);
    }
  }

  @Test
  void linesWithOneNameStayInTheirOrder() {
    var names = new TownshipNames(TEXT);
    for (int i = 0; i < MORE_THAN_PASSES; i++) {
      int[] places = names.at("城关镇").toArray();
      assertArrayEquals(new int[] {10, 57}, places);
      assertEquals("110101004", TEXT.substring(places[1] - 9, places[1]));
    }
  }

  @Test
  void namesOfOneHashAreToldApart() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    var names = new TownshipNames(TEXT);
    for (int i = 0; i < MORE_THAN_PASSES; i++) {
      assertEquals(1, names.at("Aa").count());
      assertEquals(1, names.at("BB").count());
    }
  }

  @Test
  void everyTownshipIsFoundBothWays() {
    String text = ResourceLines.text("townships.tsv");
    var indexed = new TownshipNames(text);
    for (int i = 0; i < MORE_THAN_PASSES; i++) {
      indexed.at("无此镇");
    }
    List<String> some = new ArrayList<>();
    List<List<String>> rows = ResourceLines.rows("townships.tsv");
    for (int i = 0; i < rows.size(); i += 500) {
      some.add(rows.get(i).get(1));
    }
    for (String name : Set.copyOf(some)) {
      assertArrayEquals(
          new TownshipNames(text).at(name).toArray(), indexed.at(name).toArray(), name);
    }
  }
}
