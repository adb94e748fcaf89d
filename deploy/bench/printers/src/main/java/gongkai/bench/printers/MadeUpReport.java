package gongkai.bench.printers;

import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A made-up report: who reports, on which year, with which figures, in which words.
///
/// @param author whose report it is
/// @param year the year reported on
/// @param facts the figures of its tables
/// @param narrative its text, and what that states
public record MadeUpReport(Author author, int year, Facts facts, Narrative narrative) {

  /// The layouts of the form that reports keep to.
  private static final List<Form> FORMS =
      List.of(Form2021.FORM, Form2021.SINGLE_OTHER_ROW, Form2019.FORM);

  /// A piece of the report, in the order in which they are printed.
  public sealed interface Part {
    /// The title.
    record Title(String text) implements Part {}

    /// The heading of a section.
    ///
    /// @param number `一、`, which a list may number it with instead
    record Heading(String number, String text) implements Part {}

    /// A paragraph.
    record Paragraph(String text) implements Part {}

    /// The table of section 2 or 3, or the three of section 4, which are printed as one.
    record Table(int section) implements Part {}
  }

  /// A report of nobody about 2023, whose text states nothing.
  public static MadeUpReport plain(Facts facts) {
    return new MadeUpReport(Author.NOBODY, 2023, facts, Narrative.silent());
  }

  /// A report of a real place with a made-up text and figures that are nowhere zero; one report in
  /// four is, as most are in the wild, zero nearly everywhere.
  ///
  /// @param number the same number gives the same report; the forms take turns
  public static MadeUpReport numbered(int number) {
    var random = new Random(31L * number + 7);
    Form form = FORMS.get(number % FORMS.size());
    int year =
        form.version() == FormVersion.FORM_2019
            ? 2019 + random.nextInt(2)
            : 2021 + random.nextInt(4);
    Facts facts = number % 4 == 3 ? Facts.sparse(form, random) : Facts.random(form, random);
    Author author = Author.random(random);
    return new MadeUpReport(author, year, facts, Narrative.random(author, year, facts, random));
  }

  /// The same report with rows and columns of its tables in another order, each with its label.
  public MadeUpReport rearranged(Random random) {
    return new MadeUpReport(author, year, facts.rearranged(random), narrative);
  }

  /// The whole report.
  public List<Part> parts() {
    var parts = new ArrayList<Part>();
    parts.add(new Part.Title(author.name() + year + "年政府信息公开工作年度报告"));
    parts.add(new Part.Heading("一、", "总体情况"));
    narrative.overview().forEach(text -> parts.add(new Part.Paragraph(text)));
    parts.add(new Part.Heading("二、", "主动公开政府信息情况"));
    parts.add(new Part.Table(2));
    parts.add(new Part.Heading("三、", "收到和处理政府信息公开申请情况"));
    parts.add(new Part.Table(3));
    parts.add(new Part.Heading("四、", "政府信息公开行政复议、行政诉讼情况"));
    parts.add(new Part.Table(4));
    parts.add(new Part.Heading("五、", "存在的主要问题及改进情况"));
    narrative.problems().forEach(text -> parts.add(new Part.Paragraph(text)));
    parts.add(new Part.Heading("六、", "其他需要报告的事项"));
    narrative.matters().forEach(text -> parts.add(new Part.Paragraph(text)));
    narrative.closing().forEach(text -> parts.add(new Part.Paragraph(text)));
    return parts;
  }
}
