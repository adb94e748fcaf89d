package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.FigureMaker.Size;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FigureMakerTest {

  private static final Office CITY =
      PlainOffices.ALL.stream().filter(Office::regulates).findFirst().orElseThrow();

  private static Figures first(int seed) {
    return FigureMaker.make(CITY, 2022, Form2021.FORM, Size.USUAL, new Random(seed), null);
  }

  private static Figures next(int seed, Figures before) {
    return FigureMaker.make(CITY, 2023, Form2021.FORM, Size.USUAL, new Random(-seed), before);
  }

  @Test
  void everyEquationHolds() {
    for (int seed = 0; seed < 50; seed++) {
      Figures before = first(seed);
      assertEquals(List.of(), before.broken());
      assertEquals(List.of(), next(seed, before).broken());
    }
  }

  @Test
  void whatWasCarriedForwardIsBroughtForward() {
    for (int seed = 0; seed < 50; seed++) {
      Figures before = first(seed);
      assertEquals(
          before.request("carriedForward", "total"),
          next(seed, before).request("broughtForward", "total"));
    }
  }

  @Test
  void documentsInForceFollowFromThoseOfTheYearBefore() {
    String path = "proactive.normativeDocuments.";
    for (int seed = 0; seed < 50; seed++) {
      Figures before = first(seed);
      Figures now = next(seed, before);
      assertEquals(
          before.get(path + "inForce") + now.get(path + "issued") - now.get(path + "repealed"),
          now.get(path + "inForce"));
    }
  }

  @Test
  void itemsFollowFromThoseOfTheYearBefore() {
    Figures before = FigureMaker.make(CITY, 2019, Form2019.FORM, Size.MANY, new Random(4), null);
    Figures now = FigureMaker.make(CITY, 2020, Form2019.FORM, Size.MANY, new Random(5), before);
    assertEquals(
        before.get("proactive.licences.previousItems") + before.get("proactive.licences.change"),
        now.get("proactive.licences.previousItems"));
  }

  @Test
  void nobodySuesAfterAReconsiderationThatNeverWas() {
    for (int seed = 0; seed < 50; seed++) {
      Figures figures = first(seed);
      assertTrue(
          figures.get("litigationAfterReview.total") == 0
              || figures.get("reconsideration.total") > 0);
    }
  }

  @Test
  void anIdleOfficeReportsZeros() {
    Figures none = FigureMaker.make(CITY, 2022, Form2021.FORM, Size.NONE, new Random(1), null);
    none.form().addresses().forEach(cell -> assertEquals(0, none.at(cell).signum()));
  }
}
