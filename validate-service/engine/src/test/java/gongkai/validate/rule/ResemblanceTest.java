package gongkai.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ResemblanceTest {

  private static final String TEXT = "村口的公告栏换成带锁的橱窗，由驻村干部每周拍照回传；赶集的日子在街上摆一张桌子，谁来问都当面讲清楚。全年收到申请12件。";

  private static final String NUMERALS = "〇零一二三四五六七八九十百千万两";

  @Test
  void aTextIsWhollyLikeItself() {
    assertEquals(1, Resemblance.of(TEXT, TEXT).share());
    assertEquals(100, Resemblance.of(TEXT, TEXT).percent());
  }

  @Test
  void figuresMarksAndSpacesDoNotCount() {
    String changed = TEXT.replace("12件", " 308 件").replace("；", "。").replace("，", ", ");
    assertEquals(1, Resemblance.of(changed, TEXT).share());
  }

  @Test
  void theOrderOfSentencesDoesNotCount() {
    int half = TEXT.indexOf('；') + 1;
    String turned = TEXT.substring(half) + TEXT.substring(0, half);
    assertTrue(Resemblance.of(turned, TEXT).share() > 0.9);
  }

  @Test
  void traditionalCharactersAreTheSameText() {
    assertEquals(1, Resemblance.of("這裡發佈辦事指南並說明辦理時限", "这里发布办事指南并说明办理时限").share());
  }

  @Test
  void formulasAndTitlesAreNotCompared() {
    String formula = "坚持以习近平新时代中国特色社会主义思想为指导，坚持以公开为常态、不公开为例外，落实《青川县公开办法（试行）》。";
    assertTrue(Resemblance.of(formula, formula).compared() < 10);
  }

  @Test
  void textsWithoutACommonRunShareNothing() {
    assertEquals(0, Resemblance.of(TEXT, "供暖企业的成本和价格按月公布，室温不达标的小区名单每周更新。").share());
    assertEquals(0, Resemblance.of("", TEXT).share());
    assertEquals(0, Resemblance.of(TEXT, "").share());
  }

  /// With a tenth of the text new, nine tenths are the same, whatever the texts are: the run at
  /// each seam is lost, never won.
  @Test
  void theShareIsThatOfTheCharactersTakenOver() {
    var random = new Random(7);
    for (int round = 0; round < 50; round++) {
      String old = characters(random, 1000);
      int kept = random.nextInt(1001);
      String text = old.substring(0, kept) + characters(random, 1000 - kept);
      var resemblance = Resemblance.of(text, old);
      assertEquals(1000, resemblance.compared());
      assertTrue(resemblance.same() <= Math.max(0, kept) + 1, kept + " " + resemblance);
      assertTrue(resemblance.same() >= kept - Resemblance.RUN, kept + " " + resemblance);
    }
  }

  @Test
  void numbersInCharactersAreLeftOutToo() {
    String text = "全年举办三次接待日，每次由两位负责人坐班，来访四十六人次。";
    String earlier = text.replace('三', '五').replace('两', '一').replace("四十六", "一百二十");
    assertEquals(1, Resemblance.of(text, earlier).share());
    assertEquals(21, Resemblance.of(text, earlier).compared());
  }

  private static String characters(Random random, int count) {
    return random
        .ints(0x5000, 0x9000)
        .filter(c -> NUMERALS.indexOf(Simplified.of(Character.toString(c))) < 0)
        .limit(count)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
