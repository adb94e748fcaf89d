package gongkai.extract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Whether the file is the publication itself or somebody's conversion of it.
public enum Carrier {
  /// HTML, PDF, Office, OFD and pictures: what the institution published.
  ORIGINAL,
  /// Text and Markdown: a conversion, in which lines, columns and letters get lost.
  TRANSCRIPT;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
