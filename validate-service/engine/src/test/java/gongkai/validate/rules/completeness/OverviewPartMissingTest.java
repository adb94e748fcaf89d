package gongkai.validate.rules.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rules.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which checks are a part of managing information: those of what is published.
class OverviewPartMissingTest {

  private static final OverviewPartMissing RULE = new OverviewPartMissing();

  private static final String FOUR_PARTS = "section 1 主动公开了各类信息，办好网站，落实监督保障。收到申请9件。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对申请逐件审核，按期答复。",
        "收到申请后认真登记、审查，在法定期限内答复。",
        "依申请公开方面，严格审核、依法答复。",
        "经审查，9件申请均予公开。",
        "经审核，予以公开5件。",
        "答复书由分管领导审核后寄出。",
        "办公室审查申请材料，通知补正。",
        "严格申请的受理、审核、答复流程。",
        "受理后三日内完成初步审查。",
        "加强依申请公开答复审核，避免引发争议。",
        "审核申请内容是否明确，不明确的告知补正。",
        "办结前由法律顾问审查。"
      })
  void theCheckOfARequestManagesNoInformation(String sentence) {
    var found = Judged.violations(RULE, FOUR_PARTS + sentence);
    assertEquals(1, found.size(), sentence);
    assertTrue(found.getFirst().message().contains("没有说到政府信息管理。"), found.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "严格信息发布审核。",
        "公开前逐条审查。",
        "主动公开、依申请公开、信息审查等工作有序推进。",
        "依申请公开按期答复，保密审查同步落实。",
        "申请按期答复，信息发布实行三级审核。",
        "收到申请9件；发布内容由专人审核。",
        "按期答复申请，同时审查拟公开的文件。",
        "答复及时，公文公开属性源头审核到位。",
        "办结申请之外，还审核上网稿件。",
        "落实先审查、后公开。",
        "严把合法性审查关，规范答复申请。",
        "审核把关严格。"
      })
  void theCheckOfWhatIsPublishedDoes(String sentence) {
    assertEquals(Expected.HOLDS, Judged.by(RULE, FOUR_PARTS + sentence));
  }

  @Test
  void allPartsMissingAreNamed() {
    String message =
        Judged.violations(RULE, "section 1 本局认真落实各项要求，圆满做完全年各项任务，群众比较满意。").getFirst().message();
    assertTrue(message.contains("没有说到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。规定的五个方面是主动公开、"), message);
  }

  @Test
  void aTranscriptWithHardlyAnyTextIsOnlyADoubt() {
    String text = "section 1 主动公开了各类信息，办好网站。";
    assertTrue(isDoubt("carrier transcript\n" + text));
    assertTrue(!isDoubt(text));
    assertTrue(!isDoubt("carrier transcript\n" + text + "全年主动公开信息若干，公众号按周推送，反响不错，群众评价较好。"));
    assertTrue(isDoubt("doubt text-lost\n" + text));
  }

  private static boolean isDoubt(String notation) {
    return Judged.violations(RULE, notation).getFirst().doubt().isPresent();
  }
}
