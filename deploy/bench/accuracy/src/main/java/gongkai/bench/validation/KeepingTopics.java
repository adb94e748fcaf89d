package gongkai.bench.validation;

import gongkai.bench.validation.Telling.Told;

/// What reports say of keeping information, of platforms, and of supervision and support.
final class KeepingTopics {

  private final Telling t;
  private final String self;

  KeepingTopics(Telling telling) {
    t = telling;
    self = ValidationAuthors.self(telling.author);
  }

  /// Normative documents, as the table of section two has them.
  String normativeDocuments() {
    String row = "proactive.normativeDocuments.";
    if (!t.has(row + "issued")) {
      long made = t.cell(row + "made");
      return made == 0
          ? ""
          : t.tell("新制定规范性文件#件，按规定报送备案并公开。", new Told("normativeDocuments.issued", made));
    }
    Told issued = new Told("normativeDocuments.issued", t.cell(row + "issued"));
    Told repealed = new Told("normativeDocuments.repealed", t.cell(row + "repealed"));
    Told inForce = new Told("normativeDocuments.inForce", t.cell(row + "inForce"));
    return switch (t.random.nextInt(6)) {
      case 0 -> t.tell("全年制发行政规范性文件#件，废止#件，现行有效#件。", issued, repealed, inForce);
      case 1 -> t.tell("开展文件集中清理，废止行政规范性文件#件，", repealed) + t.tell("清理后现行有效行政规范性文件#件。", inForce);
      case 2 ->
          issued.value() == 0
              ? t.claim("本年度未制发行政规范性文件。", "normativeDocuments.issued", 0)
              : t.tell("本年制定出台行政规范性文件#件，均及时公开。", issued);
      case 3 ->
          t.tell("集中公开现行有效的行政规范性文件#件，", inForce) + t.tell("当年新制发的有#件，当年废止的有#件。", issued, repealed);
      case 4 -> t.tell("当年制发行政规范性文件#件、废止行政规范性文件#件。", issued, repealed);
      default -> "";
    };
  }

  /// Keeping of information.
  String management() {
    return t.pick(
        "严格落实“三审三校”，做到先审后发、一事一审，全年未发生失泄密事件。",
        "坚持“谁制作、谁公开、谁负责”，完善信息采集、审核、发布、归档的全流程管理。",
        "建立公开内容动态调整机制，对到期、失效信息及时标注清理，保证信息准确可查。",
        "规范信息源头管理，公文拟制时同步确定公开属性，拟不公开的说明理由。",
        "对涉及商业秘密、个人隐私的内容逐条把关，做到当公开的不遗漏、不当公开的不外泄。");
  }

  /// Reposted items.
  String reposts() {
    return t.chance(50)
        ? ""
        : t.tell(
            t.pick("及时转发国务院和省政府重要政策信息#期#条。", "转载上级重大决策部署#期，共#条。"),
            new Told("reposts.issues", t.between(10, 200)),
            new Told("reposts.items", t.between(200, 900)));
  }

  /// Websites and accounts.
  String platform() {
    Told created = new Told("columns.created", t.between(1, 9));
    return switch (t.random.nextInt(10)) {
      case 6 ->
          t.tell(t.pick("围绕中心工作新增#个专栏，", "聚焦群众关切，新开辟专题专栏#个，"), created)
              + t.tell(
                  t.pick("网站浏览量达#次。", "全年网站点击量#次。", "政府网站年度访问量为#人次。"),
                  new Told("website.visits", t.between(3_000, 700_000)));
      case 7 ->
          t.tell(t.pick("改版栏目#个，", "优化调整栏目#个，"), new Told("columns.revised", t.between(1, 15)))
              + "网站检索、互动功能更加完善。";
      case 8 ->
          "加强政务新媒体备案管理，"
              + t.aside("注销“僵尸”账号#个，保留账号#个，", t.between(1, 9), t.between(3, 40))
              + t.tell("年内在网站新设立专栏#个。", created);
      case 0 ->
          t.tell("优化网站信息公开页面布局，新开设专栏#个，", created)
              + t.tell("调整栏目#个。", new Told("columns.revised", t.between(1, 12)));
      case 1 ->
          t.tellSmall("结合重点工作新设专栏#个，", "columns.created", created.value())
              + t.tell("网站全年访问量#次。", new Told("website.visits", 1000L * t.between(20, 900)));
      case 2 ->
          "持续做好政府网站适老化和无障碍改造，"
              + t.tell("本年度网站总访问量为#人次。", new Told("website.visits", t.between(9_000, 900_000)));
      case 3 ->
          t.tell("信息公开平台现有专题专栏#个，", new Told("columns.count", t.between(8, 60)))
              + t.tell("其中当年新增专栏#个。", created);
      case 4 ->
          t.tell("新建专题专栏#个，", created)
              + t.aside("建成政务公开专区#处，", t.between(1, 14))
              + "配备自助查询设备和公开资料。";
      case 5 ->
          "依托便民服务大厅设置政务公开专区，提供查询、咨询和申请指引。"
              + t.tell("修订完善网站栏目#个。", new Told("columns.revised", t.between(1, 12)));
      default ->
          t.aside("政务新媒体账号粉丝量突破#万人，", t.between(1, 30)) + t.tell("年内开设“优化营商环境”等专栏#个。", created);
    };
  }

  /// People and training.
  String support() {
    String training =
        switch (t.random.nextInt(5)) {
          case 0 ->
              t.tellSmall("举办政府信息公开专题培训#期，", "training.sessions", t.between(1, 6))
                  + t.aside("参训人员#余人次，", 10L * t.between(2, 40));
          case 1 ->
              t.aside("派员参加上级主管部门组织的学习交流，上级全年办班#期，", t.between(2, 9))
                  + t.tellSmall(self + "自行组织培训#次，", "training.sessions", t.between(1, 5));
          default ->
              t.tellSmall(
                  t.pick(
                      "全年组织政务公开业务培训#次，",
                      "开展业务培训#场，",
                      "集中培训工作人员#次，",
                      "组织#次政务公开业务培训，",
                      "召开政府信息公开培训会#次，",
                      "面向各单位经办人员举办培训班#期，",
                      "以会代训，组织开展培训#场次，"),
                  "training.sessions",
                  t.between(1, 9));
        };
    String staff =
        switch (t.random.nextInt(4)) {
          case 0 ->
              t.tell("现有政府信息公开专职人员#人，", new Told("staff.dedicated", t.between(1, 20)))
                  + t.aside("兼职人员#人。", t.between(10, 90));
          case 1 -> "明确分管领导和具体经办科室，做到人员到位、责任到人。";
          default ->
              t.tellSmall(
                  t.pick(
                      "配备专职工作人员#名。",
                      "安排#名专职人员负责信息公开。",
                      "确定专职工作人员#人，保持队伍稳定。",
                      "落实#名专职人员承担信息公开日常工作。",
                      "从事政府信息公开工作的专职人员为#名。"),
                  "staff.dedicated",
                  t.between(1, 9));
        };
    return training + staff;
  }

  /// Supervision; a government has to account for it.
  String supervision() {
    return ValidationAuthors.governs(t.author)
        ? t.pick(
            "将政务公开纳入年度目标考核，定期通报；主动接受社会评议，评议结果良好；未发生需要追究责任的情形。",
            t.aside("政府信息公开工作在综合考核中占#分；通过问卷开展社会评议；全年无责任追究情况。", t.between(2, 5)),
            "健全工作考核、社会评议和责任追究制度，全年未出现被追责的情形。")
        : t.pick("主要负责同志听取工作汇报，定期自查整改。", "公布监督电话和意见箱，自觉接受群众监督。", "把信息公开列入股室（站所）年度考核内容。");
  }

  /// Information-processing fees.
  String fee() {
    Told fee = new Told("processingFee.amount", 10L * t.between(0, 90));
    return switch (t.random.nextInt(11)) {
      case 7 -> t.tell("本年度共计收取信息处理费#元整。", fee);
      case 8 -> t.tell(t.year + "年，" + self + "政府信息公开信息处理费收取金额为#元。", fee);
      case 9 -> t.claim("本年度未产生信息处理费，无其他需要报告的事项。", "processingFee.amount", 0);
      case 0 -> t.claim("本年度未收取政府信息公开信息处理费。", "processingFee.amount", 0);
      case 1 ->
          t.tell(
              "依据《政府信息公开信息处理费管理办法》，" + t.year + "年度收取信息处理费#元。",
              new Told("processingFee.amount", 10L * t.between(0, 90)));
      case 2 ->
          t.tell("全年收取信息处理费总金额为#元。", new Told("processingFee.amount", 10L * t.between(0, 90)));
      case 3 -> t.claim(self + t.year + "年没有产生信息处理费。", "processingFee.amount", 0);
      case 4 -> t.tell("信息处理费收取情况：#元。", new Told("processingFee.amount", 0));
      case 5 ->
          t.claim(
              "按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》要求，本机关本年度未发出收费通知，未收取信息处理费。",
              "processingFee.amount",
              0);
      case 6 ->
          t.tell("本机关发出收费通知，实收信息处理费#元。", new Told("processingFee.amount", 10L * t.between(1, 90)));
      default -> t.pick("无其他需要报告的事项。", "无。", "暂无其他需要报告的事项。");
    };
  }
}
