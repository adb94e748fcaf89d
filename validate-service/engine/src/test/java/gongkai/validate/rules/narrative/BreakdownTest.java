package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rules.narrative.Breakdown.Completeness;
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
        "发布信息30条，其中财政类10条，其他12条，人事类八条|22|false",
        "举办讲座30场，分别为乡镇讲座10场、村级讲座12场|22|true",
        "举办讲座30场，分别为：乡镇讲座10场，村级讲座12场|22|true",
        "举办讲座30场，其中分别是乡镇讲座10场、村级讲座12场，均有录像|22|true",
        "举办讲座30场，分别为乡镇讲座10场、村级讲座12场等|22|false",
        "举办讲座30场，分别为乡镇讲座10场、村级讲座12场，另有校园讲座多场|22|false",
        "举办讲座30场，分别为乡镇讲座10场、村级讲座12场，读书会8次|22|false",
        "举办讲座30场，分别为乡镇讲座10场、村级讲座12场、校园讲座八场|22|false",
        "举办讲座30场，分别为乡镇讲座10场，村级讲座12场，校园讲座多场|22|false",
        "举办讲座30场，乡镇讲座和村级讲座等分别为10场和12场|22|false",
        "发布信息30条，财政信息和人事信息分别为10条和12条|22|false"
      })
  void theListIsReadToItsEnd(String sentence, BigDecimal sum, boolean complete) {
    var found = Breakdown.in(sentence);
    assertEquals(1, found.size(), found.toString());
    assertEquals(sum, found.getFirst().sum());
    assertEquals(
        complete ? Completeness.TOLD : Completeness.OPEN,
        found.getFirst().completeness(),
        found.toString());
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
  void kindsOfTheTotalsOwnNounReadLikeAllOfThem() {
    var found = Breakdown.in("编发简报30期，工作简报和专题简报分别为18期和7期").getFirst();
    assertEquals(Completeness.LIKELY, found.completeness());
    found = Breakdown.in("编发简报30期，防汛简报和防火简报分别为3期和2期").getFirst();
    assertEquals(Completeness.OPEN, found.completeness(), "the others may be of other kinds");
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
