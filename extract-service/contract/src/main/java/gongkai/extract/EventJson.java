package gongkai.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the events of this contract, and of the contracts built on it, are written as JSON.
///
/// Absent values are left out; unknown properties are ignored, so that an older consumer reads a
/// newer minor version; instants and dates are ISO 8601 text.
public final class EventJson {

  /// The one mapper; safe for use by several threads.
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private EventJson() {}
}
