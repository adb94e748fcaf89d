package gongkai.validate.rules.narrative;

import gongkai.extract.report.NarrativeFact;
import gongkai.validate.TextSpan;

/// How findings about the narrative are named and placed.
final class Spans {

  private Spans() {}

  /// What a finding is about, without its values: the quantity and the words, digits taken out.
  static String subject(NarrativeFact fact) {
    String column = fact.column().map(name -> name + "/").orElse("");
    return fact.quantity() + "/" + column + withoutFigures(fact.text());
  }

  /// Words without their figures.
  static String withoutFigures(String text) {
    return text.replaceAll("[\\p{Nd}〇零一二三四五六七八九十百千万.,，％%\\s]", "");
  }

  /// Where the words stand.
  static TextSpan of(NarrativeFact fact) {
    return new TextSpan(fact.section(), fact.at(), fact.text());
  }
}
