package gongkai.bench.accuracy;

import static java.util.stream.Collectors.joining;

import gongkai.bench.docs.MarkdownTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The figures as Markdown. Nothing in it depends on the day or the machine.
final class AccuracyReport {

  private static final String INTRODUCTION =
      """
      # 准确率 Accuracy

      `deploy/gongkai bench accuracy` 生成。Reports are made up (facts, then text, then a file in a layout),
      read back, and compared cell by cell with what was printed. The same sources give the same figures.

      - 正确 right: called read, and the printed number. 错误 wrong: another number, in whatever state.
        **暗错 silently wrong**: wrong and called read. 漏读 missed: all else (empty, illegible, or the right
        number but only inferred; all cells of a refused document).
      - 上界 bound: the rate of silently wrong cells is below this with 95 % confidence (Clopper–Pearson,
        one-sided; 0 of n gives about 3/n). Cells of one document are not independent of each other, so the
        same bound for documents with any such cell stands beside it.
      - A cell printed blank or with a filler (—, /) is right if called so, and wrong if any number is shown.
        In the text, wrong: a stated quantity with another value; invented: a quantity that is not stated.
      - Three documents in four have no zero where the equations allow it, one in four nearly only zeros.
        Rows and columns of about half of them have changed places, together with their labels.
      - `-damaged`: a transcript that lost a column of some rows; what was lost is not counted as a cell, and
        is wrong if another number appears in its place. `picture-200`: bad scans at 200 dpi (leaning, noisy,
        blurred, unevenly lit, poor JPEG). `pdf-unruled`: tables without lines.
      """;

  private static final String HEADING = "\n## ";

  private final Map<String, String> sections = new LinkedHashMap<>();

  /// Adds a set.
  AccuracyReport with(LayoutSet set, Map<String, Tally> tallies) {
    return with(set, tallies, Map.of());
  }

  /// Adds a set.
  ///
  /// @param leftOut formats that were not measured, and why
  AccuracyReport with(LayoutSet set, Map<String, Tally> tallies, Map<String, String> leftOut) {
    sections.put(set.heading(), section(set, tallies, leftOut));
    return this;
  }

  private static String section(
      LayoutSet set, Map<String, Tally> tallies, Map<String, String> leftOut) {
    var text = new StringBuilder().append(set.about()).append("\n\n");
    leftOut.forEach((format, why) ->
        text.append("未测 Left out: `").append(format).append("`, ").append(why).append(".\n\n"));
    if (tallies.isEmpty()) {
      return text.append("尚无版式。No layout of it was measured.\n").toString();
    }
    text.append("### 单元格 Cells\n\n");
    text.append(
        table(
            List.of(
                "格式 format",
                "文件 documents",
                "拒收 refused",
                "单元格 cells",
                "正确 right",
                "漏读 missed",
                "错误 wrong",
                "暗错 silently wrong",
                "上界 bound",
                "暗错文件 documents",
                "上界 bound"),
            tallies,
            AccuracyReport::cells));
    text.append("\n### 非零单元格 Cells that are not zero\n\n");
    text.append(
        table(
            List.of(
                "格式 format",
                "单元格 cells",
                "正确 right",
                "漏读 missed",
                "错误 wrong",
                "暗错 silently wrong",
                "上界 bound"),
            tallies,
            tally -> counts(tally.nonZero())));
    text.append("\n### 机关、年度、表式、正文 Institution, year, form, narrative\n\n");
    text.append(
        table(
            List.of(
                "格式 format",
                "文件 documents",
                "机关 institution",
                "年度 year",
                "表式 form",
                "正文数字 stated",
                "读出 found",
                "召回 recall",
                "错误 wrong",
                "无中生有 invented"),
            tallies,
            AccuracyReport::rest));
    return text.toString();
  }

  private interface Row {
    List<String> of(Tally tally);
  }

  private static MarkdownTable table(List<String> heads, Map<String, Tally> tallies, Row row) {
    var table = new MarkdownTable(1, heads);
    tallies.forEach((format, tally) -> table.row(format, row.of(tally).stream()));
    return table;
  }

  private static List<String> cells(Tally tally) {
    var cells = new ArrayList<String>();
    cells.add(String.valueOf(tally.documents()));
    cells.add(String.valueOf(tally.refused()));
    cells.addAll(counts(tally.all()));
    cells.add(String.valueOf(tally.spoilt()));
    cells.add(bound(tally.spoilt(), tally.refused() == tally.documents() ? 0 : tally.documents()));
    return cells;
  }

  private static List<String> counts(CellCount count) {
    return List.of(
        String.valueOf(count.cells()),
        String.valueOf(count.right()),
        String.valueOf(count.missed()),
        String.valueOf(count.wrong()),
        "**%d**".formatted(count.silentlyWrong()),
        bound(count.silentlyWrong(), count.right() + count.wrong() == 0 ? 0 : count.cells()));
  }

  private static List<String> rest(Tally tally) {
    return List.of(
        String.valueOf(tally.documents()),
        String.valueOf(tally.institutions()),
        String.valueOf(tally.years()),
        String.valueOf(tally.forms()),
        String.valueOf(tally.statements()),
        String.valueOf(tally.found()),
        tally.statements() == 0
            ? "–"
            : MarkdownTable.percent((double) tally.found() / tally.statements(), 2),
        String.valueOf(tally.untrue()),
        String.valueOf(tally.invented()));
  }

  private static String bound(long events, long trials) {
    if (trials == 0) {
      return "–";
    }
    double bound = Confidence.upperBound(events, trials);
    return "< " + MarkdownTable.percent(bound, bound < 0.01 ? 4 : 1);
  }

  /// The whole.
  String markdown() {
    return INTRODUCTION
        + sections.entrySet().stream()
            .map(section -> HEADING + section.getKey() + "\n\n" + section.getValue())
            .collect(joining());
  }

  /// The whole, with the sets of an earlier one that were not measured again.
  ///
  /// @param earlier what it said; empty if nothing
  String merged(String earlier) {
    var all = new AccuracyReport();
    Stream.of(earlier.split(HEADING))
        .skip(1)
        .map(section -> section.split("\n\n", 2))
        .forEach(section -> all.sections.put(section[0], section[1]));
    all.sections.putAll(sections);
    return all.markdown();
  }
}
