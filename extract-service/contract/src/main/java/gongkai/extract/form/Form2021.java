package gongkai.extract.form;

import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.List;
import java.util.stream.Stream;

/// The form of 国办公开办函〔2021〕30号, for the years 2021 and later: 10 + 175 + 15 = 200 cells.
public final class Form2021 {

  private static final List<Column> DOCUMENTS =
      List.of(
          new Column("issued", "本年制发件数"),
          new Column("repealed", "本年废止件数"),
          new Column("inForce", "现行有效件数"));

  private static final List<Column> DECISIONS = List.of(new Column("decisions", "本年处理决定数量"));

  private static final FormTable PROACTIVE =
      new FormTable(
          "proactive",
          "主动公开情况表",
          2,
          List.of(
              new Row("regulations", "规章", "第二十条第（一）项", DOCUMENTS),
              new Row("normativeDocuments", "行政规范性文件", "第二十条第（一）项", DOCUMENTS),
              new Row("licences", "行政许可", "第二十条第（五）项", DECISIONS),
              new Row("penalties", "行政处罚", "第二十条第（六）项", DECISIONS),
              new Row("coercions", "行政强制", "第二十条第（六）项", DECISIONS),
              new Row(
                  "fees", "行政事业性收费", "第二十条第（八）项", List.of(new Column("amount", "本年收费金额（单位：万元）")))));

  /// The form as printed.
  public static final Form FORM = form(Requests.withThreeOtherRows());

  /// The form as many kept it: （六）其他处理 in one row, as in 2019.
  public static final Form SINGLE_OTHER_ROW = form(Requests.withSingleOtherRow());

  private Form2021() {}

  private static Form form(FormTable requests) {
    return new Form(
        FormVersion.FORM_2021,
        Stream.concat(Stream.of(PROACTIVE, requests), Requests.cases().stream()).toList(),
        Requests.equations(requests));
  }
}
