package gongkai.bench.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.heldout.Copy.Block;
import gongkai.bench.heldout.Grid.Place;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.Random;

/// A page copied from a browser: every line of a cell a line of its own with an empty one behind
/// it, and the site around the article.
record CopiedText() implements ReportLayout {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String name() {
    return "text-copied";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    Copy copy = Copy.of(report, random, Copy.Wish.NONE);
    Dice dice = Dice.from(random);
    String gap = dice.of("\n\n", "\n \n", "\r\n\r\n");
    var text = new StringBuilder("首页 > 信息公开 > 年度报告" + gap);
    for (Block block : copy.blocks()) {
      switch (block) {
        case Block.Title(var lines) ->
            text.append(String.join(gap, lines))
                .append(gap)
                .append("发布时间：")
                .append(report.year() + 1)
                .append("-01-")
                .append(dice.between(10, 28))
                .append(" 08:5")
                .append(dice.between(0, 9))
                .append("  浏览次数：")
                .append(dice.between(20, 3_000))
                .append("  【字体：大 中 小】")
                .append(gap);
        case Block.Heading heading -> text.append(heading.whole()).append(gap);
        case Block.Prose(var words) -> text.append("　　").append(words).append(gap);
        case Block.Signed(var words) -> text.append(words).append(gap);
        case Block.Chart(var grid) -> text.append(table(grid, gap));
      }
    }
    text.append("【打印】 【关闭】").append(gap).append("主办单位　网站声明");
    return copy.entries().printed(name() + ".txt", text.toString().getBytes(UTF_8));
  }

  private static String table(Grid grid, String gap) {
    var text = new StringBuilder();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (Place place : grid.places(row)) {
        if (place.begins()) {
          text.append(place.field().text().replace("\n", gap)).append(gap);
        }
      }
    }
    return text.toString();
  }
}
