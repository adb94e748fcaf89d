package gongkai.bench.rules.validation;

import static gongkai.bench.rules.validation.Parts.ECHOES;

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

/// Cells with something else in them than a count: nothing, a dash, half a case, what a converter
/// smeared; and labels in words of the author's own.
final class CellErrors {

  private static final List<String> COLUMNS =
      Stream.concat(Figures.APPLICANTS.stream(), Stream.of("total")).toList();

  /// The form's words, and what stands in their place.
  private static final Map<String, List<String>> LABELS =
      Map.of(
          "结果维持", List.of("维持原决定"),
          "结果纠正", List.of("纠错"),
          "尚未审结", List.of("正在审理"),
          "2.重复申请", List.of("2.重复提出的申请", "2.申请重复"),
          "3.要求提供公开出版物", List.of("3.要求提供出版物"),
          "5.属于三类内部事务信息", List.of("5.属于内部事务信息"),
          "6.属于四类过程性信息", List.of("6.属于过程性信息"),
          "1.本机关不掌握相关政府信息", List.of("1.本机关不掌握该信息"),
          "科研机构", List.of("科研院所"),
          "四、结转下年度继续办理", List.of("四、转下年度继续办理的申请"));

  private CellErrors() {}

  static List<Planter> all() {
    Set<String> tables = Set.of("requests", "caseTable", "proactive");
    return List.of(
        Planter.ofText("not-a-count", Severity.ERROR, Setting.ANY, tables, CellErrors::noCount),
        Planter.ofText("cell-blank", Severity.WARNING, Setting.ANY, tables, CellErrors::blank),
        Planter.ofText(
            "extraction-doubt", Severity.WARNING, Setting.ANY.whenBusy(), tables, CellErrors::lost),
        Planter.ofText("wording-altered", Severity.INFO, Setting.ANY, tables, CellErrors::altered));
  }

  private static Optional<Planting> noCount(Story story) {
    String row = "requests." + story.oneOf(List.of("newlyReceived", "granted", "carriedForward"));
    String path =
        story.oneOf(
            List.of(
                "proactive.licences.decisions",
                "proactive.penalties.decisions",
                row + ".naturalPerson",
                row + ".total",
                "reconsideration." + story.oneOf(Figures.RESULTS),
                story.isNewForm()
                    ? "proactive.normativeDocuments.issued"
                    : "proactive.licences.change"));
    int n = story.between(1, 30);
    boolean mayFall = path.endsWith(".change");
    String printed =
        mayFall || story.random.nextBoolean()
            ? n + story.oneOf(List.of(".5", ".3", ".25"))
            : story.oneOf(List.of("-" + n, "－" + n));
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
    String filler = story.oneOf(List.of("", "", "-", "—", "/"));
    switch (story.random.nextInt(6)) {
      case 0 -> { // whoever had nothing to tell wrote nothing
        story.now.form().addresses().stream()
            .filter(cell -> cell.path().startsWith("requests."))
            .filter(cell -> story.now.at(cell).signum() == 0)
            .forEach(cells::add);
        filler = "";
      }
      case 1 -> COLUMNS.forEach(one -> cells.add(Story.cell("requests.broughtForward." + one)));
      case 2 -> {
        String row = story.oneOf(story.now.outcomes());
        COLUMNS.forEach(one -> cells.add(Story.cell("requests." + row + "." + one)));
      }
      case 3 ->
          story.now.form().addresses().stream()
              .filter(cell -> cell.path().startsWith("proactive.regulations."))
              .forEach(cells::add);
      case 4 ->
          Figures.RESULTS.forEach(one -> cells.add(Story.cell("litigationAfterReview." + one)));
      default -> {
        cells.add(Story.cell("proactive.coercions.decisions"));
        cells.add(Story.cell("proactive.penalties.decisions"));
      }
    }
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    for (CellAddress cell : cells) {
      draft.printed.put(cell, filler);
    }
    return Planter.ofCells(
        "'" + filler + "' in " + cells.size() + " cells",
        "cell-blank",
        Severity.WARNING,
        Planter.lost(story),
        cells,
        ECHOES);
  }

  /// Cells that a converter dropped or smeared.
  private static Optional<Planting> lost(Story story) {
    Draft draft = story.draft();
    var cells = new HashSet<CellAddress>();
    List<String> told =
        Stream.concat(Stream.of("newlyReceived", "totalHandled"), story.now.outcomes().stream())
            .filter(row -> story.now.request(row, "total") > 0)
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String row = "requests." + story.oneOf(told) + ".";
    COLUMNS.forEach(column -> cells.add(Story.cell(row + column)));
    switch (story.random.nextInt(4)) {
      case 0 -> draft.lost.add(Story.cell(row + story.oneOf(Figures.APPLICANTS)));
      case 1 -> { // two cells of one row
        draft.lost.add(Story.cell(row + "researchInstitution"));
        draft.lost.add(Story.cell(row + "publicWelfareOrganization"));
      }
      case 2 ->
          draft.printed.put(Story.cell(row + "naturalPerson"), story.oneOf(List.of("■", "□", "�")));
      default -> draft.printed.put(Story.cell(row + "total"), story.oneOf(List.of("■■", "□", "�")));
    }
    return Planter.ofCells(
        draft.lost + " " + draft.printed,
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
