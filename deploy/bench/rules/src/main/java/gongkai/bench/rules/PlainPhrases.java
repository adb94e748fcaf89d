package gongkai.bench.rules;

import java.util.List;

/// The sentences that true reports are written in, in the syntax of {@link Filling}.
final class PlainPhrases {

  static final List<String> OPENING =
      List.of(
          "{Y}年，{we}深入贯彻《中华人民共和国政府信息公开条例》，紧扣中心工作，以公开促落实、强监管。",
          "一年来，{we}把政府信息公开作为转变作风的抓手，制度更加健全，渠道更加顺畅。",
          "{Y}年{we}的政府信息公开工作在上级部门指导下平稳开展，现将情况报告如下。",
          "{we}坚持公开为常态、不公开为例外，持续抓好政府信息公开各项任务，群众知晓度稳步提升。",
          "",
          "");

  static final List<String> DISCLOSED =
      List.of(
          "全年主动公开政府信息{all}条，其中门户网站公开{web}条，政务新媒体公开{media}条，公示栏等其他方式公开{board}条。",
          "{Y}年，{we}主动公开各类政府信息共计{all}条，其中通过{site}公开{web}条。",
          "通过{site}发布信息{web}条，运用政务新媒体推送信息{media}条。",
          "全年主动公开政府信息{allTens}余条，内容涵盖财政预决算、重大项目、民生实事等领域。",
          "年内公开政府信息{all}条，其中动态类{partA}条、公告类{partB}条，另有财政、人事等信息若干。",
          "{we}全年公开信息{all}条，自{#2008-2012}年以来累计公开信息{#30000-90000}条。",
          "?known=0|{site}公开信息{web}条，{L}年为{#100-900}条。");

  static final List<String> DOCUMENTS_2021 =
      List.of(
          "制发行政规范性文件{issued}件，废止{repealed}件，截至年底现行有效{force}件。",
          "年内新制发行政规范性文件{issued}件，向上一级机关备案规范性文件{#1-40}件。",
          "?issued>0|新出台行政规范性文件{issued}件，全部在{site}公开，历年累计公开规范性文件{#300-700}件。",
          "?issued=0|本年度未制发行政规范性文件。",
          "开展规范性文件清理，废止行政规范性文件{repealed}件，继续有效的行政规范性文件{force}件。",
          "现行有效的行政规范性文件共{force}件，均已集中公开并动态更新。",
          "及时公开政策文件和配套材料，做到应公开尽公开。",
          "按要求公开本机关文件目录，方便群众查找。");

  static final List<String> DOCUMENTS_2019 =
      List.of(
          "新制作规范性文件{made}件，均按规定报送备案。",
          "?made>0&known=0|制发规范性文件{made}件，{L}年制发{#1-30}件。",
          "及时公开政策文件和配套材料，做到应公开尽公开。",
          "规范性文件印发后在{site}集中发布，并向{#2-5}家公共查阅场所送交纸质文本。",
          "按要求公开本机关文件目录，方便群众查找。");

  static final List<String> EXPLAINED =
      List.of(
          "发布政策解读{explained}篇，其中图文解读{fewExplained}篇。",
          "对{explained}份重要政策逐一配发解读材料，用通俗的语言说明办事流程。",
          "通过图表、视频和现场宣讲等形式解读政策，全年推出解读产品{explained}个。",
          "举行新闻发布会{#1-9}场，主要负责人参加在线访谈{#1-6}次。",
          "围绕就业、教育、医疗等关切开展政策宣讲，把文件讲清楚、说明白。",
          "重大决策草案在{site}征求意见，全年征集到意见{#3-90}条。");

  static final List<String> RECEIVED =
      List.of(
          "?received>0|全年收到政府信息公开申请{received}件，上年结转{brought}件，年内办结{handled}件，结转下年度继续办理{carried}件。",
          "?received>0|{Y}年新收政府信息公开申请{received}件，连同{L}年结转的{brought}件，应办理{pool}件，已办结{handled}件，{carried}件结转至{N}年办理。",
          "?received>0|全年共受理政府信息公开申请{pool}件（含上年结转{brought}件），均依法登记办理。",
          "?received>0|办理政府信息公开申请{handled}件，答复格式规范，没有超期情形。",
          "?received>0|本年度办理依申请公开{pool}件，其中新收{received}件、上年结转{brought}件。",
          "?received>0|受理公民、法人和其他组织提出的政府信息公开申请{received}件，较好满足了社会公众的信息需求。",
          "?received>0|年内收到政府信息公开申请{received}件，其中网络提交{online}件、信函提交{letter}件、当面提交{desk}件。",
          "?received>19|全年收到政府信息公开申请{receivedTens}余件，多数涉及土地征收、房屋拆迁和工程建设。",
          "?received>0&carried=0|本年收到政府信息公开申请{received}件，至年底已全部办结，无结转下年度办理的申请。",
          "?received>0|接到群众提交的信息公开申请{received}件，自《条例》修订施行以来累计收到{#2000-5000}件。",
          "?received>0&last>0|收到政府信息公开申请{received}件（上年收到{last}件）。",
          "?last>0&received>last|收到政府信息公开申请{received}件，较上年增加{more}件。",
          "?last>0&received>last|新收政府信息公开申请{received}件，同比增长{growth}%。",
          "?last>0&last>received&received>0|{Y}年收到政府信息公开申请{received}件，比上年减少{fewer}件。",
          "?last>0&last>received&received>0|收到政府信息公开申请{received}件，同比下降{decline}%。",
          "?received=0&pool=0|全年未收到政府信息公开申请。",
          "?received=0&pool=0|本年度没有收到公民、法人或者其他组织提出的政府信息公开申请，也没有上年结转的申请。",
          "?received=0|{Y}年收到政府信息公开申请0件。",
          "?received=0&pool=0|申请渠道保持畅通，全年未接到要求公开政府信息的申请。",
          "?received=0&pool>0|本年未收到新的政府信息公开申请，上年结转的{brought}件已按时限推进。");

  static final List<String> OUTCOMES =
      List.of(
          "?handled>0|从办理结果看，予以公开{granted}件，部分公开{partly}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{unprocessed}件，其他处理{other}件。",
          "?handled>0|答复结果中，予以公开{granted}件、部分公开{partly}件，其余依法作出其他答复。",
          "?handled>0&granted=handled|所办理的申请均予以公开。",
          "?handled>0&unavailable>0|因本机关不掌握、没有现成信息等原因无法提供{unavailable}件。",
          "?pool>0&carried=0|年末没有结转下年度办理的申请。",
          "?pool>0&brought=0|无上年结转的申请。",
          "对每件申请做到登记、审核、答复、归档全程留痕。",
          "答复前与申请人充分沟通，减少误解，便民效果较好。",
          "");

  static final List<String> SHARES =
      List.of(
          "?received>4|新收申请中，自然人申请{natural}件，占{naturalShare}%。",
          "?received>4|新收申请中自然人提出{natural}件，占新收总数的{naturalShareCut}%。",
          "?received>4&natural=received|申请人均为自然人。",
          "?received>4|申请内容以城乡建设、社会保障、自然资源类居多。",
          "?handled>4&granted>0|在办结的申请中，予以公开{granted}件，占办结总数的{grantedShare}%。",
          "",
          "");

  static final List<String> CASES =
      List.of(
          "?review=0&suits=0|全年未发生因政府信息公开引起的行政复议和行政诉讼。",
          "?review=0&suits=0|没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。",
          "?review=0&suits>0|未发生涉及政府信息公开的行政复议，被提起行政诉讼{suits}件。",
          "?review>0|因政府信息公开被申请行政复议{review}件，其中结果维持{upheld}件，结果纠正{corrected}件，其他结果{otherResult}件，尚未审结{pending}件。",
          "?review>0&upheld=review|发生政府信息公开行政复议{review}件，均获维持。",
          "?review>0|政府信息公开类行政复议案件{review}件、行政诉讼案件{suits}件，均按期提交答复材料。",
          "?suits=0|未发生政府信息公开行政诉讼。",
          "注重从源头预防争议，做好释法说理工作。");

  static final List<String> MANAGED =
      List.of(
          "健全政府信息管理制度，严格公开前的保密审查，对已公开内容定期复核。",
          "完善信息发布三审三校流程，政府信息制作、获取、保存、处理各环节责任到人。",
          "对政府信息实行目录化管理，{#2-9}类到期信息完成调整，失效内容及时标注。",
          "落实信息公开属性源头认定，拟文时同步确定公开方式，杜绝一公了之。",
          "坚持谁制作、谁公开、谁负责，{Y}年清理过期信息{#5-90}条。");

  static final List<String> PLATFORM =
      List.of(
          "优化{site}公开专栏，新设栏目{#1-9}个，调整栏目{#1-9}个，检索更加便捷。",
          "{site}全年访问量{#20000-900000}次，页面完成适老化改造。",
          "加强政务新媒体管理，关停更新迟缓的账号{#1-3}个，保留的账号统一纳入监测。",
          "推进公开专区进服务大厅，配齐查询设备和纸质读本，安排专人引导。",
          "升级公开平台功能，打通网站与新媒体的数据，做到同源发布。");

  static final List<String> RATES =
      List.of(
          "12345热线转办事项按时办结率{highRate}%，群众满意率{rate}%。",
          "网上咨询按时办结率达100%。",
          "问卷显示，受访群众对公开工作的满意度为{rate}%。",
          "政民互动栏目留言{#20-300}件，均在规定时限内回复。",
          "",
          "");

  static final List<String> SUPERVISED =
      List.of(
          "将政府信息公开纳入年度绩效考核，分值权重{#3-6}%；邀请群众代表开展社会评议，评议结果良好；全年未发生责任追究情形。",
          "健全工作考核机制，按季度通报进度；委托第三方开展社会评议，回收问卷{#100-900}份；没有因公开不力被追究责任的情况。",
          "政府信息公开工作考核结果作为单位评先评优的依据；社会评议总体满意；对落实不到位的单位约谈{#1-4}家，未启动责任追究。",
          "坚持以考核促规范，对各单位打分排名；组织社会评议员走访{#2-8}次；本年度未出现需要追究责任的问题。");

  static final List<String> TRAINED =
      List.of(
          "举办业务培训{trained}期，参训{#30-400}人次。",
          "组织专题培训{trained}场，重点讲解申请答复的常见问题。",
          "派员参加上级组织的培训，系统内学习交流常态开展。",
          "明确分管领导和专职人员，经费和设备均有保障。",
          "");

  static final List<String> ASIDES =
      List.of(
          "办理人大代表建议{#2-60}件、政协委员提案{#2-60}件，办理结果按规定公开。",
          "全年编发政务信息{#20-90}期，被上级采用{#2-19}篇。",
          "{Y}年公开惠民补贴发放信息{#3-90}批次，涉及资金{#100-9000}万元。",
          "统一社会信用代码、许可证号等标识信息随许可决定一并公示。",
          "",
          "",
          "");

  private PlainPhrases() {}
}
