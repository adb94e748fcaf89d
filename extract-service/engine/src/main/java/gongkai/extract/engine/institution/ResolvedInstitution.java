package gongkai.extract.engine.institution;

import java.util.List;
import java.util.Optional;

/// An institution that a report names as its author.
///
/// @param id `<region code>/<name as filed>`: the same however the name is written. The filed name
///   starts with the institution's own division, in its name of today, and leaves out those above:
///   `320813/洪泽区人民政府`. State organs are filed under [#STATE], institutions whose place is not known
///   under [#UNPLACED]; two of the latter with one id need not be one institution.
/// @param name the full proper name to show: places as printed, short forms written out
/// @param level the level of the government it is or belongs to; empty if unknown
/// @param regionCode six digits, the county's for a township; empty for state organs and unknown
///   places
/// @param regionPath names from the province down, a township's own name at the end; empty if
///   unknown
public record ResolvedInstitution(
    String id,
    String name,
    InstitutionKind kind,
    Optional<AdministrativeLevel> level,
    Optional<String> regionCode,
    List<String> regionPath) {

  /// Stands for the region code in the ids of state organs.
  public static final String STATE = "000000";

  /// Stands for the region code in the ids of institutions whose place is not known.
  public static final String UNPLACED = "unknown";

  public ResolvedInstitution {
    if (name.isEmpty() || regionCode.isPresent() == regionPath.isEmpty()) {
      throw new IllegalArgumentException("half an institution: " + id + " " + regionPath);
    }
    regionPath = List.copyOf(regionPath);
  }
}
