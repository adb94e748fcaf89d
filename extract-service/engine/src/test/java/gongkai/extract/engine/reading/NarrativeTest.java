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

  @Test
  void aLineAsWideAsThePageGoesOnWhateverItEndsIn() {
    String first = "（一）办理申请。全县各级各部门本年度共受理公开申";
    String second = "请57件。公开信息3692条，分布如下（按渠道分）：";
    String third = "门户网站2150条，政务新媒体1500条，新开设“农业”";
    String text = joined(first, second, third, "等专栏6个。");
    assertEquals(first + second + third + "等专栏6个。", text);
  }

  @Test
  void whereParagraphsAreWholeTheLongestIsNoLineOfAPage() {
    assertEquals(
        "全县公开信息3692条，其中政府网站2150条，具体是：\n各镇1500条。\n各局650条。",
        joined("全县公开信息3692条，其中政府网站2150条，具体是：", "各镇1500条。", "各局650条。"));
  }

  @Test
  void aListThatIsNotCompleteGoesOn() {
    assertEquals("没有行政复议、行政诉讼。", joined("没有行政复议、", "行政诉讼。"));
    assertEquals("十一、\n附件", joined("十一、", "附件"));
  }
}
