package gongkai.bench.rules.validation;

import java.util.List;

/// The sentences about applications, their outcomes and the cases after them in true reports, in
/// the syntax of {@link gongkai.bench.rules.Filling}.
final class RequestPhrases {

  static final List<String> RECEIVED =
      List.of(
          "?received>0|{Y}年新收政府信息公开申请{received}件，加上结转自上年的{brought}件，全年共需办理{pool}件；截至年末办结{handled}件，结转{N}年办理{carried}件。",
          "?received>0|本年度受理政府信息公开申请{pool}件（新收{received}件，上年结转{brought}件），均出具了书面答复或告知。",
          "?received>0|依申请公开工作平稳，共收到政府信息公开申请{received}件，答复准时率100%。",
          "?received>0|年内办结政府信息公开申请{handled}件，未出现逾期答复。",
          "?received>0|共收到申请人提出的政府信息公开申请{received}件，按提交方式分：网上{online}件，邮寄{letter}件，现场{desk}件。",
          "?received>19|全年收到政府信息公开申请超过{receivedTens}件，集中在征地补偿、规划许可和工程验收等领域。",
          "?received>0|新收政府信息公开申请{received}件；《条例》施行至今，历年累计收到{#2000-9000}件。",
          "?received>0|收到政府信息公开申请{received}件，兄弟单位转来的{#1-9}件信访件已另行转办。",
          "?received>0&carried=0|全年收到的{received}件政府信息公开申请到年底全部办结。",
          "?received>0|坚持“一申请一会商”，对收到的{received}件政府信息公开申请逐件研究。",
          "?last>0&received>last|新收政府信息公开申请{received}件，比{L}年的{last}件多{more}件。",
          "?last>0&received>last|收到政府信息公开申请{received}件，较上一年度上升{more%last.1}%。",
          "?last>0&last>received&received>0|收到政府信息公开申请{received}件，较{L}年减少{fewer}件，降幅{fewer%last.1}%。",
          "?last>0&last>received&received>0|{Y}年新收政府信息公开申请{received}件，同比减少{fewer%last_1}%。",
          "?last>0&received=last|新收政府信息公开申请{received}件，与上年持平。",
          "?received=0&pool=0|{Y}年，{we}没有收到政府信息公开申请。",
          "?received=0&pool=0|申请渠道公布在{site}显著位置，年内未收到政府信息公开申请，上年亦无结转。",
          "?received=0&pool=0|本年收到政府信息公开申请0件，上年结转0件。",
          "?received=0|年内新收政府信息公开申请数量为0件。",
          "?received=0&pool>0|没有新收政府信息公开申请，对上年结转的{brought}件继续办理。",
          "对依申请公开的受理、登记、拟办、答复各环节作出时限要求。");

  static final List<String> SHARES =
      List.of(
          "?received>4|从申请主体看，自然人申请{natural}件，占新收申请的{natural%received.1}%。",
          "?received>4&received>natural|申请人中自然人{natural}件、占比{natural%received_1}%，法人和其他组织{received-natural}件、占比{received-natural%received_1}%。",
          "?received>4&natural=received|提出申请的全部是自然人。",
          "?received>4&requests.newlyReceived.commercialEnterprise>0|其中商业企业提出{requests.newlyReceived.commercialEnterprise}件。",
          "?handled>4&granted>0|予以公开{granted}件，约占办结总量的{granted%handled.0}%。",
          "",
          "",
          "");

  static final List<String> OUTCOMES =
      List.of(
          "?handled>0|已办结的{handled}件中，予以公开{granted}件，部分公开{partly}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{unprocessed}件，其他处理{other}件。",
          "?handled>0|办理结果为：①予以公开{granted}件；②部分公开{partly}件；③不予公开{refused}件；④无法提供{unavailable}件；⑤不予处理{unprocessed}件；⑥其他处理{other}件。",
          "?granted>0&handled>granted|其中予以公开{granted}件，其余申请区分情况作出处理。",
          "?partly>0|采取区分处理方式部分公开{partly}件。",
          "?unavailable>0|经检索，无法提供的{unavailable}件，已告知理由。",
          "?requests.unavailable.notHeld.total>0|其中本机关不掌握相关政府信息的{requests.unavailable.notHeld.total}件。",
          "?pool>0&carried=0|年内没有需要结转到下一年度的申请。",
          "?carried>0|尚有{carried}件申请结转下一年度继续办理。",
          "?brought=0&pool>0|没有上年结转的申请。",
          "拟作不予公开答复的，先经法制审核；疑难申请请法律顾问参与。",
          "答复书写明依据、理由和救济途径，注重与申请人沟通。",
          "");

  static final List<String> SCOPES =
      List.of(
          "其中{name}办公室直接收到{own}件，其余由各部门、各镇街收到。",
          "向{name}本级提出的申请{own}件，其他为所属部门和乡镇办理。",
          "{name}办公室收到政府信息公开申请{own}件，主要涉及会议纪要和批复。");

  static final List<String> CASES =
      List.of(
          "?review=0&suits=0|本年度无因政府信息公开引发的行政复议、行政诉讼。",
          "?review=0&suits=0|未发生针对政府信息公开工作的行政复议和行政诉讼案件。",
          "?review=0&suits>0|政府信息公开行政诉讼{suits}件，没有发生行政复议。",
          "?review>0|因政府信息公开引起的行政复议共{review}件：结果维持{upheld}件，结果纠正{corrected}件，其他结果{otherResult}件，尚未审结{pending}件。",
          "?review>0&corrected>0|涉政府信息公开行政复议{review}件，复议机关决定纠正的{corrected}件已整改到位。",
          "?review>0&upheld=review|申请人不服答复申请行政复议{review}件，结果均为维持。",
          "?review>0&suits=0|被申请行政复议{review}件，未被提起行政诉讼。",
          "?suits>0|涉及政府信息公开的行政诉讼{suits}件，负责人出庭应诉。",
          "把复议诉讼中反映出的共性问题编成案例供学习。",
          "");

  private RequestPhrases() {}
}
