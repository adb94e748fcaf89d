package gongkai.bench.validation;

import gongkai.bench.printers.Author;
import gongkai.bench.printers.MadeUpReport;
import gongkai.extract.form.FormVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The order of a report, with its headings in one of the wordings in use.
///
/// @param title the title, which may take two lines
/// @param pieces everything below it
record Outline(List<String> title, List<Piece> pieces) {

  /// A piece below the title.
  sealed interface Piece {
    /// The heading of a section.
    record Heading(String text) implements Piece {}

    /// A paragraph.
    record Paragraph(String text) implements Piece {}

    /// The table of section 2, 3 or 4.
    record Table(int section) implements Piece {}

    /// A line of the signature.
    record Signature(String text) implements Piece {}
  }

  /// How each kind of piece is written in some format.
  interface Pen {
    String heading(String text);

    String paragraph(String text);

    String table(int section);

    /// A line of the signature; a paragraph unless the format moves it to the right.
    default String signature(String text) {
      return paragraph(text);
    }
  }

  /// Everything below the title, as the pen writes it.
  String written(Pen pen) {
    var written = new StringBuilder();
    for (Piece piece : pieces) {
      written.append(
          switch (piece) {
            case Piece.Heading(String text) -> pen.heading(text);
            case Piece.Paragraph(String text) -> pen.paragraph(text);
            case Piece.Table(int section) -> pen.table(section);
            case Piece.Signature(String text) -> pen.signature(text);
          });
    }
    return written.toString();
  }

  private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六");

  private static final List<List<String>> WORDINGS =
      List.of(
          List.of(
              "总体情况",
              "主动公开政府信息情况",
              "收到和处理政府信息公开申请情况",
              "政府信息公开行政复议、行政诉讼情况",
              "存在的主要问题及改进情况",
              "其他需要报告的事项"),
          List.of(
              "总体情况",
              "主动公开政府信息情况",
              "收到和处理政府信息公开申请情况",
              "政府信息公开行政复议、行政诉讼情况",
              "政府信息公开工作存在的主要问题及改进情况",
              "其他需要报告的事项"),
          List.of(
              "总体工作情况",
              "行政机关主动公开政府信息情况",
              "行政机关收到和处理政府信息公开申请情况",
              "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
              "存在的主要问题和改进措施",
              "需要报告的其他事项"),
          List.of(
              "政府信息公开总体情况",
              "主动公开政府信息的情况",
              "收到和处理政府信息公开申请的情况",
              "行政复议、行政诉讼情况",
              "主要问题及改进情况",
              "其他报告事项"));

  private static final List<String> WORDING_2019 =
      List.of(
          "总体情况",
          "主动公开政府信息情况",
          "收到和处理政府信息公开申请情况",
          "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
          "存在的主要问题及改进情况",
          "其他需要报告的事项");

  /// The outline of a report; in few of them the headings are numbered wrong from one on.
  static Outline of(MadeUpReport report, Random source) {
    Random random = Chance.from(source);
    boolean old = report.facts().form().version() == FormVersion.FORM_2019;
    int which = random.nextInt(10);
    List<String> wording =
        which < 6 ? (old ? WORDING_2019 : WORDINGS.getFirst()) : WORDINGS.get(1 + which % 3);
    String stop = random.nextInt(8) == 0 ? "、 " : "、";
    var narrative = report.narrative();
    List<List<String>> texts =
        List.of(
            narrative.overview(),
            List.of(),
            List.of(),
            List.of(),
            narrative.problems(),
            narrative.matters());
    var pieces = new ArrayList<Piece>();
    if (random.nextInt(3) > 0) {
      pieces.add(new Piece.Paragraph(preamble(report, random)));
    }
    int slip = random.nextInt(16) == 0 ? 3 + random.nextInt(3) : 6;
    for (int i = 0; i < 6; i++) {
      String number = NUMBERS.get(i < slip ? i : i - 1);
      pieces.add(new Piece.Heading(number + stop + wording.get(i)));
      if (i >= 1 && i <= 3) {
        pieces.add(new Piece.Table(i + 1));
      }
      texts.get(i).forEach(text -> pieces.add(new Piece.Paragraph(text)));
    }
    narrative.closing().forEach(text -> pieces.add(new Piece.Signature(text)));
    return new Outline(title(report, random), pieces);
  }

  private static List<String> title(MadeUpReport report, Random random) {
    Author author = report.author();
    String rest = report.year() + "年政府信息公开工作年度报告";
    boolean signed = report.narrative().closing().contains(author.name());
    return switch (random.nextInt(6)) {
      case 0 -> List.of(author.name(), rest);
      case 1 -> List.of(author.name() + report.year() + "年度政府信息公开工作年度报告");
      case 2 -> List.of(author.name() + "关于" + report.year() + "年政府信息公开工作的年度报告");
      case 3 ->
          signed && ValidationAuthors.governs(author)
              ? List.of(author.name().replace("人民政府", "") + rest)
              : List.of(author.name() + rest);
      default -> List.of(author.name() + rest);
    };
  }

  private static String preamble(MadeUpReport report, Random random) {
    int year = report.year();
    boolean old = report.facts().form().version() == FormVersion.FORM_2019;
    String notice = old ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号";
    String period = "统计期限自" + year + "年1月1日起至" + year + "年12月31日止。";
    return switch (random.nextInt(4)) {
      case 0 -> "根据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条规定，编制本报告。所列数据" + period;
      case 1 -> "按照《中华人民共和国政府信息公开条例》和" + notice + "文件要求，现将有关情况报告如下。本报告数据" + period;
      case 2 -> "本报告由" + report.author().name() + "编制，" + period + "公众如对本报告有疑问，请与政府信息公开工作机构联系。";
      default -> "现向社会公布" + year + "年度政府信息公开工作年度报告，全文包括六个部分。";
    };
  }
}
