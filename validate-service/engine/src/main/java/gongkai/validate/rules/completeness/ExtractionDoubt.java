package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.ReadingDoubt;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.SignedBy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something could not be read with certainty and a person should look. Never the author's failure.
@RuleCard(
    name = "extraction-doubt",
    family = Family.COMPLETENESS,
    severity = Severity.WARNING,
    title = "读数存疑",
    basis = "本系统对读数的要求：每个数都应当是印出来的、行列都明确的",
    explanation =
        """
        有的格在文件里丢失了、看不清，或者是由等式推得的；有的行少了一列，数字离开了标签；有时机关、年份也定不下来。
        这些都不是填报单位的错，只请人看一眼原件，确认或改正读数。依据这些读数得出的错误也一律降为疑点。

        表格读到了而缺几行几格的，也在这里提出：是原件没有，还是没有认出行名，只有对照原件才知道。

        落款是别的机关的，由“落款不是报告的机关”指出，这里不再重复。同一张表里同一种疑点合列一条。人已经对照原件改正的格，不再列出。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 3)
public final class ExtractionDoubt implements Rule {

  /// What everybody should know and nobody needs to settle.
  private static final Set<ReadingDoubt.Kind> REMARKS =
      Set.of(ReadingDoubt.Kind.TEXT_RECOGNISED, ReadingDoubt.Kind.CONTENT_HIDDEN);

  private static final int CELLS_NAMED = 6;
  private static final int MESSAGES_SHOWN = 3;

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var groups = new LinkedHashMap<String, List<ReadingDoubt>>();
    for (ReadingDoubt doubt : facts.report().doubts()) {
      if (isSettled(facts, doubt) || isToldByName(facts, doubt)) {
        continue;
      }
      String table = doubt.cells().stream().findFirst().map(CellAddress::table).orElse("text");
      groups.computeIfAbsent(doubt.kind().word() + "/" + table, _ -> new ArrayList<>()).add(doubt);
    }
    var told =
        groups.entrySet().stream().map(group -> told(facts, group.getKey(), group.getValue()));
    var named =
        facts.report().doubts().stream()
            .flatMap(doubt -> doubt.cells().stream())
            .collect(Collectors.toSet());
    var untold =
        facts.form().tables().stream()
            .flatMap(
                table -> Stream.of(untold(facts, table, named), notFound(facts, table, named)));
    return Stream.concat(told, untold);
  }

  /// A person has corrected every cell that the doubt was about.
  private static boolean isSettled(ReportFacts facts, ReadingDoubt doubt) {
    return !doubt.cells().isEmpty()
        && doubt.cells().stream().allMatch(cell -> facts.state(cell) == CellState.CORRECTED);
  }

  /// Another's signature is what signature-name-mismatch speaks of, where it is in force.
  private static boolean isToldByName(ReportFacts facts, ReadingDoubt doubt) {
    return doubt.kind() == ReadingDoubt.Kind.SIGNATURE_DIFFERS
        && facts.report().form() != FormVersion.LEGACY
        && SignedBy.of(facts).isAnother();
  }

  private static Outcome told(ReportFacts facts, String subject, List<ReadingDoubt> doubts) {
    var messages = doubts.stream().map(ReadingDoubt::message).distinct().toList();
    var named =
        doubts.stream().flatMap(doubt -> doubt.cells().stream()).collect(Collectors.toSet());
    var cells =
        facts.form().addresses().stream()
            .filter(cell -> named.contains(cell) && facts.state(cell) != CellState.CORRECTED)
            .toList();
    String shown = String.join("", messages.subList(0, Math.min(MESSAGES_SHOWN, messages.size())));
    String more =
        messages.size() > MESSAGES_SHOWN
            ? "另有 " + (messages.size() - MESSAGES_SHOWN) + " 处类似。"
            : "";
    Violated doubt = doubt(subject, shown + more, cells);
    boolean isRemark = doubts.stream().allMatch(each -> REMARKS.contains(each.kind()));
    return isRemark ? doubt.atMost(Severity.INFO) : doubt;
  }

  /// Cells that were inferred or are illegible and that no reading doubt names.
  private static Outcome untold(ReportFacts facts, FormTable table, Set<CellAddress> named) {
    var cells =
        table.addresses().stream()
            .filter(cell ->
                facts.state(cell) == CellState.INFERRED || facts.state(cell) == CellState.ILLEGIBLE)
            .filter(cell -> !named.contains(cell))
            .toList();
    return cells.isEmpty()
        ? Outcome.HELD
        : doubt(
            "cells/" + table.name(),
            "%s有 %d 格看不清，或者是本系统按表内等式推算的：%s，请核对原件。"
                .formatted(
                    table.title(), cells.size(), FormWords.cells(facts.form(), cells, CELLS_NAMED)),
            cells);
  }

  /// Cells of a table that was found for the rest. Whether the document lacks them, or the reader
  /// did not know their labels, a person sees at a glance.
  private static Outcome notFound(ReportFacts facts, FormTable table, Set<CellAddress> named) {
    var absent =
        table.addresses().stream().filter(cell -> facts.state(cell) == CellState.ABSENT).toList();
    if (absent.size() == table.addresses().size()) {
      return new Undecided("absent/" + table.name(), "the document does not have this table");
    }
    var cells = absent.stream().filter(cell -> !named.contains(cell)).toList();
    return cells.isEmpty()
        ? Outcome.HELD
        : doubt(
            "absent/" + table.name(),
            "没有读到%s。原件上有的，请核对原件；原件上没有的，请补上，没有数据的填 0。".formatted(places(facts, table, cells)),
            cells);
  }

  /// Whole rows by their labels, other cells each.
  private static String places(ReportFacts facts, FormTable table, List<CellAddress> cells) {
    var rows = new ArrayList<String>();
    var rest = new ArrayList<CellAddress>(cells);
    for (FormTable.Row row : table.rows()) {
      var own = row.columns().stream().map(column -> table.address(row, column)).toList();
      if (rest.containsAll(own)) {
        rest.removeAll(own);
        rows.add("“" + row.fullWording() + "”");
      }
    }
    var places = new ArrayList<String>();
    if (!rows.isEmpty()) {
      String named = String.join("、", rows.subList(0, Math.min(CELLS_NAMED, rows.size())));
      String several = rows.size() > 1 ? "等 %d 行".formatted(rows.size()) : "一行";
      places.add(table.title() + named + several);
    }
    if (!rest.isEmpty()) {
      places.add(FormWords.cells(facts.form(), rest, CELLS_NAMED));
    }
    return String.join("，以及", places);
  }

  private static Violated doubt(String subject, String message, List<CellAddress> cells) {
    return Violated.of(subject, message).on(cells).doubtful("由此得出的判断一律作为疑点。");
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("每个数都读得清楚", ""),
        violated(
            "推得的一格",
            """
            requests.granted.total ~3
            """),
        violated(
            "丢了一列",
            """
            doubt column-lost requests.granted.naturalPerson,requests.granted.total
            """),
        violated(
            "一行没有读到",
            """
            requests.partiallyGranted.naturalPerson x
            requests.partiallyGranted.total x
            """),
        holds(
            "落款是别的机关，另有规则指出",
            """
            doubt signature-differs
            signatory 剑阁县人民政府
            """),
        violated(
            "落款与标题不同，但说不准是不是别的机关",
            """
            doubt signature-differs
            signatory 青川县政务服务管理局
            """),
        undecided(
            "没有这张表",
            """
            table proactive absent
            """));
  }
}
