package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The administrative divisions of China as of 2023-06-30: a tree from provinces to townships, and
/// lookups by code and by name.
///
/// Levels that exist only in codes (市辖区, 省直辖县级行政区划) are not in the tree: 朝阳区 hangs below 北京市, 济源市
/// below 河南省, and the towns of 东莞市 below the city itself. Former names lead to today's division.
/// Townships are read when first asked for.
///
/// ```java
/// Divisions.bundled().named("鼓楼区")   // four divisions, in 南京, 徐州, 福州 and 开封
/// ```
public final class Divisions {
  private final Map<String, Division> byCode;
  private final Map<String, List<DivisionName>> byName = new HashMap<>(16_384);
  private int longestName;

  private Divisions(Map<String, Division> byCode) {
    this.byCode = byCode;
    for (Division division : byCode.values()) {
      if (!division.isZone()) {
        for (DivisionName name : DivisionName.of(division)) {
          index(name);
        }
      }
    }
    for (List<String> row : ResourceLines.rows("renamed.tsv")) {
      Division today = require(byCode, row.get(1));
      DivisionName.Form form = DivisionName.Form.valueOf(row.get(3).toUpperCase(Locale.ROOT));
      int until = Integer.parseInt(row.get(2).substring(0, 4));
      index(new DivisionName(today, row.get(0), form, until));
    }
    for (Aliases.Entry alias : Aliases.bundled().regions()) {
      for (DivisionName official : List.copyOf(written(Lettering.fold(alias.official())))) {
        if (official.form() == DivisionName.Form.FULL) {
          index(
              new DivisionName(official.division(), alias.form(), DivisionName.Form.CUSTOMARY, 0));
        }
      }
    }
  }

  /// The divisions that come with the engine; read once, on first use.
  public static Divisions bundled() {
    return Bundled.DIVISIONS;
  }

  /// A division by its six digits, or its nine for a township.
  public Optional<Division> withCode(String code) {
    if (code.length() == 9) {
      return townships().childrenOf(countyOfTownship(code)).stream()
          .filter(township -> township.code().equals(code))
          .findFirst();
    }
    return Optional.ofNullable(byCode.get(code));
  }

  /// All provinces, cities and counties, in the order of their codes; the zones that the statistics
  /// list among counties are left out.
  public List<Division> all() {
    return byCode.values().stream().filter(division -> !division.isZone()).toList();
  }

  /// The divisions directly below `parent`, in the order of their codes.
  public List<Division> childrenOf(Division parent) {
    List<Division> children = new ArrayList<>();
    for (Division division : byCode.values()) {
      if (division.parent().filter(parent::equals).isPresent() && !division.isZone()) {
        children.add(division);
      }
    }
    if (parent.level() == AdministrativeLevel.CITY
        || parent.level() == AdministrativeLevel.COUNTY) {
      children.addAll(townships().childrenOf(parent));
    }
    return children;
  }

  /// Every province, city or county called `name`: by its official name, a former or customary one,
  /// or its stem (运城 for 运城市). Empty for a name unknown; several where the name alone does not
  /// tell.
  public List<Division> named(String name) {
    return written(Lettering.fold(name)).stream().map(DivisionName::division).distinct().toList();
  }

  /// The meanings of a folded stretch of text as a division's name.
  List<DivisionName> written(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  /// Length in characters of the longest name.
  int longestName() {
    return longestName;
  }

  Townships townships() {
    return Bundled.Lazily.TOWNSHIPS;
  }

  /// The division that a township's code puts it in: the county, or the city where the county part
  /// of the code stands for the city itself.
  Division countyOfTownship(String code) {
    Division county = byCode.get(code.substring(0, 6));
    return county != null ? county : require(byCode, code.substring(0, 4) + "00");
  }

  private void index(DivisionName name) {
    String key = Lettering.foldInPlace(name.written());
    List<DivisionName> meanings = byName.get(key); // no lambda: start-up time
    if (meanings == null) {
      meanings = new ArrayList<>(2);
      byName.put(key, meanings);
    }
    meanings.add(name);
    longestName = Math.max(longestName, key.length());
  }

  private static Divisions load() {
    Map<String, Division> byCode = new LinkedHashMap<>(8_192);
    Optional<Division> province = Optional.empty();
    Optional<Division> city = Optional.empty();
    for (String line : ResourceLines.of("divisions.tsv")) { // in the order of the codes
      String code = line.substring(0, 6);
      int tab = line.indexOf('\t', 7);
      AdministrativeLevel level = levelOf(code);
      Optional<Division> parent =
          switch (level) {
            case PROVINCE -> Optional.empty();
            case CITY -> province;
            default ->
                city.isPresent() && code.startsWith(city.get().code().substring(0, 4))
                    ? city
                    : province;
          };
      Division division =
          new Division(code, line.substring(7, tab), level, parent, line.substring(tab + 1));
      byCode.put(code, division);
      if (level == AdministrativeLevel.PROVINCE) {
        province = Optional.of(division);
        city = Optional.empty();
      } else if (level == AdministrativeLevel.CITY) {
        city = Optional.of(division);
      }
    }
    return new Divisions(byCode);
  }

  private static AdministrativeLevel levelOf(String code) {
    if (code.endsWith("0000")) {
      return AdministrativeLevel.PROVINCE;
    }
    return code.endsWith("00") ? AdministrativeLevel.CITY : AdministrativeLevel.COUNTY;
  }

  private static Division require(Map<String, Division> byCode, String code) {
    Division division = byCode.get(code);
    if (division == null) {
      throw new IllegalStateException("divisions.tsv has no " + code);
    }
    return division;
  }

  private static final class Bundled {
    static final Divisions DIVISIONS = load();

    private static final class Lazily {
      static final Townships TOWNSHIPS = new Townships(DIVISIONS);
    }
  }
}
