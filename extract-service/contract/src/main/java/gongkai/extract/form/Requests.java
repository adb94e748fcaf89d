package gongkai.extract.form;

import gongkai.extract.form.Equation.Relation;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.report.CellAddress;
import java.util.ArrayList;
import java.util.List;

/// What both forms share: table three (`requests`) and the three case tables, and their equations.
final class Requests {

  static final String TABLE = "requests";

  private static final List<Column> APPLICANTS =
      List.of(
          new Column("naturalPerson", "自然人"),
          new Column("commercialEnterprise", "商业企业"),
          new Column("researchInstitution", "科研机构"),
          new Column("publicWelfareOrganization", "社会公益组织"),
          new Column("legalServiceInstitution", "法律服务机构"),
          new Column("otherOrganization", "其他"),
          new Column("total", "总计"));

  private static final String HANDLED = "三、本年度办理结果";
  private static final String REFUSED = "（三）不予公开";
  private static final String UNAVAILABLE = "（四）无法提供";
  private static final String NOT_PROCESSED = "（五）不予处理";
  private static final String OTHER = "（六）其他处理";

  private Requests() {}

  /// The rows of 2019: （六）其他处理 is one row.
  static FormTable withSingleOtherRow() {
    return table(List.of(row("other", OTHER, HANDLED)));
  }

  /// The rows of 2021: （六）其他处理 has three.
  static FormTable withThreeOtherRows() {
    return table(
        List.of(
            row("other.correctionOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", OTHER),
            row("other.feeOverdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", OTHER),
            row("other.remaining", "3.其他", OTHER)));
  }

  private static FormTable table(List<Row> other) {
    var rows = new ArrayList<Row>();
    rows.add(row("newlyReceived", "一、本年新收政府信息公开申请数量", ""));
    rows.add(row("broughtForward", "二、上年结转政府信息公开申请数量", ""));
    rows.add(row("granted", "（一）予以公开", HANDLED));
    rows.add(row("partiallyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", HANDLED));
    rows.add(row("refused.stateSecret", "1.属于国家秘密", REFUSED));
    rows.add(row("refused.prohibitedByLaw", "2.其他法律行政法规禁止公开", REFUSED));
    rows.add(row("refused.securityAndStability", "3.危及“三安全一稳定”", REFUSED));
    rows.add(row("refused.thirdPartyRights", "4.保护第三方合法权益", REFUSED));
    rows.add(row("refused.internalAffairs", "5.属于三类内部事务信息", REFUSED));
    rows.add(row("refused.processInformation", "6.属于四类过程性信息", REFUSED));
    rows.add(row("refused.enforcementFile", "7.属于行政执法案卷", REFUSED));
    rows.add(row("refused.administrativeInquiry", "8.属于行政查询事项", REFUSED));
    rows.add(row("unavailable.notHeld", "1.本机关不掌握相关政府信息", UNAVAILABLE));
    rows.add(row("unavailable.requiresCreation", "2.没有现成信息需要另行制作", UNAVAILABLE));
    rows.add(row("unavailable.stillUnclear", "3.补正后申请内容仍不明确", UNAVAILABLE));
    rows.add(row("notProcessed.petition", "1.信访举报投诉类申请", NOT_PROCESSED));
    rows.add(row("notProcessed.repeated", "2.重复申请", NOT_PROCESSED));
    rows.add(row("notProcessed.publication", "3.要求提供公开出版物", NOT_PROCESSED));
    rows.add(row("notProcessed.excessive", "4.无正当理由大量反复申请", NOT_PROCESSED));
    rows.add(row("notProcessed.confirmation", "5.要求行政机关确认或重新出具已获取信息", NOT_PROCESSED));
    rows.addAll(other);
    rows.add(row("totalHandled", "（七）总计", HANDLED));
    rows.add(row("carriedForward", "四、结转下年度继续办理", ""));
    return new FormTable(TABLE, "申请情况表", 3, rows);
  }

  private static Row row(String name, String wording, String group) {
    return new Row(name, wording, group, APPLICANTS);
  }

  /// The three case tables of section four.
  static List<FormTable> cases() {
    return List.of(
        caseTable("reconsideration", "行政复议"),
        caseTable("litigationDirect", "行政诉讼（未经复议直接起诉）"),
        caseTable("litigationAfterReview", "行政诉讼（复议后起诉）"));
  }

  private static FormTable caseTable(String name, String title) {
    return new FormTable(
        name,
        title,
        4,
        List.of(
            new Row(
                "",
                title,
                "",
                List.of(
                    new Column("upheld", "结果维持"),
                    new Column("corrected", "结果纠正"),
                    new Column("otherResult", "其他结果"),
                    new Column("pending", "尚未审结"),
                    new Column("total", "总计")))));
  }

  /// Every equation of a requests table and the case tables.
  static List<Equation> equations(FormTable requests) {
    var equations = new ArrayList<Equation>();
    var outcomes =
        requests.rows().stream()
            .map(Row::name)
            .filter(name ->
                !List.of("newlyReceived", "broughtForward", "totalHandled", "carriedForward")
                    .contains(name))
            .toList();
    for (Column column : APPLICANTS) {
      String name = column.name();
      equations.add(
          new Equation(
              Relation.BALANCE,
              name,
              List.of(at("newlyReceived", name), at("broughtForward", name)),
              List.of(at("totalHandled", name), at("carriedForward", name))));
      equations.add(
          new Equation(
              Relation.OUTCOME_SUM,
              name,
              outcomes.stream().map(row -> at(row, name)).toList(),
              List.of(at("totalHandled", name))));
    }
    for (Row row : requests.rows()) {
      equations.add(
          new Equation(
              Relation.APPLICANT_SUM,
              row.name(),
              APPLICANTS.stream()
                  .limit(APPLICANTS.size() - 1)
                  .map(column -> at(row.name(), column.name()))
                  .toList(),
              List.of(at(row.name(), "total"))));
    }
    for (FormTable table : cases()) {
      var addresses = table.addresses();
      equations.add(
          new Equation(
              Relation.CASE_SUM, table.name(), addresses.subList(0, 4), List.of(addresses.get(4))));
    }
    return equations;
  }

  private static CellAddress at(String row, String column) {
    return CellAddress.of(TABLE, row, column);
  }
}
