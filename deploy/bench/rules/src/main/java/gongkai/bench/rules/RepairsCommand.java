package gongkai.bench.rules;

import gongkai.bench.docs.DocsPage;
import gongkai.bench.docs.MarkdownTable;
import gongkai.bench.rules.Repairs.Proposal;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench repairs`.
@Command(
    name = "repairs",
    description = {
      "Prints reports with a digit changed in one, two and three cells of the table of requests, and"
          + " counts what the findings propose to mend them.",
      "In the usual number it also writes deploy/docs/repairs.md."
    })
public final class RepairsCommand implements Callable<Integer> {

  private static final int USUAL = 2000;

  private static final String INTRODUCTION =
      """
      # 改正建议 Repairs

      `deploy/gongkai bench repairs` 生成。True made-up reports, printed as HTML with one digit changed in
      some cells of the table of requests (收到和处理政府信息公开申请情况), their text as it was; read, and judged
      as `gongkai check` does it. Counted are the groups of broken equations that hang together: all findings of
      a group propose the same.

      - What is proposed is the change of fewest cells that satisfies the whole group, worded as what would
        suffice (即可全部成立), never as the truth.
      - With two or three wrong cells the fewest may be others than the wrong ones: then it is counted as wrong
        if it is the only proposal.
      - 未破坏 unbroken: reports whose errors break no equation.

      """;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--reports",
      paramLabel = "N",
      description = "Reports with two wrong cells, and as many with three; 2000 unless told.")
  private @Nullable Integer reports;

  private RepairsCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    int many = reports == null ? USUAL : reports;
    var measured = new LinkedHashMap<String, Repairs>();
    measured.put("一格 one cell, each of the table", Repairs.ofEachCell());
    measured.put("两格 two cells", Repairs.ofRandomCells(2, many));
    measured.put("三格 three cells", Repairs.ofRandomCells(3, many));
    String markdown = INTRODUCTION + table(measured);
    out.println(markdown);
    measured.values().forEach(repairs -> repairs.wrong().forEach(out::println));
    if (reports == null) {
      new DocsPage("repairs.md").write(markdown, out);
    }
    out.flush();
    return 0;
  }

  private static MarkdownTable table(Map<String, Repairs> measured) {
    var heads = new ArrayList<String>(List.of("改动 changed"));
    heads.addAll(measured.keySet());
    var table = new MarkdownTable(1, heads);
    row(table, "报告 reports", measured, one -> String.valueOf(one.reports()));
    row(table, "未破坏 unbroken", measured, one -> String.valueOf(one.unbroken()));
    row(table, "组 groups", measured, one -> String.valueOf(one.groups()));
    for (Proposal proposal : Proposal.values()) {
      row(table, proposal.words, measured, one -> share(one, proposal));
    }
    return table;
  }

  private static void row(
      MarkdownTable table,
      String name,
      Map<String, Repairs> measured,
      Function<Repairs, String> figure) {
    table.row(name, measured.values().stream().map(figure));
  }

  private static String share(Repairs repairs, Proposal proposal) {
    int groups = repairs.groups(proposal);
    double share = (double) groups / Math.max(1, repairs.groups());
    return "%d (%s)".formatted(groups, MarkdownTable.percent(share, 1));
  }
}
