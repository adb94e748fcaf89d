package gongkai.bench.rules;

import gongkai.bench.rules.Draft.Heading;
import gongkai.extract.form.FormVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the form calls its sections and their parts.
public final class Headings {

  /// What counts sections, and whatever else is counted in words, from 一.
  public static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七");

  /// The parts of section one.
  public static final List<String> PARTS = List.of("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");

  private Headings() {}

  /// The headings of the sections, by their numbers from 1.
  static Map<Integer, Heading> of(FormVersion form) {
    List<String> words =
        List.of(
            "总体情况",
            "主动公开政府信息情况",
            "收到和处理政府信息公开申请情况",
            form == FormVersion.FORM_2021 ? "政府信息公开行政复议、行政诉讼情况" : "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
            "存在的主要问题及改进情况",
            "其他需要报告的事项");
    var headings = new TreeMap<Integer, Heading>();
    for (int i = 0; i < words.size(); i++) {
      headings.put(i + 1, new Heading(NUMERALS.get(i), words.get(i)));
    }
    return headings;
  }
}
