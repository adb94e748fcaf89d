package gongkai.bench.heldout;

import java.util.ArrayList;
import java.util.List;

/// What a report says of requests, of reconsideration and of litigation.
final class Applications {

  private final Draft draft;
  private final Dice dice;

  Applications(Draft draft) {
    this.draft = draft;
    dice = draft.dice();
  }

  /// The requests.
  String requests() {
    String opening =
        draft.plain(
            "",
            "健全登记、审核、办理、答复、归档各环节，答复文书统一格式。",
            "畅通线上线下申请渠道，坚持“一事一策”研究答复。",
            "依法保障公民、法人和其他组织获取政府信息的权利。",
            "安排专人接收申请，疑难件会同法律顾问研究后答复。",
            "修订申请指南，公布受理地点、电话和邮箱。");
    long fresh = draft.cell("requests.newlyReceived.total");
    long brought = draft.cell("requests.broughtForward.total");
    return opening + (fresh + brought == 0 ? nothing() : something(fresh, brought)) + cases();
  }

  private String nothing() {
    return switch (dice.between(0, 4)) {
      case 0 ->
          draft.none("requests.newlyReceived", "本年度共收到政府信息公开申请0件，", "新收政府信息公开申请0件，")
              + draft.none("requests.broughtForward", "上年结转0件。", "上年度结转申请0件。");
      case 1 ->
          draft.none("requests.newlyReceived", "年内未接到任何单位和个人提交的政府信息公开申请，", "全年没有接收到政府信息公开申请，")
              + draft.none("requests.broughtForward", "也没有上年结转的申请。", "无上年结转申请。");
      default ->
          draft.none(
              "requests.newlyReceived",
              "$年，@未收到政府信息公开申请。",
              "全年没有收到公民、法人或其他组织提出的政府信息公开申请。",
              "本年度未收到依申请公开的申请。",
              "全年未收到要求公开政府信息的申请。",
              "截至$年底，@没有收到过政府信息公开申请。",
              "本年度未接收到群众要求公开政府信息的申请。");
    };
  }

  private String something(long fresh, long brought) {
    long handled = draft.cell("requests.totalHandled.total");
    long carried = draft.cell("requests.carriedForward.total");
    String text =
        switch (dice.between(0, 5)) {
          case 0 ->
              draft.tell(
                      "requests.newlyReceived",
                      fresh,
                      "$年，共收到政府信息公开申请#件，",
                      "全年收到依申请公开件#件，",
                      "各单位共收到政府信息公开申请#件，",
                      "通过网络、信函等渠道收到政府信息公开申请#件，",
                      "年内新收政府信息公开申请#宗，")
                  + brought(brought)
                  + handled(handled)
                  + carried(carried);
          case 1 ->
              draft.tell("requests.newlyReceived", fresh, "$年新增政府信息公开申请#件，", "本年度新收政府信息公开申请数量为#件，")
                  + draft.tell("requests.broughtForward", brought, "上年度结转#件，", "结转上年申请#件，")
                  + carried(carried);
          case 2 ->
              draft.tell(
                      "requests.newlyReceived", fresh, "公民、法人和其他组织向@提出政府信息公开申请#件，", "收到政府信息公开申请#件，")
                  + "其中当面提交"
                  + fresh / 3
                  + "件、网络和信函提交"
                  + (fresh - fresh / 3)
                  + "件。"
                  + handled(handled)
                  + carried(carried);
          case 3 ->
              draft.tell("requests.newlyReceived", fresh, "$年新收政府信息公开申请#件", "本年新收申请#件")
                  + "，同比"
                  + dice.of("增长", "下降")
                  + dice.between(2, 90)
                  + "%。"
                  + handled(handled).replace('，', '。');
          default ->
              draft.tell(
                  "requests.newlyReceived",
                  fresh,
                  "$年度，@收到政府信息公开申请#件，均在法定期限内处理。",
                  "共接收政府信息公开申请#件。",
                  "收到各类主体提交的政府信息公开申请#件。",
                  "全年收到政府信息公开申请总数为#件。",
                  "收到有效政府信息公开申请#件。");
        };
    long natural = draft.cell("requests.newlyReceived.naturalPerson");
    if (natural == fresh && fresh > 0 && dice.onceIn(2)) {
      draft.claims("requests.newlyReceived", fresh);
      text += draft.plain("申请人均为自然人。", "申请人全部为自然人。");
    }
    return text + (dice.onceIn(3) ? "" : outcomes());
  }

  private String brought(long figure) {
    if (figure == 0) {
      return dice.onceIn(2) ? "" : draft.none("requests.broughtForward", "无上年结转件，", "上年结转0件，");
    }
    return draft.tell("requests.broughtForward", figure, "另有上年结转#件，", "上年结转#件，", "加上上一年度结转的#件，");
  }

  private String handled(long figure) {
    return draft.tell("requests.handled", figure, "已办结#件，", "全年办结#件，", "共办理答复#件，", "按期答复#件，");
  }

  private String carried(long figure) {
    return figure == 0
        ? draft.none("requests.carriedForward", "无结转下年度办理件。", "没有结转下年度继续办理的申请。", "结转下年度0件。")
        : draft.tell(
            "requests.carriedForward", figure, "#件结转下年度继续办理。", "结转下一年度继续办理#件。", "另有#件结转至下年度办理。");
  }

  private String outcomes() {
    var parts = new ArrayList<String>();
    for (String[] outcome : OUTCOMES) {
      long figure = draft.outcomes(outcome[0]);
      if (figure > 0) {
        parts.add(draft.tell("requests." + outcome[0], figure, outcome[1] + "#件"));
      }
    }
    if (parts.isEmpty()) {
      return "";
    }
    return draft.plain("从办理结果看，", "按答复类型分：", "具体办理情况：", "办理结果为：", "其中，")
        + String.join(dice.of("，", "、", "；"), parts)
        + "。";
  }

  private static final List<String[]> OUTCOMES =
      List.of(
          new String[] {"granted", "予以公开"},
          new String[] {"partiallyGranted", "部分公开"},
          new String[] {"refused", "不予公开"},
          new String[] {"unavailable", "无法提供"},
          new String[] {"notProcessed", "不予处理"},
          new String[] {"other", "其他处理"});

  private String cases() {
    if (dice.onceIn(4)) {
      return "";
    }
    long reviews = draft.cell("reconsideration.total");
    long suits = draft.cell("litigationDirect.total") + draft.cell("litigationAfterReview.total");
    if (reviews + suits == 0) {
      draft.claims("litigation.total", 0);
      return draft.none(
          "reconsideration.total",
          "未发生因政府信息公开引起的行政复议和行政诉讼。",
          "全年没有因政府信息公开被申请行政复议、提起行政诉讼。",
          "未发生涉及政府信息公开的行政复议、行政诉讼案件。");
    }
    return (reviews == 0
            ? draft.none("reconsideration.total", "未发生因政府信息公开申请行政复议的情况，", "本年度无政府信息公开行政复议案件，")
            : draft.tell(
                "reconsideration.total",
                reviews,
                "因政府信息公开被申请行政复议#件，",
                "发生政府信息公开类行政复议案件#件，",
                "全年政府信息公开行政复议案件共#件，",
                "涉及政府信息公开的行政复议#宗，"))
        + (suits == 0
            ? draft.none("litigation.total", "未发生行政诉讼。", "无行政诉讼案件。")
            : draft.tell("litigation.total", suits, "被提起行政诉讼#件。", "行政诉讼案件#件。", "行政诉讼#宗。"));
  }
}
