package gongkai.validate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How bad a finding is, worst first.
public enum Severity {
  /// Arithmetically impossible, or a part required by law is missing.
  ERROR,
  /// Very likely wrong.
  WARNING,
  /// Worth a look.
  INFO;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
