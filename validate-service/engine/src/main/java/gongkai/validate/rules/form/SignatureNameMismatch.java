package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.Institution;
import gongkai.extract.report.Institution.Kind;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The report is signed by the body whose report it is.
///
/// Names are written in many ways, so only what cannot be the same body is named: another place, or
/// in the same place a department that has no character in common with the one in the title. The
/// latter may be a successor or a superior, and is only worth a look.
@RuleCard(
    name = "signature-name-mismatch",
    family = Family.FORM,
    severity = Severity.WARNING,
    title = "落款不是报告的机关",
    basis = "《政府信息公开条例》第四十九条：行政机关公布本机关的年度报告；落款写明报告的机关",
    explanation =
        """
        落款应当是标题所写的机关。落款写的是别的地方的机关，多半是套用了别处的文本而没有改完。

        简称、全称，政府办公室以及负责政府信息公开的部门代本级政府、本乡镇落款的，都不算。同一地方而部门名称毫无共同之处的，可能是更名、合并，降为提示。
        转换件里，与本机关所在的同一级地方只差一个字的，而部门名称也对得上的，可能是转换错字，不作判断；换成别级机关的（县的报告由别的市落款）、部门也是另一个的，照常判断。标题写的是哪个机关还有别的疑问的，落款没有日期的，作为疑点。
        """,
    version = 5)
public final class SignatureNameMismatch implements Rule {

  /// What follows the name in a title; 政府 in it is no government.
  private static final Pattern BEHIND_NAME = Pattern.compile("(政府)?信息公开.*|政务公开.*");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    Institution body = facts.report().institution();
    var signatory = facts.signatory();
    if (signatory.isEmpty() || body.regionPath().isEmpty() || body.kind() == Kind.OTHER) {
      return Stream.of(new Undecided("signatory", "nobody signs, or whose report it is is open"));
    }
    var signed = BodyName.of(signatory.get());
    var own = BodyName.of(body.name());
    String title = BEHIND_NAME.matcher(facts.title()).replaceFirst("");
    String known = String.join("", body.regionPath()) + own.whole() + "/" + title;
    if (isSame(signed, own, known)) {
      return Stream.of(Outcome.HELD);
    }
    return Stream.of(
        isElsewhere(signed, own, known)
            ? elsewhere(facts, signed, own, body)
            : inPlace(facts, signed, own, body));
  }

  private static boolean isSame(BodyName signed, BodyName own, String known) {
    return signed.isShortFor(known.replace("人民政府", "政府")) || own.isShortFor(signed.whole());
  }

  /// Whether the lowest place of the signature is none that the report's body lies in or is.
  private static boolean isElsewhere(BodyName signed, BodyName own, String known) {
    return !signed.places().isEmpty()
        && !known.contains(BodyName.stem(signed.places().getLast()))
        && own.places().stream()
            .map(BodyName::stem)
            .noneMatch(stem -> signed.whole().contains(stem));
  }

  private static Outcome elsewhere(
      ReportFacts facts, BodyName signed, BodyName own, Institution body) {
    return facts.isTranscript() && isMisread(signed, own, body)
        ? new Undecided("signatory", "a character may have been misread")
        : mismatch(facts, body);
  }

  /// Whether the lowest place of the signature is the body's own, misread: of the same level, in
  /// the same region, one character away.
  private static boolean isMisread(BodyName signed, BodyName own, Institution body) {
    String here = own.places().isEmpty() ? body.regionPath().getLast() : own.places().getLast();
    String there = signed.places().getLast();
    String region = String.join("", body.regionPath()) + own.whole();
    boolean sameRegion =
        signed.places().stream()
            .limit(signed.places().size() - 1)
            .allMatch(above -> region.contains(BodyName.stem(above)));
    return sameRegion
        && (mayStandInPlace(signed, own, body) || signed.hasOrganOf(own))
        && BodyName.rank(here).equals(BodyName.rank(there))
        && isSlip(BodyName.stem(here), BodyName.stem(there));
  }

  /// Whether two names differ in one character only.
  private static boolean isSlip(String one, String other) {
    int different = 0;
    for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return one.length() == other.length() && different == 1;
  }

  private static Outcome inPlace(
      ReportFacts facts, BodyName signed, BodyName own, Institution body) {
    if (mayStandInPlace(signed, own, body)) {
      return Outcome.HELD;
    }
    return signed.organ().isEmpty()
        ? new Undecided("signatory", "the signature names a place only")
        : mismatch(facts, body).atMost(Severity.INFO);
  }

  /// Whether it could sign in the body's own place.
  private static boolean mayStandInPlace(BodyName signed, BodyName own, Institution body) {
    boolean forOthers = body.kind() != Kind.DEPARTMENT || own.isGovernment();
    boolean oneBody = own.isForDisclosure() && (signed.isGovernment() || signed.isForDisclosure());
    return forOthers || oneBody || signed.sharesOrganWith(own);
  }

  private static Violated mismatch(ReportFacts facts, Institution body) {
    var violated =
        Violated.of(
            "signatory",
            "落款是“%s”，而这是“%s”的报告，两者不是同一个机关。请核对落款，更正有误的一处；机关更名或合并的，请在报告中说明。"
                .formatted(
                    facts.report().signature().orElseThrow().signatory().orElse(""), body.name()));
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
