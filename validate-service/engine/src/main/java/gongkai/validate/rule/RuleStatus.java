package gongkai.validate.rule;

/// Whether a rule counts.
public enum RuleStatus {
  /// It judges.
  ON("启用"),
  /// It is tried out: what it finds is shown as a doubt about the rule, and never held against the
  /// author.
  TRIAL("试行"),
  /// It judges nothing; its name and page stay.
  OFF("停用");

  private final String words;

  RuleStatus(String words) {
    this.words = words;
  }

  /// The word on the rule's page.
  public String words() {
    return words;
  }
}
