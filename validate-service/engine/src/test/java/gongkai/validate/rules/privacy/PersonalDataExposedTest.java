package gongkai.validate.rules.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.Severity;
import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose number stands in the text: a person's, or one that the office gives as its own.
class PersonalDataExposedTest {

  private static final PersonalDataExposed RULE = new PersonalDataExposed();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "咨询电话：138████5678。",
        "监督电话 139████5678（工作日）。",
        "公开办电话：138████5678。",
        "局办公室电话为138████5678。",
        "政务公开窗口手机：138████5678。",
        "对外手机号码：138████5678。",
        "联系人：王科长，联系电话：138████5678。",
        "咨询电话：周一至周五 138████5678。",
        "栏目联系人：吴科长，联系电话：138████5678。",
        "报告联系人电话：138████5678。",
        "栏目联系人高新区政务公开办：138████5678。",
        "联系方式：138████5678。",
        "服务热线138████5678（高新区）。",
        "办公电话：金额较大的事项 138████5678。"
      })
  void aNumberThatTheOfficeGivesIsItsOwn(String text) {
    assertEquals(Expected.UNDECIDED, Judged.by(RULE, "section 6 " + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "咨询电话：李明 138████5678。",
        "联系人：陈晓燕，138████5678。",
        "联系人：赵某，手机138████5678。",
        "联系人：周同志（138████5678）。",
        "联系人：孙女士 手机号：138████5678。",
        "联系电话：138████5678（吴建国）。",
        "监督电话：138████5678 (郭先生)。",
        "联系方式：许文 138████5678。",
        "联系人：冯琳、138████5678。",
        "栏目联系人吴科长：138████5678。",
        "责任编辑联系人：周立，138████5678。",
        "本报告联系人：周站长（138████5678）。",
        "联系人：陈副主任 138████5678。",
        "报告联系人周立波：138████5678。",
        "值班电话：负责人：董强 138████5678。"
      })
  void theMobileOfAContactWhoIsNamedIsTold(String text) {
    assertTold(Severity.WARNING, "section 6 " + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"如需查阅，请拨打138████5678。", "欢迎致电138████5678。", "欢迎来电：138████5678。"})
  void aNumberToCallThatNothingIsSaidOfIsWorthALook(String text) {
    assertTold(Severity.INFO, "section 6 " + text);
    assertEquals(Expected.UNDECIDED, Judged.by(RULE, "section 6 请拨打咨询电话138████5678。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申请人李某（138████5678）申请公开征地信息。",
        "村民黄大山，138████5678，来信查询。",
        "原告的身份证号110105████████████。",
        "联系人的身份证号：110105████████████。",
        "咨询电话栏里误填身份证号 110105████████████。"
      })
  void aCitizensNumberIsAnError(String text) {
    assertTold(Severity.ERROR, "section 1 " + text);
  }

  private static void assertTold(Severity severity, String notation) {
    var found = Judged.violations(RULE, notation);
    assertEquals(1, found.size(), notation);
    assertEquals(severity, found.getFirst().atMost());
  }

  @Test
  void whatIntroducesTheNumberStandsOnItsLine() {
    assertEquals(Expected.VIOLATED, Judged.by(RULE, "section 1 咨询电话见网站。\\n138████5678 的机主申请查询。"));
  }

  @Test
  void theMessageNamesTheSectionAndTheKindOfNumber() {
    String opening = Judged.violations(RULE, "section 1 headed 一、总体情况").toString();
    assertEquals("[]", opening);
    String message =
        Judged.violations(RULE, "section 1 原告110105████████████。").getFirst().message();
    assertTrue(message.startsWith("“一、总体情况”里有公民身份号码“110105"), message);
    String mobile = Judged.violations(RULE, "section 1 原告138████5678。").getFirst().message();
    assertTrue(mobile.contains("手机号码") && mobile.contains("请从公布的报告中删去，"), mobile);
    String called = Judged.violations(RULE, "section 6 请拨打138████5678。").getFirst().message();
    assertTrue(called.contains("看不出是机关的还是个人的"), called);
  }
}
