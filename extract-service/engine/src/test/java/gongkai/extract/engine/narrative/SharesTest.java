package gongkai.extract.engine.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a share is said to be of.
class SharesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在20件申请中，自然人提出12件，占60%。|requests.newlyReceived",
        "从20件申请看，自然人12件，占60%。|requests.newlyReceived",
        "从收到的20件申请来看，企业提出5件，占25%。|requests.newlyReceived",
        "就20件申请而言，企业提出5件，占25%。|requests.newlyReceived",
        "在全部20件申请里，科研机构4件，占20%。|requests.newlyReceived",
        "20件申请中，自然人提出12件，占60%。|requests.newlyReceived",
        "在20宗政府信息申请中，涉及征地的5宗，占25%。|requests.newlyReceived",
        "全年20份申请中，邮寄的5份，占25%。|requests.newlyReceived",
        "从办结的20件申请来看，予以公开12件，占比60%。|requests.handled",
        "在答复的20件申请中，不予公开2件，占10%。|requests.handled",
        "在受理的20件申请当中，无法提供2件，占10%。|requests.newlyReceived",
        "收到政府信息公开申请50件，在办结的20件申请中，予以公开12件，占60%。|requests.newlyReceived",
        "三个乡镇各收到2件申请，予以公开1件，占50%。|",
        "予以公开12件，占60%。|"
      })
  void theWholeIsTheOneNamed(String sentence, String whole) {
    var shares =
        NarrativeReader.standard()
            .read(List.of(new Section(1, Optional.empty(), "", sentence)), Optional.of(2023))
            .stream()
            .filter(fact -> fact.quantity().equals("share"))
            .map(NarrativeFact::denominator)
            .toList();
    assertEquals(List.of(Optional.ofNullable(whole)), shares);
  }
}
