package gongkai.validate.rules.narrative;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.CellAddress;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Meaning;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.StatedFigure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A figure or a claim in the text agrees with its cell.
@RuleCard(
    name = "narrative-table-mismatch",
    family = Family.NARRATIVE,
    severity = Severity.ERROR,
    title = "文字与表格不一致",
    basis = "同一报告中同一数量只有一个数：正文所述应与表格一致（国办公开办函〔2019〕60号、〔2021〕30号）",
    explanation =
        """
        正文里的件数和说法（收到申请 12 件、未收到申请、申请人均为自然人、制发规范性文件 2 件……）应当与表格里的数一致。

        动词决定一个数可以指什么，都对不上的才算不一致：

        - “收到”“新收”是本年新收；
        - “受理”“办理”可以是本年新收、本年新收加上年结转，或办理结果总计；
        - “办结”“答复”是办理结果总计，也可以是本年新收中已办结的，或不计其他处理；“及时”“按期”办结的可以少于总计；
        - “公开”“予以公开”可以含部分公开；“均予以公开”只要办理总计都是公开或部分公开即可，没有写收到多少件的，不予公开、无法提供、不予处理的应当都是 0。

        下列情形从宽：只说某个部门、办公室的，范围不同，少于表格的不作判断，多于表格的至多为警告；
        余、多、近、约、超过等约数，相差较大的才算，至多为警告；
        没有写件数而说全年收到的申请“申请人均为自然人”的，本年新收的其他各列应当都是 0。
        行政复议、行政诉讼、行政许可和行政处罚决定，以及以“公开”“发布”说的规范性文件，口径常有不同，至多为警告。
        别的年份的数、说不清是哪一年的数、累计数、备案数，未按时办结等没有办成的，以及别的地区、别的政府的数，不比较；
        表格里没有数字的，不作判断。
        """,
    version = 7)
public final class NarrativeTableMismatch implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return Stream.concat(
        facts.figures().stream().map(figure -> decide(facts, figure)),
        OneKindOfApplicant.in(facts));
  }

  private static Outcome decide(ReportFacts facts, StatedFigure figure) {
    var values = figure.meanings().stream().flatMap(m -> m.value(facts).stream()).toList();
    if (values.stream().anyMatch(figure::agreesWith) || figure.isTrueOfAll(facts)) {
      return Outcome.HELD;
    }
    String subject = Spans.subject(figure.fact());
    if (values.size() < figure.meanings().size()) {
      return new Undecided(subject, "a cell that it may be about holds no number");
    }
    boolean below = values.stream().allMatch(value -> figure.fact().value().compareTo(value) < 0);
    if (below && figure.isPartial()) {
      return new Undecided(subject, "a part of the whole may be less");
    }
    return Violated.of(subject, message(facts, figure))
        .on(cells(facts, figure))
        .figures(values.getFirst(), figure.fact().value())
        .in(Spans.of(figure.fact()))
        .atMost(figure.isExact() && figure.isStrict() ? Severity.ERROR : Severity.WARNING);
  }

  private static String message(ReportFacts facts, StatedFigure figure) {
    var table =
        figure.meanings().stream()
            .map(m ->
                "%s为 %s".formatted(m.words(), m.value(facts).map(FormWords::number).orElse("")))
            .toList();
    String implied =
        figure.fact().claim() ? "（即 " + FormWords.number(figure.fact().value()) + "）" : "";
    return "正文“%s”%s与表格不一致：%s%s。请核对正文和表格，改正有误的一处。"
        .formatted(
            figure.fact().text(),
            implied,
            String.join("，", table),
            table.size() > 1 ? "，都对不上" : "");
  }

  private static List<CellAddress> cells(ReportFacts facts, StatedFigure figure) {
    var about = figure.meanings().stream().flatMap(Meaning::cells).collect(Collectors.toSet());
    return facts.form().addresses().stream().filter(about::contains).toList();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "正文和表格都是十二件",
            """
            requests.newlyReceived.total 12
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            """),
        holds(
            "受理的件数含上年结转",
            """
            requests.newlyReceived.total 10
            requests.broughtForward.total 2
            requests.totalHandled.total 11
            requests.carriedForward.total 1
            fact requests.newlyReceived 12 受理申请12件 verb=受理
            """),
        holds(
            "上一年的数不比较",
            """
            requests.newlyReceived.total 12
            fact requests.newlyReceived 7 收到申请7件 verb=收到 period=2022
            """),
        violated(
            "正文说没有收到，表格有一件",
            """
            requests.newlyReceived.total 1
            fact requests.newlyReceived 0 未收到申请 verb=收到 claim=yes
            """),
        violated(
            "受理的件数怎样理解都对不上",
            """
            requests.newlyReceived.total 10
            requests.broughtForward.total 2
            requests.totalHandled.total 11
            requests.carriedForward.total 1
            fact requests.newlyReceived 15 受理申请15件 verb=受理
            """),
        violated(
            "制发的件数不一致",
            """
            proactive.normativeDocuments.issued 2
            fact normativeDocuments.issued 3 制发规范性文件3件 verb=制发
            """),
        violated(
            "作出的行政处罚决定比表格多",
            """
            proactive.penalties.decisions 12
            fact penalties.decisions 19 行政处罚决定19件 verb=作出
            """),
        holds(
            "办结的都公开了，一件还在办",
            """
            requests.newlyReceived.total 12
            requests.granted.total 11
            requests.totalHandled.total 11
            requests.carriedForward.total 1
            fact requests.granted 12 均予以公开 claim=yes
            """),
        violated(
            "说都公开了，表格里有不予公开的",
            """
            requests.newlyReceived.total 12
            requests.granted.total 10
            requests.refused.stateSecret.total 2
            requests.totalHandled.total 12
            fact requests.granted 12 均予以公开 claim=yes
            """),
        violated(
            "没有写件数，说都公开了，表格里有无法提供的",
            """
            requests.newlyReceived.total 12
            requests.granted.total 10
            requests.unavailable.notHeld.total 2
            requests.totalHandled.total 12
            fact requests.refused 0 均予以公开 claim=yes
            """),
        violated(
            "没有写件数，说都是自然人，表格里有企业",
            """
            section 1 2023年收到的政府信息公开申请，申请人均为自然人。
            requests.newlyReceived.naturalPerson 8
            requests.newlyReceived.commercialEnterprise 4
            requests.newlyReceived.total 12
            """),
        undecided(
            "只说办公室收到的",
            """
            requests.newlyReceived.total 12
            fact requests.newlyReceived 3 办公室收到申请3件 verb=收到 scope=办公室
            """),
        undecided(
            "表格那一格留空",
            """
            requests.newlyReceived.total _
            fact requests.newlyReceived 3 收到申请3件 verb=收到
            """));
  }
}
