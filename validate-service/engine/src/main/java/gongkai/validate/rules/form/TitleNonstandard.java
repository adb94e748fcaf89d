package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.Letter;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The report is the annual report itself, not a letter upward about it.
@RuleCard(
    name = "title-nonstandard",
    family = Family.FORM,
    severity = Severity.INFO,
    title = "不是年度报告的规范名称",
    basis = "国办公开办函〔2019〕60号、〔2021〕30号：政府信息公开工作年度报告；年度报告向社会公布，不是上行文",
    explanation =
        """
        公布的应当是“某某机关某某年政府信息公开工作年度报告”本身，而不是报送上级的公文：标题写“关于报送……的报告”，有主送机关，或者既有发文字号又有印发日期。

        只有发文字号、没有其他公文要素的，不作判断；没有读出标题的，也不作判断。
        """)
public final class TitleNonstandard implements Rule {

  private static final Pattern UPWARD = Pattern.compile("报送|上报|呈报|呈送|关于.{0,40}(情况|工作)的(报告|汇报)");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    String title = facts.report().title();
    var letter = facts.report().letter();
    var marks = new ArrayList<String>();
    if (UPWARD.matcher(title).find()) {
      marks.add("标题“" + title + "”是报送用语");
    }
    letter.flatMap(Letter::addressee).ifPresent(to -> marks.add("有主送机关“" + to + "”"));
    var number = letter.flatMap(Letter::documentNumber);
    if (number.isPresent() && letter.flatMap(Letter::printedOn).isPresent()) {
      marks.add("有发文字号“" + number.get() + "”和印发日期");
    }
    if (!marks.isEmpty()) {
      return Stream.of(
          Violated.of(
              "title",
              "这份文件像是报送上级的公文：%s。公布的应当是年度报告本身，标题写“%s”。"
                  .formatted(String.join("，", marks), standard(facts))));
    }
    return title.isBlank() || number.isPresent()
        ? Stream.of(new Undecided("title", "no title, or a document number alone"))
        : Stream.of(Outcome.HELD);
  }

  private static String standard(ReportFacts facts) {
    return facts.report().institution().name()
        + facts.report().year().map(year -> year + "年").orElse("")
        + "政府信息公开工作年度报告";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("标题是年度报告", ""),
        violated(
            "关于报送的报告",
            """
            title 关于报送2023年政府信息公开工作的报告
            """),
        violated(
            "写给上级机关",
            """
            letter addressee=县政府办公室
            """),
        undecided(
            "只有发文字号",
            """
            letter number=青府办〔2024〕8号
            """));
  }
}
