package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a printed name of an institution apart.
final class NameReader {
  /// 市教育局, 县政府办公室, 自治区财政厅: a level in the place of a name. Words that merely begin with the
  /// character (市场监督管理局, 区块链…) are none.
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(自治区|省|市(?!场|容|民(?!政|族|宗|防)|政(?!府|务|协|数|法|研))|州|盟|区(?!块|划|域)|县(?!域)|旗"
              + "|镇|乡(?!村|镇)|街道)(?:直属|直)?(.{2,})");

  private static final Comparator<NameReading> BEST_FIRST =
      Comparator.comparing(NameReading::clear)
          .reversed()
          .thenComparingInt(reading -> reading.region().strays())
          .thenComparingInt(reading -> -reading.length())
          .thenComparingInt(reading -> reading.region().stems())
          .thenComparingInt(reading -> -reading.region().names().size());

  private final RegionReader regions;
  private final TownReader towns;
  private final StateOrgans stateOrgans = StateOrgans.bundled();

  NameReader(Divisions divisions) {
    this.regions = new RegionReader(divisions);
    this.towns = new TownReader(divisions);
  }

  /// The best readings of a folded name, at least one. Several only differ in the place: 鼓楼区人民政府
  /// has four.
  List<NameReading> read(String name, OptionalInt year) {
    String text = Aliases.bundled().wholeName(name).replaceFirst("^中华人民共和国(?=.)", "");
    List<NameReading> readings = new ArrayList<>();
    Optional<StateOrgans.Match> state = stateOrgans.at(text);
    if (state.isPresent()) {
      ofState(state.get(), text.substring(state.get().length()), year, readings);
    } else {
      for (PrintedRegion region : regions.read(text, year)) {
        after(region, text.substring(region.end()), readings);
      }
    }
    readings.sort(BEST_FIRST);
    NameReading best = readings.getFirst();
    return readings.stream().filter(reading -> BEST_FIRST.compare(best, reading) == 0).toList();
  }

  private void after(PrintedRegion region, String rest, List<NameReading> readings) {
    readings.addAll(towns.read(region, rest));
    Matcher level = PLACEHOLDER.matcher(rest);
    if (region.names().isEmpty() && level.matches()) {
      Organ organ = Organ.after(region, level.group(2));
      readings.add(
          new NameReading(
              region,
              List.of(),
              Optional.empty(),
              Optional.of(level.group(1)),
              Optional.empty(),
              organ,
              organ.clear() ? level.end(1) : 0));
    }
    Organ organ = Organ.after(region, rest);
    readings.add(
        new NameReading(
            region,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            organ,
            region.end()));
  }

  /// 国家税务总局|某县|税务局: the place stands in the middle, if there is one.
  private void ofState(
      StateOrgans.Match state, String rest, OptionalInt year, List<NameReading> readings) {
    for (PrintedRegion region : regions.read(rest, year)) {
      String words = rest.substring(region.end());
      boolean bare = words.isEmpty() && region.names().isEmpty();
      Organ organ =
          bare
              ? new Organ(InstitutionKind.DEPARTMENT, "", "", true, false)
              : Organ.after(region, words);
      readings.add(
          new NameReading(
              region,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(state.official()),
              organ,
              state.length() + region.end()));
    }
  }
}
