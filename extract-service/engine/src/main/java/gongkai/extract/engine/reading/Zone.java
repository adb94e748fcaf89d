package gongkai.extract.engine.reading;

/// What part of the report a line belongs to.
enum Zone {
  /// Narrative, title, signature.
  TEXT,
  /// The heading of a section.
  HEADING,
  /// The table of section two.
  PROACTIVE,
  /// The table of section three.
  REQUESTS,
  /// The three case tables of section four, printed as one.
  CASES,
  /// A table that is none of the form's.
  OTHER_TABLE,
  /// What belongs to the page and not to the report: navigation, print buttons, page numbers.
  CHROME;

  boolean isForm() {
    return this == PROACTIVE || this == REQUESTS || this == CASES;
  }
}
