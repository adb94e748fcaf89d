package gongkai.search.app.store;

import gongkai.extract.report.Institution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where an institution belongs in the tree of provinces, cities and counties, worked out from its
/// code and the names on the path to it.
///
/// A municipality (直辖市) is its own city; a county right below a province (省直辖县级行政区划, code `..90..`)
/// is its own city too.
///
/// @param code six digits, or empty where not known
/// @param path names from the province down, a township's own included
/// @param province the province, where known
/// @param city the city, for everything at or below a city
/// @param county the county, for everything at or below a county
record Place(
    Optional<String> code,
    List<String> path,
    Optional<Unit> province,
    Optional<Unit> city,
    Optional<Unit> county) {

  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");
  private static final Set<String> FILLERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

  /// A unit of the tree.
  ///
  /// @param code six digits
  /// @param name its own name, without those above it
  record Unit(String code, String name) {

    /// Both in one word, so that an aggregate by code brings the name along: `140000 山西省`.
    String key() {
      return code + " " + name;
    }
  }

  static Place of(Institution institution) {
    var path = institution.regionPath();
    var code = institution.regionCode().filter(digits -> digits.matches("[0-9]{6}"));
    var names = path.stream().filter(name -> !FILLERS.contains(name)).toList();
    if (code.isEmpty() || names.isEmpty() || code.get().equals("000000")) {
      return new Place(code, path, Optional.empty(), Optional.empty(), Optional.empty());
    }
    var digits = code.get();
    var province = new Unit(digits.substring(0, 2) + "0000", names.getFirst());
    if (digits.equals(province.code())) {
      return new Place(
          code,
          path,
          Optional.of(province),
          isMunicipality(digits) ? Optional.of(province) : Optional.empty(),
          Optional.empty());
    }
    if (digits.endsWith("00")) {
      var city = new Unit(digits, name(names, 1));
      return new Place(code, path, Optional.of(province), Optional.of(city), Optional.empty());
    }
    var county = new Unit(digits, name(names, hasCityAbove(digits) ? 2 : 1));
    var city =
        isMunicipality(digits)
            ? province
            : hasCityAbove(digits)
                ? new Unit(digits.substring(0, 4) + "00", name(names, 1))
                : county;
    return new Place(code, path, Optional.of(province), Optional.of(city), Optional.of(county));
  }

  private static boolean isMunicipality(String code) {
    return MUNICIPALITIES.contains(code.substring(0, 2));
  }

  private static boolean hasCityAbove(String county) {
    return !isMunicipality(county) && !county.startsWith("90", 2);
  }

  private static String name(List<String> names, int at) {
    return names.get(Math.min(at, names.size() - 1));
  }

  /// Everything by which somebody may ask for this place or one above it: codes, names, and names
  /// joined from the province down.
  Set<String> within() {
    var within = new LinkedHashSet<String>();
    code.ifPresent(within::add);
    for (var unit : units()) {
      within.add(unit.code());
      within.add(unit.name());
    }
    var joined = new StringBuilder();
    for (String name : path) {
      within.add(name);
      within.add(joined.append(name).toString());
    }
    return within;
  }

  private List<Unit> units() {
    var units = new ArrayList<Unit>();
    province.ifPresent(units::add);
    city.ifPresent(units::add);
    county.ifPresent(units::add);
    return units;
  }
}
