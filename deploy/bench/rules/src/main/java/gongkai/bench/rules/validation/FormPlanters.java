package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.FigureMaker;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.extract.form.Form;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormVersion;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tables that are not there, another year's, or in other words.
final class FormPlanters {

  /// Labels as the form has them and as they are found in reports.
  private static final List<Map.Entry<String, String>> ALTERED =
      List.of(
          Map.entry("社会公益组织", "社会组织"),
          Map.entry("科研机构", "研究机构"),
          Map.entry("法律服务机构", "法律机构"),
          Map.entry("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开"),
          Map.entry("6.属于四类过程性信息", "6.属于过程性信息"),
          Map.entry("5.属于三类内部事务信息", "5.属于内部事务信息"),
          Map.entry("1.本机关不掌握相关政府信息", "1.本机关不掌握该信息"),
          Map.entry("3.要求提供公开出版物", "3.要求提供出版物"),
          Map.entry("4.保护第三方合法权益", "4.保护第三方权益"),
          Map.entry("结果纠正", "结果纠错"),
          Map.entry("尚未审结", "未审结"),
          Map.entry("现行有效件数", "现行有效数量"),
          Map.entry("本年制发件数", "本年度制作件数"),
          Map.entry("对外公开总数量", "公开总数量"),
          Map.entry("上一年项目数量", "上年度项目数"));

  private FormPlanters() {}

  static List<Planter> all() {
    Set<String> tables =
        Touched.overviewAnd("requests", "proactive", "caseTable", "before", "tables", "labels");
    return List.of(
        Planter.ofText(
            "table-missing",
            Severity.ERROR,
            Setting.ANY,
            Set.of("requests", "proactive", "caseTable", "tables", "labels"),
            FormPlanters::missing),
        Planter.ofText(
            "wording-altered",
            Severity.INFO,
            Setting.ANY,
            Set.of("labels", "tables"),
            FormPlanters::altered),
        new Planter(
            "form-outdated",
            Severity.ERROR,
            Setting.ANY.withoutBefore().newForm(),
            tables,
            FormPlanters::oldForm,
            story -> outdated(story, Severity.ERROR, Whose.AUTHORS)),
        new Planter(
            "form-outdated",
            Severity.WARNING,
            Setting.ANY.withoutBefore().inYears(year -> year < 2021),
            tables,
            story -> remake(story, Form2021.FORM),
            story -> outdated(story, Severity.WARNING, Whose.AUTHORS)),
        new Planter(
            "form-outdated",
            Severity.WARNING,
            Setting.ANY.withoutBefore().newForm(),
            tables,
            story -> remake(story, Form2021.SINGLE_OTHER_ROW),
            story -> outdated(story, Severity.WARNING, Planter.lost(story))));
  }

  private static Optional<Planting> missing(Story story) {
    Draft draft = story.draft();
    String table = story.oneOf(List.of("proactive", "requests", "cases"));
    String instead = story.oneOf(List.of("", "", "（数据见附件）", "详见附表。", "具体数据如下表所示："));
    draft.withoutTable.put(table, instead);
    return Planter.may(
        Planter.ofReport(
            table + " " + instead, "table-missing", Severity.ERROR, Planter.lost(story)),
        "extraction-doubt",
        "section-empty");
  }

  private static Optional<Planting> altered(Story story) {
    Draft draft = story.draft();
    boolean isNew = story.isNewForm();
    int many = story.between(1, 3);
    while (draft.relabelled.size() < many) {
      int choice = story.random.nextInt(ALTERED.size());
      boolean there = choice < 11 || (choice < 13) == isNew;
      if (there) {
        draft.relabelled.put(ALTERED.get(choice).getKey(), ALTERED.get(choice).getValue());
      }
    }
    return Planter.may(
        Planter.ofReport(
            draft.relabelled.values().toString(),
            "wording-altered",
            Severity.INFO,
            Planter.lost(story)),
        "extraction-doubt");
  }

  private static void remake(Story story, Form form) {
    story.now = FigureMaker.make(story.office, story.year, form, story.size, story.random, null);
  }

  /// The whole form of 2019, or its first table alone.
  private static void oldForm(Story story) {
    List<FormTable> tables =
        story.random.nextInt(3) == 0
            ? List.of(
                Form2019.FORM.tables().getFirst(),
                Form2021.FORM.tables().get(1),
                Form2021.FORM.tables().get(2),
                Form2021.FORM.tables().get(3),
                Form2021.FORM.tables().get(4))
            : Form2019.FORM.tables();
    Form like = tables.equals(Form2019.FORM.tables()) ? Form2019.FORM : Form2021.FORM;
    remake(story, new Form(FormVersion.FORM_2019, tables, like.equations()));
  }

  private static Optional<Planting> outdated(Story story, Severity ceiling, Whose whose) {
    return Planter.may(
        Planter.ofReport(
            story.year + " " + story.now.form().version(), "form-outdated", ceiling, whose),
        "citation-outdated",
        "extraction-doubt",
        "heading-altered",
        "processing-fee-unstated",
        "wording-altered",
        "cell-blank");
  }
}
