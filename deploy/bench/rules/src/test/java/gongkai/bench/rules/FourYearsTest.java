package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FourYearsTest {

  @Test
  void anInstitutionHasAReportOnEachYear() {
    List<FourYears.Report> reports = FourYears.of(7);
    assertEquals(FourYears.YEARS.size(), reports.size());
    for (int i = 0; i < reports.size(); i++) {
      assertTrue(reports.get(i).content().contains(FourYears.YEARS.get(i) + "年"));
    }
  }

  @Test
  void theSameNumberGivesTheSameReports() {
    assertEquals(FourYears.of(3), FourYears.of(3));
  }

  @Test
  void noTwoReportsHaveTheSameName() {
    var names = new HashSet<String>();
    for (int institution = 0; institution < 300; institution++) {
      FourYears.of(institution).forEach(report -> assertTrue(names.add(report.name())));
    }
  }

  @Test
  void thereAreEnoughInstitutionsForTenThousandReports() {
    assertTrue(FourYears.institutions() * FourYears.YEARS.size() >= 10_000);
  }
}
