package gongkai.extract.form;

import com.fasterxml.jackson.annotation.JsonValue;

/// Which official form a report follows.
public enum FormVersion {
  /// 国办公开办函〔2019〕60号, for the years 2019 and 2020.
  FORM_2019("2019"),
  /// 国办公开办函〔2021〕30号, for the years 2021 and later.
  FORM_2021("2021"),
  /// 2018 and before: the text is kept, the tables are not read.
  LEGACY("legacy");

  private final String word;

  FormVersion(String word) {
    this.word = word;
  }

  /// The form that the law asks for in a year.
  public static FormVersion forYear(int year) {
    return year >= 2021 ? FORM_2021 : year >= 2019 ? FORM_2019 : LEGACY;
  }

  @JsonValue
  public String word() {
    return word;
  }
}
