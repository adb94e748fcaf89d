package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads chains of division names off the start of folded text, in every way that the names allow.
final class RegionReader {
  /// After a stem these belong to another place's name: 长安|镇, 西安|路街道 do not start with a county.
  private static final String NOT_AFTER_A_STEM = "省市区县旗盟州镇乡街苏路村地";

  /// Counties' stems that are also the first word of departments: 公安县, 资源县, 港口区…
  private static final Set<String> WORDS = Set.of("公安", "资源", "港口", "工农", "民主", "中心", "城中");

  private final Divisions divisions;

  RegionReader(Divisions divisions) {
    this.divisions = divisions;
  }

  /// All readings of the start of `text`, the empty one first.
  ///
  /// @param year the year of the report, if known: a former name is only believed for years in
  ///   which it was the name, unless nothing of today is called that
  List<PrintedRegion> read(String text, OptionalInt year) {
    List<PrintedRegion> found = new ArrayList<>();
    found.add(PrintedRegion.NONE);
    extend(text, PrintedRegion.NONE, year, found);
    return found;
  }

  private void extend(
      String text, PrintedRegion chain, OptionalInt year, List<PrintedRegion> found) {
    int longest = Math.min(text.length(), chain.end() + divisions.longestName());
    for (int end = longest; end >= chain.end() + 2; end--) {
      for (DivisionName name : inUse(divisions.written(text.substring(chain.end(), end)), year)) {
        if (name.form() != DivisionName.Form.STEM || stemFits(text, chain, name, end)) {
          append(text, chain, name, end, year, found);
        }
      }
    }
  }

  private void append(
      String text,
      PrintedRegion chain,
      DivisionName name,
      int end,
      OptionalInt year,
      List<PrintedRegion> found) {
    Optional<Division> around = chain.division();
    boolean inside = around.isEmpty() || name.division().liesIn(around.get());
    boolean stray =
        !inside
            && name.form() == DivisionName.Form.FULL
            && name.division().level() == AdministrativeLevel.COUNTY
            && around.get().level() != AdministrativeLevel.COUNTY
            && name.written().length() >= 3
            && divisions.written(name.written()).size() == 1;
    if (inside || stray) {
      List<DivisionName> names = new ArrayList<>(chain.names());
      names.add(name);
      var longer = new PrintedRegion(List.copyOf(names), end, chain.strays() + (stray ? 1 : 0));
      found.add(longer);
      extend(text, longer, year, found);
    }
  }

  private static boolean stemFits(String text, PrintedRegion chain, DivisionName name, int end) {
    if (end < text.length() && NOT_AFTER_A_STEM.indexOf(text.charAt(end)) >= 0) {
      return false;
    }
    return !chain.names().isEmpty() || !WORDS.contains(name.written());
  }

  private static List<DivisionName> inUse(List<DivisionName> names, OptionalInt year) {
    if (names.stream().allMatch(DivisionName::isFormer)) {
      return names;
    }
    return names.stream()
        .filter(name -> !name.isFormer() || year.isEmpty() || year.getAsInt() <= name.until())
        .toList();
  }
}
