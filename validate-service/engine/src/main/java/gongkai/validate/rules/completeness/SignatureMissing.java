package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.Letter;
import gongkai.extract.report.Signature;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.stream.Stream;

/// The report is signed by the institution and dated.
@RuleCard(
    name = "signature-missing",
    family = Family.COMPLETENESS,
    severity = Severity.INFO,
    title = "缺少落款",
    basis = "《政府信息公开条例》第四十九条：年度报告由行政机关按期公布；落款写明机关和日期",
    explanation =
        """
        报告末尾应当落款，写明报告的机关和日期。只有机关没有日期，或只有日期没有机关的，也会指出。

        没有落款而在文件头、印发日期处写明日期的，日期算有。
        """,
    carrierMayLose = true)
public final class SignatureMissing implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var signature = facts.report().signature();
    boolean named = signature.flatMap(Signature::signatory).isPresent();
    boolean dated =
        signature.flatMap(Signature::signedOn).isPresent()
            || facts.report().signedOn().isPresent()
            || facts.report().letter().flatMap(Letter::printedOn).isPresent();
    if (named && dated) {
      return Stream.of(Outcome.HELD);
    }
    String message = named ? "落款没有日期，请补上。" : dated ? "落款没有写明报告的机关，请补上。" : "报告末尾没有落款。请写明报告的机关和日期。";
    var violated = Violated.of("signature", message);
    if (facts.hasLostText()) {
      return Stream.of(new Undecided("signature", "text is lost that may have held it"));
    }
    return Stream.of(violated);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("有机关，有日期", ""),
        violated(
            "没有落款",
            """
            signed none
            """),
        violated(
            "有机关而没有日期",
            """
            signed undated
            """),
        undecided(
            "正文有缺失，落款可能在内",
            """
            signed none
            doubt text-lost
            """));
  }
}
