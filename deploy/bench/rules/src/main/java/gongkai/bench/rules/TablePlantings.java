package gongkai.bench.rules;

import static gongkai.bench.rules.Story.cell;

import gongkai.bench.rules.Planting.Expected;
import gongkai.bench.rules.Planting.Whose;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tables with blanks, with figures that cannot be, with other labels, of another year, or none.
final class TablePlantings {

  private static final Set<String> TABLES = Set.of("proactive", "requests", "cases");

  private TablePlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText("cell-blank", Severity.WARNING, Setting.ANY, TABLES, TablePlantings::blank),
        Planter.ofText(
            "extraction-doubt", Severity.WARNING, Setting.ANY, TABLES, TablePlantings::doubtful),
        Planter.ofText(
            "not-a-count",
            Severity.ERROR,
            Setting.ANY.whenBusy(),
            Set.of("proactive"),
            TablePlantings::notCounted),
        new Planter(
            "disclosed-total-below-new",
            Severity.WARNING,
            Setting.ANY.inYears(year -> year < 2021).whenBusy(),
            Set.of("proactive", "documents"),
            TablePlantings::fewerDisclosed,
            _ -> row("disclosed-total-below-new", "normativeDocuments", Severity.WARNING)),
        new Planter(
            "in-force-below-issued",
            Severity.WARNING,
            Setting.ANY.newForm().whenBusy(),
            Set.of("proactive", "documents"),
            TablePlantings::fewerInForce,
            _ -> row("in-force-below-issued", "normativeDocuments", Severity.WARNING)),
        new Planter(
            "regulations-not-empowered",
            Severity.WARNING,
            Setting.ANY.by(office -> !office.regulates()).whenBusy(),
            Set.of("proactive", "identity"),
            TablePlantings::regulated,
            _ -> row("regulations-not-empowered", "regulations", Severity.WARNING)),
        Planter.ofText(
            "wording-altered",
            Severity.INFO,
            Setting.ANY,
            Set.of("labels", "requests", "proactive", "cases"),
            TablePlantings::worded),
        new Planter(
            "form-outdated",
            Severity.ERROR,
            Setting.ANY.inYears(year -> year != 2019).withoutBefore().whenBusy(),
            Set.of(
                "proactive",
                "requests",
                "cases",
                "headings",
                "fees",
                "documents",
                "labels",
                "identity"),
            TablePlantings::outdate,
            _ ->
                Planter.may(
                    Planter.ofCells(
                        "tables of another year",
                        "form-outdated",
                        Severity.ERROR,
                        Whose.AUTHORS,
                        Set.of()),
                    "heading-altered",
                    "wording-altered",
                    "processing-fee-unstated")),
        Planter.ofText(
            "table-missing",
            Severity.ERROR,
            Setting.ANY,
            Set.of("proactive", "requests", "cases", "labels", "requests-before"),
            TablePlantings::untabled));
  }

  private static Optional<Planting> row(String rule, String row, Severity severity) {
    var cells = new HashSet<CellAddress>();
    for (Form form : List.of(Form.of(FormVersion.FORM_2019), Form.of(FormVersion.FORM_2021))) {
      form.addresses().stream()
          .filter(cell -> cell.path().startsWith("proactive." + row))
          .forEach(cells::add);
    }
    return Planter.may(
        Planter.ofCells(rule, rule, severity, Whose.AUTHORS, cells),
        "in-force-continuity",
        "figure-jump");
  }

  private static Optional<Planting> blank(Story story) {
    Draft draft = story.draft();
    String filler = story.oneOf(List.of("", "", "—", "-", "/", "无"));
    List<CellAddress> zeros =
        draft.figures.form().addresses().stream()
            .filter(cell -> draft.figures.at(cell).signum() == 0)
            .toList();
    var blank = new HashSet<CellAddress>();
    switch (story.random.nextInt(3)) {
      case 0 -> blank.add(story.oneOf(zeros));
      case 1 -> {
        for (int i = story.between(2, 6); i > 0; i--) {
          blank.add(story.oneOf(zeros));
        }
      }
      default -> {
        CellAddress one = story.oneOf(zeros);
        zeros.stream()
            .filter(cell -> cell.table().equals(one.table()) && cell.row().equals(one.row()))
            .forEach(blank::add);
      }
    }
    blank.forEach(cell -> draft.printed.put(cell, filler));
    Optional<Planting> planting =
        Planter.ofCells(
            "blank: " + blank, "cell-blank", Severity.WARNING, Planter.lost(story), blank);
    // in a transcript, nothing in a cell may be a cell that was lost
    return story.transcript ? Planter.may(planting, "extraction-doubt") : planting;
  }

  /// A conversion lost a cell, or a figure cannot be made out.
  private static Optional<Planting> doubtful(Story story) {
    Draft draft = story.draft();
    List<FormTable.Row> rows = draft.figures.form().table("requests").orElseThrow().rows();
    String about;
    if (story.transcript && story.random.nextBoolean()) {
      FormTable.Row row = rows.get(story.between(2, rows.size() - 3));
      CellAddress cell = CellAddress.of("requests", row.name(), story.oneOf(Figures.APPLICANTS));
      draft.lost.add(cell);
      about = "lost " + cell;
    } else {
      CellAddress cell = story.oneOf(draft.figures.form().addresses());
      String smeared = story.oneOf(List.of("1?", "■", "？", "2□", "？3"));
      draft.printed.put(cell, smeared);
      about = cell + " reads " + smeared;
    }
    var expected =
        new Expected("extraction-doubt", Whose.CARRIERS, Severity.WARNING, Set.of(), List.of());
    return Optional.of(new Planting(about, List.of(expected), Set.of("cell-blank")));
  }

  private static Optional<Planting> notCounted(Story story) {
    List<String> paths =
        story.isNewForm()
            ? List.of("licences.decisions", "penalties.decisions", "coercions.decisions")
            : List.of(
                "licences.decisions",
                "penalties.decisions",
                "otherServices.change",
                "coercions.decisions",
                "procurement.items");
    CellAddress cell = cell("proactive." + story.oneOf(paths));
    boolean signed = cell.column().equals("change");
    String wrong =
        signed || story.random.nextBoolean()
            ? story.between(1, 900) + "." + story.between(1, 9)
            : "-" + story.between(1, 60);
    story.draft().printed.put(cell, wrong);
    return Planter.may(
        Planter.ofCells(
            cell + " is " + wrong,
            "not-a-count",
            Severity.ERROR,
            Planter.perhapsLost(story), // a point or a sign may be the converter's
            Set.of(cell)),
        "figure-jump");
  }

  private static void fewerDisclosed(Story story) {
    String path = "proactive.normativeDocuments";
    long made = story.between(3, 18);
    story.now.set(path + ".made", made);
    story.now.set(path + ".disclosed", made);
    story.now.set(
        path + ".totalDisclosed",
        story.random.nextBoolean() ? 0 : story.between(1, (int) made - 1));
  }

  private static void fewerInForce(Story story) {
    String path = "proactive.normativeDocuments";
    long issued = story.between(5, 20);
    long repealed = story.between(0, 2);
    story.now.set(path + ".issued", issued);
    story.now.set(path + ".repealed", repealed);
    story.now.set(
        path + ".inForce",
        story.random.nextBoolean() ? 0 : story.between(1, (int) (issued - repealed) - 1));
  }

  private static void regulated(Story story) {
    String path = "proactive.regulations";
    long some = story.between(1, 6);
    if (story.isNewForm()) {
      long issued = story.random.nextBoolean() ? 0 : some;
      story.now.set(path + ".issued", issued);
      story.now.set(path + ".inForce", some + story.between(0, 9));
      if (story.before != null && story.before.has(path + ".inForce")) {
        story.before.set(path + ".inForce", story.now.get(path + ".inForce") - issued);
      }
    } else {
      story.now.set(path + ".made", some);
      story.now.set(path + ".disclosed", some);
      story.now.set(path + ".totalDisclosed", some + story.between(0, 9));
    }
  }

  private static final List<Map.Entry<String, String>> WORDINGS =
      List.of(
          Map.entry("本年制发件数", "本年制定件数"),
          Map.entry("现行有效件数", "有效件数"),
          Map.entry("本年处理决定数量", "本年处理决定数"),
          Map.entry("（一）予以公开", "（一）予以公开情况"),
          Map.entry("社会公益组织", "公益组织"),
          Map.entry("法律服务机构", "法律机构"),
          Map.entry("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开"),
          Map.entry("四、结转下年度继续办理", "四、结转下年度办理"),
          Map.entry("1.信访举报投诉类申请", "1.信访投诉类申请"),
          Map.entry("尚未审结", "未审结"),
          Map.entry("结果纠正", "结果改正"),
          Map.entry("本年新制作数量", "本年制作数量"),
          Map.entry("对外公开总数量", "公开总数量"),
          Map.entry("二、上年结转政府信息公开申请数量", "二、上年结转申请数量"),
          Map.entry("3.补正后申请内容仍不明确", "3.补正后内容不明确"));

  private static Optional<Planting> worded(Story story) {
    Form form = story.now.form();
    var official = new HashSet<String>();
    form.tables()
        .forEach(table ->
            table
                .rows()
                .forEach(row -> {
                  official.add(row.wording());
                  row.columns().forEach(column -> official.add(column.wording()));
                }));
    var choices = new ArrayList<>(WORDINGS);
    choices.removeIf(choice -> !official.contains(choice.getKey()));
    var choice = story.oneOf(choices);
    story.draft().relabelled.put(choice.getKey(), choice.getValue());
    return Planter.may(
        Planter.ofCells(
            choice.toString(), "wording-altered", Severity.INFO, Planter.lost(story), Set.of()),
        "extraction-doubt");
  }

  private static void outdate(Story story) {
    FormVersion wrong = story.year >= 2021 ? FormVersion.FORM_2019 : FormVersion.FORM_2021;
    story.now =
        FigureMaker.make(story.office, story.year, Form.of(wrong), story.size, story.random, null);
  }

  private static Optional<Planting> untabled(Story story) {
    String table = story.oneOf(List.of("proactive", "requests", "cases"));
    story.draft().withoutTable.put(table, story.oneOf(List.of("", "", "相关数据正在整理。", "具体情况见附表。")));
    return Planter.ofCells(
        "without table " + table, "table-missing", Severity.ERROR, Planter.lost(story), Set.of());
  }
}
