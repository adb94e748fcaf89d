package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What does not hide that a text is last year's, and what does not make it so.
class NarrativeCopiedTest {

  private static final NarrativeCopied RULE = new NarrativeCopied();

  private static final String OLD =
      "本局把水库调度、河道采砂和农村供水三类信息作为重点，全年在网站发布信息86条，在公众号推送24期。"
          + "汛期每日两次公布水位，遇有泄洪提前六小时通过乡镇广播和短信告知沿岸群众，共发出提示五次。"
          + "收到申请七件，由办公室登记后分送有关股室，三件涉及移民补偿，四件涉及取水许可，均在规定时间内书面答复。"
          + "局里新印了公开指南二百册，放在政务大厅、灌区管理所和五个水文站，方便不上网的群众取阅。"
          + "信息发布实行经办人初核、股室负责人复核、分管领导签发三道关口，一年中退回修改十一条。"
          + "网站水利栏目增设供水停水通知和水质检测结果两个子栏目，停水通知一律提前一天挂出。"
          + "三月和九月各办一次业务培训，请县政务公开办的同志讲解常见错误，参加四十六人次。"
          + "年中自查发现两处联系电话过期、一份文件没有标注废止，当天改正，并在全局通报。";

  private static final String OTHER =
      "这一年抗旱压力大，公开的重心放在用水计划上，各灌区轮灌次序、水量和水价逐月张榜，农户对有出入的可以当场核对。"
          + "小型水库除险加固的招标、监理、验收资料首次完整上网，施工单位的整改情况一并列出，供群众监督。"
          + "有村民询问机井封填的依据，办公室邀请他到档案室查阅当年的批复，并把同类批复整理成册放到网上。"
          + "节水宣传走进十二所学校，孩子们画的节水地图被做成展板，在汽车站轮流展出两个月。"
          + "公众号改由水文站年轻人值守，降雨预报用方言配音，转发量比过去多出不少。"
          + "取水许可的办理流程画成了一张图，办事人一眼能看到自己走到哪一步、还缺什么材料。"
          + "岁末请用水户协会给公开工作打分，最不满意的是水价听证材料太难懂，准备明年改写成问答。"
          + "对历年未标注效力的文件作了清点，能够确定的全部标明，拿不准的交司法部门研究后再定。";

  @TestFactory
  Stream<DynamicTest> aTextIsCopiedAllTheSame() {
    return Stream.of(
            List.of("with other figures", OLD.replace("86", "93").replace("24", "31")),
            List.of("with other figures in characters", otherNumerals(OLD)),
            List.of("with its sentences the other way round", reversed(OLD)),
            List.of("with its sentences in any order", shuffled(OLD)),
            List.of("of another self-name", OLD.replace("本局", "我局").replace("局里", "我局")),
            List.of("with months changed", OLD.replace("三月和九月", "四月和十一月")),
            List.of("with a word added to each sentence", OLD.replace("。", "。同时，")),
            List.of("with adverbs left out", OLD.replace("全年", "").replace("一律", "")),
            List.of("with figures and order changed", reversed(otherNumerals(OLD))),
            List.of("with some words changed", OLD.replace("群众", "居民").replace("股室", "科室")),
            List.of("with a new sentence", OLD + "十月起试行公开专员轮岗，每人半年。"),
            List.of("in other paragraphs", OLD.replace("。", "。\\n")),
            List.of("with its punctuation changed", OLD.replace("，", "；")))
        .map(copy ->
            DynamicTest.dynamicTest(
                copy.get(0), () -> assertEquals(Expected.VIOLATED, judged(copy.get(1)))));
  }

  @Test
  void aNewTextOnTheSameWorkIsNot() {
    assertEquals(Expected.HOLDS, judged(OTHER));
  }

  @Test
  void ofATextHalfNewNothingIsSaid() {
    assertEquals(Expected.HOLDS, judged(OLD.substring(0, OLD.length() / 2) + OTHER));
  }

  @Test
  void aTextMostlyTakenOverIsForPeopleToLookAt() {
    assertEquals(Expected.UNDECIDED, judged(OLD + OTHER.substring(0, 80)));
  }

  @Test
  void lostTextIsNotCompared() {
    assertEquals(
        Expected.UNDECIDED,
        Judged.by(
            RULE, "doubt text-lost\nsection 1 " + OLD + "\nlastYear section 1 " + OLD + "\n"));
  }

  @Test
  void theMessageSaysHowMuchIsTheSame() {
    String message =
        Judged.violations(RULE, "section 1 " + OLD + "\nlastYear section 1 " + OLD)
            .getFirst()
            .message();
    assertTrue(message.contains("2022年"), message);
    assertTrue(message.matches(".*共 3\\d\\d 字，有 \\d\\d+% 与.*"), message);
  }

  private static Expected judged(String text) {
    return Judged.by(RULE, "section 1 " + text + "\nlastYear section 1 " + OLD + "\n");
  }

  private static String otherNumerals(String text) {
    String from = "一二三四五六七八九十";
    String to = "九七五六三四八二一百";
    var changed = new StringBuilder(text);
    for (int i = 0; i < changed.length(); i++) {
      int at = from.indexOf(changed.charAt(i));
      if (at >= 0) {
        changed.setCharAt(i, to.charAt(at));
      }
    }
    return changed.toString();
  }

  private static String reversed(String text) {
    var sentences = new ArrayList<>(Arrays.asList(text.split("。", -1)));
    sentences.removeLast();
    Collections.reverse(sentences);
    return String.join("。", sentences) + "。";
  }

  private static String shuffled(String text) {
    var sentences = new ArrayList<>(Arrays.asList(text.split("。", -1)));
    sentences.removeLast();
    Collections.shuffle(sentences, new Random(7));
    return String.join("。", sentences) + "。";
  }
}
