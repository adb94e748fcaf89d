package gongkai.extract.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

/// What a section's text keeps of the paragraphs of the document.
class SectionTextTest {

  private static final String TITLE = "青石县人力资源和社会保障局（医疗保障局）2023年政府信息公开工作年度报告";
  private static final String OPENING = "根据《中华人民共和国政府信息公开条例》的规定，编制本报告。";

  private static String section(int number, String document) {
    Reading reading = Extractor.standard().extract(new Submission("x", document.getBytes(UTF_8)));
    return assertInstanceOf(Reading.Extracted.class, reading)
        .report()
        .section(number)
        .orElseThrow()
        .text();
  }

  @Test
  void aLongTitleStaysALineOfItsOwn() {
    assertEquals(
        TITLE + "\n" + OPENING,
        section(0, TITLE + "\n" + OPENING + "\n一、总体情况\n正文。\n六、其他需要报告的事项\n无。"));
    assertEquals(
        TITLE + "\n" + OPENING,
        section(0, "<p>" + TITLE + "</p><p>" + OPENING + "</p><p>一、总体情况</p><p>正文。</p>"));
  }

  @Test
  void aHeadingOfThePageStaysALineOfItsOwn() {
    String heading = "（一）围绕重点领域和群众关切的问题持续加大主动公开政府信息的力度";
    assertEquals(
        heading + "\n正文。",
        section(1, "<h1>" + TITLE + "</h1><h2>一、总体情况</h2><h3>" + heading + "</h3><p>正文。</p>"));
  }

  @Test
  void aSentenceThatRepeatsItsHeadingIsText() {
    assertEquals(
        "未收取费用。\n无其他需要报告的事项。",
        section(
            6,
            "<p>"
                + TITLE
                + "</p><p>一、总体情况</p><p>正文。</p><p>六、其他需要报告的事项</p><p>未收取费用。</p>"
                + "<p>无其他需要报告的事项。</p>"));
  }

  @Test
  void aLineCutInMidSentenceIsJoined() {
    String cut = "2023年我局围绕中心工作和群众关切的问题持续加大主动公开政府信息的力度并且";
    assertEquals(
        cut + "取得成效。", section(1, TITLE + "\n一、总体情况\n" + cut + "\n取得成效。\n六、其他需要报告的事项\n无。"));
  }

  @Test
  void aListThatIsBrokenInItsItemsLosesNoLine() {
    assertEquals(
        "其中，予以公开8件、部分公开1件、不予公开4件、无法提供3件、其他处理4件。",
        section(
            1, TITLE + "\n一、总体情况\n其中，予以公开8件、\n部分公开1件、不予公开4件、无法提供3件、其\n他处理4件。\n六、其他需要报告的事项\n无。"));
  }
}
