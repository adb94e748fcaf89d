package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongkai.extract.form.Form2021;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermsTest {

  private final Filling.Quantities quantities =
      new Filling.Quantities(new Figures(Form2021.FORM), null, new Random(1));

  private String printed(String gap) {
    return Terms.print(gap, quantities, new Random(1));
  }

  @Test
  void aMadeUpNumberKeepsItsName() {
    String number = printed("x=3-40");
    assertEquals(number, printed("x"));
  }

  @Test
  void aNumberMayBeMadeUpWithoutBeingPrinted() {
    assertEquals("", printed("!x=7-7"));
    assertEquals("7", printed("x"));
  }

  @Test
  void aSumIsAddedUp() {
    quantities.remember("a", BigDecimal.valueOf(5));
    quantities.remember("b", BigDecimal.valueOf(2));
    assertEquals("6", printed("a+b-1"));
  }

  @Test
  void aShareIsRoundedOrCutOff() {
    quantities.remember("a", BigDecimal.valueOf(2));
    quantities.remember("b", BigDecimal.valueOf(3));
    assertEquals("66.7", printed("a%b.1"));
    assertEquals("66.66", printed("a%b_2"));
  }

  @Test
  void aCellGoesByItsAddressAndWithoutAYearBeforeItsFigureWasZero() {
    assertEquals("0", printed("requests.granted.total"));
    assertEquals("0", printed("last.requests.granted.total"));
  }

  @Test
  void whatIsNoTermIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> printed("a+"));
  }
}
