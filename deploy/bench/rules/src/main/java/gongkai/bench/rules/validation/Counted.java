package gongkai.bench.rules.validation;

import java.util.List;

/// Sentences of section one that tell figures, in the syntax of {@link
/// gongkai.bench.rules.Filling}.
final class Counted {

  static final List<String> DISCLOSED =
      List.of(
          "{!dsite=80-1800}{!dapp=30-700}全年主动公开政府信息{dsite+dapp}条，其中门户网站{dsite}条、政务新媒体{dapp}条。",
          "{Y}年，通过{site}主动公开信息{dsite=90-2200}条。",
          "{Y}年主动公开政府信息{dall=150-2400}条，其中机构职能类{dorg=3-20}条、财政信息类{dfin=5-40}条、重点领域类{dkey=10-50}条等。",
          "聚焦教育、就业、社会救助等群众关心的领域，{site}全年更新信息{#60-900}条。",
          "{!dsite=200-900}{!dapp=100-400}{!dwall=10-60}{we}通过网站、新媒体和公开栏公开信息{dsite+dapp+dwall}条，分别为{dsite}条、{dapp}条和{dwall}条。",
          "{!dsite=300-900}{!drest=40-200}全年公开政府信息{dsite+drest}条，其中{site}{dsite}条，占{dsite%dsite+drest.1}%，其余{drest}条经其他渠道公开。",
          "全年主动公开各类信息近{#2-9}00条。",
          "严格落实法定主动公开内容要求，{Y}年在{site}公开信息{dsite=70-1500}条，内容涵盖规划、预决算、行政执法等方面。",
          "{!dnews=60-400}{!dnote=20-90}{!dlaw=5-30}本年度主动公开信息{dnews+dnote+dlaw}条，包括工作动态{dnews}条、通知公告{dnote}条、政策法规{dlaw}条。",
          "主动公开的信息里，政府文件{#3-40}件，工作动态{#50-300}条，人事信息{#2-30}条。");

  static final List<String> EXPLAINED =
      List.of(
          "全年发布政策解读材料{xall=4-60}篇。",
          "{!xtext=3-30}{!xpict=2-20}{Y}年发布政策解读{xtext+xpict}篇，其中文字解读{xtext}篇、图文解读{xpict}篇。",
          "围绕新出台的文件开展多种形式的解读，形成解读稿件{#3-40}件。",
          "{!xall=10-50}{!xhalf=2-9}发布解读信息{xall}条，其中由主要负责人解读的{xhalf}条，占{xhalf%xall.1}%。",
          "重要政策做到文件与解读同步起草、同步报批、同步发布。",
          "召开新闻发布会{#2-20}场，回答记者提问{#10-90}个。",
          "对涉及群众利益的决策事项，全年征求公众意见{#2-15}次，采纳合理建议{#3-40}条。",
          "");

  static final List<String> NORMS =
      List.of(
          "?new=1&issued>0|全年制发行政规范性文件{issued}件，废止{repealed}件，截至年底现行有效{force}件。",
          "?new=1&issued>0|{Y}年制发行政规范性文件{issued}件，均按要求公开。",
          "?new=1&issued=0|{Y}年没有制发行政规范性文件。",
          "?new=1&force>0|经清理，现行有效的行政规范性文件为{force}件。",
          "?new=1&repealed>0|当年废止行政规范性文件{repealed}件，已在网站标明效力。",
          "?new=0&made>0|全年新制作规范性文件{made}件。",
          "?new=0&made=0|{Y}年未新制作规范性文件。",
          "");

  static final List<String> RECEIVED =
      List.of(
          "?received=0|{Y}年，未收到政府信息公开申请。",
          "?received=0|本年度没有收到政府信息公开申请。",
          "?received=0|全年收到政府信息公开申请0件。",
          "?received>0|{Y}年新收政府信息公开申请{received}件。",
          "?received>0|全年共收到政府信息公开申请{received}件，内容主要涉及征地补偿、项目审批和财政资金等方面。",
          "?received>0&brought>0|全年收到政府信息公开申请{received}件，加上上年结转的{brought}件，共需办理{pool}件。",
          "?received>0&natural=received|{Y}年收到政府信息公开申请{received}件，申请人均为自然人。",
          "?received>natural&natural>0|{Y}年收到政府信息公开申请{received}件，其中自然人申请{natural}件，法人和其他组织申请{received-natural}件。",
          "?received>6&natural>2|收到政府信息公开申请{received}件，其中自然人提出的{natural}件，占{natural%received.1}%。",
          "?received>6&natural>2|{Y}年收到的{received}件申请中，自然人申请{natural}件，占比{natural%received.2}%。",
          "?known=1&received>last&last>0|{Y}年收到政府信息公开申请{received}件，比上年增加{received-last}件。",
          "?known=1&received>last&last>9|全年收到政府信息公开申请{received}件，同比增长{received-last%last.1}%。",
          "?known=1&last>received&received>0|{Y}年收到政府信息公开申请{received}件，较上年减少{last-received}件。",
          "?received>0&brought=0|全年受理政府信息公开申请{received}件，件件有登记、有回复。");

  static final List<String> OUTCOME =
      List.of(
          "?handled>0|从办理结果看，予以公开{granted}件，部分公开{partly}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{unprocessed}件，作其他处理{other}件。",
          "?handled>0|全年办结{handled}件，其中予以公开{granted}件。",
          "?handled>0&unavailable>0|在办结的{handled}件申请中，无法提供的有{unavailable}件，均向申请人说明了理由。",
          "?handled>9&granted>2|办结的{handled}件申请中，予以公开{granted}件，占办结总数的{granted%handled.1}%。",
          "?handled>9&granted>2|全年办结{handled}件，予以公开{granted}件、占{granted%handled_1}%。",
          "?handled>0&refused>0|不予公开{refused}件，理由均符合条例规定。",
          "?handled>0&carried=0|各项申请都已在法定期限内办结。",
          "");

  static final List<String> FORWARD =
      List.of(
          "?carried>0|另有{carried}件未到办理期限，结转下年度继续办理。",
          "?carried>0|结转下年度继续办理{carried}件。",
          "?carried=0&pool>0|没有结转下年度办理的申请。",
          "?brought>0&carried=0|上年结转的{brought}件也已办理完毕。",
          "");

  static final List<String> CASES =
      List.of(
          "?review=0&suits=0|全年未发生因政府信息公开引起的行政复议和行政诉讼。",
          "?review=0&suits=0|没有因政府信息公开被申请行政复议、被提起行政诉讼的情况。",
          "?review>0&suits=0|因政府信息公开被申请行政复议{review}件，没有行政诉讼案件。",
          "?review>0|涉及政府信息公开的行政复议{review}件，其中结果维持{upheld}件，结果纠正{corrected}件，其他结果{otherResult}件，尚未审结{pending}件。",
          "?review>0&suits>0|因政府信息公开被申请行政复议{review}件，被提起行政诉讼{suits}件。",
          "?review=0&suits>0|因政府信息公开被提起行政诉讼{suits}件，没有行政复议案件。",
          "");

  static final List<String> RATES =
      List.of(
          "网民留言按期回复率达到{#95-100}%。",
          "便民热线工单办结率{#96-99}.{#1-9}%。", "全年答复网上咨询{#20-400}条，答复率100%。", "网上来信均在规定时间内回复。", "", "");

  static final List<String> TRAINING =
      List.of(
          "举办政务公开业务培训{#1-6}期，参训{#30-300}人次。",
          "全年组织专题培训{#1-5}次。",
          "选派{#2-9}名工作人员参加上级举办的业务学习。",
          "采取以会代训的方式讲解申请办理的程序和文书。",
          "");

  private Counted() {}
}
