package gongkai.bench.heldout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/// What a report says of what its office published, and where.
final class Disclosure {

  private final Draft draft;
  private final Dice dice;

  Disclosure(Draft draft) {
    this.draft = draft;
    dice = draft.dice();
  }

  /// What was published: the count of all, then some others.
  String published() {
    var text =
        new StringBuilder(
            draft.plain(
                "@把公开作为履职的必经环节，凡涉及群众切身利益的事项一律先公开、后实施。",
                "围绕年度重点工作和群众关心的事项，@不断充实公开内容。",
                "落实“应公开尽公开”，财政、就业、教育、医疗等重点领域信息持续更新。",
                "对照主动公开基本目录，逐项核对、逐项补齐。",
                "坚持以公开促规范、以公开促服务，及时发布与企业和居民相关的信息。",
                "",
                "把政府网站作为公开的第一平台，同时用好公告栏、村村响等传统方式。"));
    text.append(channels());
    some(
            dice.between(1, 4),
            List.of(
                this::documents,
                this::interpretations,
                this::gazette,
                this::press,
                this::reposted,
                this::consulted,
                this::interviews))
        .forEach(text::append);
    return text.toString();
  }

  private List<String> some(int many, List<Supplier<String>> topics) {
    var shuffled = new ArrayList<>(topics);
    Collections.shuffle(shuffled, dice.random());
    return shuffled.subList(0, Math.min(many, shuffled.size())).stream()
        .map(Supplier::get)
        .toList();
  }

  private String channels() {
    int scale = Offices.governs(draft.author()) ? 14_000 : 700;
    int site = dice.between(12, scale);
    int media = dice.between(9, scale);
    int rest = dice.onceIn(2) ? dice.between(3, 300) : 0;
    return switch (dice.between(0, 6)) {
      case 0 ->
          draft.tell(
                  "disclosed.total",
                  site + media + rest,
                  "$年共主动公开政府信息#条，",
                  "全年累计公开各类政府信息#条，",
                  "主动公开政府信息总量为#条，",
                  "年内向社会公开信息#条，")
              + draft.tell(
                  "disclosed.website", site, "其中政府门户网站发布#条，", "其中，通过县级以上政府网站公开#条，", "网站公开#条，")
              + draft.tell("disclosed.newMedia", media, "政务新媒体发布#条", "微信公众号推送#条", "通过政务新媒体公开#条")
              + (rest == 0 ? "。" : "，公告栏、电子屏等其他方式公开" + rest + "条。");
      case 1 ->
          draft.many(
                  "disclosed.website",
                  site,
                  "$年，门户网站共发布信息#条。",
                  "全年在政府网站上发布各类信息#条。",
                  "政府门户网站信息更新量为#条。",
                  "依托政府门户网站，@共公开信息#条。")
              + draft.many(
                  "disclosed.newMedia",
                  media,
                  "政务新媒体同步发布信息#条。",
                  "“两微一端”等政务新媒体发布信息#条。",
                  "运用抖音、微信等政务新媒体推送信息#条。",
                  "在政务微信公众号刊发信息#条。");
      case 2 ->
          draft.many(
              "disclosed.total",
              site + media,
              "截至$年12月底，@主动公开政府信息#条，类别涵盖机构概况、政策文件、财政信息等。",
              "一年来，各部门、各镇街通过多种渠道主动公开政府信息共计#条。");
      case 3 ->
          draft.many("disclosed.website", site, "截至12月31日，本年度在市、县政府网站发布政务信息#条，", "政府网站年内更新信息#条，")
              + draft.many(
                  "website.visits",
                  dice.between(2_000, 900_000),
                  "网站总访问量#次。",
                  "网站累计页面浏览量#人次。",
                  "网站全年访问量达到#次。");
      case 4 ->
          draft.tell(
                  "disclosed.newMedia",
                  media,
                  "$年，“" + Offices.place(draft.author()).substring(0, 2) + "发布”微信公众号共发布信息#条，",
                  "政务新媒体账号全年推送信息#条，")
              + "单条最高阅读量"
              + dice.between(1_000, 60_000)
              + "次。";
      case 5 ->
          "主动公开政府信息的数量为："
              + draft.tell("disclosed.total", site + media, "共计#条。", "总数#条。")
              + draft.tell("disclosed.website", site, "按公开形式分，政府网站#条、")
              + draft.tell("disclosed.newMedia", media, "政务新媒体#条。");
      default ->
          draft.tell("disclosed.total", site, "$年，@主动公开信息#条，", "全年公开政务信息#条，")
              + "较上年增长"
              + dice.between(1, 60)
              + "."
              + dice.between(1, 9)
              + "%。";
    };
  }

  private String documents() {
    return draft.few(
        "documents.disclosed",
        dice.between(2, 90),
        "以政府和政府办公室名义印发的文件公开#件。",
        "全年公开政府文件#份。",
        "年内公开以政府名义制发的文件#件。",
        "集中公开本级政府文件#件，做到发布与归档同步。",
        "主动公开政府文件#个。");
  }

  private String interpretations() {
    int many = dice.between(2, 85);
    String text =
        draft.few(
            "interpretations.count",
            many,
            "发布政策解读#篇，",
            "对出台的政策及时解读，全年发布解读材料#篇，",
            "编发图文、视频等政策解读信息#条，",
            "制作政策解读#件，",
            "累计发布政策解读材料#个，",
            "配套发布图解、问答等解读产品#篇，");
    return dice.onceIn(2)
        ? text
            + draft.rate(
                "interpretations.rate",
                dice.of("100", "100", "98", "96.5"),
                "政策文件解读率达#%。",
                "解读率为#%。",
                "规范性文件解读率#%。")
        : text + "群众看得懂、用得上。";
  }

  private String gazette() {
    return draft.few(
        "gazette.issues",
        dice.between(2, 12),
        "编印政府公报#期，在便民服务大厅免费取阅。",
        "全年出版政府公报#期。",
        "《政府公报》共发行#期。");
  }

  private String press() {
    return "召开新闻发布会" + dice.between(1, 30) + "场。";
  }

  private String reposted() {
    int issues = dice.between(3, 160);
    return dice.onceIn(2)
        ? draft.tell("reposts.issues", issues, "及时转载国务院、省政府重要政策信息#期、", "转发上级权威信息#期")
            + draft.tell("reposts.items", issues + dice.between(1, 200), "#条。", "共#条。")
        : draft.tell("reposts.items", issues, "转载国务院重要政策信息#条。", "全年转发上级重大决策信息#条。");
  }

  private String consulted() {
    return draft.few(
        "consultations.count",
        dice.between(1, 24),
        "就重大决策草案开展民意征集#次。",
        "在网站发布意见征集#期，均公布了采纳情况。",
        "组织网上民意征集活动#次。",
        "围绕民生实事开展意见征集#项。");
  }

  private String interviews() {
    return draft.few(
        "interviews.count",
        dice.between(1, 20),
        "举办在线访谈#期。",
        "邀请部门负责人做客在线访谈#次。",
        "开展“在线访谈”活动#场，回应群众提问。");
  }
}
