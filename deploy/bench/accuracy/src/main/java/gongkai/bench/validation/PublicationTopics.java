package gongkai.bench.validation;

import gongkai.bench.validation.Telling.Told;

/// What reports say of the information that they published of their own accord, and of its
/// interpretation.
final class PublicationTopics {

  private final Telling t;
  private final String self;

  PublicationTopics(Telling telling) {
    t = telling;
    self = ValidationAuthors.self(telling.author);
  }

  /// How many items were published, and where.
  String published() {
    long site = t.between(30, 9_000);
    long media = t.between(20, 4_000);
    long board = t.between(5, 200);
    Told website = new Told("disclosed.website", site);
    Told newMedia = new Told("disclosed.newMedia", media);
    return switch (t.random.nextInt(12)) {
      case 0 ->
          t.tell(
              "全年累计主动公开政府信息#条，其中门户网站发布#条，政务新媒体推送#条。",
              new Told("disclosed.total", site + media),
              website,
              newMedia);
      case 1 ->
          t.tell(t.year + "年，" + self + "通过政府网站公开信息#条，", website)
              + t.tell("在“两微一端”等政务新媒体发布信息#条。", newMedia);
      case 2 ->
          t.tell("本年度共主动公开各类政府信息#条：", new Told("disclosed.total", site + media + board))
              + t.tell("政府门户网站#条，政务新媒体#条，", website, newMedia)
              + t.aside("村（社区）公开栏及其他方式#条。", board);
      case 3 ->
          t.tell("主动公开信息总量#条，", new Told("disclosed.total", site))
              + t.aside(
                  "较" + (t.year - 1) + "年的#条" + t.pick("有所增加。", "略有变化。"), t.between(20, 9_000));
      case 4 ->
          t.tell("依托政府网站信息公开专栏，及时更新机构职能、财政资金等内容，发布信息#条；", website)
              + t.tell("运用微信公众号“" + nickname() + "”推送信息#条。", newMedia);
      case 5 ->
          t.tell(
              "截至" + t.year + "年12月31日，" + self + "当年在各类平台公开政府信息共计#条，网站端#条、新媒体端#条。",
              new Told("disclosed.total", site + media),
              website,
              newMedia);
      case 9 ->
          t.tell(t.pick("全年在政府门户网站发布#条信息，", "门户网站公开政府信息#条，"), website)
              + t.tell(t.pick("政务新媒体账号发布#条信息。", "微信公众号推文#条。", "政务新媒体平台公开信息#条。"), newMedia);
      case 10 ->
          t.tell("本年度政府信息主动公开数量为#条，", new Told("disclosed.total", site))
              + "公开内容涵盖机构职能、规划计划、行政权力、民生实事等方面。";
      case 6 ->
          t.tell("通过多种渠道主动公开信息#条，", new Told("disclosed.total", site + media + board))
              + t.aside("从内容上分，财政资金类#条、重大项目类#条、公共服务类#条，", site, media, board)
              + "基本覆盖群众关心的领域。";
      case 7 ->
          t.tell("政府网站全年更新信息#条，", website)
              + t.aside("同比增长#.#%；", t.between(1, 40), t.between(1, 9))
              + t.tell("政务新媒体全年发布信息#条。", newMedia);
      case 8 ->
          t.tell("政务新媒体矩阵发布原创和转载信息共计#条，", newMedia)
              + t.tell("网站发布信息#条。", website)
              + t.aside("自平台开通以来累计公开信息#条。", site + media + 20_000L);
      default ->
          t.tell(
              "坚持应公开尽公开，全年公开政府信息#条" + t.pick("，", "。其中，") + "经由政府网站公开的有#条。",
              new Told("disclosed.total", site + media),
              website);
    };
  }

  private String nickname() {
    String name = t.author.name();
    return name.substring(0, 2) + t.pick("发布", "零距离", "之声");
  }

  /// Documents, and what was done for people to find them.
  String documents() {
    Told told = new Told("documents.disclosed", t.between(3, 180));
    if (ValidationAuthors.governs(t.author) && t.chance(20)) {
      return t.tell(t.pick("以政府和政府办公室名义印发的文件中，主动公开政府文件#件。", "政府及政府办公室共主动公开政府文件#份，全部提供下载。"), told);
    }
    return t.tell(
        t.pick(
            "印发并主动公开政府文件#件。",
            "对照目录梳理公文属性，公开政府文件#份，文件公开属性认定做到一文一审。",
            "及时公开本级政策文件，全年公开政府文件#件，均可在网站检索下载。",
            "向社会公布政府文件#份，未公开的均有法定理由。",
            "应当公开的#件政府文件已全部上网。",
            "凡属性为主动公开的文件一律及时上网，本年公开政府文件#件。",
            "在“政府文件”栏目集中公开政府文件#件，方便公众查阅。"),
        told);
  }

  /// Interpretation of policies.
  String interpretations() {
    Told told = new Told("interpretations.count", t.between(1, 160));
    return switch (t.random.nextInt(5)) {
      case 0 ->
          t.tell("运用图表、短视频、问答等形式，编发解读材料#篇，", told)
              + t.tell(t.pick("政策解读率#%。", "规范性文件解读率达到#%。"), new Told("interpretations.rate", 100));
      case 1 -> t.tell("本年度解读政策文件的稿件共#篇，", told) + t.aside("而上年同期为#篇。", t.between(1, 120));
      case 2 ->
          t.tell("发布政策解读#篇，", told)
              + t.aside("其中主要负责人解读#篇，", Math.min(told.value(), t.between(0, 3)))
              + "解读质量有所提升。";
      default ->
          t.tell(
              t.pick(
                  "落实解读方案与文件同步起草、同步审签、同步发布，发布政策解读#篇。",
                  "政策解读力求让群众看得懂、用得上，本年共发布解读稿件#件。",
                  "全年开展政策解读#次，负责人带头解读，回应企业和群众关切。",
                  "上线政策解读材料#条，解读与原文相互链接。",
                  "围绕惠企利民政策配发政策解读信息#条。",
                  "政策解读全年发稿#篇，图文并茂、通俗易懂。",
                  "通过图文、音视频等方式推出政策解读产品#个。",
                  "共制作发布#篇政策解读。",
                  "政策解读栏目更新#篇，较好地打通了政策落地“最后一公里”。"),
              told);
    };
  }

  /// Talks with the public.
  String exchange() {
    return switch (t.random.nextInt(5)) {
      case 0 ->
          t.tell("开展在线访谈#期，", new Told("interviews.count", t.between(1, 20)))
              + t.tell("组织民意征集#次。", new Told("consultations.count", t.between(1, 30)));
      case 1 ->
          t.tellSmall("就重大民生事项面向社会开展意见征集#次，", "consultations.count", t.between(1, 12))
              + "采纳情况随后公布。";
      case 2 ->
          t.tellSmall("举办在线访谈#场，", "interviews.count", t.between(1, 12))
              + t.aside("现场解答群众咨询#余人次。", 10L * t.between(3, 60));
      case 3 ->
          t.tell("网络问政平台留言办结率#%，", new Told("completion.rate", t.between(95, 100)))
              + t.tell("群众满意度#%。", new Told("satisfaction.rate", t.between(90, 100)));
      default ->
          t.tell("监测涉及本地舆情信息#条，", new Told("opinion.monitored", t.between(100, 90_000)))
              + t.tell("妥善处置舆情#件。", new Told("opinion.handled", t.between(1, 90)));
    };
  }

  /// Letters to the head of the government.
  String letters() {
    return ValidationAuthors.governs(t.author) && t.author.name().contains("市")
        ? t.tell("“市长信箱”受理群众来信#件，", new Told("mailbox.mayor", t.between(20, 3_000)))
            + t.tell("办结率#%。", new Told("completion.rate", t.between(96, 100)))
        : t.tell("群众来信、留言做到件件有着落，办结率达#%。", new Told("completion.rate", t.between(96, 100)));
  }

  /// The gazette.
  String gazette() {
    return switch (t.random.nextInt(3)) {
      case 0 -> t.tell("编印政府公报#期，免费向公众赠阅。", new Told("gazette.issues", t.between(1, 12)));
      case 1 ->
          t.tell("出版政府公报#期，", new Told("gazette.issues", t.between(2, 12)))
              + t.aside("每期发行约#册，", 100L * t.between(2, 20))
              + "电子版同步上网。";
      default -> t.tellSmall("全年编发政府公报#期，", "gazette.issues", t.between(1, 10)) + "历史公报数字化工作有序推进。";
    };
  }
}
