package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Story.cell;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Prints in cells what does not belong there: no number, half a number, nothing at all.
final class CellPlanters {

  private static final String[] SUMS = {
    "requests-balance",
    "requests-outcome-sum",
    "requests-applicant-sum",
    "case-sum",
    "narrative-table-mismatch",
    "extraction-doubt",
    "figure-jump"
  };

  private CellPlanters() {}

  static List<Planter> all() {
    Set<String> tables = Set.of("requests", "caseTable", "proactive");
    return List.of(
        Planter.ofText("not-a-count", Severity.ERROR, Setting.ANY, tables, CellPlanters::notACount),
        Planter.ofText("cell-blank", Severity.WARNING, Setting.ANY, tables, CellPlanters::blank),
        Planter.ofText(
            "extraction-doubt", Severity.WARNING, Setting.ANY, tables, CellPlanters::doubt),
        new Planter(
            "fee-unit-suspect",
            Severity.WARNING,
            Setting.ANY.withBeforeOfSameForm().newForm(),
            Set.of("proactive"),
            CellPlanters::feesApart,
            CellPlanters::tenThousandfold),
        Planter.ofText(
            "fee-unit-suspect",
            Severity.WARNING,
            Setting.ANY.newForm().withoutBefore(),
            Set.of("proactive"),
            CellPlanters::inYuan));
  }

  private static Optional<Planting> printed(
      Story story, String rule, Whose whose, String path, String text) {
    story.draft().printed.put(cell(path), text);
    return Planter.may(
        Planter.ofCells(path + " " + text, rule, Severity.ERROR, whose, Set.of(cell(path))), SUMS);
  }

  private static Optional<Planting> notACount(Story story) {
    Whose whose = story.transcript ? Whose.CARRIERS : Whose.AUTHORS;
    String row = story.oneOf(List.of("granted", "unavailable.notHeld", "carriedForward"));
    int k = story.between(1, 9);
    String path;
    String text;
    switch (story.random.nextInt(6)) {
      case 0 -> {
        path = "requests." + row + ".naturalPerson";
        text = "-" + k;
      }
      case 1 -> {
        path = "requests." + row + ".commercialEnterprise";
        text = k + ".5";
      }
      case 2 -> {
        path = story.oneOf(Figures.CASES) + "." + story.oneOf(Figures.RESULTS);
        text = "-" + k;
      }
      case 3 -> {
        path = "proactive." + story.oneOf(List.of("licences", "penalties")) + ".decisions";
        text = "%d.%d".formatted(story.between(1, 9), story.between(11, 98));
      }
      case 4 -> {
        path = "proactive.coercions." + (story.isNewForm() ? "decisions" : "change");
        text = story.between(-3, 9) + ".5";
      }
      default -> {
        path =
            "proactive.normativeDocuments." + (story.isNewForm() ? "repealed" : "totalDisclosed");
        text = "-" + k;
      }
    }
    return Planter.may(
        printed(story, "not-a-count", whose, path, text),
        "in-force-below-issued",
        "in-force-continuity",
        "disclosed-total-below-new",
        SUMS[0],
        SUMS[1],
        SUMS[2],
        SUMS[3],
        SUMS[4],
        SUMS[5],
        SUMS[6]);
  }

  private static List<CellAddress> row(Story story, String table, int row) {
    FormTable form = story.now.form().table(table).orElseThrow();
    FormTable.Row one = form.rows().get(row);
    return one.columns().stream().map(column -> form.address(one, column)).toList();
  }

  private static int rows(Story story, String table) {
    return story.now.form().table(table).orElseThrow().rows().size();
  }

  private static Optional<Planting> blank(Story story) {
    Draft draft = story.draft();
    var cells = new HashSet<CellAddress>();
    String filler = "";
    Severity ceiling = Severity.WARNING;
    switch (story.random.nextInt(7)) {
      case 0 -> {
        int first = 2 + story.random.nextInt(18);
        for (int i = 0; i < 18 && cells.isEmpty(); i++) {
          List<CellAddress> row = row(story, "requests", 2 + (first + i) % 18);
          if (row.stream().noneMatch(one -> nonZero(draft, one))) {
            cells.addAll(row);
          }
        }
      }
      case 1 ->
          cells.addAll(
              row(story, "requests", story.random.nextBoolean() ? rows(story, "requests") - 1 : 1));
      case 2 -> cells.addAll(row(story, "proactive", 0));
      case 3 -> Figures.CASES.forEach(table -> cells.addAll(row(story, table, 0)));
      case 4 -> {
        filler = story.oneOf(List.of("—", "-", "/", "无", "——"));
        Figures.CASES.forEach(table -> cells.addAll(row(story, table, 0)));
        ceiling = Severity.INFO;
      }
      case 5 ->
          cells.add(
              cell(
                  "requests."
                      + story.oneOf(List.of("newlyReceived", "granted"))
                      + "."
                      + story.oneOf(List.of("researchInstitution", "legalServiceInstitution"))));
      default -> {
        for (String who : Figures.APPLICANTS.subList(1, 6)) {
          cells.add(cell("requests.totalHandled." + who));
          cells.add(cell("requests.carriedForward." + who));
        }
      }
    }
    if (cells.isEmpty()
        || cells.stream()
            .anyMatch(one -> nonZero(draft, one))) { // an author leaves blank what is nothing
      return Optional.empty();
    }
    for (CellAddress one : cells) {
      draft.printed.put(one, filler);
    }
    return Planter.may(
        Planter.ofCells(
            "blank " + cells, "cell-blank", ceiling, Planter.lost(story), Set.copyOf(cells)),
        "extraction-doubt",
        "table-missing");
  }

  private static boolean nonZero(Draft draft, CellAddress cell) {
    return draft.figures.at(cell).signum() != 0;
  }

  private static Optional<Planting> doubt(Story story) {
    Draft draft = story.draft();
    boolean ofCases = story.random.nextInt(4) == 0;
    List<CellAddress> row =
        ofCases
            ? row(story, story.oneOf(Figures.CASES), 0)
            : row(story, "requests", story.random.nextInt(rows(story, "requests")));
    CellAddress one = row.get(story.random.nextInt(row.size()));
    Set<CellAddress> cells = Set.of(one);
    var line = new HashSet<>(row);
    if (ofCases) {
      Figures.CASES.forEach(table -> line.addAll(row(story, table, 0)));
    }
    switch (story.random.nextInt(4)) {
      case 0 -> draft.printed.put(one, story.oneOf(List.of("□", "■", "?", "�")));
      case 1 -> draft.printed.put(one, draft.figures.at(one).toPlainString() + "?");
      case 2 -> {
        draft.lost.add(row.getLast());
        cells = Set.copyOf(line);
      }
      default -> {
        draft.lost.add(one);
        cells = Set.copyOf(line);
      }
    }
    return Planter.may(
        Planter.ofCells(
            "lost or smeared " + one, "extraction-doubt", Severity.WARNING, Whose.CARRIERS, cells),
        "requests-balance",
        "requests-outcome-sum",
        "requests-applicant-sum",
        "case-sum",
        "cell-blank",
        "narrative-table-mismatch",
        "not-a-count");
  }

  private static Optional<Planting> inYuan(Story story) {
    CellAddress fees = cell("proactive.fees.amount");
    String text =
        story.oneOf(List.of("%d元", "%d.50元", "%d.00元")).formatted(story.between(12_000, 99_000));
    story.draft().printed.put(fees, text);
    boolean small = !story.office.isGovernment() && story.office.name().matches(".*[镇乡街].*");
    Severity ceiling = small ? Severity.WARNING : Severity.INFO;
    return Planter.ofCells(text, "fee-unit-suspect", ceiling, Whose.AUTHORS, Set.of(fees));
  }

  private static void feesApart(Story story) {
    long before = story.between(15, 420);
    int factor = story.between(7_000, 14_000);
    boolean lastYear = story.random.nextBoolean();
    BigDecimal small = BigDecimal.valueOf(before);
    BigDecimal great = BigDecimal.valueOf(before * factor);
    story.yearBefore().set("proactive.fees.amount", lastYear ? great : small);
    story.now.set("proactive.fees.amount", lastYear ? small : great);
  }

  private static Optional<Planting> tenThousandfold(Story story) {
    CellAddress fees = cell("proactive.fees.amount");
    boolean greater = story.now.at(fees).compareTo(story.yearBefore().at(fees)) > 0;
    return Planter.ofCells(
        "fees " + story.now.at(fees) + " after " + story.yearBefore().at(fees),
        "fee-unit-suspect",
        greater ? Severity.WARNING : Severity.INFO,
        Whose.AUTHORS,
        Set.of(fees));
  }
}
