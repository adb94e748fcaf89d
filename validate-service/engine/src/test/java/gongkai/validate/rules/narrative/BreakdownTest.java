package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which lists of figures are the parts of a total, and which say that they are all of it.
class BreakdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "发布信息30条，其中财政类10条，人事类12条，其他8条|30|true",
        "发布信息30条，其中财政类10条，人事类12条，其余8条为会议信息|30|true",
        "发布信息30条，其中财政类10条，人事类12条|22|false",
        "发布信息30条，其中财政类10条，人事类12条，其他8条等|30|false",
        "发布信息30条（其中财政类10条，人事类12条，其他8条）|30|true",
        "发布信息30条（其中财政类10条，人事类12条），其他8条|22|false",
        "发布信息30条(其中财政类10条，人事类12条)，其他8条|22|false",
        "发布信息30条，其中财政类10条，其他12条，人事类八条|22|false"
      })
  void theListIsReadToItsEnd(String sentence, BigDecimal sum, boolean complete) {
    var found = Breakdown.in(sentence);
    assertEquals(1, found.size(), found.toString());
    assertEquals(sum, found.getFirst().sum());
    assertEquals(complete, found.getFirst().isComplete(), found.toString());
    assertEquals(new BigDecimal(30), found.getFirst().total().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布信息30条，其中财政类10条。",
        "发布信息30条，财政类10条，人事类12条。",
        "发布信息30条，其中财政类10次，人事类12次。",
        "占比30%，其中财政类10条，人事类12条。"
      })
  void lessThanTwoPartsInTheSameMeasureAreNoList(String sentence) {
    assertEquals(0, Breakdown.in(sentence).size());
  }

  @Test
  void aRoundFigureMakesTheListApproximate() {
    assertTrue(Breakdown.in("发布信息30余条，其中财政类10条，人事类12条。").getFirst().isApproximate());
    assertTrue(Breakdown.in("发布信息30条，其中财政类10余条，人事类12条。").getFirst().isApproximate());
    assertFalse(Breakdown.in("发布信息30条，其中财政类10条，人事类12条。").getFirst().isApproximate());
  }

  @Test
  void theListStartsBehindTheMarkBeforeItsTotal() {
    String sentence = "全年平稳，发布信息30条，其中财政类10条，人事类12条。";
    var found = Breakdown.in(sentence).getFirst();
    assertEquals("发布信息30条，其中财政类10条，人事类12条", sentence.substring(found.start(), found.end()));
  }
}
