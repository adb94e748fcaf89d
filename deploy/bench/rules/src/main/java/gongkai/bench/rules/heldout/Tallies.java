package gongkai.bench.rules.heldout;

import java.util.List;

/// Sentences of section one that tell figures, in the syntax of {@link
/// gongkai.bench.rules.Filling}.
final class Tallies {

  static final List<String> DISCLOSED =
      List.of(
          "{!na=90-1500}{!nb=30-500}{Y}年共公开政府信息{na+nb}条，其中{site}{na}条，政务新媒体{nb}条。",
          "{Y}年在{site}公开政府信息{n=60-2300}条，内容包括规划计划、财政资金、办事服务等。",
          "{!na=80-900}{!nb=30-200}{!nc=9-60}全年公开政府信息{na+nb+nc}条，其中政务动态{na}条、公示公告{nb}条、其他信息{nc}条。",
          "全年公开政府信息{#3-9}00余条。",
          "按栏目统计，年内新增机构职能信息{#2-9}条、规划信息{#2-9}条、财政信息{#10-40}条。",
          "{!na=200-800}{!nb=50-300}全年累计公开政府信息{na+nb}条，其中民生领域信息{na}条，占{na%na+nb.1}%。",
          "{!na=200-800}{!nb=50-300}{!nc=20-60}{Y}年，网站、公众号、公开栏公开的信息分别为{na}条、{nb}条、{nc}条，合计{na+nb+nc}条。",
          "{Y}年新公开政府信息{n=50-900}条，公开率达100%。",
          "本年度累计公开政府信息{n=70-1300}条，其中重点领域信息{#20-60}条。");

  static final List<String> EXPLAINED =
      List.of(
          "{Y}年制作政策解读{n1=4-50}篇。",
          "{!n1=4-20}{!n2=3-20}全年制作政策解读{n1+n2}篇，其中图片解读{n1}篇，文字解读{n2}篇。",
          "每件重要文件至少配有一种形式的解读，与文件互相链接。",
          "{!n1=10-40}{!n2=2-9}全年制作政策解读{n1}篇，负责人解读{n2}篇，占{n2%n1.1}%。",
          "年内举办新闻发布会{#2-9}场，发布稿全文上网。",
          "就{#2-9}项重大决策向社会征集意见，逐条反馈采纳情况。",
          "");

  static final List<String> NORMS =
      List.of(
          "?new=1&issued>0|{Y}年制发行政规范性文件{issued}件。",
          "?new=1&issued>0&repealed>0|年内制发行政规范性文件{issued}件、废止{repealed}件。",
          "?new=1&issued=0|{Y}年未制发行政规范性文件。",
          "?new=1&force>0|截至{Y}年底，现行有效的行政规范性文件{force}件。",
          "?new=1&repealed>0|全年废止行政规范性文件{repealed}件，均已标注。",
          "?new=0&made>0|{Y}年新制作规范性文件{made}件。",
          "?new=0&made=0|全年没有新制作规范性文件。",
          "");

  static final List<String> RECEIVED =
      List.of(
          "?received=0|{Y}年没有收到政府信息公开申请。",
          "?received=0|年内未收到任何政府信息公开申请。",
          "?received=0|{Y}年收到的政府信息公开申请为0件。",
          "?received>0|{Y}年收到政府信息公开申请{received}件。",
          "?received>0|本年新收到政府信息公开申请{received}件，多与自身权益有关。",
          "?received>0&brought>0|本年收到政府信息公开申请{received}件，上年结转{brought}件，合计{pool}件。",
          "?received>0&natural=received|全年收到政府信息公开申请{received}件，全部由自然人提出。",
          "?received>natural&natural>0|全年收到政府信息公开申请{received}件，自然人提出{natural}件，法人或其他组织提出{received-natural}件。",
          "?received>8&natural>3|本年收到政府信息公开申请{received}件，自然人申请{natural}件，占{natural%received.1}%。",
          "?received>8&natural>3|在本年收到的{received}件政府信息公开申请里，自然人申请{natural}件，占比为{natural%received.2}%。",
          "?known=1&received>last&last>0|本年收到政府信息公开申请{received}件，较上年增加{received-last}件。",
          "?known=1&received>last&last>9|{Y}年收到政府信息公开申请{received}件，同比增长{received-last%last.1}%。",
          "?known=1&last>received&received>0|本年收到政府信息公开申请{received}件，比上年减少{last-received}件。",
          "?known=1&last>received&received>9|{Y}年收到政府信息公开申请{received}件，同比下降{last-received%last.1}%。");

  static final List<String> RESULTS =
      List.of(
          "?handled>0|按办理结果分，予以公开{granted}件，部分公开{partly}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{unprocessed}件，其他处理{other}件。",
          "?handled>0|全年办结政府信息公开申请{handled}件，予以公开的有{granted}件。",
          "?handled>0&refused>0|经审查，依法不予公开{refused}件。",
          "?handled>0&unavailable>0|因本机关不掌握等原因无法提供{unavailable}件，已说明情况。",
          "?handled>9&granted>2|已办结的{handled}件申请中，予以公开{granted}件，占{granted%handled.1}%。",
          "?handled>9&partly>1|全年办结{handled}件，部分公开{partly}件，占{partly%handled_2}%。",
          "?handled>0|申请答复及时，没有超出法定期限的情形。",
          "");

  static final List<String> FORWARD =
      List.of(
          "?carried>0|结转下年度办理的有{carried}件。",
          "?carried>0|有{carried}件因年末收到，结转下年度继续办理。",
          "?carried=0&pool>0|无结转下年度办理的申请。",
          "?carried=0&pool>0|所收申请年内全部办结。",
          "");

  static final List<String> DISPUTES =
      List.of(
          "?review=0&suits=0|{Y}年没有发生因政府信息公开引发的行政复议、行政诉讼。",
          "?review=0&suits=0|本年度未因政府信息公开被申请行政复议或者提起行政诉讼。",
          "?review>0&suits=0|年内因政府信息公开被申请行政复议{review}件，未发生行政诉讼。",
          "?review>0|年内政府信息公开行政复议{review}件：维持{upheld}件，纠正{corrected}件，其他结果{otherResult}件，尚未审结{pending}件。",
          "?review>0&suits>0|{Y}年因政府信息公开引发行政复议{review}件、行政诉讼{suits}件。",
          "?review=0&suits>0|{Y}年因政府信息公开引发行政诉讼{suits}件，未发生行政复议。",
          "");

  static final List<String> RATES =
      List.of(
          "网上留言按期答复率为{#96-99}.{#1-9}%。",
          "热线转办件按时办结率{#97-100}%。", "全年收到网上咨询{#30-300}条，均在三个工作日内答复。", "群众来电咨询做到即问即答。", "", "");

  static final List<String> TRAINING =
      List.of(
          "年内举办政务公开业务培训{#1-5}场，{#30-200}人参加。",
          "组织政务公开专题讲座{#1-3}场。",
          "业务培训采取线上线下结合的方式进行，覆盖到每一名联络员。",
          "");

  private Tallies() {}
}
