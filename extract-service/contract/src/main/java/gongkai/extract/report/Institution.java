package gongkai.extract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The administrative body whose report it is (行政机关).
///
/// @param id region code + `/` + normalised name: the same however the body writes itself;
///   `000000/…` where the region is not known
/// @param name the name as the report gives it
/// @param kind what sort of body it is
/// @param level its place in the administrative tree, where known
/// @param regionCode six digits; a township has its county's code; empty where not known
/// @param regionPath names from the province down to the body's own region, a township's own name
///   included; empty where not known
public record Institution(
    String id,
    String name,
    Kind kind,
    Optional<Level> level,
    Optional<String> regionCode,
    List<String> regionPath) {

  public Institution {
    regionPath = List.copyOf(regionPath);
    if (id.indexOf('/') != 6) {
      throw new IllegalArgumentException("not an institution's id: '" + id + "'");
    }
  }

  /// The sort of body: 政府, 部门, 镇乡, 街道, other.
  public enum Kind {
    GOVERNMENT,
    DEPARTMENT,
    TOWNSHIP,
    SUBDISTRICT,
    OTHER;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The level of the administrative tree: 国家, 省, 市, 县, 乡.
  public enum Level {
    STATE,
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
