package gongkai.extract.engine.institution;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/// One administrative division (行政区划) of today: a province, city, county or township.
///
/// @param code six digits (`140824`), nine for a township (`610881107`), as in GB/T 2260 and the
///   statistical codes
/// @param name the full official name, without the names of its parents
/// @param areaCode telephone area code with its leading 0, empty where the sources list none
public record Division(
    String code,
    String name,
    AdministrativeLevel level,
    Optional<Division> parent,
    String areaCode) {

  public Division {
    if ((code.length() != 6 && code.length() != 9) || name.isEmpty()) {
      throw new IllegalArgumentException("not a division: " + code + " " + name);
    }
  }

  /// Names from the province down to this division: `[山西省, 运城市, 稷山县]`.
  public List<String> path() {
    ArrayDeque<String> names = new ArrayDeque<>();
    for (Optional<Division> at = Optional.of(this); at.isPresent(); at = at.get().parent()) {
      names.addFirst(at.get().name());
    }
    return List.copyOf(names);
  }

  /// Whether this division lies in `other`; no division lies in itself.
  public boolean liesIn(Division other) {
    return parent.isPresent() && (parent.get().equals(other) || parent.get().liesIn(other));
  }

  /// The six digits an institution here is filed under: its own, or the county's for a township.
  public String regionCode() {
    return level == AdministrativeLevel.TOWNSHIP ? parent.orElseThrow().code() : code;
  }

  boolean isCounty() {
    return level == AdministrativeLevel.COUNTY;
  }

  /// Whether the statistics list this development zone (开发区, 新区…) in a county's place. Such a zone
  /// holds townships, but is no division by law, and its committee belongs to the city around it.
  public boolean isZone() {
    return level == AdministrativeLevel.COUNTY && code.charAt(4) == '7' && code.charAt(5) != '0';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Division that && code.equals(that.code) && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code + " " + name;
  }
}
