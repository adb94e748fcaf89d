package gongkai.extract.engine.institution;

import java.util.Locale;

/// A level of the state's administration, from the State Council down to townships.
///
/// Districts of 北京, 天津, 上海 and 重庆 are counties here, as are cities that sit in a county's place
/// (县级市), whatever rank their officials hold.
public enum AdministrativeLevel {
  STATE,
  PROVINCE,
  CITY,
  COUNTY,
  TOWNSHIP;

  /// The word for this level in reports, events and pages: `state`, `province`, `city`…
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
