package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.Planting.Expected;
import gongkai.bench.rules.Planting.Whose;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Family;
import gongkai.validate.Finding;
import gongkai.validate.Finding.Kind;
import gongkai.validate.Severity;
import gongkai.validate.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlantingTest {

  private static final CellAddress HERE = new CellAddress("reconsideration.total");
  private static final CellAddress THERE = new CellAddress("litigationDirect.total");

  private static Finding finding(String rule, Kind kind, List<CellAddress> cells, String words) {
    return new Finding(
        "1",
        kind,
        rule,
        Family.FORM,
        Severity.INFO,
        "",
        cells,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        words.isEmpty() ? Optional.empty() : Optional.of(new TextSpan(1, 0, words)));
  }

  private static Finding failure(String rule, List<CellAddress> cells, String words) {
    return finding(rule, Kind.FAILURE, cells, words);
  }

  private static Expected expected(Set<CellAddress> cells, List<String> words) {
    return new Expected("case-sum", Whose.AUTHORS, Severity.ERROR, cells, words);
  }

  @Test
  void aFindingOfAnotherRuleIsNotIt() {
    assertFalse(expected(Set.of(), List.of()).meets(failure("cell-blank", List.of(), "")));
  }

  @Test
  void aFindingAboutOtherCellsIsNotIt() {
    Expected expected = expected(Set.of(HERE), List.of());
    assertTrue(expected.meets(failure("case-sum", List.of(HERE, THERE), "")));
    assertFalse(expected.meets(failure("case-sum", List.of(THERE), "")));
  }

  @Test
  void aFindingAboutOtherWordsIsNotIt() {
    Expected expected = expected(Set.of(), List.of("收到申请12件。"));
    assertTrue(expected.meets(failure("case-sum", List.of(), "申请 12件")));
    assertFalse(expected.meets(failure("case-sum", List.of(), "申请13件")));
  }

  @Test
  void aConsequenceIsExplained() {
    var planting = new Planting("", List.of(expected(Set.of(), List.of())), Set.of("figure-jump"));
    assertTrue(planting.explains(failure("figure-jump", List.of(), "")));
    assertFalse(planting.explains(failure("figures-copied", List.of(), "")));
  }

  @Test
  void whatACarrierMayHaveLostIsNoFailure() {
    Finding failure = failure("case-sum", List.of(), "");
    Finding doubt = finding("case-sum", Kind.DOUBT, List.of(), "");
    assertTrue(Whose.CARRIERS.agrees(doubt));
    assertFalse(Whose.CARRIERS.agrees(failure));
    assertTrue(Whose.AUTHORS.agrees(failure));
    assertTrue(Whose.EITHER.agrees(doubt));
  }
}
