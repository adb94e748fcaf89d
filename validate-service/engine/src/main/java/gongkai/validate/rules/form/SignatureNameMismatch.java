package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.SignedBy;
import java.util.List;
import java.util.stream.Stream;

/// The report is signed by the body whose report it is.
///
/// Only what cannot be the same body is named; see {@link SignedBy}. Another department of the same
/// place may be a successor or a superior, and is only worth a look.
@RuleCard(
    name = "signature-name-mismatch",
    family = Family.FORM,
    severity = Severity.WARNING,
    title = "落款不是报告的机关",
    basis = "《政府信息公开条例》第四十九条：行政机关公布本机关的年度报告；落款写明报告的机关",
    explanation =
        """
        落款应当是标题所写的机关。落款写的是别的地方的机关，多半是套用了别处的文本而没有改完。

        简称、全称，政府办公室以及负责政府信息公开的部门代本级政府、本乡镇落款的，都不算。同一地方而部门名称没有一个共同的词的，可能是更名、合并，降为提示；“人力资源”与“自然资源”、“社会保障”与“医疗保障”不算共同的词，名称简短的（环保局），有一个字相同就不算。
        转换件里，与本机关所在的同一级地方只差一个字的，而部门名称也对得上的，可能是转换错字，不作判断；换成别级机关的（县的报告由别的市落款）、部门也是另一个的，照常判断。标题写的是哪个机关还有别的疑问的，落款没有日期的，作为疑点。
        """,
    version = 6)
public final class SignatureNameMismatch implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return Stream.of(
        switch (SignedBy.of(facts)) {
          case ITSELF -> Outcome.HELD;
          case NOBODY_KNOWN -> open("nobody signs, or whose report it is is open");
          case PERHAPS_MISREAD -> open("a character may have been misread");
          case A_BARE_PLACE -> open("the signature names a place only");
          case ANOTHER_PLACE -> mismatch(facts);
          case ANOTHER_DEPARTMENT -> mismatch(facts).atMost(Severity.INFO);
        });
  }

  private static Outcome open(String why) {
    return new Undecided("signatory", why);
  }

  private static Violated mismatch(ReportFacts facts) {
    var violated =
        Violated.of(
            "signatory",
            "落款是“%s”，而这是“%s”的报告，两者不是同一个机关。请核对落款，更正有误的一处；机关更名或合并的，请在报告中说明。"
                .formatted(
                    facts.report().signature().orElseThrow().signatory().orElse(""),
                    facts.report().institution().name()));
    if (facts.isIdentityDoubtfulBesideSignature()) {
      return violated.doubtful("机关的识别存疑，请先核对原件。");
    }
    // a name on the last line without a date may be a link of the page
    return facts.report().signedOn().isEmpty()
        ? violated.doubtful("没有日期，可能不是落款，请先核对原件。")
        : violated;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("落款与标题一致", ""),
        holds(
            "政府办公室代本级政府落款",
            """
            signatory 青川县人民政府办公室
            """),
        holds(
            "部门用简称落款",
            """
            institution department county 青川县人力资源和社会保障局
            signatory 县人社局
            """),
        violated(
            "落款是别的县",
            """
            signatory 剑阁县人民政府办公室
            """),
        violated(
            "财政局的报告由教育局落款（降为提示）",
            """
            institution department county 青川县财政局
            signatory 青川县教育局
            """),
        violated(
            "自然资源局的报告由粮食和物资储备局落款（降为提示）",
            """
            institution department county 青川县自然资源局
            signatory 青川县粮食和物资储备局
            """),
        holds(
            "名称里有一个词相同，可能是合并前后的两个名称",
            """
            institution department county 青川县文化广电体育局
            signatory 青川县体育局
            """),
        violated(
            "标题写明了机关，只有落款不同",
            """
            doubt signature-differs
            signatory 剑阁县人民政府
            """),
        violated(
            "没有日期的可能不是落款（作为疑点）",
            """
            signed undated
            signatory 剑阁县人民政府
            """),
        violated(
            "落款是名称只有一个字的县",
            """
            signatory 夏县人民政府
            """),
        violated(
            "落款是别的县的同名部门，县名只有一个字",
            """
            institution department county 青川县财政局
            signatory 滑县财政局
            """),
        violated(
            "转换件里落款是别的市，不是本县名的错字",
            """
            carrier transcript
            institution department county 青川县财政局
            signatory 广安市财政局
            """),
        violated(
            "转换件里县名差一个字，但部门也是另一个",
            """
            carrier transcript
            institution department county 青川县财政局
            signatory 青州县交通运输局
            """),
        undecided(
            "转换件里县名差一个字",
            """
            carrier transcript
            signatory 青州县人民政府
            """),
        undecided(
            "没有落款",
            """
            signed none
            """));
  }
}
