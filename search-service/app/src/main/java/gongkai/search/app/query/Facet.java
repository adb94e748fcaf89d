package gongkai.search.app.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What reports can be narrowed by, and are counted by at the side of a list of hits.
public enum Facet {
  /// A six-digit code or a name; includes what lies below.
  REGION("region.within"),
  /// The year reported on.
  YEAR("year"),
  /// The institution's place in the administrative tree.
  LEVEL("institution.level"),
  /// The sort of institution.
  KIND("institution.kind"),
  /// The form followed.
  FORM("form"),
  /// What to do with the report.
  VERDICT("verdict"),
  /// How bad a finding is; every doubt is a `doubt`.
  SEVERITY("findings.grade"),
  /// The rule that found something.
  RULE("findings.rule");

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  /// The values that it can have; empty where there are too many to list.
  public List<String> words() {
    return switch (this) {
      case LEVEL -> List.of("state", "province", "city", "county", "township");
      case KIND -> List.of("government", "department", "township", "subdistrict", "other");
      case FORM -> List.of("2021", "2019", "legacy");
      case VERDICT -> List.of("to-correct", "to-review", "clean");
      case SEVERITY -> List.of("error", "warning", "info", "doubt");
      case REGION, YEAR, RULE -> List.of();
    };
  }

  /// The parameter's name.
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The facet of a parameter.
  public static Optional<Facet> of(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter().equals(parameter)).findFirst();
  }

  String field() {
    return field;
  }

  boolean isAboutFindings() {
    return this == SEVERITY || this == RULE;
  }

  /// The values in which it can be asked for, checked.
  ///
  /// @throws BadParameter when one makes no sense
  List<String> checked(List<String> values) {
    for (String value : values) {
      if (this == YEAR && !value.matches("[12][0-9]{3}")) {
        throw new BadParameter(parameter(), "“%s”不是四位数的年份".formatted(value));
      }
      if (!words().isEmpty() && !words().contains(value)) {
        throw new BadParameter(
            parameter(), "“%s”不在可用的取值之中：%s".formatted(value, String.join("、", words())));
      }
    }
    return values;
  }

  /// The clause that keeps what has one of the values.
  Map<String, Object> clause(List<String> values) {
    return Map.of("terms", Map.of(field, values));
  }
}
