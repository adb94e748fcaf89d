package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes down a resolved institution: its id, the name to show, its region.
final class NameWriter {
  private NameWriter() {}

  /// An organ of the State Council.
  static ResolvedInstitution ofState(NameReading reading) {
    String name = reading.state().orElseThrow() + reading.organ().filed();
    String id = ResolvedInstitution.STATE + "/" + name;
    Optional<AdministrativeLevel> level = Optional.of(AdministrativeLevel.STATE);
    InstitutionKind kind = name.equals("国务院") ? InstitutionKind.GOVERNMENT : reading.organ().kind();
    return new ResolvedInstitution(id, name, kind, level, Optional.empty(), List.of());
  }

  /// An institution whose place is known, or was looked for in vain.
  static ResolvedInstitution write(String printed, NameReading reading, Placement placement) {
    if (placement.division().isEmpty()) {
      return unplaced(reading);
    }
    Division division = placement.division().get();
    boolean township = reading.town().isPresent();
    Division region =
        division.level() == AdministrativeLevel.TOWNSHIP
            ? division.parent().orElseThrow()
            : division;
    String place =
        township
            ? reading.town().get()
            : placement
                .region()
                .flatMap(PrintedRegion::last)
                .map(last -> filedPlace(last, reading.organ()))
                .orElse(division.name());
    String state = reading.state().orElse("");
    List<String> path = new ArrayList<>(region.path());
    reading.town().ifPresent(path::add);
    return new ResolvedInstitution(
        region.code() + "/" + state + place + reading.organ().filed(),
        state + shownPlace(reading, placement, division) + reading.organ().shown(),
        reading.organ().kind(),
        level(reading, placement, township ? AdministrativeLevel.TOWNSHIP : region.level()),
        Optional.of(region.code()),
        path);
  }

  /// The level of the place, except for a university and its like: 北京大学 is not a body of 北京市.
  private static Optional<AdministrativeLevel> level(
      NameReading reading, Placement placement, AdministrativeLevel ofPlace) {
    boolean proper =
        placement
            .region()
            .flatMap(PrintedRegion::last)
            .filter(last -> isProperName(last, reading.organ()))
            .isPresent();
    return proper ? Optional.empty() : Optional.of(ofPlace);
  }

  private static String filedPlace(DivisionName last, Organ organ) {
    return isProperName(last, organ) ? last.written() : last.filedUnder();
  }

  private static boolean isProperName(DivisionName last, Organ organ) {
    return last.form() == DivisionName.Form.STEM && organ.joinsStem();
  }

  /// Places as printed; for a name printed without any, the division that was found.
  private static String shownPlace(NameReading reading, Placement placement, Division division) {
    String chain = placement.region().map(PrintedRegion::shown).orElse("");
    if (reading.town().isPresent()) {
      return (reading.region().names().isEmpty() ? "" : chain) + reading.town().get();
    }
    return reading.region().names().isEmpty() ? division.name() : chain;
  }

  private static ResolvedInstitution unplaced(NameReading reading) {
    String place =
        reading.region().shown() + reading.level().orElse("") + reading.town().orElse("");
    String name = reading.state().orElse("") + place + reading.organ().shown();
    String own =
        reading.region().last().map(DivisionName::written).orElse(reading.level().orElse(""));
    String filed =
        reading.state().orElse("") + reading.town().orElse(own) + reading.organ().filed();
    return new ResolvedInstitution(
        ResolvedInstitution.UNPLACED + "/" + filed,
        name,
        reading.organ().kind(),
        levelOf(reading),
        Optional.empty(),
        List.of());
  }

  /// The level where all that the name could mean share it.
  private static Optional<AdministrativeLevel> levelOf(NameReading reading) {
    if (reading.town().isPresent()) {
      return Optional.of(AdministrativeLevel.TOWNSHIP);
    }
    Optional<AdministrativeLevel> printed =
        reading.region().division().filter(_ -> reading.placedInFull()).map(Division::level);
    return printed.or(() ->
        switch (reading.level().orElse("")) {
          case "省", "自治区" -> Optional.of(AdministrativeLevel.PROVINCE);
          case "县", "区", "旗" -> Optional.of(AdministrativeLevel.COUNTY);
          case "州", "盟" -> Optional.of(AdministrativeLevel.CITY);
          default -> Optional.empty();
        });
  }
}
