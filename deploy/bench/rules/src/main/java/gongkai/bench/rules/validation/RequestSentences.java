package gongkai.bench.rules.validation;

import java.util.List;

/// How an office tells what it was asked for and what it answered.
final class RequestSentences {

  /// How many applications came in.
  static final List<String> RECEIVED =
      List.of(
          "?received>0|{Y}年，{we}共收到政府信息公开申请{received}件。",
          "?received>0|全年新收政府信息公开申请{received}件，上年结转{brought}件。",
          "?received>0|本年度收到公众提交的政府信息公开申请{zh:received}件。",
          "?received>0|从申请渠道看，网上提交{online}件、信函邮寄{letter}件、当面递交{desk}件，合计新收申请{received}件。",
          "?received>0|统计期内新收政府信息公开申请{received}件，其中自然人申请{natural}件。",
          "?received>0|{Y}年度，{name}收到政府信息公开申请{received}件，加上上年结转的{brought}件，应办理{pool}件。",
          "?received>0&natural=received|全年收到申请{received}件，申请人均为自然人。",
          "?received>0&natural>0|收到的{received}件申请中，由自然人提出的有{natural}件，占{natural%received.1}%。",
          "?known=1&last>0&more>0|全年收到政府信息公开申请{received}件，比上年增加{more}件。",
          "?known=1&fewer>0&received>0|{Y}年收到政府信息公开申请{received}件，较上年减少{fewer}件。",
          "?known=1&last>0&more>0|收到政府信息公开申请{received}件，同比增长{more%last.1}%。",
          "?received>0&brought=0&carried=0|{Y}年受理政府信息公开申请{received}件，全部在当年办结。",
          "?received>0|申请台账显示：新收{received}件，上年结转{brought}件，办结{handled}件，结转下年度{carried}件。",
          "?received=0&brought=0|{Y}年，{we}未收到政府信息公开申请。",
          "?received=0&brought=0|全年没有公民、法人或者其他组织向{we}提出政府信息公开申请。",
          "?received=0&brought=0|本年度收到政府信息公开申请0件。",
          "?received=0&brought=0|依申请公开渠道保持畅通，年内未收到书面或网上申请。",
          "?received=0&brought=0|截至{Y}年12月31日，收到依申请公开事项0件，无上年结转事项。",
          "?received=0&brought=0|统计期内无人向本机关申请公开政府信息。",
          "?received=0&brought=0|经核查信箱、网站和窗口登记，{Y}年无政府信息公开申请。",
          "?received=0&brought=0|今年，{we}没有收到申请公开政府信息的来函、来电和来访。",
          "?received=0&brought>0|本年未新收政府信息公开申请，上年结转{brought}件。");

  /// What became of them.
  static final List<String> OUTCOME =
      List.of(
          "?handled>0|年内办结{handled}件，其中予以公开{granted}件、部分公开{partly}件。",
          "?handled>0|办理结果为：予以公开{granted}件，部分公开{partly}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{unprocessed}件，其他处理{other}件。",
          "?handled>0|已答复{handled}件，均在法定期限内送达。",
          "?handled>0&granted>0|其中予以公开{granted}件，占办结总数的{granted%handled.1}%。",
          "?handled>0&unavailable>0|因本机关不掌握或需要另行制作等原因无法提供的有{unavailable}件，答复时均说明理由、指明途径。",
          "?handled>0|本年度共办理完毕{handled}件，未发生超期答复。",
          "?handled>0&refused>0|依法不予公开{refused}件，逐件告知理由和救济渠道。",
          "?handled>0&granted=0&partly=0|本年没有予以公开的申请，主要是所申请的信息依法不属于公开范围或本机关不掌握。",
          "?handled>0&partly=0|办结的{handled}件中没有部分公开的情形。",
          "?handled>0|全年办结政府信息公开申请{zh:handled}件。",
          "",
          "");

  /// What was left at the end of the year.
  static final List<String> CARRIED =
      List.of(
          "?carried>0|结转下年度继续办理{carried}件。",
          "?carried>0|截至年底尚有{carried}件仍在办理期限内，结转下年度继续办理。",
          "?carried>0|年末未办结的{carried}件，已转入{N}年继续办理。",
          "?carried=0&received>0|无结转下年度办理的申请。",
          "?carried=0&received>0|到年底，所有申请均已办结，没有结转。",
          "?carried=0&received>0|结转下年度继续办理的为0件。",
          "?carried>0|另有{zh:carried}件结转下年度继续办理。",
          "",
          "");

  /// Reviews and lawsuits.
  static final List<String> CASES =
      List.of(
          "?review=0&suits=0|{Y}年未发生因政府信息公开引起的行政复议和行政诉讼。",
          "?review=0&suits=0|全年没有因政府信息公开被申请行政复议、被提起行政诉讼。",
          "?review=0&suits=0|本年度政府信息公开行政复议、行政诉讼均为0件。",
          "?review=0&suits=0|无一起因信息公开引发的复议、诉讼。",
          "?review>0|全年因政府信息公开被申请行政复议{review}件。",
          "?review>0&suits=0|因政府信息公开被申请行政复议{review}件，未发生行政诉讼。",
          "?review>0&suits>0|{Y}年因政府信息公开发生行政复议{review}件、行政诉讼{suits}件。",
          "?suits>0|全年因政府信息公开被提起行政诉讼{suits}件。",
          "?review>0&upheld>0|政府信息公开行政复议{review}件，其中结果维持{upheld}件。",
          "",
          "");

  /// What else is said of it, without a figure.
  static final List<String> GENERAL =
      List.of(
          "修订办理规程，对登记、补正、征求意见、答复、归档逐环节明确时限。",
          "答复前与申请人电话沟通，弄清真实需求再行文。",
          "疑难申请邀请法律顾问会商，统一答复标准和文书格式。",
          "在服务窗口放置申请表和填写样例，安排人员帮助不会上网的群众。",
          "答复书一律载明救济渠道，送达凭证随卷保存。",
          "设立网上、信函、当面三种申请渠道，均有专人登记。",
          "建立电子台账，临近期限自动提醒承办人。",
          "整理常见申请事项，能够主动公布的转为主动公布。",
          "");

  private RequestSentences() {}
}
