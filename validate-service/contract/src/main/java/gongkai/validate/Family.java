package gongkai.validate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// The families of rules; each has its topic of failures.
public enum Family {
  ARITHMETIC,
  CONTINUITY,
  NARRATIVE,
  COMPLETENESS,
  FORM,
  TIMELINESS,
  PRIVACY;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The topic that carries failures of this family.
  public String topic() {
    return "gongkai.failures." + word() + ".v1";
  }
}
