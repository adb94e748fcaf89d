package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.validation.Habits.Note;
import gongkai.extract.form.FormVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A report as its author hands it in: titled, worded and drawn, in no format yet.
///
/// @param report what is reported
/// @param figures what its tables hold
/// @param blocks from above to below
record Manuscript(MadeUpReport report, PrintedFigures figures, List<Block> blocks) {

  /// A piece of a report.
  sealed interface Block {
    /// A line of the title.
    record Title(String text) implements Block {}

    /// The heading of a section.
    ///
    /// @param number `一、`
    record Heading(String number, String text) implements Block {}

    /// A paragraph.
    record Text(String text) implements Block {}

    /// A table.
    record Table(Grid grid) implements Block {}

    /// A line of the signature.
    record Signature(String text) implements Block {}
  }

  static Manuscript of(MadeUpReport made, Random random) {
    MadeUpReport report = random.nextInt(4) == 0 ? made.rearranged(random) : made;
    var figures = new PrintedFigures(report.facts(), random);
    var habits = Habits.random(random);
    var grids = new FormGrids(report.facts().form(), figures, habits);
    var blocks = new ArrayList<Block>(title(report, random));
    if (random.nextInt(3) > 0) {
      blocks.add(new Block.Text(preface(report, random)));
    }
    blocks.add(new Block.Heading("一、", "总体情况"));
    report.narrative().overview().forEach(text -> blocks.add(new Block.Text(text)));
    blocks.add(new Block.Heading("二、", "主动公开政府信息情况"));
    blocks.add(new Block.Table(grids.proactive()));
    blocks.add(new Block.Heading("三、", "收到和处理政府信息公开申请情况"));
    if (habits.note() == Note.ABOVE) {
      blocks.add(new Block.Text(FormGrids.NOTE));
    }
    blocks.add(new Block.Table(grids.requests()));
    boolean first = report.facts().form().version() == FormVersion.FORM_2019;
    blocks.add(new Block.Heading("四、", first ? "因政府信息公开工作被申请行政复议、提起行政诉讼情况" : "政府信息公开行政复议、行政诉讼情况"));
    grids.cases().forEach(grid -> blocks.add(new Block.Table(grid)));
    blocks.add(new Block.Heading("五、", "存在的主要问题及改进情况"));
    report.narrative().problems().forEach(text -> blocks.add(new Block.Text(text)));
    blocks.add(new Block.Heading("六、", "其他需要报告的事项"));
    report.narrative().matters().forEach(text -> blocks.add(new Block.Text(text)));
    report.narrative().closing().forEach(text -> blocks.add(new Block.Signature(text)));
    return new Manuscript(report, figures, List.copyOf(blocks));
  }

  private static List<Block> title(MadeUpReport report, Random random) {
    String body = report.author().name();
    int year = report.year();
    return switch (random.nextInt(5)) {
      case 0 -> List.of(new Block.Title(year + "年" + body + "政府信息公开工作年度报告"));
      case 1 -> List.of(new Block.Title(body), new Block.Title(year + "年政府信息公开工作年度报告"));
      case 2 -> List.of(new Block.Title(body + year + "年度政府信息公开工作报告"));
      default -> List.of(new Block.Title(body + year + "年政府信息公开工作年度报告"));
    };
  }

  private static String preface(MadeUpReport report, Random random) {
    int year = report.year();
    String basis =
        report.facts().form().version() == FormVersion.FORM_2019
            ? "国办公开办函〔2019〕60号"
            : "国办公开办函〔2021〕30号";
    String preface =
        "根据《中华人民共和国政府信息公开条例》和《政府信息公开工作年度报告格式》（%s）的要求，现公布%s%d年政府信息公开工作年度报告。"
            .formatted(basis, report.author().name(), year);
    return switch (random.nextInt(3)) {
      case 0 -> preface + "本报告所列数据的统计期限自%d年1月1日起，至%d年12月31日止。".formatted(year, year);
      case 1 ->
          preface
              + "如有疑问，请与政务公开科联系（电话：0%d-%d）。"
                  .formatted(400 + random.nextInt(500), 2_000_000 + random.nextInt(6_000_000));
      default -> preface;
    };
  }

  /// The file with what stands in it.
  PrintedReport printed(String ending, byte[] bytes, Random random) {
    String name =
        "P%d%02d%06d.%s"
            .formatted(report.year() + 1, 1 + random.nextInt(3), random.nextInt(1_000_000), ending);
    return new PrintedReport(name, bytes, figures.numbers(), figures.empty());
  }

  /// The whole title.
  String title() {
    var title = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Title(String text)) {
        title.append(text);
      }
    }
    return title.toString();
  }
}
