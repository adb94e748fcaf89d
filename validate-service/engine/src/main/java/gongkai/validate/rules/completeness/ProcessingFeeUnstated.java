package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Headings;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Section six says what information-processing fees were collected, if only that none were.
@RuleCard(
    name = "processing-fee-unstated",
    family = Family.COMPLETENESS,
    severity = Severity.INFO,
    title = "未说明信息处理费",
    basis = "国办公开办函〔2021〕30号：收取信息处理费的情况在“其他需要报告的事项”中报告；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    explanation =
        """
        2021 年度起的报告，不论用了哪种表格，都应当在第六部分报告收取信息处理费的情况；没有收取的，也应当说明没有收取。写“无”不算说明。

        写在其他部分的也算说明。转换件里没有第六部分的，不作判断；有标题而没有文字的，作为疑点。
        """,
    forms = FormVersion.FORM_2021,
    byYear = true,
    version = 2)
public final class ProcessingFeeUnstated implements Rule {

  private static final Pattern FEE = Pattern.compile("处理费|公开收费|依申请公开费");
  private static final Pattern CHARGED = Pattern.compile("收取[^。；]{0,20}费|收费|费用");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var text = facts.text(6);
    if (facts.saysAnywhere(FEE)
        || text.filter(words -> CHARGED.matcher(words).find()).isPresent()
        || facts.stated("processingFee.amount").findAny().isPresent()) {
      return Stream.of(Outcome.HELD);
    }
    boolean lost = text.isEmpty() && (facts.isTranscript() || Cuts.aroundSection(facts, 6));
    if (lost) {
      return Stream.of(new Undecided("processing-fee", "section six may be lost"));
    }
    var violated =
        Violated.of(
            "processing-fee",
            "“%s”没有说明收取信息处理费的情况。没有收取的，也请写明本年度未收取信息处理费。".formatted(Headings.of(facts, 6)));
    boolean cut = facts.hasLostText() || (facts.isTranscript() && text.orElse("").isBlank());
    return Stream.of(cut ? violated.doubtful(Cuts.REASON) : violated);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("写明没有收取", ""),
        violated(
            "只写“无”",
            """
            section 6 无。
            """),
        violated("没有第六部分，别处也没有说明", "section 6 missing\n"),
        undecided(
            "转换件里没有第六部分",
            """
            carrier transcript
            section 6 missing
            """));
  }
}
