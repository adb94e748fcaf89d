package gongkai.search.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whatever stands in a report finds it.
class PhraseSearchIT {

  private static final Installation INSTALLATION = Installation.get();

  private static final String TEXT =
      """
      2023年，白杨区人民政府深入贯彻《条例》（国务院令第711号），扎实推进“五公开”。
      全年发布信息 1,284 条；办理网民留言62件，满意率99.8%，GDP、PM2.5等指标按月公布。
      下一步，将以公众关切为导向，
      持续优化栏目设置；探索“一图读懂”等形式，让群众看得到、听得懂、能监督。\
      """;

  private static final MadeUp REPORT =
      new MadeUp(MadeUp.county("990301", "白杨区人民政府", "示例省", "江宁市", "白杨区"), 2023)
          .section(1, "一、总体情况", TEXT)
          .section(5, "五、存在的主要问题及改进情况", "个别栏目更新不及时，𠮷祥街道的公开专栏尚未建立。");

  private static final MadeUp OTHER =
      new MadeUp(MadeUp.county("990302", "青杨区人民政府", "示例省", "江宁市", "青杨区"), 2023)
          .section(1, "一、总体情况", "2023年，青杨区按照统一部署推进各项工作，信息发布1285条。");

  @BeforeAll
  static void twoReports() throws Exception {
    INSTALLATION.index(REPORT);
    INSTALLATION.index(OTHER);
    INSTALLATION.awaitNothingLeft();
    Installation.await(() -> total("白杨区人民政府") == 1, "both can be searched");
    Installation.await(() -> total("青杨区人民政府") == 1, "both can be searched");
  }

  @Test
  void everyPhraseOfEightCharactersFindsItsReport() throws Exception {
    var missed = new ArrayList<String>();
    for (String phrase : windows("一、总体情况\n" + TEXT, 8)) {
      if (!found(phrase)) {
        missed.add(phrase);
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void spacesAndLineBreaksInsideAPhraseDoNotMatter() throws Exception {
    var missed = new ArrayList<String>();
    for (String phrase : windows(TEXT.replaceAll("\\s", ""), 8)) {
      var spaced =
          phrase.substring(0, 3) + " " + phrase.substring(3, 6) + "\n" + phrase.substring(6);
      if (!found(spaced)) {
        missed.add(spaced);
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyPairOfCharactersFindsItsReport() throws Exception {
    for (String phrase : windows(TEXT.replaceAll("\\s", ""), 2)) {
      assertTrue(found(phrase), phrase);
    }
  }

  @Test
  void aSingleCharacterFindsItsReport() throws Exception {
    assertTrue(found("杨"));
    assertTrue(found("督"), "the last but one");
    assertEquals(0, total("龘"));
  }

  @Test
  void widthCaseAndQuotationMarksDoNotMatter() throws Exception {
    assertTrue(found("国务院令第７１１号"));
    assertTrue(found("gdp、pm2.5"));
    assertTrue(found("探索\"一图读懂\"等形式"));
    assertTrue(found("(国务院令"));
  }

  @Test
  void charactersBeyondTheBasicPlaneAreFound() throws Exception {
    assertTrue(found("𠮷祥街道的公开专栏"));
    assertTrue(found("𠮷"));
  }

  @Test
  void everyOneOfSeveralWordsMustMatch() throws Exception {
    assertTrue(found("白杨区 满意率"));
    assertEquals(0, total("白杨区 1285条"));
  }

  @Test
  void aNumberIsFoundAsPrintedAndNotAsPartOfNothing() throws Exception {
    assertTrue(found("1,284 条"));
    assertEquals(0, total("1284条。"));
  }

  @Test
  void theInstitutionAndItsRegionAreFound() throws Exception {
    assertTrue(found("白杨区人民政府"));
    assertEquals(2, total("江宁市"));
  }

  @Test
  void hitsAreMarkedAsOnePieceAcrossALineBreak() throws Exception {
    var hit =
        INSTALLATION
            .get("/api/v1/reports?q=" + Installation.encoded("以公众关切为导向，持续优化"))
            .path("hits")
            .path(0);
    var passage = hit.path("highlights").path("narrative").path(0).asString();
    assertTrue(passage.contains("<em>以公众关切为导向，\n持续优化</em>"), passage);
  }

  private static List<String> windows(String text, int length) {
    var points = text.codePoints().toArray();
    var windows = new ArrayList<String>();
    for (int at = 0; at + length <= points.length; at++) {
      windows.add(new String(points, at, length));
    }
    return windows;
  }

  private static boolean found(String phrase) throws Exception {
    for (var hit :
        INSTALLATION
            .get("/api/v1/reports?size=200&q=" + Installation.encoded(phrase))
            .path("hits")) {
      if (hit.path("id").asString().equals(REPORT.document())) {
        return true;
      }
    }
    return false;
  }

  private static int total(String phrase) throws Exception {
    return INSTALLATION
        .get("/api/v1/reports?q=" + Installation.encoded(phrase))
        .path("total")
        .asInt();
  }
}
