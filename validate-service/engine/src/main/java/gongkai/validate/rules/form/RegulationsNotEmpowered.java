package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.Institution;
import gongkai.extract.report.Institution.Kind;
import gongkai.extract.report.Institution.Level;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A body that cannot issue 规章 reports none.
///
/// Every city at the level of a prefecture either has districts or is one of those that the law and
/// the National People's Congress name (东莞, 中山, 嘉峪关, 三沙, 儋州), so all of them can; prefectures and
/// leagues under an administrative office (行政公署) cannot.
@RuleCard(
    name = "regulations-not-empowered",
    family = Family.FORM,
    severity = Severity.WARNING,
    title = "没有规章制定权而填有规章",
    basis = "《立法法》第九十一条、第九十三条：国务院部门，省、自治区、直辖市和设区的市、自治州人民政府可以制定规章；东莞、中山、嘉峪关、三沙、儋州比照设区的市",
    explanation =
        """
        规章只有国务院部门和省级人民政府、设区的市和自治州的人民政府（以及东莞、中山、嘉峪关、三沙、儋州）可以制定。县级人民政府及其部门、乡镇、街道，以及省、市人民政府的部门都没有规章，“规章”一行应当填 0。常见的是把规范性文件或内部制度当作规章。

        省、市人民政府的办公厅（室）可能代本级政府填报，国务院部门在地方的机构可能填报部门规章，开发区管委会、高校等其他机构情况不一，都不作判断。
        机关的类别、层级不明的，不作判断；机关的识别存疑的，作为疑点。
        """)
public final class RegulationsNotEmpowered implements Rule {

  private static final Pattern OFFICE = Pattern.compile("(政府|公署)办公[室厅]$");
  private static final Pattern PREFECTURE = Pattern.compile("(地区|盟)$|行政公署$");
  private static final Pattern CENTRAL = Pattern.compile("^(国家|中国|中华人民共和国|国务院)");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var cells =
        facts.form().addresses().stream()
            .filter(cell -> cell.table().equals("proactive") && cell.row().equals("regulations"))
            .toList();
    var filled =
        cells.stream()
            .filter(cell -> facts.value(cell).filter(n -> n.signum() > 0).isPresent())
            .toList();
    if (filled.isEmpty()) {
      boolean known = cells.stream().allMatch(cell -> facts.value(cell).isPresent());
      return Stream.of(known ? Outcome.HELD : open("a cell holds no number"));
    }
    return Stream.of(
        mayIssue(facts.report().institution())
            .map(may -> may ? Outcome.HELD : notEmpowered(facts, filled))
            .orElseGet(() -> open("what the body may issue is not known")));
  }

  /// Whether a body may issue 规章; empty where that is not known.
  private static Optional<Boolean> mayIssue(Institution body) {
    Optional<Level> level = body.level();
    if (level.isEmpty() || body.kind() == Kind.OTHER || CENTRAL.matcher(body.name()).find()) {
      return level.filter(l -> l == Level.STATE).map(_ -> true);
    }
    boolean isOffice = OFFICE.matcher(body.name()).find();
    boolean isGovernment = body.kind() == Kind.GOVERNMENT;
    return switch (level.get()) {
      case STATE -> Optional.of(true);
      case PROVINCE -> isOffice ? Optional.empty() : Optional.of(isGovernment);
      case CITY ->
          isPrefecture(body)
              ? Optional.of(false)
              : isOffice ? Optional.empty() : Optional.of(isGovernment);
      case COUNTY, TOWNSHIP -> Optional.of(false);
    };
  }

  private static boolean isPrefecture(Institution body) {
    return PREFECTURE.matcher(body.name()).find()
        || (!body.regionPath().isEmpty() && PREFECTURE.matcher(body.regionPath().getLast()).find());
  }

  private static Outcome notEmpowered(ReportFacts facts, List<CellAddress> filled) {
    var columns =
        filled.stream()
            .map(cell ->
                "“%s”%s"
                    .formatted(
                        FormWords.column(facts.form(), cell),
                        facts.value(cell).map(FormWords::number).orElse("")))
            .toList();
    var violated =
        Violated.of(
                "regulations",
                "%s“%s”行填有%s，而%s没有规章制定权。规章以外的文件请填在规范性文件一行；没有规章的请填 0。"
                    .formatted(
                        FormWords.table(facts.form(), "proactive"),
                        FormWords.row(facts.form(), filled.getFirst()),
                        String.join("、", columns),
                        facts.report().institution().name()))
            .on(filled);
    return facts.isIdentityDoubtful() ? violated.doubtful("机关的识别存疑，请先核对原件。") : violated;
  }

  private static Outcome open(String why) {
    return new Undecided("regulations", why);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("县政府没有规章", ""),
        holds(
            "设区的市有规章",
            """
            institution government city 广元市人民政府
            proactive.regulations.inForce 12
            """),
        violated(
            "县政府填了规章",
            """
            proactive.regulations.issued 3
            proactive.regulations.inForce 3
            """),
        violated(
            "市政府的部门填了规章",
            """
            institution department city 广元市教育局
            proactive.regulations.inForce 2
            """),
        undecided(
            "市政府办公室可能代市政府填报",
            """
            institution department city 广元市人民政府办公室
            proactive.regulations.inForce 12
            """),
        undecided(
            "机关的层级不明",
            """
            institution department - 某局
            proactive.regulations.inForce 2
            """));
  }
}
