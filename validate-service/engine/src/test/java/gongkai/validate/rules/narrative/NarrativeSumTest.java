package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which parts a sentence lists: what is no part must not be added up.
class NarrativeSumTest {

  private static final NarrativeSum RULE = new NarrativeSum();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请12件，其中自然人10件、企业2件，办结11件，结转1件",
        "收到申请12件，其中网上申请10件，自然人申请11件",
        "收到申请12件，其中自然人10件，予以公开9件",
        "网站公开信息120条，其中政策文件20条，微信公众号发布信息150条",
        "制发规范性文件5件，其中修订2件，废止4件",
        "公开信息10条，其中政策文件6条，政策解读8篇",
        "公开信息1条，包括机构概况1条，以及预算信息2条",
        "公开信息10条，其中政策文件6条，较上年增加9条",
        "公开信息10条，其中政策文件6条，回应留言9条",
        "公开信息10条，比上年增加3条，其中政策文件2条、财政信息2条",
        "规章9件（其中修订4件，废止5件），规范性文件30件",
        "公开信息12条，其中：机构类1条；财政类5条；其他信息6条",
        "公开信息12条：机构类1条，财政类5条，其他信息6条",
        "共1,204件，其中自然人1,200件，企业4件",
        "公开信息30条，其中机构类10条、财政类5条等",
        "公开信息30条，其中机构类10条、其他类5条等",
        "公开信息30条，其中机构类十五条、财政类5条、其他类10条",
        "办结20件，其中予以公开15件，部分公开5件",
        "工作人员12人，其中党员8人、女性7人",
        "配备人员12名，其中专职10名、本科以上11名",
        "培训信息员90人，其中站所50人、村组30人、水厂10人",
        "发布信息250条，其中网站120条，公众号80条，剩余50条在橱窗张贴",
        "发布信息250条，其中网站120条，公众号80条，剩余30条通过橱窗公示，公开栏20条",
        "发布信息250条，其中网站120条，公众号80条，其他30条等",
        "总人口30000人，其中农业人口20000人，常住人口15000人",
        "工作人员5人，其中高级工程师2人，党员4人",
        "领导小组15人，其中组长1人、副组长3人、成员11人",
        "公开信息30条，其中财政类10条，人事类12条，其他8条信息由乡镇发布",
        "到会90人，其中局机关60人，走访110人次，接待95人次",
        "（其中镇（街）10条，村（社）12条）"
      })
  void isNotHeldAgainstTheAuthor(String sentence) {
    assertNotEquals(Expected.VIOLATED, Judged.by(RULE, "section 1 " + sentence + "。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开信息12条，其中网站公开9条，微信公开4条",
        "公开信息１２条，其中机构类９条，财政类４条",
        "公开信息12条（其中机构类9条，财政类4条），解读30篇",
        "公开信息12条：机构类9条，财政类4条",
        "收到申请12件，其中自然人10件、企业3件，办结11件",
        "公开信息1.2万条，包括政策文件9000条，财政信息4000条",
        "公开信息12条，其中机构类1条；财政类5条；其他信息5条",
        "网站、微信共公开12条，分别为5条、6条",
        "办结20件，其中予以公开15件，部分公开6件",
        "培训信息员90人，其中站所50人、村组30人、水厂25人",
        "发放读本90份，其中站所50份、村（社）55份",
        "参加测试250名，其中科室180名，站所95名",
        "公开信息20条（其中镇（街）10条，村（社）12条）",
        "发布信息250条，其中网站120条，公众号80条，剩余30条通过橱窗公示",
        "发布信息250条，其中网站120条，公众号80条，其余30条在村口、集市等场所张贴"
      })
  void isTheAuthorsMistake(String sentence) {
    boolean round = sentence.contains("万");
    assertEquals(
        round ? Expected.UNDECIDED : Expected.VIOLATED,
        Judged.by(RULE, "section 1 " + sentence + "。"));
  }

  @Test
  void theFindingShowsTheListAndBothSums() {
    var found = Judged.violations(RULE, "section 1 今年事多。全年公开信息12条，其中机构类9条，财政类4条，解读30篇。").getFirst();
    assertEquals(Optional.of(BigDecimal.valueOf(12)), found.expected());
    assertEquals(Optional.of(BigDecimal.valueOf(13)), found.actual());
    var span = found.span().orElseThrow();
    assertEquals("全年公开信息12条，其中机构类9条，财政类4条", span.text());
    assertEquals(5, span.at());
  }

  @Test
  void aFindingKeepsItsNameWhenFiguresAreCorrected() {
    String words = "section 1 公开信息%d条，其中机构类%d条，财政类%d条。";
    assertEquals(
        Judged.violations(RULE, words.formatted(12, 9, 4)).getFirst().subject(),
        Judged.violations(RULE, words.formatted(120, 99, 44)).getFirst().subject());
  }
}
