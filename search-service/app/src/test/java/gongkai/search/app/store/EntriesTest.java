package gongkai.search.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.EventJson;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Institution;
import gongkai.extract.report.Source;
import gongkai.search.app.store.Bulk.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntriesTest {

  private static final Source SOURCE = Source.inText("x", 1, 0);

  private static Map<String, Long> values(String address, String value) {
    return Cells.values(
        Map.of(new CellAddress(address), CellValue.read(new BigDecimal(value), SOURCE)));
  }

  @Test
  void countsStandAsTheyAreAndAmountsInMillionths() {
    assertEquals(
        Map.of("requests_refused_stateSecret_total", 12L),
        values("requests.refused.stateSecret.total", "12"));
    assertEquals(
        Map.of("proactive_fees_amount", 190_457_379L),
        values("proactive.fees.amount", "190.457379"));
  }

  @Test
  void aCountThatIsNoWholeNumberOrTooLargeIsMissing() {
    assertEquals(Map.of(), values("requests.granted.total", "2.5"));
    assertEquals(Map.of(), values("requests.granted.total", "99999999999999999999"));
    assertEquals(Map.of("requests_granted_total", 3L), values("requests.granted.total", "3.0"));
  }

  @Test
  void aDashIsNotZero() {
    assertEquals(
        Map.of(),
        Cells.values(Map.of(new CellAddress("requests.granted.total"), CellValue.dash(SOURCE))));
  }

  private static Place place(String code, String... path) {
    return Place.of(
        new Institution(
            code + "/某机关",
            "某机关",
            Institution.Kind.GOVERNMENT,
            Optional.empty(),
            Optional.of(code),
            List.of(path)));
  }

  @Test
  void aCountyLiesInItsCityAndProvince() {
    var place = place("140824", "山西省", "运城市", "稷山县", "稷峰镇");
    assertEquals("140000 山西省", place.province().orElseThrow().key());
    assertEquals("140800 运城市", place.city().orElseThrow().key());
    assertEquals("140824 稷山县", place.county().orElseThrow().key());
    assertTrue(
        place
            .within()
            .containsAll(Set.of("140000", "140800", "140824", "运城市", "山西省运城市稷山县", "稷峰镇")));
  }

  @Test
  void aMunicipalityIsItsOwnCity() {
    var place = place("110105", "北京市", "朝阳区");
    assertEquals("110000 北京市", place.city().orElseThrow().key());
    assertEquals("110105 朝阳区", place.county().orElseThrow().key());
  }

  @Test
  void aCountyRightBelowAProvinceIsItsOwnCity() {
    var place = place("419001", "河南省", "济源市");
    assertEquals("419001 济源市", place.city().orElseThrow().key());
    assertEquals("419001 济源市", place.county().orElseThrow().key());
  }

  @Test
  void aProvinceHasNoCity() {
    assertEquals(Optional.empty(), place("140000", "山西省").city());
  }

  @Test
  void anUnknownPlaceIsNowhere() {
    assertEquals(Optional.empty(), place("000000").province());
  }

  @Test
  void theIndexHasFewerThanAThousandFields() {
    var mapping = EventJson.MAPPER.writeValueAsString(Indices.REPORTS.mappings());
    int fields = mapping.split("\"type\":", -1).length - 1;
    assertTrue(fields > 250 && fields < 600, fields + " fields");
  }

  private static Outcome outcome(String json) {
    return Bulk.outcome(EventJson.MAPPER.readTree(json));
  }

  @Test
  void aLowerVersionCountsAsDone() {
    assertInstanceOf(Outcome.Done.class, outcome("{\"status\":409}"));
    assertInstanceOf(Outcome.Done.class, outcome("{\"status\":201}"));
  }

  @Test
  void whatMayPassIsTriedAgainAndWhatCannotIsNot() {
    assertInstanceOf(Outcome.Later.class, outcome("{\"status\":429}"));
    assertInstanceOf(Outcome.Later.class, outcome("{\"status\":503}"));
    assertInstanceOf(Outcome.Gone.class, outcome("{\"status\":404}"));
    assertInstanceOf(Outcome.Never.class, outcome("{\"status\":400}"));
    assertInstanceOf(Outcome.Later.class, outcome("{}"));
  }
}
