package gongkai.launcher.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailureEventTest {
  private final FailureEvent event =
      FailureEvent.parse(
          """
          {"document": "ab", "year": 2023, "change": "raised",
           "institution": {"name": "稷山县人民政府", "regionCode": "140824", "regionPath": ["山西省", "运城市", "稷山县"]},
           "finding": {"rule": "requests-balance", "severity": "error", "message": "不平衡"}}
          """
              .getBytes(UTF_8));

  @Test
  void aRegionIncludesWhatLiesBelowIt() {
    assertTrue(event.isIn("140824"));
    assertTrue(event.isIn("140800"));
    assertTrue(event.isIn("140000"));
    assertTrue(event.isIn("运城市"));
    assertTrue(event.isIn("山西省运城市"));
    assertFalse(event.isIn("山西省运"));
    assertFalse(event.isIn("140825"));
    assertFalse(event.isIn("410000"));
    assertFalse(event.isIn("河南省"));
  }

  @Test
  void aFilterWithoutConditionsWantsEverything() {
    assertTrue(new FailureFeed.Filter(Optional.empty(), Optional.empty()).wants(event));
    assertFalse(new FailureFeed.Filter(Optional.of("info"), Optional.empty()).wants(event));
  }

  @Test
  void peopleReadWhoWhatAndWhy() {
    assertEquals(
        """
        error   requests-balance  山西省运城市稷山县  稷山县人民政府 2023
                不平衡\
        """
            .stripIndent(),
        event.forPeople());
  }

  @Test
  void jsonIsOneLine() {
    assertEquals(1, event.asJson().lines().count());
  }
}
