package gongkai.bench.heldout;

import gongkai.bench.heldout.Grid.Field;
import gongkai.bench.printers.Author;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Narrative;
import gongkai.extract.form.FormVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A report in the order in which it is written, by an author with habits of his own.
///
/// @param blocks all of it
/// @param entries what stands in the cells of its tables
record Copy(List<Block> blocks, Entries entries) {

  /// A piece of a report.
  sealed interface Block {
    /// The title, on one line or two.
    record Title(List<String> lines) implements Block {}

    /// The heading of a section.
    ///
    /// @param number which a list may give it instead, `一、`
    record Heading(String number, String text) implements Block {
      String whole() {
        return number + text;
      }
    }

    /// A paragraph.
    record Prose(String text) implements Block {}

    /// A table.
    record Chart(Grid grid) implements Block {}

    /// A line of the signature.
    record Signed(String text) implements Block {}
  }

  /// What a layout asks for.
  ///
  /// @param apart whether the cases stand in two tables
  /// @param contents whether a list of the sections comes first
  /// @param extra whether there is a table of something else
  /// @param continued whether the table of requests is cut in two, the second headed again or not
  record Wish(boolean apart, boolean contents, boolean extra, boolean continued) {
    static final Wish NONE = new Wish(false, false, false, false);
  }

  static Copy of(MadeUpReport report, Random random, Wish wish) {
    var dice = Dice.from(random);
    Entries entries = Entries.of(report, random);
    var blocks = new ArrayList<Block>();
    Author author = report.author();
    Narrative narrative = report.narrative();
    boolean named = !dice.onceIn(3);
    List<String> title = title(author, report.year(), named, dice);
    blocks.add(new Block.Title(title));
    List<Block.Heading> headings = headings(report, dice);
    if (wish.contents()) {
      blocks.add(new Block.Prose("目  录"));
      int page = 1;
      for (Block.Heading heading : headings) {
        blocks.add(new Block.Prose(heading.whole() + "…".repeat(12) + page));
        page += dice.between(0, 2);
      }
    }
    if (!dice.onceIn(4)) {
      blocks.add(new Block.Prose(preamble(author, report, dice)));
    }
    var grids = new FormGrids(report.facts().form(), entries, Wording.of(dice));
    blocks.add(headings.get(0));
    narrative.overview().forEach(text -> blocks.add(new Block.Prose(text)));
    if (wish.extra()) {
      blocks.add(new Block.Chart(extra(report.year(), dice)));
    }
    blocks.add(headings.get(1));
    blocks.add(new Block.Chart(grids.proactive()));
    blocks.add(headings.get(2));
    requests(grids.requests(), wish.continued(), dice).forEach(g -> blocks.add(new Block.Chart(g)));
    blocks.add(headings.get(3));
    (wish.apart() ? grids.casesApart() : List.of(grids.cases()))
        .forEach(g -> blocks.add(new Block.Chart(g)));
    blocks.add(headings.get(4));
    narrative.problems().forEach(text -> blocks.add(new Block.Prose(text)));
    blocks.add(headings.get(5));
    narrative.matters().forEach(text -> blocks.add(new Block.Prose(text)));
    if (!named || !dice.onceIn(4)) {
      narrative.closing().forEach(text -> blocks.add(new Block.Signed(text)));
    }
    return new Copy(blocks, entries);
  }

  private static List<Grid> requests(Grid grid, boolean continued, Dice dice) {
    if (!continued) {
      return List.of(grid);
    }
    int cut = grid.heads() + dice.between(6, grid.rows().size() - grid.heads() - 4);
    return List.of(grid.part(0, cut, false), grid.part(cut, grid.rows().size(), dice.onceIn(2)));
  }

  private static List<String> title(Author author, int year, boolean named, Dice dice) {
    String name = named ? author.name() : Offices.place(author);
    String report =
        dice.of("年政府信息公开工作年度报告", "年政府信息公开工作年度报告", "年度政府信息公开工作年度报告", "年政府信息公开年度报告", "年度政府信息公开工作报告");
    return switch (dice.between(0, 4)) {
      case 0 -> List.of(name, year + report);
      case 1 -> List.of(name + year + "年政府信息公开工作", "年度报告");
      case 2 -> List.of(name + " " + year + " " + report);
      default -> List.of(name + year + report);
    };
  }

  private static List<Block.Heading> headings(MadeUpReport report, Dice dice) {
    boolean old = report.facts().form().version() == FormVersion.FORM_2019;
    String fourth =
        old
            ? dice.of("因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议、行政诉讼情况")
            : dice.of("政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议和行政诉讼情况");
    return List.of(
        new Block.Heading("一、", "总体情况"),
        new Block.Heading("二、", dice.of("主动公开政府信息情况", "主动公开政府信息情况", "主动公开情况")),
        new Block.Heading("三、", "收到和处理政府信息公开申请情况"),
        new Block.Heading("四、", fourth),
        new Block.Heading("五、", dice.of("存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况")),
        new Block.Heading("六、", dice.of("其他需要报告的事项", "其他需要报告的事项", "需要报告的其他事项")));
  }

  private static String preamble(Author author, MadeUpReport report, Dice dice) {
    int year = report.year();
    String basis =
        report.facts().form().version() == FormVersion.FORM_2019
            ? dice.of("", "和国办公开办函〔2019〕60号文件")
            : dice.of("", "和国办公开办函〔2021〕30号文件");
    String period =
        dice.of(
            "所列数据的统计期限为" + year + "年1月1日至12月31日。",
            "数据统计自" + year + "年1月1日起，至" + year + "年12月31日止。",
            "各项数据截至" + year + "年12月31日。");
    String asked =
        dice.of(
            "",
            "公众如对内容有疑问，请拨打0"
                + dice.between(310, 998)
                + "-"
                + dice.between(2_100_000, 8_900_000)
                + "咨询。",
            "电子版可在政府门户网站查阅下载。");
    return "依照《中华人民共和国政府信息公开条例》" + basis + "的要求，" + author.name() + "编写了本报告。" + period + asked;
  }

  /// A table that is not of the form.
  private static Grid extra(int year, Dice dice) {
    var rows = new ArrayList<List<Field>>();
    int many = dice.between(2, 5);
    switch (dice.between(0, 2)) {
      case 0 -> {
        var names = List.of("机构职能", "财政信息", "社会救助", "食品安全", "重大项目");
        rows.add(row("序号", "栏目名称", "责任股室", "更新要求"));
        for (int i = 0; i < many; i++) {
          String term = dice.of("及时更新", "每季更新", "每月更新", "20个工作日内");
          rows.add(row(String.valueOf(i + 1), names.get(i), "办公室", term));
        }
      }
      case 1 -> {
        var names = List.of("公开查阅点（个）", "村级公开栏（块）", "电子屏（块）", "便民手册（册）", "咨询电话（部）");
        rows.add(row("指标", (year - 1) + "年", year + "年", "增减"));
        for (int i = 0; i < many; i++) {
          int before = dice.between(10, 200);
          int now = before + dice.between(0, 30);
          String more = String.valueOf(now - before);
          rows.add(row(names.get(i), String.valueOf(before), String.valueOf(now), more));
        }
      }
      default -> {
        var names = List.of("门户网站", "微信公众号", "便民服务中心", "档案馆", "图书馆");
        rows.add(row("公开渠道", "开放时间", "联系人", "备注"));
        for (int i = 0; i < many; i++) {
          String hours = dice.of("全天", "工作日9:00—17:00");
          rows.add(row(names.get(i), hours, "值班人员", i == 0 ? "第一平台" : ""));
        }
      }
    }
    return new Grid(4, rows, 1);
  }

  private static List<Field> row(String... texts) {
    var row = new ArrayList<Field>();
    for (int i = 0; i < texts.length; i++) {
      row.add(Field.label(texts[i], i, 1, 1));
    }
    return row;
  }
}
