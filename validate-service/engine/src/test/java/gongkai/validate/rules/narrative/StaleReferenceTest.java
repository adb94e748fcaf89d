package gongkai.validate.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words make a year the year of a plan, in the report for 2023.
class StaleReferenceTest {

  private static final StaleReference RULE = new StaleReference();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "下一步工作打算和安排：2023年，拟修订公开指南。",
        "下一步改进措施及工作思路：2023年本局将修订公开指南。",
        "下一步工作思路：本局将在2023年修订公开指南。",
        "下步，县局2023年修订依申请公开答复文本。",
        "今后，我办将于2023年补齐乡镇公开员。",
        "今后工作思路：2023年，本单位将编制事项目录。",
        "今后一个时期的重点和举措：2023年选派两人跟班学习。",
        "下一阶段工作安排：2023年起草问答集。",
        "接下来，青川县水利局将在2023年开设解读栏目。",
        "新的一年，2023年要做实解读。",
        "2023年，本局将修订公开指南。",
        "2023年本单位将组织两次业务培训。",
        "2023年，县局将开展基层公开栏改造。",
        "2023年度，我办将编制主动公开事项目录。",
        "2023年，针对上述问题，本局将充实公开员队伍。",
        "2023年，按照市里要求，县局将优化检索功能。",
        "2023年，我局打算从人员、载体两头改进。",
        "2023年，我局计划在三方面改进：换新公示牌、增配人员、汇编问答。",
        "2023年，我局拟修订公开指南。",
        "2023年，我局将更换公示牌。",
        "2023年下一步工作打算：本局将推进解读全覆盖。",
        "（二）2023年工作打算：一是修订公开指南，二是开设专栏。",
        "2023年，县局将每季度通报一次进度。",
        "明年（2023年），本局将邀请群众评议。",
        "下一步，在2023年的工作中，我们将多到村里去。",
        "人员变动频繁，2023年我办将配齐专职公开员。",
        "2023年，我局将采取三项措施：一是换新公示牌；二是配齐公开员。",
        "2023年，我局将采取召开现场会等办法改进。",
        "2023年，我局将着手重建栏目。",
        "下一步，青川县综合行政执法局将在2023年更换公示牌。",
        "下一步，青川县大数据发展中心将在2023年更换公示牌。",
        "今后，青川县住房和城乡建设和交通运输局将于2023年更换公示牌。"
      })
  void aPlanForTheYearReportedIsLeftFromTheReportBefore(String sentence) {
    assertEquals(Expected.VIOLATED, judged(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，本局将修订公开指南。",
        "下一步工作打算和安排：2024年，拟修订公开指南。",
        "2023年，本局将解读材料纳入审签。",
        "2023年，本局将完善制度作为头等大事。",
        "2023年，我局将组织机构信息放在首页。",
        "2023年，本单位将规范性文件逐件标注效力。",
        "2023年，县局将更新后的目录发到各股室。",
        "2023年，我办将政务公开列入年度考核。",
        "2023年市局提出将推进标准化建设，本局行动偏慢。",
        "2023年县里印发方案，要求各单位将梳理结果上报。",
        "2023年初承诺将开设专栏，至今没有做到。",
        "下一步，针对2023年检查发现的问题，本局将逐条整改。",
        "下一步，在2023年工作的基础上，本局将修订公开指南。",
        "下一步，本局将2023年形成的台账逐项更新。",
        "今后，本单位在2023年已有做法上再加一步。",
        "自2023年起，本局将每月更新的内容固定下来。",
        "2023年测评反映的短板将逐步补上。",
        "下一步，县局2023年度报告里的承诺要逐条兑现。",
        "今后，本局2023年的做法还要坚持。",
        "2023年，本局将公开与服务相结合。",
        "2024年，我局打算从人员、载体两头改进。",
        "2023年，我局计划组织培训四次，实际只有两次。",
        "2023年，我局打算改进检索功能，因经费紧张没有做成。",
        "2023年，县里计划整合网站，我局栏目随之调整。",
        "2023年，群众打算改进的地方有三处。",
        "2023年，我局按计划推进各项公开。",
        "2023年，我局拟定改进清单一份。",
        "2023年，我局将更换记录发到各站。",
        "2023年，我局将采取的办法写进年报。",
        "2023年，我局将采取措施情况纳入考核。",
        "下一步，针对县局2023年通报的差距，逐条整改。",
        "下一步，按照市局2023年印发的方案，逐条整改。",
        "2023年计划开展的工作尚有两项。"
      })
  void whatWasDoneOrSaidInTheYearIsNoPlanForIt(String sentence) {
    assertEquals(Expected.HOLDS, judged(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年，本局按照《2022年政务公开工作要点》公开了三类信息。",
        "2023年，对照2021年度政务公开测评指标，本局补齐了栏目。",
        "对表2021年度政务公开考核指标，逐条补齐水利栏目。",
        "依照2021年政务公开工作要点，栏目逐条补齐。",
        "对标2021年政务公开考核指标，栏目逐条补齐。",
        "按市政府《2021年政务公开工作要点》，栏目逐条补齐。",
        "按2021年政务公开工作要点，栏目逐条补齐。"
      })
  void workByTheBasisOfAnEarlierYearIsLeftFromIt(String sentence) {
    assertEquals(Expected.VIOLATED, Judged.by(RULE, "section 1 " + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年，本局继续落实《2022年政务公开工作要点》里未完成的任务。",
        "2023年，本局按照《2023年政务公开工作要点》和《2022年政务公开工作要点》开展工作。",
        "2023年，本局按时公开2022年政务公开工作要点。",
        "2023年，对标2022年政务公开考核指标的反馈，本局改了栏目。",
        "2022年政务公开工作要点由市里印发，2023年照此收尾。",
        "2023年，根据2022年政务公开评估指标的反馈，本局改了栏目。",
        "2022年，本局工作平稳。2023年新增一个栏目。",
        "2022年，本局工作平稳。今年新增一个栏目。",
        "2022年，本局工作平稳。本年新增一个栏目。",
        "2022年，本局工作平稳。2021年新增一个栏目，今年又增一个。",
        "2022年，本局工作平稳。今年新增一个栏目，比2022年多。"
      })
  void anEarlierYearMayBeNamedBesideTheYearItself(String sentence) {
    assertEquals(Expected.HOLDS, Judged.by(RULE, "section 1 " + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年，本局工作平稳。2022年收到申请4件。本年度未处分人员。",
        "在2022年的各项任务中，本局把公开当作要事。2022年没有制发文件，今年修订指南一次。"
      })
  void thisYearIsTheYearThatEverySentenceNames(String sentence) {
    assertEquals(Expected.VIOLATED, Judged.by(RULE, "section 1 " + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section 1 2023年，本局按照《2023年政务公开工作要点》公开信息。",
        "section 1 2022年，本局工作平稳。2023年新增一个栏目。",
        "section 1 2022年以来，本局工作平稳。",
        "section 5 2024年，本局将修订公开指南。",
        "section 5 下一步，针对2023年检查发现的问题，本局将逐条整改。"
      })
  void anothersSignatureMakesNothingStale(String section) {
    assertEquals(Expected.HOLDS, Judged.by(RULE, "doubt signature-differs\n" + section));
  }

  private static Expected judged(String sentence) {
    return Judged.by(RULE, "section 5 " + sentence);
  }
}
