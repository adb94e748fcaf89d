package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Story.cell;

import gongkai.bench.rules.FigureMaker;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Expected;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Cells that hold nothing, no count, or a count that cannot be; tables that are not there, or are
/// another year's.
final class TablePlantings {

  private static final String DOCUMENTS = "proactive.normativeDocuments";
  private static final String REGULATIONS = "proactive.regulations";

  private TablePlantings() {}

  static List<Planter> all() {
    Set<String> tables = Set.of("proactive", "requests", "cases");
    return List.of(
        Planter.ofText("cell-blank", Severity.WARNING, Setting.ANY, tables, TablePlantings::blank),
        Planter.ofText(
            "extraction-doubt", Severity.WARNING, Setting.ANY, tables, TablePlantings::smear),
        Planter.ofText(
            "not-a-count",
            Severity.ERROR,
            Setting.ANY.whenBusy(),
            tables,
            TablePlantings::uncounted),
        new Planter(
            "disclosed-total-below-new",
            Severity.WARNING,
            Setting.ANY.inYears(year -> year < 2021).whenBusy(),
            Set.of("proactive", "documents"),
            TablePlantings::lessDisclosed,
            story -> row(story, "disclosed-total-below-new", true)),
        new Planter(
            "in-force-below-issued",
            Severity.WARNING,
            Setting.ANY.newForm().whenBusy(),
            Set.of("proactive", "documents"),
            TablePlantings::lessInForce,
            story -> row(story, "in-force-below-issued", true)),
        new Planter(
            "regulations-not-empowered",
            Severity.WARNING,
            Setting.ANY.by(office -> !office.regulates()).whenBusy(),
            Set.of("proactive", "identity"),
            TablePlantings::regulate,
            story -> row(story, "regulations-not-empowered", false)),
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
                "other",
                "identity"),
            TablePlantings::otherForm,
            TablePlantings::outdated),
        Planter.ofText(
            "table-missing",
            Severity.ERROR,
            Setting.ANY,
            Set.of("proactive", "requests", "cases", "labels", "requests-before", "other"),
            TablePlantings::without));
  }

  /// A finding about the row of regulations, or of documents too.
  private static Optional<Planting> row(Story story, String rule, boolean documents) {
    var cells = new HashSet<CellAddress>();
    story.now.form().addresses().stream()
        .filter(cell ->
            cell.path().startsWith(REGULATIONS) || (documents && cell.path().startsWith(DOCUMENTS)))
        .forEach(cells::add);
    return Planter.may(
        Planter.ofCells(rule, rule, Severity.WARNING, Whose.AUTHORS, cells),
        "in-force-continuity",
        "figure-jump");
  }

  private static Optional<Planting> blank(Story story) {
    Figures figures = story.draft().figures;
    String filler = story.oneOf(List.of("", "", "——", "－", "/", "无", "--"));
    var blank = new HashSet<CellAddress>();
    switch (story.random.nextInt(4)) {
      case 0 -> { // nothing was known of one kind of applicant
        String kind = story.oneOf(Figures.APPLICANTS.subList(2, 5));
        addZeros(blank, figures, "requests", cell -> cell.column().equals(kind));
      }
      case 1 -> { // one of the three tables of cases
        addZeros(blank, figures, story.oneOf(Figures.CASES), _ -> true);
      }
      case 2 -> // regulations are no concern of ours
          addZeros(blank, figures, "proactive", cell -> cell.path().startsWith(REGULATIONS + "."));
      default -> { // some outcomes that there never are
        for (String row : List.of("refused.stateSecret", "refused.securityAndStability")) {
          addZeros(blank, figures, "requests", cell -> cell.row().equals(row));
        }
      }
    }
    if (blank.isEmpty()) {
      return Optional.empty();
    }
    blank.forEach(cell -> story.draft().printed.put(cell, filler));
    Optional<Planting> planting =
        Planter.ofCells(
            blank.size() + " cells hold '" + filler + "'",
            "cell-blank",
            Severity.WARNING,
            filler.isEmpty() ? Planter.lost(story) : Planter.perhapsLost(story),
            blank);
    return story.transcript ? Planter.may(planting, "extraction-doubt") : planting;
  }

  private static void addZeros(
      Set<CellAddress> to, Figures figures, String table, Predicate<CellAddress> where) {
    figures.form().table(table).orElseThrow().addresses().stream()
        .filter(where)
        .filter(cell -> figures.at(cell).signum() == 0)
        .forEach(to::add);
  }

  /// A figure that cannot be made out, in one cell or two.
  private static Optional<Planting> smear(Story story) {
    var about = new ArrayList<String>();
    for (int i = story.between(1, 2); i > 0; i--) {
      CellAddress cell = story.oneOf(story.draft().figures.form().addresses());
      String smeared = story.oneOf(List.of("□", "3■", "?7", "1？2", "■■"));
      story.draft().printed.put(cell, smeared);
      about.add(cell + " reads " + smeared);
    }
    var expected =
        new Expected("extraction-doubt", Whose.CARRIERS, Severity.WARNING, Set.of(), List.of());
    return Optional.of(new Planting(about.toString(), List.of(expected), Set.of("cell-blank")));
  }

  private static Optional<Planting> uncounted(Story story) {
    List<String> paths =
        story.isNewForm()
            ? List.of(
                "proactive.licences.decisions",
                "proactive.penalties.decisions",
                "proactive.coercions.decisions",
                DOCUMENTS + ".repealed",
                DOCUMENTS + ".issued")
            : List.of(
                "proactive.licences.change",
                "proactive.fees.change",
                "proactive.penalties.decisions",
                "proactive.otherServices.decisions",
                "proactive.procurement.items",
                DOCUMENTS + ".made");
    String path =
        story.random.nextInt(3) > 0
            ? story.oneOf(paths)
            : "requests."
                + story.oneOf(story.now.outcomes())
                + "."
                + story.oneOf(Figures.APPLICANTS);
    String wrong =
        path.endsWith(".change")
            ? story.oneOf(List.of("-", "")) + story.between(1, 9) + ".5"
            : switch (story.random.nextInt(3)) {
              case 0 -> "-" + story.between(1, 12);
              case 1 -> "0." + story.between(1, 9);
              default -> story.between(2, 80) + "." + story.between(11, 99);
            };
    story.draft().printed.put(cell(path), wrong);
    return Planter.may(
        Planter.ofCells(
            path + " is " + wrong,
            "not-a-count",
            Severity.ERROR,
            Planter.perhapsLost(story), // a point or a sign may be the converter's
            Set.of(cell(path))),
        "requests-balance",
        "requests-outcome-sum",
        "requests-applicant-sum",
        "in-force-continuity",
        "in-force-below-issued",
        "items-continuity",
        "narrative-table-mismatch",
        "extraction-doubt",
        "figure-jump");
  }

  private static String documents(Story story) {
    return story.office.regulates() && story.random.nextInt(3) == 0 ? REGULATIONS : DOCUMENTS;
  }

  private static void lessDisclosed(Story story) {
    String path = documents(story);
    long disclosed = story.between(2, 25);
    story.now.set(path + ".made", disclosed + story.between(0, 2));
    story.now.set(path + ".disclosed", disclosed);
    // the stock of the year before, or nothing
    story.now.set(path + ".totalDisclosed", story.random.nextInt(3) == 0 ? 0 : disclosed - 1);
  }

  private static void lessInForce(Story story) {
    String path = documents(story);
    long repealed = story.between(0, 4);
    long issued = repealed + story.between(2, 15);
    story.now.set(path + ".issued", issued);
    story.now.set(path + ".repealed", repealed);
    long least = issued - repealed;
    story.now.set(
        path + ".inForce",
        story.random.nextBoolean() ? least - 1 : story.between(0, (int) least - 1));
  }

  private static void regulate(Story story) {
    long some = story.between(1, 15);
    if (story.isNewForm()) {
      long issued = story.random.nextInt(3) == 0 ? 1 : 0;
      story.now.set(REGULATIONS + ".issued", issued);
      story.now.set(REGULATIONS + ".inForce", some);
      Figures before = story.before;
      if (before != null && before.has(REGULATIONS + ".inForce")) {
        before.set(REGULATIONS + ".inForce", some - issued);
      }
    } else {
      long made = story.random.nextBoolean() ? 0 : some;
      story.now.set(REGULATIONS + ".made", made);
      story.now.set(REGULATIONS + ".disclosed", made);
      story.now.set(REGULATIONS + ".totalDisclosed", some);
    }
  }

  private static void otherForm(Story story) {
    FormVersion other = story.isNewForm() ? FormVersion.FORM_2019 : FormVersion.FORM_2021;
    story.now =
        FigureMaker.make(story.office, story.year, Form.of(other), story.size, story.random, null);
  }

  private static Optional<Planting> outdated(Story story) {
    return Planter.ofReport(
        "tables in the form of " + story.now.form().version(),
        "form-outdated",
        Severity.ERROR,
        Whose.AUTHORS,
        "heading-altered",
        "wording-altered",
        "processing-fee-unstated");
  }

  private static final List<String> INSTEAD =
      List.of("", "本年度没有变化，不再列表。", "（表格略）", "详细数据可到本机关查询。", "数据见附件1。");

  private static Optional<Planting> without(Story story) {
    String table = story.oneOf(List.of("proactive", "requests", "cases"));
    story.draft().withoutTable.put(table, story.oneOf(INSTEAD));
    return Planter.ofReport(
        "no table " + table,
        "table-missing",
        Severity.ERROR,
        Planter.lost(story),
        "extraction-doubt");
  }
}
