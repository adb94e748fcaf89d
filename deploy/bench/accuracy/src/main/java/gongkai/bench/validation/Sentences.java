package gongkai.bench.validation;

import java.util.List;

/// The sentences that the reports of this set are written in, in the syntax of {@link Telling}; one
/// that begins with `?` is for reports whose figures are so.
final class Sentences {

  static final List<String> DISCLOSED =
      List.of(
          "全年通过{site}公开各类政府信息{disclosed.website}条，政务新媒体发布信息{disclosed.newMedia}条。",
          "全年累计主动公开政府信息{disclosed.total}条，未出现应公开而未公开的情形。",
          "截至{year}年12月31日，{we}主动公开政府信息共计{disclosed.total}条，其中{site}公开{disclosed.website}条，政务微博、微信等新媒体平台公开{disclosed.newMedia}条。",
          "主动公开信息总量为{disclosed.total}条（其中，网站公开{disclosed.website}条、政务新媒体公开{disclosed.newMedia}条），较{last}年增加{#20-400}条。",
          "本年度在{site}更新发布信息{disclosed.website}余条，比上年多{#20-400}条。",
          "依托“两微一端”等政务新媒体推送信息{disclosed.newMedia}条，总阅读量超过{#3-90}万人次。",
          "?disclosed.total>9999|{we}各类政府信息主动公开量达到{disclosed.total@万}余条，同比增长{#3-40}.{#1-9}%。",
          "通过政府网站发布信息{disclosed.website}条，平均每个工作日发布约{#2-20}条；运用政务新媒体发布信息{disclosed.newMedia}条。");

  static final List<String> DOCUMENTS =
      List.of(
          "公开以{we}名义印发的政府文件{documents.disclosed}件。",
          "向社会公开政府文件{documents.disclosed}份，另有通知公告、工作动态若干。",
          "编印政府公报{gazette.issues}期，免费投放到{#20-90}个查阅点。",
          "出版政府公报{gazette.issues@汉}期，创刊以来累计出版{#60-190}期。",
          "转载国务院重要政策信息{reposts.items}条，做到上级精神第一时间传达。");

  static final List<String> EXPLAINED =
      List.of(
          "配发各类政策解读稿件{interpretations.count}篇。",
          "围绕重点政策发布解读材料{interpretations.count}篇，政策性文件解读率{interpretations.rate}%。",
          "坚持政策文件与解读方案同步研究、同步部署，解读率达到{interpretations.rate}%。",
          "主要负责人参加在线访谈{interviews.count}次，面对面回应群众关心的问题。",
          "开展网上在线访谈{interviews.count@汉}期，解答网民提问{#10-80}个。",
          "就重大决策草案公开征集意见{consultations.count}次，采纳合理建议{#1-5}条。",
          "在政民互动栏目发起民意征集{consultations.count}期，结果均及时反馈。");

  static final List<String> RECEIVED =
      List.of(
          "?requests.newlyReceived>0|全年收到政府信息公开申请{requests.newlyReceived}件，上年结转{requests.broughtForward}件，办结{requests.handled}件，结转下年度继续办理{requests.carriedForward}件。",
          "?requests.newlyReceived>0|{year}年新收政府信息公开申请{requests.newlyReceived}件（{last}年为{#3-90}件），加上{last}年结转的{requests.broughtForward}件，年内共答复{requests.handled}件，尚有{requests.carriedForward}件结转至下一年度办理。",
          "?requests.newlyReceived>0|共接收公民、法人和其他组织提交的政府信息公开申请{requests.newlyReceived}件，通过网络渠道提交的占{#40-90}%，主要涉及征地拆迁领域。",
          "?requests.newlyReceived>0|收到依申请公开{requests.newlyReceived}件，比上年减少{#1-9}件，答复内容未引发争议。",
          "?requests.newlyReceived>0|年内新增信息公开申请{requests.newlyReceived}件，办理完毕{requests.handled}件，没有超期答复的情况。",
          "?requests.newlyReceived>0|新收申请数量为{requests.newlyReceived}件，结转下年{requests.carriedForward}件，办理流程按《条例》第三十三条的20个工作日时限执行。",
          "?requests.newlyReceived=0|全年未收到政府信息公开申请{requests.newlyReceived=}。",
          "?requests.newlyReceived=0|{year}年{we}没有收到公民、法人或者其他组织提出的政府信息公开申请{requests.newlyReceived=}，受理渠道保持畅通。",
          "?requests.newlyReceived=0|本年度收到依申请公开{requests.newlyReceived}件。",
          "?requests.newlyReceived=0|经统计，{we}{year}年政府信息公开申请数为零{requests.newlyReceived=}，{last}年同为零件。",
          "?requests.newlyReceived=0|依申请公开渠道畅通，年内未接到信息公开申请{requests.newlyReceived=}。");

  static final List<String> OUTCOMES =
      List.of(
          "?requests.handled>0|从办理结果看，予以公开{requests.granted}件，部分公开{requests.partiallyGranted}件，不予公开{requests.refused}件，无法提供{requests.unavailable}件，不予处理{requests.notProcessed}件，其他处理{requests.other}件。",
          "?requests.handled>0|答复结果为：予以公开{requests.granted}件、部分公开{requests.partiallyGranted}件、无法提供{requests.unavailable}件。",
          "?requests.handled>0|其中，予以公开的有{requests.granted}件，决定不予公开的有{requests.refused}件，其余按规定作其他答复。",
          "?requests.handled>0|?requests.granted=requests.handled|上述申请均予以公开{requests.granted=}。",
          "?requests.handled>0|?requests.carriedForward=0|年末无结转下年度继续办理的申请{requests.carriedForward=}。",
          "?requests.handled>0|?requests.broughtForward=0|无上年结转的申请{requests.broughtForward=}。",
          "申请内容主要集中在征地补偿、城建规划、社会保障等方面。");

  static final List<String> CASES =
      List.of(
          "?reconsideration.total=0|?litigation.total=0|全年未发生因政府信息公开引起的行政复议{reconsideration.total=}、行政诉讼{litigation.total=}。",
          "?reconsideration.total=0|未发生涉及政府信息公开的行政复议案件{reconsideration.total=}。",
          "?litigation.total=0|没有因政府信息公开被提起行政诉讼{litigation.total=}。",
          "?reconsideration.total>0|因政府信息公开被申请行政复议{reconsideration.total}件，被提起行政诉讼{litigation.total}件。",
          "?reconsideration.total>0|涉及政府信息公开的行政复议案件共{reconsideration.total}件，案由多为对答复内容不服。",
          "?litigation.total>0|发生政府信息公开行政诉讼案件{litigation.total}件，均按时应诉。",
          "畅通监督救济渠道，依法做好复议和应诉工作。");

  static final List<String> MANAGED =
      List.of(
          "全年制发行政规范性文件{normativeDocuments.issued}件，废止{normativeDocuments.repealed}件，现行有效{normativeDocuments.inForce}件。",
          "组织开展规范性文件清理，废止规范性文件{normativeDocuments.repealed}件，现行有效的规范性文件{normativeDocuments.inForce}件。",
          "新制定规范性文件{normativeDocuments.issued}件，均经合法性审核；向上一级备案文件{#2-9}件。",
          "截至年底现行有效行政规范性文件{normativeDocuments.inForce}件，全部标注有效性后集中发布。",
          "完善信息发布“三审三校”，落实“先审查、后公开”和“一事一审”。",
          "历年形成的{#300-900}份档案文件已完成数字化，占馆藏总量的{#30-90}%。");

  static final List<String> PLATFORM =
      List.of(
          "新设“优化营商环境”等专题专栏{columns.created}个，优化调整栏目{columns.revised}个。",
          "{site}现设各类专题专栏{columns.count}个，全年网站总访问量{website.visits}次。",
          "{site}全年浏览量达{website.visits@万}次，无障碍和适老化改造通过验收。",
          "新开设民生实事等{columns.created@汉}个专栏，内容更新及时。",
          "对{columns.revised}个栏目进行了改版，页面加载时间缩短到{#1-3}秒以内。",
          "自{#2006-2014}年网站开通以来，累计发布信息{#20-90}万条。");

  static final List<String> ANSWERED =
      List.of(
          "市长信箱转办来信{mailbox.mayor}件，按期办结率{completion.rate}%。",
          "监测涉及本地的网络舆情{opinion.monitored}条，妥善处置{opinion.handled}条。",
          "12345热线转办事项办结率为{completion.rate}%，群众满意率为{satisfaction.rate}%。",
          "群众满意度达{satisfaction.rate}%，比{last}年提高{#1-3}个百分点。",
          "对群众来电来访做到有问必答、有诉必应。");

  static final List<String> SUPERVISED =
      List.of(
          "举办政务公开业务培训{training.sessions}场，参训{#40-300}人次。",
          "先后组织政府信息公开培训{training.sessions@汉}期，覆盖{#8-30}个部门。",
          "现有从事政务公开工作的专职人员{staff.dedicated}人，兼职人员{#20-60}人。",
          "明确专职工作人员{staff.dedicated}名，负责日常审核和报送。",
          "将政务公开纳入年度绩效考核，分值占比{#3-5}%，印发通报{#2-6}期。",
          "开展社会评议，发放问卷{#100-900}份；未发生需要追究责任的情形。",
          "在第三方评估中得{#80-97}.{#1-9}分，位列第{#2-20}名。");

  static final List<String> ASIDES =
      List.of(
          "下设的{#3-9}个基层单位同步推进公开工作，其中教育系统发布动态{#20-99}条。",
          "召开领导小组会议{#2-5}次，研究部署{#6-20}项重点任务。",
          "咨询电话：0{#310-998}-{#2000000-8999999}，邮政编码：{#100000-850000}。",
          "工作依据为《中华人民共和国政府信息公开条例》（国务院令第711号）。",
          "围绕{#12-28}个试点领域编制标准目录，梳理事项{#150-500}项。");

  static final List<String> FEES =
      List.of(
          "?processingFee.amount>0|{year}年共收取政府信息公开信息处理费{processingFee.amount}元。",
          "?processingFee.amount>0|按照国办函〔2020〕109号文件规定，发出收费通知{#1-5}件，收取信息处理费共计{processingFee.amount}元。",
          "?processingFee.amount=0|{we}{year}年未收取信息处理费{processingFee.amount=}。",
          "?processingFee.amount=0|本年度没有收取政府信息公开信息处理费{processingFee.amount=}，无其他需要报告的事项。",
          "?processingFee.amount=0|依据《政府信息公开信息处理费管理办法》收取的信息处理费为{processingFee.amount}元。");

  static final List<String> PROBLEMS =
      List.of(
          "存在的主要问题：一是个别科室主动公开意识不强，公开的及时性有待加强；二是政策解读形式偏少，通俗性不够。",
          "{year}年工作取得一定成效，但与群众期盼还有差距，主要是基层力量薄弱、人员更换频繁，业务不够熟练。",
          "一年来的工作仍有不足：（1）信息更新不够均衡；（2）公开内容深度不够；（3）与群众互动较少。");

  static final List<String> MEASURES =
      List.of(
          "{next}年，{we}将加强业务学习，健全工作台账，把公开要求落实到每个环节。",
          "下一步改进措施：一是强化培训指导，二是丰富解读形式，三是压实审核责任，力争在{next}年6月底前完成栏目整改。",
          "针对以上问题，将建立定期会商机制，选派骨干跟班学习，不断提升公开水平。");

  private Sentences() {}
}
