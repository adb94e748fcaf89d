package gongkai.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.CellAddress;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void theFormOf2021HasTwoHundredCells() {
    assertEquals(200, Form2021.FORM.addresses().size());
    assertEquals(200, new HashSet<>(Form2021.FORM.addresses()).size());
    assertEquals(186, Form2021.SINGLE_OTHER_ROW.addresses().size());
  }

  @Test
  void tableRequestsHasThirtyNineEquations() {
    assertEquals(
        39,
        Form2021.FORM.equations().stream()
            .filter(equation -> equation.relation() != Equation.Relation.CASE_SUM)
            .count());
  }

  @Test
  void everyRequestsCellLiesInAtLeastTwoEquationsAndNoTwoCellsInTheSame() {
    var patterns = new HashSet<Set<String>>();
    for (CellAddress address : Form2021.FORM.table("requests").orElseThrow().addresses()) {
      var pattern = new HashSet<String>();
      for (Equation equation : Form2021.FORM.equations()) {
        if (Stream.concat(equation.left().stream(), equation.right().stream())
            .anyMatch(address::equals)) {
          pattern.add(equation.id());
        }
      }
      assertTrue(pattern.size() >= 2, address + " lies in " + pattern);
      assertTrue(patterns.add(pattern), address + " shares its equations with another cell");
    }
  }

  @Test
  void aCellIsDescribedInTheWordsOfTheForm() {
    assertEquals(
        "申请情况表“（三）不予公开 1.属于国家秘密”行“自然人”列",
        Form2021.FORM.describe(new CellAddress("requests.refused.stateSecret.naturalPerson")));
    assertEquals("行政复议“结果维持”列", Form2021.FORM.describe(new CellAddress("reconsideration.upheld")));
  }

  @Test
  void aReportWithTheSingleOtherRowFollowsThatLayout() {
    assertEquals(
        Form2021.SINGLE_OTHER_ROW,
        Form.of(FormVersion.FORM_2021, Set.of(new CellAddress("requests.other.total"))));
    assertEquals(Form2021.FORM, Form.of(FormVersion.FORM_2021, Set.of()));
  }
}
