package gongkai.validate.rules.arithmetic;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.NarrativeFact;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.TextSpan;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Information-processing fees are sums of the tariff's steps, the smallest of which is 10 yuan.
@RuleCard(
    name = "processing-fee-step",
    family = Family.ARITHMETIC,
    severity = Severity.INFO,
    title = "信息处理费不合收费标准",
    basis = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：按件每件 100 元起、逐档加 100 元，按量每页 10 元、20 元、40 元",
    explanation =
        """
        信息处理费按件或按量计收：按件的，同一申请人一个月内第 11 至 30 件每件 100 元，此后每 10 件为一档，每档每件再加 100 元；按量的，第 31 至 100 页每页 10 元，第 101 至 200 页每页 20 元，此后每页 40 元。
        各档都是 10 元的整倍数，所以正文写明的金额也应当是 10 元的整倍数。以万元写的，先换算成元。

        写“约”“余”“以上”的金额，单位不是元或万元的，不作判断；2020 年以前的收费另有标准，不看。
        """,
    forms = FormVersion.FORM_2021,
    byYear = true,
    version = 2)
public final class ProcessingFeeStep implements Rule {

  private static final String AMOUNT = "processingFee.amount";

  /// The tariff is in force from 1 January 2021.
  private static final int SINCE = 2021;

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return facts
        .stated(AMOUNT)
        .filter(fact -> fact.period().or(facts.report()::year).filter(y -> y < SINCE).isEmpty())
        .map(fact -> decide(facts, fact));
  }

  private static Outcome decide(ReportFacts facts, NarrativeFact fact) {
    var yuan = inYuan(fact);
    if (yuan.isEmpty() || fact.approximate() || fact.atLeast()) {
      return new Undecided("processing-fee", "no exact amount in yuan");
    }
    if (yuan.get().remainder(BigDecimal.TEN).signum() == 0) {
      return Outcome.HELD;
    }
    Violated violated =
        Violated.of(
                "processing-fee",
                "正文“%s”：信息处理费的各档标准都是 10 元的整倍数，%s 元不是。请核对金额和单位（元或万元）。"
                    .formatted(fact.text(), FormWords.number(yuan.get())))
            .in(new TextSpan(fact.section(), fact.at(), fact.text()));
    return facts.isRecognised() ? violated.doubtful("文字由图片识别得来，可能有误，请核对原件。") : violated;
  }

  private static Optional<BigDecimal> inYuan(NarrativeFact fact) {
    return switch (fact.unit()) {
      case "元" -> Optional.of(fact.value());
      case "万元" -> Optional.of(fact.value().movePointRight(4));
      default -> Optional.empty();
    };
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "按件收取 300 元",
            """
            section 6 本年度收取信息处理费300元。
            fact processingFee.amount 300 收取信息处理费300元 unit=元 section=6
            """),
        holds(
            "以万元写的 0.031 万元是 310 元",
            """
            section 6 本年度收取信息处理费0.031万元。
            fact processingFee.amount 0.031 收取信息处理费0.031万元 unit=万元 section=6
            """),
        violated(
            "251 元不是任何几档之和",
            """
            section 6 本年度收取信息处理费251元。
            fact processingFee.amount 251 收取信息处理费251元 unit=元 section=6
            """),
        undecided(
            "只说约数",
            """
            section 6 本年度收取信息处理费约255元。
            fact processingFee.amount 255 收取信息处理费约255元 unit=元 section=6 approximate=yes
            """));
  }
}
