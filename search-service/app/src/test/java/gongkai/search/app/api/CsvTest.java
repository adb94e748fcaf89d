package gongkai.search.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void commasAndQuotesAreQuoted() {
    assertEquals(
        "\uFEFFa,b\r\n\"甲,乙\",\"他说\"\"好\"\"\"\r\n", new Csv("a", "b").row("甲,乙", "他说\"好\"").text());
  }

  @Test
  void textThatWouldRunAsAFormulaIsDisarmedAndNumbersAreNot() {
    assertEquals(
        "\uFEFFa,b\r\n'=HYPERLINK(1),-2\r\n", new Csv("a", "b").row("=HYPERLINK(1)", -2).text());
  }

  @Test
  void whatIsNotThereIsAnEmptyCell() {
    assertEquals(
        "\uFEFFa,b\r\n,2023\r\n",
        new Csv("a", "b").row(Optional.empty(), Optional.of(2023)).text());
  }
}
