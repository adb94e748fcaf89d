package gongkai.extract.engine.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The resolver against all counties and cities of the data, in the forms that titles have.
class EveryCountyTest {
  private static final Divisions DIVISIONS = Divisions.bundled();
  private static final InstitutionResolver RESOLVER = new InstitutionResolver(DIVISIONS);
  private static final List<Division> COUNTIES =
      DIVISIONS.all().stream().filter(d -> d.level() == AdministrativeLevel.COUNTY).toList();

  @Test
  void theDataHoldsTheCountryOf2023() {
    assertEquals(34, count(AdministrativeLevel.PROVINCE));
    assertEquals(333, count(AdministrativeLevel.CITY));
    assertTrue(COUNTIES.size() >= 2_843, () -> COUNTIES.size() + " counties");
  }

  @Test
  void everyCountysGovernmentIsFoundWithItsParentPrintedBefore() {
    check(county -> clues(parent(county).name() + county.name() + "人民政府", ""));
  }

  @Test
  void everyCountysGovernmentIsFoundWithItsWholePathPrinted() {
    check(county -> clues(String.join("", county.path()) + "人民政府", ""));
  }

  @Test
  void everyCountysGovernmentIsFoundWithItsParentMentionedInTheBody() {
    check(county -> clues(county.name() + "人民政府", "在" + parent(county).name() + "的指导下"));
  }

  @Test
  void everyCountysDepartmentIsFoundWithItsParentMentionedInTheBody() {
    check(county -> clues(county.name() + "教育局", parent(county).name() + "教育局"), "教育局");
  }

  @Test
  void withoutContextUniqueNamesAreFoundAndSharedOnesLeftOpen() {
    Map<String, List<Division>> byName =
        COUNTIES.stream().collect(Collectors.groupingBy(Division::name));
    List<String> wrong = new ArrayList<>();
    byName.forEach((name, places) -> {
      Resolution resolution = RESOLVER.resolve(clues(name + "人民政府", ""));
      Optional<String> code = named(resolution).regionCode();
      boolean right =
          places.size() == 1
              ? code.equals(Optional.of(places.getFirst().code()))
              : code.isEmpty()
                  && resolution.doubts().getFirst()
                      instanceof InstitutionDoubt.AmbiguousRegion doubt
                  && doubt.candidates().containsAll(places);
      if (!right) {
        wrong.add(name + " " + places + " → " + resolution);
      }
    });
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyEightiethTownIsFoundWithItsCountyNamedBeforeOrInTheBody() {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (Division county : DIVISIONS.all()) {
      for (Division town : DIVISIONS.childrenOf(county)) {
        if (town.name().matches("[一-龥]*(?:镇|乡|街道|苏木)") && seen++ % 80 == 0) {
          String name = town.name() + (town.name().endsWith("街道") ? "办事处" : "人民政府");
          String id = county.code() + "/" + name;
          for (var clues :
              List.of(
                  clues(county.name() + name, ""),
                  clues(name, "在" + String.join("、", county.path()) + "的指导下"))) {
            ResolvedInstitution found = named(RESOLVER.resolve(clues));
            boolean shared = DIVISIONS.named(county.name()).size() > 1 && clues.body().isEmpty();
            if (!found.id().equals(id) && !(shared && found.regionCode().isEmpty())) {
              wrong.add(town + " → " + found);
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 35_000, seen + " towns");
  }

  private interface Asking {
    InstitutionClues about(Division county);
  }

  private static void check(Asking asking) {
    check(asking, "");
  }

  private static void check(Asking asking, String department) {
    List<String> wrong = new ArrayList<>();
    for (Division county : COUNTIES) {
      ResolvedInstitution found = named(RESOLVER.resolve(asking.about(county)));
      String government = county.name().endsWith("行政委员会") ? "" : "人民政府";
      String id =
          county.code() + "/" + county.name() + (department.isEmpty() ? government : department);
      if (!found.id().equals(id) || !found.regionPath().equals(county.path())) {
        wrong.add(county + " → " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static ResolvedInstitution named(Resolution resolution) {
    return assertInstanceOf(Resolution.Named.class, resolution).institution();
  }

  private static InstitutionClues clues(String name, String body) {
    return new InstitutionClues(name + "2023年政府信息公开工作年度报告", "", "", body);
  }

  private static Division parent(Division county) {
    return county.parent().orElseThrow();
  }

  private static long count(AdministrativeLevel level) {
    return DIVISIONS.all().stream().filter(division -> division.level() == level).count();
  }
}
