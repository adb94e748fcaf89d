package gongkai.e2e.engines;

import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// A report made up for a test: figures that satisfy every equation, and a plain tab-separated text
/// around them.
///
/// @param institution the name that it is titled and signed with
/// @param year the year reported on
/// @param stated the number of requests received that the narrative states; stays when a cell is
///   changed
/// @param cells the 200 figures; change one to plant an error
public record GeneratedReport(
    String institution, int year, int stated, Map<CellAddress, Integer> cells) {

  private static final List<String> APPLICANTS =
      List.of(
          "naturalPerson",
          "commercialEnterprise",
          "researchInstitution",
          "publicWelfareOrganization",
          "legalServiceInstitution",
          "otherOrganization");

  /// A report with non-zero figures almost everywhere.
  public static GeneratedReport random(String institution, int year, Random random) {
    return following(institution, year, random, Map.of());
  }

  /// A report that brings forward what the year before carried forward.
  ///
  /// @param before the cells of the year before; empty to make something up
  public static GeneratedReport following(
      String institution, int year, Random random, Map<CellAddress, Integer> before) {
    var cells = new LinkedHashMap<CellAddress, Integer>();
    for (CellAddress address : Form2021.FORM.addresses()) {
      cells.put(address, 0);
    }
    proactive(cells, random, before);
    for (String applicant : APPLICANTS) {
      requests(cells, applicant, random, before);
    }
    for (FormTable.Row row : Form2021.FORM.table("requests").orElseThrow().rows()) {
      int total = 0;
      for (String applicant : APPLICANTS) {
        total += figure(cells, at(row.name(), applicant));
      }
      cells.put(at(row.name(), "total"), total);
    }
    for (String table : List.of("reconsideration", "litigationDirect", "litigationAfterReview")) {
      int total = 0;
      for (String result : List.of("upheld", "corrected", "otherResult", "pending")) {
        boolean first = table.equals("reconsideration") && result.equals("upheld");
        int count = random.nextInt(first ? 1 : 0, 4);
        total += count;
        cells.put(new CellAddress(table + "." + result), count);
      }
      cells.put(new CellAddress(table + ".total"), total);
    }
    return new GeneratedReport(
        institution, year, figure(cells, at("newlyReceived", "total")), cells);
  }

  /// Figures everywhere but for regulations, which no county issues; what is in force follows from
  /// what was in force the year before.
  private static void proactive(
      Map<CellAddress, Integer> cells, Random random, Map<CellAddress, Integer> before) {
    for (FormTable.Row row : Form2021.FORM.table("proactive").orElseThrow().rows()) {
      if (!row.name().equals("regulations")) {
        row.columns()
            .forEach(column ->
                cells.put(
                    CellAddress.of("proactive", row.name(), column.name()),
                    random.nextInt(1, 400)));
      }
    }
    int inForce =
        before.isEmpty()
            ? figure(cells, documents("inForce"))
            : figure(before, documents("inForce"));
    int repealed = random.nextInt(1, inForce + 1);
    cells.put(documents("repealed"), repealed);
    cells.put(documents("inForce"), inForce + figure(cells, documents("issued")) - repealed);
  }

  private static CellAddress documents(String column) {
    return CellAddress.of("proactive", "normativeDocuments", column);
  }

  private static void requests(
      Map<CellAddress, Integer> cells,
      String applicant,
      Random random,
      Map<CellAddress, Integer> before) {
    int handled = 0;
    for (FormTable.Row row : Form2021.FORM.table("requests").orElseThrow().rows()) {
      switch (row.name()) {
        case "newlyReceived", "broughtForward", "totalHandled", "carriedForward" -> {}
        default -> {
          int count = random.nextInt(1, 10);
          handled += count;
          cells.put(at(row.name(), applicant), count);
        }
      }
    }
    int brought =
        before.isEmpty() ? random.nextInt(1, 6) : figure(before, at("carriedForward", applicant));
    int carried = random.nextInt(1, 6);
    cells.put(at("totalHandled", applicant), handled);
    cells.put(at("broughtForward", applicant), brought);
    cells.put(at("carriedForward", applicant), carried);
    cells.put(at("newlyReceived", applicant), handled + carried - brought);
  }

  public static CellAddress at(String row, String column) {
    return CellAddress.of("requests", row, column);
  }

  /// The figure of a cell.
  public int figure(CellAddress cell) {
    return figure(cells, cell);
  }

  private static int figure(Map<CellAddress, Integer> cells, CellAddress cell) {
    return Objects.requireNonNull(cells.get(cell), cell.path());
  }

  /// The same report with one figure changed.
  public GeneratedReport with(CellAddress address, int value) {
    var changed = new LinkedHashMap<>(cells);
    changed.put(address, value);
    return new GeneratedReport(institution, year, stated, changed);
  }

  /// The report as a tab-separated text, as a converter would leave it.
  public String text() {
    var text = new StringBuilder();
    text.append(institution).append(year).append("年政府信息公开工作年度报告\n\n");
    text.append("一、总体情况\n\n");
    text.append("（一）主动公开。").append(year).append("年，本机关按照要求公布各项政府信息。\n");
    text.append("（二）依申请公开。全年收到政府信息公开申请").append(stated).append("件。\n");
    text.append("（三）政府信息管理。健全审核与动态调整制度。\n");
    text.append("（四）平台建设。维护网站信息公开专栏。\n");
    text.append("（五）监督保障。开展工作考核和社会评议，未发生责任追究情形。\n\n");
    text.append("二、主动公开政府信息情况\n\n");
    proactive(text);
    text.append("\n三、收到和处理政府信息公开申请情况\n\n");
    requests(text);
    text.append("\n四、政府信息公开行政复议、行政诉讼情况\n\n");
    cases(text);
    text.append("\n五、存在的主要问题及改进情况\n\n");
    text.append("存在的问题是解读形式较少。改进措施是充实解读力量，丰富形式。\n\n");
    text.append("六、其他需要报告的事项\n\n");
    text.append("本年度未收取信息处理费。\n\n");
    text.append(institution).append("\n").append(year + 1).append("年1月15日\n");
    return text.toString();
  }

  private void proactive(StringBuilder text) {
    String group = "";
    for (FormTable.Row row : Form2021.FORM.table("proactive").orElseThrow().rows()) {
      if (!row.group().equals(group)) {
        group = row.group();
        text.append(group).append("\n信息内容");
        row.columns().forEach(column -> text.append('\t').append(column.wording()));
        text.append('\n');
      }
      text.append(row.wording());
      row.columns()
          .forEach(column ->
              text.append('\t')
                  .append(cells.get(CellAddress.of("proactive", row.name(), column.name()))));
      text.append('\n');
    }
  }

  private void requests(StringBuilder text) {
    var table = Form2021.FORM.table("requests").orElseThrow();
    text.append("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t申请人情况\n");
    text.append("\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n");
    String group = "";
    for (FormTable.Row row : table.rows()) {
      text.append(row.group().equals(group) ? "" : row.group()).append('\t');
      group = row.group();
      text.append(row.wording());
      row.columns()
          .forEach(column -> text.append('\t').append(cells.get(at(row.name(), column.name()))));
      text.append('\n');
    }
  }

  private void cases(StringBuilder text) {
    text.append("行政复议\t\t\t\t\t行政诉讼\n");
    text.append("结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\n");
    text.append("\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计");
    text.append("\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n");
    var figures = new StringBuilder();
    for (String table : List.of("reconsideration", "litigationDirect", "litigationAfterReview")) {
      for (CellAddress address : Form2021.FORM.table(table).orElseThrow().addresses()) {
        figures.append(figures.isEmpty() ? "" : "\t").append(cells.get(address));
      }
    }
    text.append(figures).append('\n');
  }
}
