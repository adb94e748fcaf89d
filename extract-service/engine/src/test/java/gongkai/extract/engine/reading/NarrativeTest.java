package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeTest {

  private static String joined(String... lines) {
    var text = new Narrative();
    List.of(lines).forEach(text::add);
    return text.toString();
  }

  @Test
  void aLongLineWithoutAnEndGoesOn() {
    String line = "全县各级行政机关认真贯彻落实《中华人民共和国政府信息公开条例》的";
    assertEquals(line + "各项规定。", joined(line, "各项规定。"));
  }

  @Test
  void aShorterLineGoesOnIfItIsProse() {
    String line = "对全局的文件作了一次清理，今年一共废止规";
    assertEquals(line + "范性文件4件。", joined(line, "范性文件4件。"));
    assertEquals("县政府办公室信息公开科政务服务中心\n联系人", joined("县政府办公室信息公开科政务服务中心", "联系人"));
  }

  @Test
  void aLineThatBeginsWithACommaGoesOnWhateverStandsBefore() {
    assertEquals("微博开通以来，共发布9万条。", joined("微博开通以来", "，共发布9万条。"));
  }

  @Test
  void whatHasANumberOfItsOwnStartsAnew() {
    String line = "对全局的文件作了一次清理，今年共废止规范性文件";
    assertEquals(line + "\n（二）依申请公开", joined(line, "（二）依申请公开"));
  }
}
