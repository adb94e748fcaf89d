package gongkai.extract.form;

import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.List;
import java.util.stream.Stream;

/// The form of 国办公开办函〔2019〕60号, for the years 2019 and 2020.
public final class Form2019 {

  private static final List<Column> DOCUMENTS =
      List.of(
          new Column("made", "本年新制作数量"),
          new Column("disclosed", "本年新公开数量"),
          new Column("totalDisclosed", "对外公开总数量"));

  private static final Column PREVIOUS_ITEMS = new Column("previousItems", "上一年项目数量");
  private static final Column CHANGE = new Column("change", "本年增/减");

  private static final List<Column> ITEMS =
      List.of(PREVIOUS_ITEMS, CHANGE, new Column("decisions", "处理决定数量"));

  private static final FormTable PROACTIVE =
      new FormTable(
          "proactive",
          "主动公开情况表",
          2,
          List.of(
              new Row("regulations", "规章", "第二十条第（一）项", DOCUMENTS),
              new Row("normativeDocuments", "规范性文件", "第二十条第（一）项", DOCUMENTS),
              new Row("licences", "行政许可", "第二十条第（五）项", ITEMS),
              new Row("otherServices", "其他对外管理服务事项", "第二十条第（五）项", ITEMS),
              new Row("penalties", "行政处罚", "第二十条第（六）项", ITEMS),
              new Row("coercions", "行政强制", "第二十条第（六）项", ITEMS),
              new Row("fees", "行政事业性收费", "第二十条第（八）项", List.of(PREVIOUS_ITEMS, CHANGE)),
              new Row(
                  "procurement",
                  "政府集中采购",
                  "第二十条第（九）项",
                  List.of(new Column("items", "采购项目数量"), new Column("amount", "采购总金额")))));

  /// The form as printed.
  public static final Form FORM = form(Requests.withSingleOtherRow());

  /// Its table two in a report whose table three is that of the form that followed: （六）其他处理 in
  /// three rows.
  public static final Form THREE_OTHER_ROWS = form(Requests.withThreeOtherRows());

  private Form2019() {}

  private static Form form(FormTable requests) {
    return new Form(
        FormVersion.FORM_2019,
        Stream.concat(Stream.of(PROACTIVE, requests), Requests.cases().stream()).toList(),
        Requests.equations(requests));
  }
}
