package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a town or subdistrict at the start of what follows the place in a name: 尔林兔镇|人民政府,
/// 厚桥街道|办事处, 南磨房地区|办事处.
final class TownReader {
  private static final String GOVERNMENT = "(?:人民政府|政府|办事处|街道办事处|街道办|党工委)?";

  /// A town that the data does not list must look like one.
  private static final Pattern UNLISTED =
      Pattern.compile("([^市县区省局委办厅]{1,10}?(?:街道|镇|乡|苏木))(" + GOVERNMENT + ")");

  /// 底张办事处 for 底张街道办事处.
  private static final Pattern OFFICE_ONLY = Pattern.compile("([^市县区]{2,6})(?:街道办|街办|办事处)");

  /// What may stand between the place and the town: 锡山区|人民政府|厚桥街道, 西咸新区|底张街道.
  private static final Pattern BETWEEN =
      Pattern.compile("(人民政府|.{2,12}?(?:新区|开发区|高新区|经开区|示范区|园区|管理区|管理委员会|管委会))(?=.*(?:镇|乡|街道|苏木))");

  private static final String LAST_CHARACTERS = "镇乡道木区场处";

  private final Divisions divisions;

  TownReader(Divisions divisions) {
    this.divisions = divisions;
  }

  /// All readings of `rest`, which follows the place `region`, that start with a town.
  List<NameReading> read(PrintedRegion region, String rest) {
    List<NameReading> found = new ArrayList<>();
    if (rest.length() < 2 || !mentionsTown(rest)) {
      return found;
    }
    Matcher between = BETWEEN.matcher(rest);
    String from = between.lookingAt() ? rest.substring(between.end()) : rest;
    listed(region, rest, 0, found);
    if (found.isEmpty() && !from.equals(rest)) {
      listed(region, from, rest.length() - from.length(), found);
    }
    Matcher office = OFFICE_ONLY.matcher(from);
    if (found.isEmpty() && office.matches()) {
      towns(region, office.group(1) + "街道", from.length() + region.end(), "", found);
    }
    Matcher unlisted = UNLISTED.matcher(from);
    if (found.isEmpty() && unlisted.matches()) {
      found.add(reading(region, List.of(), unlisted.group(1), unlisted.group(2), region.end()));
    }
    return found;
  }

  private void listed(PrintedRegion region, String text, int skipped, List<NameReading> found) {
    for (int end = Math.min(text.length(), 16); end >= 2 && found.isEmpty(); end--) {
      if (LAST_CHARACTERS.indexOf(text.charAt(end - 1)) >= 0) {
        String rest = text.substring(end);
        towns(region, text.substring(0, end), region.end() + skipped + end, rest, found);
      }
    }
  }

  private void towns(
      PrintedRegion region, String name, int length, String rest, List<NameReading> found) {
    List<Division> towns =
        divisions.townships().named(name).stream()
            .filter(town -> region.division().map(town::liesIn).orElse(true))
            .toList();
    if (!towns.isEmpty() && looksLikeTown(towns.getFirst().name())) {
      found.add(reading(region, towns, towns.getFirst().name(), rest, length));
    }
  }

  private static NameReading reading(
      PrintedRegion region, List<Division> towns, String name, String rest, int length) {
    Organ organ = Organ.ofTownship(name, rest);
    return new NameReading(
        region, towns, Optional.of(name), Optional.empty(), Optional.empty(), organ, length);
  }

  /// Zones, farms and prisons are in the list of townships too; their bodies are not a town's.
  private static boolean looksLikeTown(String name) {
    return name.matches(".*(?:镇|乡|街道|苏木|地区|办事处)");
  }

  private static boolean mentionsTown(String rest) {
    return rest.matches(".*(?:镇|乡|街|苏木|地区|办事处).*");
  }
}
