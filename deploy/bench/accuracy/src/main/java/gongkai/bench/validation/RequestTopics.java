package gongkai.bench.validation;

import gongkai.bench.validation.Telling.Told;

/// What reports say of requests, reviews and lawsuits: always what the tables say.
final class RequestTopics {

  private final Telling t;
  private final String self;

  RequestTopics(Telling telling) {
    t = telling;
    self = ValidationAuthors.self(telling.author);
  }

  /// Requests received, handled and carried over.
  String requests() {
    Told received = new Told("requests.newlyReceived", t.total("newlyReceived"));
    Told brought = new Told("requests.broughtForward", t.total("broughtForward"));
    Told handled = new Told("requests.handled", t.total("totalHandled"));
    Told carried = new Told("requests.carriedForward", t.total("carriedForward"));
    if (received.value() == 0 && brought.value() == 0) {
      return none();
    }
    return switch (t.random.nextInt(13)) {
      case 0 -> t.tell("全年共收到政府信息公开申请#件，上年结转#件，办结#件，结转下年度#件。", received, brought, handled, carried);
      case 1 ->
          t.tell("本年度新收政府信息公开申请#件", received)
              + (brought.value() == 0
                  ? t.claim("，无上年结转，", "requests.broughtForward", 0)
                  : t.tell("，另有上年结转申请#件，", brought))
              + t.tell("全年答复#件。", handled);
      case 2 ->
          t.tell(self + "接到公民、法人和其他组织提出的政府信息公开申请#件，", received)
              + t.aside("上一年度这一数字为#件。", t.between(0, 90));
      case 3 ->
          t.tell(t.year + "年，" + self + "收到依申请公开#件，", received)
              + t.tell("依法办结#件，", handled)
              + (carried.value() == 0
                  ? t.claim("无结转下年度继续办理的申请。", "requests.carriedForward", 0)
                  : t.tell("尚有#件结转至下一年度办理。", carried));
      case 4 ->
          t.tell("全年新收申请#件、结转上年度申请#件，", received, brought)
              + t.tell("办理答复#件，剩余#件结转下年。", handled, carried);
      case 5 ->
          t.tell("共收到申请#件（含网络平台、信函和当面提交），", received) + "统一登记、统一编号，" + t.tell("年内作出答复#件。", handled);
      case 6 ->
          "畅通当面、邮寄、网络等申请渠道。"
              + t.tell("受理政府信息公开申请#件，", received)
              + "均在法定期限内依法处理"
              + t.tell("；上年结转#件。", brought);
      case 7 ->
          t.tell("新收政府信息公开申请#件", received)
              + channels(received.value())
              + t.tell("，上年度结转本年度办理的申请#件", brought)
              + t.tell("；当年办结#件，", handled)
              + t.tell("结转下年度办理#件。", carried);
      case 9 ->
          t.tell(t.pick("全年收到#件政府信息公开申请，", t.year + "年共收到#件依申请公开申请，"), received)
              + t.tell(t.pick("已答复#件。", "按期办结#件。"), handled);
      case 10 ->
          t.tell("本年度登记政府信息公开申请#件。", received)
              + t.tell("加上上年结转的#件，", brought)
              + t.tell("年内共办结#件，", handled)
              + t.tell("未办结的#件结转下年度继续办理。", carried);
      case 11 ->
          "完善登记、会商、答复、归档流程，提高答复的规范化水平。"
              + t.tell(self + "本年新收政府信息公开申请#件，", received)
              + t.tell("结转下年度继续办理#件。", carried);
      case 8 ->
          t.tell("本机关全年共收到政府信息公开申请#宗，", received)
              + t.tell("其中予以公开#宗，", new Told("requests.granted", t.total("granted")))
              + t.aside("申请量比上一年度的#宗有所变化。", t.between(0, 90));
      default ->
          t.tell("收到的政府信息公开申请为#件，", received)
              + t.tell("已办结的为#件。", handled)
              + t.aside("自条例修订施行以来历年累计收到申请#件。", received.value() + t.between(200, 900));
    };
  }

  /// How the requests came in; parts, not the whole.
  private String channels(long received) {
    long online = received / 2;
    return received < 4 ? "" : t.aside("（网络申请#件、信函及当面申请#件）", online, received - online);
  }

  private String none() {
    return switch (t.random.nextInt(5)) {
      case 0 -> t.claim("全年未收到政府信息公开申请。", "requests.newlyReceived", 0);
      case 1 -> t.tell("本年度收到政府信息公开申请#件。", new Told("requests.newlyReceived", 0));
      case 2 ->
          t.claim(t.year + "年，" + self + "没有收到政府信息公开申请，", "requests.newlyReceived", 0)
              + t.claim("也无上年度结转的申请。", "requests.broughtForward", 0);
      case 3 -> t.claim("本年度未接到公民、法人或其他组织的政府信息公开申请。", "requests.newlyReceived", 0);
      default ->
          t.tell("新收政府信息公开申请#件，", new Told("requests.newlyReceived", 0))
              + t.tell("上年结转#件。", new Told("requests.broughtForward", 0));
    };
  }

  /// Another office's part of what a government received; not the government's own figure.
  String ofAnotherOffice() {
    long received = t.total("newlyReceived");
    return ValidationAuthors.governs(t.author) && received > 9 && t.chance(20)
        ? t.aside(
            "其中，"
                + t.pick("自然资源部门", "住房城乡建设部门", "公安机关", "市场监管部门")
                + t.pick("收到申请#件，", "办理申请#件，")
                + "申请事项较为集中。",
            received / 3)
        : "";
  }

  /// How requests were answered.
  String outcomes() {
    Told granted = new Told("requests.granted", t.total("granted"));
    Told partly = new Told("requests.partiallyGranted", t.total("partiallyGranted"));
    Told refused = new Told("requests.refused", t.totalOf("refused"));
    Told unavailable = new Told("requests.unavailable", t.totalOf("unavailable"));
    Told notProcessed = new Told("requests.notProcessed", t.totalOf("notProcessed"));
    if (t.total("totalHandled") == 0) {
      return "";
    }
    return switch (t.random.nextInt(5)) {
      case 0 ->
          t.tell(
              "从办理结果看，予以公开#件，部分公开#件，不予公开#件，无法提供#件，不予处理#件。",
              granted,
              partly,
              refused,
              unavailable,
              notProcessed);
      case 1 -> t.tell("其中，予以公开#件、部分公开#件、无法提供#件。", granted, partly, unavailable);
      case 2 -> t.tell("答复结果为：予以公开的#件，部分公开的#件，不予公开的#件。", granted, partly, refused);
      case 3 ->
          t.tell("已答复的申请中，予以公开#件，", granted)
              + t.tell("无法提供#件，", unavailable)
              + t.tell("不予公开#件，其余依法作其他处理。", refused);
      default -> "";
    };
  }

  /// Reviews and lawsuits.
  String disputes() {
    long reviews = t.cell("reconsideration.total");
    long suits = t.cell("litigationDirect.total") + t.cell("litigationAfterReview.total");
    if (reviews == 0 && suits == 0) {
      return switch (t.random.nextInt(3)) {
        case 0 ->
            t.claim("未发生因政府信息公开引起的行政复议", "reconsideration.total", 0)
                + t.claim("、行政诉讼。", "litigation.total", 0);
        case 1 ->
            t.tell("因政府信息公开被申请行政复议#件、", new Told("reconsideration.total", 0))
                + t.tell("提起行政诉讼#件。", new Told("litigation.total", 0));
        default -> "";
      };
    }
    Told reviewed = new Told("reconsideration.total", reviews);
    Told sued = new Told("litigation.total", suits);
    return switch (t.random.nextInt(6)) {
      case 3 -> t.tell("被申请行政复议#件，", reviewed) + t.tell("被提起行政诉讼#件。", sued);
      case 4 -> t.tell("因信息公开引发行政复议#件、行政诉讼#件，均依法应对。", reviewed, sued);
      case 0 -> t.tell("全年发生政府信息公开行政复议#件、行政诉讼#件。", reviewed, sued);
      case 1 -> t.tell("因政府信息公开引发的行政复议案件#件，", reviewed) + t.tell("行政诉讼案件#件。", sued);
      case 2 -> t.tell("涉及政府信息公开的行政复议共#起，行政诉讼共#起。", reviewed, sued);
      default -> "";
    };
  }
}
