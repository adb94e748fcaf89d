package gongkai.extract.engine.reading;

/// A report of six sections without tables.
final class PlainReport {

  static final String TEXT =
      """
      青石县水利局2023年政府信息公开工作年度报告
      一、总体情况
      全年公布水情。
      二、主动公开政府信息情况
      三、收到和处理政府信息公开申请情况
      四、政府信息公开行政复议、行政诉讼情况
      五、存在的主要问题及改进情况
      人手不足，将增加人手。
      六、其他需要报告的事项
      没有收费。
      青石县水利局
      2024年1月9日
      """;

  private PlainReport() {}
}
