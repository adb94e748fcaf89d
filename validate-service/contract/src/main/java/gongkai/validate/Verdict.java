package gongkai.validate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/// The verdict on a whole report.
///
/// @param status what to do with the report
/// @param errors failures of severity error
/// @param warnings failures of severity warning
/// @param infos failures of severity info
/// @param doubts doubts of any severity
public record Verdict(Status status, int errors, int warnings, int infos, int doubts) {

  /// What to do with the report.
  public enum Status {
    /// Nothing but infos.
    CLEAN,
    /// Warnings or doubts: somebody should look.
    TO_REVIEW,
    /// At least one error that is the author's.
    TO_CORRECT;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The verdict that these findings amount to.
  public static Verdict on(List<Finding> findings) {
    int errors = failures(findings, Severity.ERROR);
    int warnings = failures(findings, Severity.WARNING);
    int infos = failures(findings, Severity.INFO);
    int doubts = findings.size() - errors - warnings - infos;
    Status status =
        errors > 0 ? Status.TO_CORRECT : warnings + doubts > 0 ? Status.TO_REVIEW : Status.CLEAN;
    return new Verdict(status, errors, warnings, infos, doubts);
  }

  private static int failures(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.isFailure() && f.severity() == severity).count();
  }
}
