package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every cell holds a number; nothing to report is 0.
@RuleCard(
    name = "cell-blank",
    family = Family.COMPLETENESS,
    severity = Severity.WARNING,
    title = "单元格未填",
    basis = "国办公开办函〔2019〕60号、〔2021〕30号：表格各格填写数字，没有的填 0",
    explanation =
        """
        表格要求填数的每一格都应当有数字，没有的填 0。空白和横线都不是 0：读者分不清是没有，还是没有统计。

        每张表合列一条，写明是哪几行。整张表只有横线而没有空白的，多半是以横线表示没有，降为提示。
        整张表都没有填的，与缺少表格不同，也在这里指出。推得、看不清的格见 `extraction-doubt`。
        """,
    carrierMayLose = true)
public final class CellBlank implements Rule {

  private static final int ROWS_NAMED = 4;

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return facts.form().tables().stream().map(table -> check(facts, table));
  }

  private static Outcome check(ReportFacts facts, FormTable table) {
    var addresses = table.addresses();
    var blank = addresses.stream().filter(cell -> facts.state(cell) == CellState.BLANK).toList();
    var dashed = addresses.stream().filter(cell -> facts.state(cell) == CellState.DASH).toList();
    if (blank.isEmpty() && dashed.isEmpty()) {
      boolean whole =
          addresses.stream().noneMatch(cell -> facts.state(cell) == CellState.ILLEGIBLE);
      return whole
          ? Outcome.HELD
          : new Undecided("table/" + table.name(), "whether a cell is filled in cannot be seen");
    }
    var empty = Stream.concat(blank.stream(), dashed.stream()).sorted(byPlace(addresses)).toList();
    String message =
        "%s有 %d 格没有填数字（%s）：%s。没有的请填 0。"
            .formatted(
                table.title(),
                empty.size(),
                kinds(blank.size(), dashed.size()),
                where(table, empty));
    return Violated.of("table/" + table.name(), message)
        .on(empty)
        .atMost(blank.isEmpty() ? Severity.INFO : Severity.WARNING);
  }

  private static String kinds(int blank, int dashed) {
    return blank > 0 && dashed > 0
        ? "空白 %d 格，横线 %d 格".formatted(blank, dashed)
        : blank > 0 ? "空着" : "填的是横线或“无”";
  }

  private static Comparator<CellAddress> byPlace(List<CellAddress> addresses) {
    return Comparator.comparingInt(addresses::indexOf);
  }

  private static String where(FormTable table, List<CellAddress> empty) {
    var rows =
        table.rows().stream()
            .map(row -> where(table, row, empty))
            .flatMap(Optional::stream)
            .toList();
    String named = String.join("，", rows.subList(0, Math.min(ROWS_NAMED, rows.size())));
    return rows.size() <= ROWS_NAMED ? named : named + "，等 " + rows.size() + " 行";
  }

  /// The row and its empty columns in the words of the form; a case table has no rows to name.
  private static Optional<String> where(
      FormTable table, FormTable.Row row, List<CellAddress> empty) {
    var columns =
        row.columns().stream().filter(c -> empty.contains(table.address(row, c))).toList();
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    String name = row.name().isEmpty() ? "" : "“" + row.fullWording() + "”行";
    boolean all = columns.size() > 1 && columns.size() == row.columns().size();
    return Optional.of(
        name
            + (all
                ? "各列"
                : columns.stream()
                    .map(column -> "“" + column.wording() + "”")
                    .collect(Collectors.joining("", "", "列"))));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("没有申请也填了 0", ""),
        violated(
            "结转下年一格留空",
            """
            requests.carriedForward.total _
            """),
        violated(
            "以横线表示没有（降为提示）",
            """
            reconsideration.upheld -
            """),
        undecided(
            "看不清有没有填",
            """
            requests.carriedForward.total ?
            """));
  }
}
