package gongkai.extract;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Why a file cannot be read.
public enum RejectionReason {
  /// No bytes, or nothing but white space.
  EMPTY,
  /// The name holds a path, control characters, or is too long.
  BAD_NAME,
  /// Not one of the formats that are read.
  UNSUPPORTED_FORMAT,
  /// Protected by a password.
  ENCRYPTED,
  /// The bytes are not what the format asks for.
  CORRUPT,
  /// Larger than the limits allow.
  TOO_LARGE,
  /// Reading took longer than the limit.
  TIMED_OUT,
  /// The reader itself failed: a bug of ours, kept for us to look at.
  READER_FAILED,
  /// Readable, but not an annual report.
  NOT_A_REPORT;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
