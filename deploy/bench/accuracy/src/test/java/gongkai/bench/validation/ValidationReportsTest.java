package gongkai.bench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Statement;
import gongkai.extract.form.Equation;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import java.lang.reflect.Field;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValidationReportsTest {

  private static final int FIRST = 1_000_000;
  private static final int MANY = 300;

  private static IntStream numbers() {
    return IntStream.range(FIRST, FIRST + MANY);
  }

  private static long sum(Facts facts, List<CellAddress> cells) {
    return cells.stream().mapToLong(facts::figure).sum();
  }

  @Test
  void theSameNumberGivesTheSameReport() {
    numbers()
        .forEach(n -> assertEquals(ValidationReports.numbered(n), ValidationReports.numbered(n)));
  }

  @Test
  void everyEquationHoldsButThoseOfPlantedErrors() {
    numbers()
        .forEach(n -> {
          Facts facts = ValidationReports.numbered(n).facts();
          Set<CellAddress> wrong = ValidationReports.wrong(n).keySet();
          for (Equation equation : facts.form().equations()) {
            long errors =
                wrong.stream()
                    .filter(
                        cell -> equation.left().contains(cell) || equation.right().contains(cell))
                    .count();
            boolean holds = sum(facts, equation.left()) == sum(facts, equation.right());
            if (errors < 2) { // two may make up for each other
              assertEquals(errors == 0, holds, n + " " + equation.id());
            }
          }
        });
  }

  @Test
  void aThirdOfThemHaveOneToThreeErrors() {
    long with = numbers().filter(n -> !ValidationReports.wrong(n).isEmpty()).count();
    assertTrue(with > MANY / 4 && with < MANY / 2, () -> with + " of " + MANY);
    numbers().forEach(n -> assertTrue(ValidationReports.wrong(n).size() <= 3));
  }

  @Test
  void everyFormIsAmongThem() {
    var versions = new HashSet<FormVersion>();
    var sizes = new HashSet<Integer>();
    numbers()
        .forEach(n -> {
          var form = ValidationReports.numbered(n).facts().form();
          versions.add(form.version());
          sizes.add(form.addresses().size());
        });
    assertEquals(Set.of(FormVersion.FORM_2019, FormVersion.FORM_2021), versions);
    assertEquals(3, sizes.size());
  }

  @Test
  void mostCellsOfMostReportsAreNotZero() {
    long full =
        numbers()
            .mapToObj(ValidationReports::numbered)
            .filter(report -> {
              long filled =
                  report.facts().figures().values().stream().filter(figure -> figure != 0).count();
              return filled > 0.8 * report.facts().figures().size();
            })
            .count();
    assertTrue(full > 0.6 * MANY && full < 0.9 * MANY, () -> full + " of " + MANY);
  }

  @Test
  void everyFigureThatIsStatedIsPrintedOrImplied() {
    numbers()
        .forEach(n -> {
          MadeUpReport report = ValidationReports.numbered(n);
          var narrative = report.narrative();
          String text =
              String.join("", narrative.overview()) + String.join("", narrative.matters());
          assertFalse(text.contains("{"), text);
          assertFalse(narrative.statements().isEmpty());
          for (Statement statement : narrative.statements()) {
            String digits = statement.value().toPlainString();
            boolean printed =
                text.replace(",", "").contains(digits)
                    || text.contains(statement.value().movePointLeft(4).stripTrailingZeros() + "万")
                    || text.contains(
                        statement.value().movePointLeft(4).setScale(1, RoundingMode.HALF_UP) + "万")
                    || (statement.value().scale() == 0 && statement.value().intValue() < 10);
            boolean implied =
                statement.quantity().equals("requests.granted") && text.contains("均予以公开");
            assertTrue(printed || implied, n + " " + statement + " in " + text);
          }
        });
  }

  @Test
  void thereAreManySentences() throws ReflectiveOperationException {
    var sentences = new HashSet<String>();
    for (Field field : Sentences.class.getDeclaredFields()) {
      if (field.get(null) instanceof List<?> list) {
        list.forEach(sentence -> sentences.add((String) sentence));
      }
    }
    long stating = sentences.stream().filter(s -> s.matches(".*\\{[a-z]\\w*\\.[^}]*}.*")).count();
    assertTrue(stating >= 40, () -> stating + " sentences that state something");
  }

  @Test
  void noTwoPlacesHaveOneName() {
    assertEquals(
        Place.all().size(), Place.all().stream().map(p -> p.author().name()).distinct().count());
  }
}
