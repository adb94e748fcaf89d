package gongkai.search.app;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Source;
import gongkai.validate.CellChange;
import gongkai.validate.Family;
import gongkai.validate.Finding;
import gongkai.validate.FindingChanged;
import gongkai.validate.Severity;
import gongkai.validate.TextSpan;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A report with one of everything that the pages show, and its neighbours.
final class Showcase {

  private static final String OVERVIEW =
      """
      2023年，青石县人民政府认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，各项工作平稳有序。
      （一）主动公开。全年通过县政府网站发布信息3126条，发布政策解读58篇，制发行政规范性文件4件，废止2件。
      （二）依申请公开。全年收到政府信息公开申请39件，均按时办结，申请人以自然人为主，<script>alert("不应执行")</script>未收取任何费用。
      （三）政府信息管理。建立健全信息发布“三审三校”制度，定期清理失效文件，保证公开内容准确。
      （四）平台建设。县政府网站完成适老化改造，开设“基层政务公开”专栏，政务新媒体账号整合为12个。
      （五）监督保障。召开政务公开推进会2次，开展业务培训3期，群众满意度达到98.6%。\
      """;

  private Showcase() {}

  static MadeUp report() {
    var report = new MadeUp(qingshi(), 2023);
    report.section(0, "", "青石县人民政府2023年政府信息公开工作年度报告\n本报告所列数据的统计期限自2023年1月1日起，至2023年12月31日止。");
    report.section(1, "一、总体情况", OVERVIEW);
    report.section(2, "二、主动公开政府信息情况", "");
    report.section(3, "三、收到和处理政府信息公开申请情况", "");
    report.section(4, "四、政府信息公开行政复议、行政诉讼情况", "");
    report.section(
        5,
        "五、存在的主要问题及改进情况",
        "存在的主要问题：一是政策解读形式较为单一，图解、视频类解读偏少；二是个别乡镇公开栏目更新不够及时。\n改进情况：一是丰富解读形式，提高解读质量；二是加强督促检查，按季度通报栏目更新情况。");
    report.section(6, "六、其他需要报告的事项", "2023年，本机关未收取信息处理费。");
    figures(report);
    facts(report);
    findings(report);
    return report;
  }

  static List<MadeUp> neighbours() {
    var before = new MadeUp(qingshi(), 2022);
    before.section(1, "一、总体情况", "2022年，青石县人民政府收到政府信息公开申请31件，办结29件，结转下年度2件。");
    before.row("newlyReceived", 28, 3, 0, 0, 0, 0, 31).row("carriedForward", 2, 0, 0, 0, 0, 0, 2);
    var other = new MadeUp(MadeUp.county("990203", "云溪区人民政府", "示例省", "临江市", "云溪区"), 2023);
    other.section(1, "一、总体情况", "2023年，云溪区收到政府信息公开申请17件，全部办结，未发生因政府信息公开引起的行政复议。");
    other.row("newlyReceived", 17, 0, 0, 0, 0, 0, 17);
    other.finding(
        MadeUp.failure(
            "f-late",
            "signed-late",
            Family.TIMELINESS,
            Severity.WARNING,
            "落款日期为2024年4月12日，晚于法定期限2024年3月31日。请核对发布时间。"));
    return List.of(before, other);
  }

  private static gongkai.extract.report.Institution qingshi() {
    return MadeUp.county("990121", "青石县人民政府", "示例省", "安平市", "青石县");
  }

  private static void figures(MadeUp report) {
    report.cell("proactive.normativeDocuments.issued", 3);
    report.cell("proactive.normativeDocuments.repealed", 2);
    report.cell("proactive.normativeDocuments.inForce", 41);
    report.cell("proactive.licences.decisions", 12874);
    report.cell("proactive.penalties.decisions", 1532);
    report.cell("proactive.coercions.decisions", 87);
    report.cell("proactive.fees.amount", new BigDecimal("2190.457379"));
    report.row("newlyReceived", 34, 3, 0, 1, 1, 0, 39);
    report.row("broughtForward", 3, 0, 0, 0, 0, 0, 3);
    report.row("granted", 21, 2, 0, 1, 0, 0, 24);
    report.row("partiallyGranted", 4, 0, 0, 0, 1, 0, 5);
    report.row("refused.thirdPartyRights", 2, 0, 0, 0, 0, 0, 2);
    report.row("unavailable.notHeld", 7, 1, 0, 0, 0, 0, 8);
    report.row("notProcessed.petition", 2, 0, 0, 0, 0, 0, 2);
    report.row("totalHandled", 36, 3, 0, 1, 1, 0, 40);
    report.row("carriedForward", 1, 0, 0, 0, 0, 0, 1);
    var printed = Source.inText("—", 66, 2100);
    for (String column : List.of("naturalPerson", "commercialEnterprise", "researchInstitution")) {
      report.cell("requests.refused.stateSecret." + column, CellValue.dash(printed));
    }
    report.cell("requests.other.feeOverdue.total", CellValue.blank(Source.inText("", 88, 3000)));
    report.cell(
        "requests.other.remaining.otherOrganization",
        CellValue.inferred(BigDecimal.ZERO, Optional.of(printed), "本列在转换时丢失，由等式推得唯一取值"));
    report.cell(
        "requests.unavailable.stillUnclear.legalServiceInstitution",
        CellValue.illegible(Optional.of(Source.inText("O?", 80, 2600)), "字迹不清"));
    report.cell("litigationAfterReview.pending", CellValue.absent());
    report.cell("reconsideration.upheld", 3).cell("reconsideration.total", 3);
    report.cell("litigationDirect.corrected", 1).cell("litigationDirect.total", 1);
  }

  private static void facts(MadeUp report) {
    fact(report, "发布信息3126条", "disclosed.website", 3126);
    fact(report, "收到政府信息公开申请39件", "requests.newlyReceived", 39);
    fact(report, "制发行政规范性文件4件", "normativeDocuments.issued", 4);
    fact(report, "群众满意度达到98.6%", "satisfaction.rate", 98);
  }

  private static void fact(MadeUp report, String text, String quantity, long value) {
    report.facts.add(
        new NarrativeFact(
            text,
            quantity,
            BigDecimal.valueOf(value),
            "件",
            Optional.of(2023),
            false,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1,
            OVERVIEW.indexOf(text)));
  }

  private static void findings(MadeUp report) {
    var repair =
        List.of(
            List.of(
                new CellChange(
                    new CellAddress("requests.totalHandled.total"),
                    Optional.of(BigDecimal.valueOf(40)),
                    BigDecimal.valueOf(41))));
    report.finding(
        MadeUp.with(
            MadeUp.failure(
                "f-balance",
                "requests-balance",
                Family.ARITHMETIC,
                Severity.ERROR,
                "申请情况表“总计”列：本年新收39件加上年结转3件为42件，办理结果总计40件加结转下年度1件为41件，相差1件。",
                "requests.newlyReceived.total",
                "requests.broughtForward.total",
                "requests.totalHandled.total",
                "requests.carriedForward.total"),
            42,
            41,
            repair));
    report.finding(
        MadeUp.with(
            MadeUp.failure(
                "f-sum",
                "requests-applicant-sum",
                Family.ARITHMETIC,
                Severity.ERROR,
                "申请情况表“（七）总计”行：六类申请人之和为41，总计栏为40。",
                "requests.totalHandled.naturalPerson",
                "requests.totalHandled.total"),
            41,
            40,
            repair));
    var said = "制发行政规范性文件4件";
    report.finding(
        MadeUp.with(
            MadeUp.failure(
                "f-text",
                "narrative-table-mismatch",
                Family.NARRATIVE,
                Severity.ERROR,
                "正文称“制发行政规范性文件4件”，主动公开情况表“行政规范性文件”行“本年制发件数”列为3。",
                "proactive.normativeDocuments.issued"),
            4,
            3,
            List.of(),
            new TextSpan(1, OVERVIEW.indexOf(said), said)));
    report.finding(
        MadeUp.with(
            MadeUp.failure(
                "f-continuity",
                "carried-forward-continuity",
                Family.CONTINUITY,
                Severity.ERROR,
                "上年结转3件，而2022年报告的结转下年度继续办理为2件。",
                "requests.broughtForward.naturalPerson"),
            2,
            3,
            List.of()));
    report.finding(
        MadeUp.failure(
            "f-blank",
            "cell-blank",
            Family.COMPLETENESS,
            Severity.WARNING,
            "申请情况表有4个单元格为空白或横线，应填数字（没有的填0）。",
            "requests.refused.stateSecret.naturalPerson",
            "requests.other.feeOverdue.total"));
    report.finding(
        MadeUp.finding(
            "d-lost",
            Finding.Kind.DOUBT,
            "extraction-doubt",
            Family.COMPLETENESS,
            Severity.WARNING,
            "“（四）无法提供 3.补正后申请内容仍不明确”行“法律服务机构”列字迹不清，未能读出。请对照原件。",
            "requests.unavailable.stillUnclear.legalServiceInstitution"));
  }

  /// Fills a running installation, to look at the pages: brokers as the only argument.
  public static void main(String[] args) throws IOException, InterruptedException {
    Servers.makeTopics(args[0]);
    try (var publisher = new Publisher(args[0])) {
      var all = new ArrayList<MadeUp>(neighbours());
      all.add(report());
      for (MadeUp report : all) {
        publisher.say(report.validated());
        for (Finding finding : report.findings) {
          var event = report.changed(finding, FindingChanged.Change.RAISED);
          publisher.say(event);
          if (finding.isFailure()) {
            publisher.sayOnFailureTopic(event);
          }
        }
      }
    }
  }
}
