package gongkai.bench.rules.validation;

import java.util.List;

/// How an office tells what it published of its own accord.
final class DisclosureSentences {

  /// How section one begins.
  static final List<String> OPENING =
      List.of(
          "{Y}年，{we}坚持以习近平新时代中国特色社会主义思想为指导，认真执行《中华人民共和国政府信息公开条例》，政府信息公开工作有序推进。",
          "{Y}年度，{we}把公开透明作为履职的基本要求，围绕中心工作抓公开、促服务，各项任务按计划完成。",
          "过去的{Y}年，{we}以群众看得到、听得懂、用得上为目标，稳步拓展公开的广度和深度。",
          "现将{Y}年{we}政府信息公开工作的有关情况综述如下。",
          "{Y}年，在上级政务公开主管部门的指导下，{we}立足职能、突出重点，扎实做好信息公开各项工作。",
          "回顾{Y}年，{we}对标《条例》规定，公开内容更加完整，办理程序更加规范，服务群众更加便捷。",
          "{Y}年以来，{we}紧扣高质量发展主题，以公开促落实、促规范、促服务。",
          "{we}高度重视政府信息公开，{Y}年主要做了以下几个方面的工作。",
          "{Y}年，{we}坚持“公开为常态、不公开为例外”，推动决策、执行、管理、服务、结果全过程公开。",
          "按照年初部署，{we}在{Y}年持续完善公开机制，较好地满足了公众的信息需求。");

  /// How much was published.
  static final List<String> DISCLOSED =
      List.of(
          "全年主动公开政府信息{all}条，其中{site}{web}条、政务新媒体{media}条、公开栏及其他渠道{board}条。",
          "{Y}年，{we}通过{site}发布信息{web}条，通过政务新媒体推送信息{media}条。",
          "一年来，主动公开政府信息共计{all}条。",
          "本年度累计向社会公开各类政府信息{all}条，{site}是主渠道，占{web%all.1}%。",
          "{site}全年更新信息{web}条，微信公众号推文{media}篇，线下公开栏张贴公示{board}张。",
          "1至12月，{we}主动公开政府信息{all}条。从渠道看，网站{web}条，新媒体{media}条，其余{board}条在公开栏公布。",
          "聚焦重点领域，及时公开财政预决算、社会救助、公共资源配置等信息，{Y}年主动公开政府信息总数为{all}条。",
          "据统计，{Y}年{we}在{site}公开政府信息{web}条，平均每个工作日都有更新。",
          "公开总量稳定。全年公开政府信息{all}条，网站、新媒体、公开栏分别为{web}条、{media}条、{board}条。",
          "{Y}年在{site}发布的政府信息有{zh:web}条，新媒体账号发布{zh:media}条。",
          "公开渠道与数量为：1.{site}，{web}条；2.政务新媒体，{media}条；3.公开栏，{board}条。合计{all}条。");

  /// How many documents were made; of reports in the form of 2021.
  static final List<String> DOCUMENTS =
      List.of(
          "?new=1|全年制发行政规范性文件{issued}件，废止{repealed}件，现行有效{force}件，均已在网上公布。",
          "?new=1|{Y}年，{we}印发行政规范性文件{issued}件；截至年底，现行有效的行政规范性文件共{force}件。",
          "?new=1&issued>0|本年新制发行政规范性文件{issued}件，印发后均在二十个工作日内公开。",
          "?new=1&issued=0|本年度没有制发行政规范性文件。",
          "?new=1&issued=0&repealed=0|{Y}年未制定、也未废止行政规范性文件。",
          "?new=1&repealed>0|结合清理，{Y}年废止行政规范性文件{repealed}件，并在原文页面注明。",
          "?new=1&repealed=0&force>0|经梳理，全年无废止的行政规范性文件，现行有效的为{force}件。",
          "?new=1&force>0|到{Y}年12月31日，{we}现行有效行政规范性文件{zh:force}件，目录和全文可在网上查询。",
          "?new=1|行政规范性文件方面：制发{issued}件、废止{repealed}件、年末有效{force}件。",
          "?new=0&made>0|本年新制作规范性文件{made}件。",
          "?new=0&made=0|{Y}年没有新制作规范性文件。",
          "");

  /// How policies were explained.
  static final List<String> EXPLAINED =
      List.of(
          "同步发布政策解读材料{explained}篇，以图解、短视频为主。",
          "全年刊发政策解读{explained}篇，做到解读与文件同步起草、同步审签、同步发布。",
          "{Y}年共推出各类政策解读{explained}件，多请起草人员出镜讲解。",
          "发布解读信息{explained}条，用身边的例子把条文讲明白。",
          "针对群众关心的政策，制作图文解读{zh:explained}篇。",
          "政策解读方面，上线解读稿{explained}篇，主要负责同志带头解读。",
          "把解读做到田间地头、工厂车间，线上解读稿件{explained}篇。",
          "坚持“谁起草、谁解读”，本年形成解读材料{explained}份。",
          "",
          "");

  /// What else is said of it, without a figure.
  static final List<String> GENERAL =
      List.of(
          "及时公开机构职能、权责清单、办事指南等基础信息，方便群众查询。",
          "对就业帮扶、义务教育、医疗保障等民生信息集中展示，让政策找得到人。",
          "重大决策出台前公开征求意见，出台后公开采纳情况。",
          "对乡村振兴补助资金的分配结果，在受益村组张榜公示。",
          "坚持凡涉及群众切身利益的事项一律先公示、再实施。",
          "围绕优化营商环境，公开惠企政策、办理条件和申报时间。",
          "行政执法的依据、流程和结果按要求向社会公示。",
          "把群众问得最多的事项编成问答，随问随答、随时补充。",
          "推进常态化公开，做到信息发布不断档、不留空白。");

  private DisclosureSentences() {}
}
