package gongkai.bench.rules.heldout;

import static gongkai.bench.rules.heldout.Hand.ECHOES;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Cells with something else in them than a count, and labels in words of the author's own.
final class CellBreaks {

  private static final List<String> COLUMNS =
      Stream.concat(Figures.APPLICANTS.stream(), Stream.of("total")).toList();

  private static final String PARTLY = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";

  /// Labels that both forms have, and what stands in their place.
  private static final Map<String, List<String>> LABELS =
      Map.ofEntries(
          Map.entry("一、本年新收政府信息公开申请数量", List.of("一、本年收到的申请数量", "一、本年度新增申请件数")),
          Map.entry("二、上年结转政府信息公开申请数量", List.of("二、上年度转来申请数量", "二、上年未办结申请数量")),
          Map.entry("（一）予以公开", List.of("（一）同意公开", "（一）全部公开")),
          Map.entry(PARTLY, List.of("（二）部分公开", "（二）部分公开（区分处理）")),
          Map.entry("2.其他法律行政法规禁止公开", List.of("2.其他法律法规禁止公开")),
          Map.entry("4.保护第三方合法权益", List.of("4.涉及第三方权益")),
          Map.entry("7.属于行政执法案卷", List.of("7.属于执法案卷信息")),
          Map.entry("2.没有现成信息需要另行制作", List.of("2.需要另行制作")),
          Map.entry("4.无正当理由大量反复申请", List.of("4.大量反复申请")),
          Map.entry("社会公益组织", List.of("公益性组织", "社会团体")),
          Map.entry("法律服务机构", List.of("律师事务所")),
          Map.entry("商业企业", List.of("工商企业")),
          Map.entry("行政事业性收费", List.of("行政事业收费项目")),
          Map.entry("未经复议直接起诉", List.of("直接提起诉讼")));

  private static final List<String> SMEARS = List.of("▇", "◇", "▒▒", "���");

  private CellBreaks() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "not-a-count", Severity.ERROR, Setting.ANY, Hand.TABLES, CellBreaks::noCount),
        Planter.ofText("cell-blank", Severity.WARNING, Setting.ANY, Hand.TABLES, CellBreaks::blank),
        Planter.ofText(
            "cell-blank", Severity.INFO, Setting.ANY, Set.of("caseTable"), CellBreaks::dashes),
        Planter.ofText(
            "extraction-doubt",
            Severity.WARNING,
            Setting.ANY.whenBusy(),
            Hand.TABLES,
            CellBreaks::lost),
        Planter.ofText(
            "wording-altered", Severity.INFO, Setting.ANY, Hand.TABLES, CellBreaks::altered));
  }

  private static Optional<Planting> noCount(Story story) {
    String outcome = "requests." + story.oneOf(story.now.outcomes());
    boolean isNew = story.isNewForm();
    String path =
        story.oneOf(
            List.of(
                outcome + ".naturalPerson",
                outcome + ".total",
                "requests.broughtForward.commercialEnterprise",
                "requests.totalHandled.total",
                "litigationDirect." + story.oneOf(Figures.RESULTS),
                "reconsideration.total",
                "proactive.coercions.decisions",
                isNew ? "proactive.normativeDocuments.repealed" : "proactive.penalties.change",
                isNew
                    ? "proactive.normativeDocuments.inForce"
                    : "proactive.normativeDocuments.made"));
    int n = story.between(1, 40);
    boolean whole = story.random.nextBoolean() && !path.endsWith(".change");
    String printed = whole ? "-" + n : n + story.oneOf(List.of(".2", ".75", ".6"));
    story.draft().printed.put(Story.cell(path), printed);
    return Planter.ofCells(
        path + " " + printed,
        "not-a-count",
        Severity.ERROR,
        Planter.lost(story),
        Story.cells(path),
        ECHOES);
  }

  private static Optional<Planting> blank(Story story) {
    Draft draft = story.draft();
    var cells = new HashSet<CellAddress>();
    switch (story.random.nextInt(6)) {
      case 0 -> // a kind of applicant that there never was
          story.now.form().addresses().stream()
              .filter(cell -> cell.path().matches("requests\\..*\\.(research|publicWelfare)\\w+"))
              .forEach(cells::add);
      case 1 -> // the totals of all outcomes
          story.now.outcomes().forEach(row -> cells.add(Story.cell("requests." + row + ".total")));
      case 2 -> COLUMNS.forEach(one -> cells.add(Story.cell("requests.carriedForward." + one)));
      case 3 -> cells.add(Story.cell("reconsideration." + story.oneOf(Figures.RESULTS)));
      case 4 -> cells.addAll(Hand.under(story, "litigationDirect."));
      default ->
          cells.addAll(
              Hand.under(story, story.oneOf(List.of("proactive.fees", "proactive.licences"))));
    }
    for (CellAddress cell : cells) {
      draft.printed.put(cell, "");
    }
    return Planter.ofCells(
        cells.size() + " blank, " + cells.stream().map(CellAddress::path).sorted().findFirst(),
        "cell-blank",
        Severity.WARNING,
        Planter.lost(story),
        cells,
        ECHOES);
  }

  /// A table, or what is nothing in it, in dashes alone.
  private static Optional<Planting> dashes(Story story) {
    Draft draft = story.draft();
    String dash = story.oneOf(List.of("—", "-", "/", "无"));
    boolean wholly = story.random.nextBoolean();
    var cells = new HashSet<CellAddress>();
    for (String table : Figures.CASES) {
      Hand.under(story, table + ".").stream()
          .filter(cell -> wholly || story.now.at(cell).signum() == 0)
          .forEach(cells::add);
    }
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    for (CellAddress cell : cells) {
      draft.printed.put(cell, dash);
    }
    return Planter.ofCells(
        dash + " in " + cells.size() + " cells of the cases",
        "cell-blank",
        Severity.INFO,
        Planter.lost(story),
        cells,
        ECHOES);
  }

  private static Optional<Planting> lost(Story story) {
    Draft draft = story.draft();
    List<String> told =
        Stream.concat(Stream.of("newlyReceived", "totalHandled"), story.now.outcomes().stream())
            .filter(row -> story.now.request(row, "total") > 0)
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String row = "requests." + story.oneOf(told) + ".";
    var cells = new HashSet<CellAddress>();
    COLUMNS.forEach(column -> cells.add(Story.cell(row + column)));
    int way = story.random.nextInt(5);
    switch (way) {
      case 0 -> { // the three columns in the middle
        draft.lost.add(Story.cell(row + "researchInstitution"));
        draft.lost.add(Story.cell(row + "publicWelfareOrganization"));
        draft.lost.add(Story.cell(row + "legalServiceInstitution"));
      }
      case 1 -> draft.lost.add(Story.cell(row + "total"));
      case 2 -> {
        String cell = row + story.oneOf(List.of("commercialEnterprise", "otherOrganization"));
        draft.printed.put(Story.cell(cell), story.oneOf(SMEARS));
      }
      case 3 -> { // a stain over two cells
        draft.printed.put(Story.cell(row + "naturalPerson"), story.oneOf(SMEARS));
        draft.printed.put(Story.cell(row + "total"), story.oneOf(SMEARS));
      }
      default -> {
        String cell =
            story.oneOf(List.of("reconsideration.total", "proactive.penalties.decisions"));
        cells.clear();
        cells.add(Story.cell(cell));
        draft.printed.put(Story.cell(cell), story.oneOf(SMEARS));
      }
    }
    return Planter.ofCells(
        "way " + way + ": " + draft.lost + " " + draft.printed,
        "extraction-doubt",
        Severity.WARNING,
        Whose.CARRIERS,
        cells,
        Stream.concat(Stream.of(ECHOES), Stream.of("cell-blank", "not-a-count"))
            .toArray(String[]::new));
  }

  private static Optional<Planting> altered(Story story) {
    String official = story.oneOf(LABELS.keySet().stream().sorted().toList());
    String printed = story.oneOf(LABELS.getOrDefault(official, List.of()));
    story.draft().relabelled.put(official, printed);
    return Planter.may(
        Planter.ofWords("wording-altered", Severity.INFO, Planter.lost(story), printed), ECHOES);
  }
}
