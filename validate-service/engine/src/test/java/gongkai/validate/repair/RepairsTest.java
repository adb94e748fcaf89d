package gongkai.validate.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.form.Form;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellAddress;
import gongkai.validate.CellChange;
import gongkai.validate.rule.ExampleReport;
import gongkai.validate.rule.ReportFacts;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairsTest {

  /// What came of repairing a spoilt table.
  private enum Fate {
    UNIQUE,
    AMONG_SEVERAL,
    NONE,
    WRONG_ONLY,
    NOT_AMONG_SEVERAL
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everySingleWrongCellIsFoundAndItsRightValueNamed(long seed) {
    for (Form form : List.of(Form2021.FORM, Form2021.SINGLE_OTHER_ROW)) {
      var tables = new RandomTables(seed, form);
      var right = tables.next();
      for (CellAddress cell : right.keySet()) {
        var wrong = new HashMap<>(right);
        wrong.put(cell, tables.otherThan(right.getOrDefault(cell, 0L)));
        var repairs = repairs(tables, wrong);
        assertEquals(1, repairs.size(), cell + " breaks one group");
        assertEquals(
            Optional.of(Fate.UNIQUE), Optional.of(fate(repairs, right, wrong)), cell.path());
      }
    }
  }

  /// Two wrong cells by equal amounts can stand at either diagonal of a rectangle, so one in ten or
  /// so has several repairs.
  @ParameterizedTest
  @CsvSource({
    "2, 2000, false, 0.95, 0.0",
    "3, 2000, false, 0.95, 0.005",
    "2, 500, true, 0.5, 0.0",
    "3, 500, true, 0.3, 0.02"
  })
  void severalWrongCellsAreNeverGivenAWrongRepairAsTheTruth(
      int cells, int times, boolean byOne, double leastRight, double mostWrong) {
    var fates = new EnumMap<Fate, Integer>(Fate.class);
    var tables = new RandomTables(20 + cells, Form2021.FORM);
    for (int i = 0; i < times; i++) {
      var right = tables.next();
      var wrong = byOne ? tables.spoilByOne(right, cells) : tables.spoil(right, cells);
      var repairs = repairs(tables, wrong);
      fates.merge(fate(repairs, right, wrong), 1, Integer::sum);
      for (Repair repair : repairs) {
        assertEquals(repair.options().isEmpty(), repair.advice().contains("请核对这些单元格"));
        assertTrue(repair.options().isEmpty() || repair.advice().contains("即可全部成立"));
        assertTrue(repair.options().stream().allMatch(option -> option.size() <= 3));
      }
    }
    System.out.println(cells + " wrong cells" + (byOne ? " by one: " : ": ") + fates);
    assertTrue(fates.getOrDefault(Fate.UNIQUE, 0) >= leastRight * times, fates.toString());
    assertTrue(fates.getOrDefault(Fate.WRONG_ONLY, 0) <= mostWrong * times, fates.toString());
  }

  @Test
  void theHardestTableTakesWellUnderASecond() {
    var tables = new RandomTables(99, Form2021.FORM);
    long worst = 0;
    for (int i = 0; i < 400; i++) {
      var wrong = tables.spoilByOne(tables.next(), 2 + i % 5);
      long start = System.nanoTime();
      repairs(tables, wrong);
      worst = Math.max(worst, System.nanoTime() - start);
    }
    System.out.println("hardest repair: " + worst / 1_000_000 + " ms");
    assertTrue(worst < 1_000_000_000L, worst + " ns");
  }

  @Test
  void whatIsOfferedSatisfiesEveryEquation() {
    var tables = new RandomTables(7, Form2021.FORM);
    for (int i = 0; i < 300; i++) {
      var wrong = tables.spoil(tables.next(), 1 + i % 3);
      for (Repair repair : repairs(tables, wrong)) {
        for (List<CellChange> option : repair.options()) {
          var mended = new HashMap<>(wrong);
          option.forEach(change -> mended.put(change.cell(), change.to().longValueExact()));
          var still = repairs(tables, mended).stream().flatMap(r -> r.broken().stream()).toList();
          assertTrue(repair.broken().stream().noneMatch(still::contains), "still broken: " + still);
        }
      }
    }
  }

  @Test
  void aTotalOfZeroUnderElevenCasesCanOnlyBecomeEleven() {
    var repair = only("reconsideration.upheld 10\nreconsideration.corrected 1");
    assertEquals(List.of(List.of(change("reconsideration.total", 0, 11))), repair.options());
  }

  @Test
  void aCaseAgainstATotalOfZeroHasTwoEquallySmallRepairs() {
    var repair = only("litigationAfterReview.upheld 5");
    assertEquals(
        Set.of(
            List.of(change("litigationAfterReview.upheld", 5, 0)),
            List.of(change("litigationAfterReview.total", 0, 5))),
        Set.copyOf(repair.options()));
    assertTrue(repair.advice().contains("任选其一"), repair.advice());
  }

  @Test
  void onlyNumbersThatWereReadAreChanged() {
    var repair =
        only(
            """
            reconsideration.upheld ~2
            reconsideration.total 3
            """);
    assertFalse(
        repair.options().stream()
            .flatMap(List::stream)
            .anyMatch(change -> change.cell().path().equals("reconsideration.upheld")));
  }

  @Test
  void aRepairThatTheNarrativeRefutesIsNotOffered() {
    String broken =
        """
        requests.newlyReceived.naturalPerson 12
        requests.newlyReceived.total 13
        requests.totalHandled.naturalPerson 12
        requests.totalHandled.total 12
        requests.granted.naturalPerson 12
        requests.granted.total 12
        """;
    assertEquals(
        List.of(List.of(change("requests.newlyReceived.total", 13, 12))), only(broken).options());
    var refuted = only(broken + "fact requests.newlyReceived 13 收到申请13件 verb=收到");
    assertEquals(List.of(), refuted.options());
    assertTrue(refuted.advice().contains("收到申请13件"), refuted.advice());
  }

  @Test
  void whatIsCountedInMoreThanOneWayRefutesNothing() {
    var repair = only("reconsideration.upheld 5\nfact reconsideration.total 0 未发生行政复议 claim=yes");
    assertEquals(
        Set.of(
            List.of(change("reconsideration.upheld", 5, 0)),
            List.of(change("reconsideration.total", 0, 5))),
        Set.copyOf(repair.options()));
  }

  @Test
  void thatARefutedRepairWasLeftOutIsSaid() {
    String shifted =
        """
        lastYear requests.carriedForward.naturalPerson 1
        lastYear requests.carriedForward.commercialEnterprise 1
        lastYear requests.carriedForward.total 2
        requests.newlyReceived.naturalPerson 2
        requests.newlyReceived.commercialEnterprise 2
        requests.newlyReceived.total 4
        requests.broughtForward.naturalPerson 1
        requests.broughtForward.commercialEnterprise 1
        requests.broughtForward.total 2
        requests.granted.naturalPerson 4
        requests.granted.commercialEnterprise 2
        requests.granted.total 6
        requests.totalHandled.naturalPerson 4
        requests.totalHandled.commercialEnterprise 2
        requests.totalHandled.total 6
        """;
    var repair = only(shifted);
    assertTrue(
        repair.options().stream()
            .flatMap(List::stream)
            .noneMatch(change -> change.cell().row().equals("broughtForward")),
        repair.options().toString());
    assertTrue(repair.advice().contains("没有列出"), repair.advice());
  }

  @Test
  void whatLastYearSaysComesFirst() {
    var repair =
        only(
            """
            lastYear requests.carriedForward.naturalPerson 2
            lastYear requests.carriedForward.commercialEnterprise 0
            requests.newlyReceived.naturalPerson 2
            requests.newlyReceived.commercialEnterprise 2
            requests.newlyReceived.total 4
            requests.broughtForward.commercialEnterprise 2
            requests.broughtForward.total 2
            requests.granted.naturalPerson 4
            requests.granted.commercialEnterprise 2
            requests.granted.total 6
            requests.totalHandled.naturalPerson 4
            requests.totalHandled.commercialEnterprise 2
            requests.totalHandled.total 6
            """);
    assertEquals(
        Set.of(
            change("requests.broughtForward.naturalPerson", 0, 2),
            change("requests.broughtForward.commercialEnterprise", 2, 0)),
        Set.copyOf(repair.options().getFirst()));
    assertTrue(repair.options().size() > 1, "the same shift in 一、本年新收 would do as well");
  }

  @Test
  void aDashAsATotalLeavesNothingToRepair() {
    assertTrue(all("reconsideration.upheld 2\nreconsideration.total -").isEmpty());
  }

  private static CellChange change(String cell, long from, long to) {
    return new CellChange(
        new CellAddress(cell), Optional.of(BigDecimal.valueOf(from)), BigDecimal.valueOf(to));
  }

  private static Repair only(String notation) {
    var all = all(notation);
    assertEquals(1, all.size(), all.toString());
    return all.iterator().next();
  }

  private static Set<Repair> all(String notation) {
    return all(ExampleReport.facts(notation));
  }

  private static Set<Repair> all(ReportFacts facts) {
    var repairs = Repairs.of(facts);
    var all = new LinkedHashSet<Repair>();
    facts.form().equations().forEach(e -> repairs.of(e).ifPresent(all::add));
    return all;
  }

  private static Set<Repair> repairs(RandomTables tables, Map<CellAddress, Long> cells) {
    return all(ReportFacts.of(tables.report(cells), _ -> Optional.empty()));
  }

  private static Fate fate(
      Set<Repair> repairs, Map<CellAddress, Long> right, Map<CellAddress, Long> wrong) {
    if (repairs.stream().anyMatch(repair -> repair.options().isEmpty())) {
      return Fate.NONE;
    }
    boolean unique = repairs.stream().allMatch(repair -> repair.options().size() == 1);
    var mended = new HashMap<>(wrong);
    boolean amongThem = true;
    for (Repair repair : repairs) {
      var good =
          repair.options().stream()
              .filter(option ->
                  option.stream()
                      .allMatch(c -> c.to().longValueExact() == right.getOrDefault(c.cell(), -1L)))
              .findFirst();
      amongThem &= good.isPresent();
      good.ifPresent(option -> option.forEach(c -> mended.put(c.cell(), c.to().longValueExact())));
    }
    amongThem &= mended.equals(right);
    if (unique) {
      return amongThem ? Fate.UNIQUE : Fate.WRONG_ONLY;
    }
    return amongThem ? Fate.AMONG_SEVERAL : Fate.NOT_AMONG_SEVERAL;
  }
}
