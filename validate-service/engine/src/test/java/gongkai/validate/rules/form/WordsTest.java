package gongkai.validate.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that are wrong, and words that only look it.
class WordsTest {

  private static final WordingSlip SLIP = new WordingSlip();
  private static final PlaceholderLeft PLACEHOLDER = new PlaceholderLeft();
  private static final PeriodIncomplete PERIOD = new PeriodIncomplete();
  private static final HeadingAltered HEADING = new HeadingAltered();

  @ParameterizedTest
  @CsvSource({
    "township township 木鱼镇人民政府, 乔庄镇人民政府, 我局按月更新栏目, true",
    "township township 木鱼镇人民政府, 剑阁县人民政府, 我局按月更新栏目, true",
    "department county 青川县财政局, 剑阁县水利局, 我镇按月更新栏目, true",
    "township township 木鱼镇人民政府, 青川县水利局, 我局按月更新栏目, false",
    "township township 木鱼镇人民政府, 乔庄镇人民政府, 我镇按月更新栏目, false",
    "township township 木鱼镇人民政府, 乔庄镇人民政府, 我县按月更新栏目, false",
    "department county 青川县财政局, 剑阁县水利局, 我局按月更新栏目, false",
    "department county 青川县财政局, 乔庄镇人民政府, 我镇按月更新栏目, false",
    "department county 青川县财政局, 四川省财政厅, 我厅按月更新栏目, false"
  })
  void whoSignsWithAnotherNameMayStillBeTheOneWhoSpeaks(
      String body, String signatory, String text, boolean isSlip) {
    String notation =
        "institution %s\nsignatory %s\ndoubt signature-differs\nsection 1 %s。"
            .formatted(body, signatory, text);
    assertEquals(isSlip, !Judged.violations(SLIP, notation).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开工作工作人员名单",
        "一年一年地补，一步一步地改",
        "达到了公开的目的的有三家",
        "资料很多……还在整理。。。",
        "12345热线，2023年2024年两年",
        "面积20230平方米，投资202300元",
        "我局限于人手",
        "我委托第三方评估",
        "依据本局部修订",
        "编号20230512年检",
        "编号22021年检，投资1,22021年值",
        "规范规范性文件管理，规范规范化站所",
        "按照行业规范规范流程，公布优化优化营商环境专栏的办法",
        "推进推进依法行政工作领导小组的会议公开"
      })
  void whatOnlyLooksLikeASlip(String text) {
    assertEquals(
        Expected.HOLDS,
        Judged.by(SLIP, "institution township township 木鱼镇人民政府\nsection 1 " + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我镇我镇按月更新",
        "进一步进一步规范",
        "完善完善水情发布流程",
        "规范规范档案目录",
        "加强加强栏目巡查",
        "一是健全健全制度",
        "进一步落实落实责任",
        "自22021年起按月公布",
        "主动公开政府信息政府信息12条",
        "202323年共公开12条",
        "公开12条，，解读3篇",
        "公开12条、，解读3篇",
        "公开12条。，解读3篇",
        "公开12条。。",
        "我局按月更新"
      })
  void whatIsASlip(String text) {
    assertEquals(
        Expected.VIOLATED,
        Judged.by(SLIP, "institution township township 木鱼镇人民政府\nsection 1 " + text));
  }

  @Test
  void aBureauIsNoTownship() {
    String bureau = "institution department county 青川县水利局\nsection 1 ";
    assertEquals(Expected.VIOLATED, Judged.by(SLIP, bureau + "我镇按月更新栏目。"));
    assertEquals(Expected.HOLDS, Judged.by(SLIP, bureau + "我县各乡镇、我局各科室按月更新栏目。"));
    assertEquals(
        Expected.HOLDS,
        Judged.by(SLIP, "institution government county 青川县人民政府\nsection 1 我局按月更新栏目。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申请人张某、李某某要求公开12件",
        "联系电话138XXXX5566",
        "《青川县停车管理办法（征求意见稿）》公开征求意见",
        "发布征求意见稿12件",
        "热线7×24小时值守，展板2×3米",
        "内容有待补充，情况待核实后公布",
        "某些部门、某个环节、某种程度",
        "XXL码防护服",
        "要求公开××项目、××条例草案、××场所的检查记录",
        "提交《政府信息公开申请表》（填写样例见网站）",
        "某某单位来函查询",
        "要求公开××村××年的征地批文",
        "公开《××年规划》与《×期公报》",
        "申请人××人在外地",
        "要求公开阳光花园×期的规划",
        "李××名下的房产，××人社局答复，×张某",
        "得分等于单价×件数，展板2 × 3个",
        "第×条、×号院、×期工程、A×项"
      })
  void whatOnlyLooksLikeABlank(String text) {
    assertNotEquals(Expected.VIOLATED, Judged.by(PLACEHOLDER, "section 1 " + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请XX件",
        "收到申请××件",
        "收到申请 xxx 条",
        "20XX年工作",
        "20××年工作",
        "报告日期为×月××日",
        "收到申请___件",
        "全局兼职信息员___名",
        "培训____人，走访___户",
        "信息员XX名",
        "举办讲座×期",
        "收到申请X件",
        "农户××人参加",
        "××年走访农户四十户",
        "收到申请【】件",
        "（此处填写答复情况）",
        "【待补充】",
        "现公布XX镇人民政府年度报告",
        "2023年政府信息公开工作年度报告（草稿）"
      })
  void whatIsABlank(String text) {
    assertEquals(Expected.VIOLATED, Judged.by(PLACEHOLDER, "section 1 " + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限为2023年1月1日至12月31日",
        "统计期限自2023年1月1日起至2023年12月31日止",
        "数据统计时间为2023年1月至12月",
        "本报告数据自2023年1月1日起计算，至2023年12月31日止",
        "所列数据，自 2023 年 1 月 1 日起算，到 2023 年 12 月 31 日止",
        "数据起止为2023年1月1日-12月31日"
      })
  void aWholeYear(String text) {
    assertEquals(Expected.HOLDS, Judged.by(PERIOD, "section 0 " + text + "。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限为2023年1月1日至11月30日",
        "数据统计时间为2023年1月至10月",
        "本报告数据自2023年1月1日起计算，至2023年11月20日止",
        "所列数据自2023年1月1日开始统计，到2023年12月15日",
        "数据起止为2023年3月1日—2023年12月31日",
        "统计期限自2022年12月1日起至2023年11月30日止",
        "统计期限自2023年1月1日起至2024年1月10日止"
      })
  void notAWholeYear(String text) {
    assertEquals(Expected.VIOLATED, Judged.by(PERIOD, "section 0 " + text + "。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "报告数据自2022年1月1日起计算，至2022年12月31日止",
        "所列数据自2022年1月1日起，至2022年12月31日止",
        "数据自2022年1月1日起统计，至12月31日"
      })
  void aPeriodOfAnotherYear(String text) {
    assertEquals(Expected.VIOLATED, Judged.by(new YearMismatch(), "section 0 " + text + "。"));
  }

  @Test
  void aTermOfSomeWorkIsNoPeriodOfTheFigures() {
    assertEquals(
        Expected.HOLDS,
        Judged.by(new YearMismatch(), "section 1 专项行动自2022年1月1日起，至2022年12月31日止，核对数据12项。"));
  }

  @Test
  void aWorkingGroupIsNoNewBody() {
    assertEquals(
        Expected.VIOLATED,
        Judged.by(PERIOD, "section 0 统计期限为2023年1月1日至11月30日。\nsection 1 成立公开工作领导小组。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section 1 headed 一、总体情况",
        "section 1 headed （一）总体工作情况",
        "section 2 headed 二、2023年主动公开政府信息的情况",
        "section 3 headed 三、收到及处理政府信息公开申请情况",
        "section 4 headed 四、政府信息公开行政复议和行政诉讼情况",
        "section 4 headed 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        "section 5 headed 五、政府信息公开工作存在的主要问题及改进情况",
        "section 6 headed 6．其它需要报告的事项",
        "section 1 headed 一、总体情况：",
        "section 2 headed 二、主动公开政府信息情况第二十条第（一）项",
        "section 1 headed 一、总体情况 （一）主动公开",
        "section 3 headed 三、收到和处理政府信息公开申请情况（单位：件）",
        "section 1 headed 一、2023年青川县水利局工作总体情况",
        "section 5 headed 五、存在的主要問題及改進情況"
      })
  void headingsAsTheyMayBe(String heading) {
    assertEquals(Expected.HOLDS, Judged.by(HEADING, heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section 1 headed 一、概述",
        "section 1 headed 一、工作总体情况小结",
        "section 1 headed 一、总体情况及主要做法",
        "section 2 headed 二、主动公开政府信息情况统计表",
        "section 6 headed 六、其他需要报告的事项说明",
        "section 2 headed 二、主动公开情况",
        "section 3 headed 三、依申请公开政府信息情况",
        "section 4 headed 四、复议诉讼情况",
        "section 5 headed 五、存在的主要问题和改进措施",
        "section 6 headed 六、其他事项"
      })
  void headingsInOtherWords(String heading) {
    assertEquals(Expected.VIOLATED, Judged.by(HEADING, heading));
  }
}
