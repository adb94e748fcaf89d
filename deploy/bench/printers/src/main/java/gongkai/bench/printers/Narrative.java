package gongkai.bench.printers;

import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The text of a report and the figures that it states.
///
/// @param overview section 一, paragraph by paragraph
/// @param problems section 五
/// @param matters section 六
/// @param closing who signs, and when
/// @param statements what all of it states, in order
public record Narrative(
    List<String> overview,
    List<String> problems,
    List<String> matters,
    List<String> closing,
    List<Statement> statements) {

  private static final String FILLER = "全年工作平稳，各项任务按计划完成，本段文字用来填充版面，没有数字。";
  private static final String PROBLEMS = "问题是人手不足，办法是增加培训，明年继续努力。";

  static Narrative silent() {
    return new Narrative(
        List.of(FILLER.repeat(2)),
        List.of(PROBLEMS),
        List.of("本年度没有收取信息处理费。"),
        List.of(),
        List.of());
  }

  static Narrative random(Author author, int year, Facts facts, Random random) {
    return new Writing(facts, random).narrative(author, year);
  }

  /// Writes sentences and keeps account of what they state.
  private static final class Writing {
    private final Facts facts;
    private final Random random;
    private final List<Statement> statements = new ArrayList<>();

    Writing(Facts facts, Random random) {
      this.facts = facts;
      this.random = random;
    }

    Narrative narrative(Author author, int year) {
      var overview = new ArrayList<String>();
      overview.add(FILLER);
      overview.add("（一）主动公开。" + disclosed() + documents());
      overview.add("（二）依申请公开。" + requests() + outcomes());
      overview.add("（三）政府信息管理。健全审核制度，及时更新公开内容，做到应公开尽公开。");
      overview.add("（四）平台建设。" + platform());
      overview.add("（五）监督保障。" + supervision());
      String matters =
          state("processingFee.amount", 10L * random.nextInt(100), "本年度收取政府信息公开信息处理费%s元。");
      return new Narrative(
          List.copyOf(overview),
          List.of(PROBLEMS),
          List.of(matters),
          List.of(author.name(), (year + 1) + "年1月" + (1 + random.nextInt(31)) + "日"),
          List.copyOf(statements));
    }

    private String disclosed() {
      long site = 100L + random.nextInt(9_000);
      long media = 50L + random.nextInt(4_000);
      return state("disclosed.total", site + media, pick("全年主动公开政府信息%s条，", "共公开各类信息%s条，"))
          + state("disclosed.website", site, pick("其中通过政府网站公开%s条，", "其中政府网站发布%s条，"))
          + state("disclosed.newMedia", media, pick("通过政务新媒体公开%s条。", "政务新媒体推送%s条。"));
    }

    private String documents() {
      long issued = 1L + random.nextInt(20);
      return state("normativeDocuments.issued", issued, pick("全年制发行政规范性文件%s件，", "制定行政规范性文件%s件，"))
          + state("normativeDocuments.repealed", 1 + random.nextInt(9), "废止%s件，")
          + state("normativeDocuments.inForce", issued + random.nextInt(80), "现行有效%s件。");
    }

    private String requests() {
      return state(
              "requests.newlyReceived",
              total("newlyReceived"),
              pick("全年收到政府信息公开申请%s件，", "新收政府信息公开申请%s件，"))
          + state("requests.broughtForward", total("broughtForward"), "上年结转%s件，")
          + state("requests.handled", total("totalHandled"), pick("办结%s件，", "答复%s件，"))
          + state(
              "requests.carriedForward",
              total("carriedForward"),
              pick("结转下年度%s件。", "结转下年度继续办理%s件。"));
    }

    private String outcomes() {
      return state("requests.granted", total("granted"), "予以公开%s件，")
          + state("requests.partiallyGranted", total("partiallyGranted"), "部分公开%s件。");
    }

    private String platform() {
      return state("columns.created", 1 + random.nextInt(9), pick("新开设专栏%s个，", "新设专栏%s个，"))
          + state(
              "interpretations.count", 1 + random.nextInt(90), pick("发布政策解读%s篇。", "编发解读材料%s篇。"));
    }

    private String supervision() {
      return state("training.sessions", 1 + random.nextInt(9), pick("组织业务培训%s次，", "举办政府信息公开培训%s期，"))
          + state(
              "staff.dedicated", 1 + random.nextInt(30), pick("配备专职工作人员%s名。", "从事公开工作的专职人员%s名。"));
    }

    private long total(String row) {
      return facts.figure(CellAddress.of("requests", row, "total"));
    }

    private String pick(String one, String other) {
      return random.nextBoolean() ? one : other;
    }

    private String state(String quantity, long value, String sentence) {
      statements.add(new Statement(quantity, BigDecimal.valueOf(value)));
      String digits =
          value > 999 && random.nextInt(4) == 0 ? "%,d".formatted(value) : String.valueOf(value);
      return sentence.formatted(digits);
    }
  }
}
