package gongkai.bench.heldout;

/// What a report says of how information is kept, of platforms and of supervision.
final class Upkeep {

  private final Draft draft;
  private final Dice dice;

  Upkeep(Draft draft) {
    this.draft = draft;
    dice = draft.dice();
  }

  /// 政府信息管理.
  String management() {
    String text =
        draft.plain(
            "执行“先审后发”，由股室初审、办公室复核、分管领导签发。",
            "按照“谁主管谁负责、谁发布谁负责”管理信息，定期清理过时内容。",
            "公文在起草时即确定公开属性，不公开的说明理由。",
            "建立信息台账，对已公开信息实行动态调整。",
            "落实“三审三校”，信息发布前逐级把关，全年无泄密事件。",
            "规范性文件统一登记、统一编号、统一公布。");
    if (draft.isOldForm()) {
      return text + (dice.onceIn(2) ? documentsMade() : "");
    }
    return switch (dice.between(0, 3)) {
      case 0 -> text + documentsMade() + documentsKept();
      case 1 ->
          text
              + draft.tell(
                  "normativeDocuments.inForce",
                  inForce(),
                  "目前现行有效行政规范性文件#件，全部在网站公开。",
                  "现行有效的规范性文件#件，均已归集到文件库。");
      case 2 -> text + documentsMade();
      default -> text;
    };
  }

  private String documentsMade() {
    long made =
        draft.cell(
            draft.isOldForm()
                ? "proactive.normativeDocuments.made"
                : "proactive.normativeDocuments.issued");
    return made == 0
        ? draft.none("normativeDocuments.issued", "$年未制发规范性文件。", "本年度没有制发行政规范性文件。")
        : draft.tell(
            "normativeDocuments.issued", made, "$年制发行政规范性文件#件。", "全年共制定规范性文件#件。", "年内出台行政规范性文件#份。");
  }

  private String documentsKept() {
    long repealed = draft.cell("proactive.normativeDocuments.repealed");
    return (repealed == 0
            ? ""
            : draft.tell("normativeDocuments.repealed", repealed, "废止规范性文件#件，", "清理废止行政规范性文件#件，"))
        + draft.tell("normativeDocuments.inForce", inForce(), "现行有效规范性文件#件。", "年末现行有效行政规范性文件共#件。");
  }

  private long inForce() {
    return draft.cell("proactive.normativeDocuments.inForce");
  }

  /// 平台建设.
  String platforms() {
    String text =
        draft.plain(
            "优化网站检索、无障碍浏览和智能问答功能，页面适配手机端。",
            "加强政务新媒体监管，清理关停不再更新的账号。",
            "依托便民服务中心设立政务公开专区，配备查询终端和宣传资料。",
            "对网站进行适老化改造，新增语音播报。",
            "整合各类平台，打通数据，方便群众一站式查询。");
    int topic = dice.between(0, 5);
    return text
        + switch (topic == 2 && draft.tells("website.visits") ? 5 : topic) {
          case 0 ->
              draft.few("columns.created", dice.between(1, 14), "新开设专栏#个，", "新建专题专栏#个，", "新增栏目#个，")
                  + draft.few("columns.revised", dice.between(1, 20), "优化调整栏目#个。", "修改完善栏目#个。");
          case 1 ->
              draft.few(
                      "columns.count",
                      dice.between(4, 130),
                      "网站现有栏目#个。",
                      "信息公开平台共设栏目#个。",
                      "目前共有专题专栏#个，")
                  + "运行平稳。";
          case 2 ->
              draft.many(
                  "website.visits",
                  dice.between(3_000, 2_400_000),
                  "网站年访问量#次。",
                  "全年网站浏览量#次。",
                  "政府网站点击量#人次。");
          case 3 -> mailbox();
          case 4 -> "在镇村设置公开栏" + dice.between(11, 390) + "块、电子屏" + dice.between(2, 40) + "块。";
          default ->
              draft.few("columns.created", dice.between(1, 9), "围绕重点工作开设专题专栏#个。", "年内新开设网站专栏#个。");
        };
  }

  private String mailbox() {
    if (Offices.hasMayor(draft.author())) {
      return draft.tell("mailbox.mayor", dice.between(40, 9_000), "受理市长信箱来信#件，", "办理“市长信箱”信件#件，")
          + completed();
    }
    return Offices.isDistrict(draft.author())
        ? draft.tell("mailbox.district", dice.between(20, 2_000), "区长信箱收到来信#件，", "办理区长信箱信件#件，")
            + completed()
        : "答复群众网上留言" + dice.between(5, 900) + "条，" + completed();
  }

  private String completed() {
    String text =
        draft.rate(
            "completion.rate",
            dice.of("100", "100", "99.8", "98.62", "97"),
            "办结率#%",
            "办结率达到#%",
            "按时办结率为#%");
    return dice.onceIn(2)
        ? text
            + draft.rate(
                "satisfaction.rate",
                dice.of("99.1", "98", "96.35", "95"),
                "，群众满意率#%。",
                "，满意度达#%。",
                "，满意率为#%。")
        : text + "。";
  }

  /// 监督保障.
  String supervision() {
    var text =
        new StringBuilder(
            draft.plain(
                "调整政务公开领导小组，主要负责人任组长，办公室承担日常事务。",
                "将政务公开纳入年度综合考核，结果予以通报。",
                "开展季度自查和社会评议，未发现需要追究责任的情形。",
                "把公开情况列入干部绩效，实行月提醒、季通报。",
                "聘请社会监督员开展评议，对反映的问题限期整改。",
                "落实责任追究制度，本年度无责任追究情况。"));
    if (!dice.onceIn(3)) {
      text.append(
          draft.few(
              "training.sessions",
              dice.between(1, 12),
              "组织业务培训#次，",
              "举办政务公开培训班#期，",
              "全年开展政府信息公开业务培训#场次，",
              "先后#次组织业务培训，",
              "面向各股室开展政务公开专题培训#期，"));
      text.append("培训" + dice.between(20, 600) + "人次。");
    }
    if (dice.onceIn(2)) {
      text.append(
          draft.few(
              "staff.dedicated",
              dice.between(1, 9),
              "配备专职工作人员#名。",
              "明确#名专职人员负责此项工作。",
              "从事政府信息公开工作的专职人员#人。",
              "落实专职工作人员#名，兼职人员若干。"));
    }
    if (dice.onceIn(5)) {
      text.append(
          draft.many("opinion.monitored", dice.between(120, 90_000), "监测舆情信息#条，", "全年共监测政务舆情#条，")
              + draft.tell("opinion.handled", dice.between(3, 90), "处置回应#条。", "妥善处置#条。"));
    }
    return text.toString();
  }
}
