package gongkai.extract.engine.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One way in which a division's name is written.
///
/// @param written the form, as it would be printed
/// @param until the last year in which a former name was the official one; 0 for today's names
record DivisionName(Division division, String written, Form form, int until) {

  /// How a name relates to the official one.
  enum Form {
    /// The official name of today.
    FULL,
    /// A customary form that still says its level: 恩施州, 长阳县 for 长阳土家族自治县.
    CUSTOMARY,
    /// The bare stem: 山西, 运城, 稷山. Only believed where something follows that fits.
    STEM,
    /// A name it had before (撤县设区 and the like).
    RENAMED,
    /// The name of a division that was merged into it.
    MERGED
  }

  /// Nationalities in the names of autonomous divisions; six are also written without 族.
  private static final Pattern NATIONALITIES =
      Pattern.compile(
          "(?:各族|(?:蒙古|哈萨克|维吾尔|柯尔克孜|塔吉克|锡伯)族?|(?:回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳"
              + "|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|鄂温克|保安|裕固|独龙)族)+$");

  private static final String LAST_CHARACTERS = "省市州盟县区旗";

  private static final List<String> LONG_SUFFIXES =
      List.of("特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区");

  boolean isFormer() {
    return form == Form.RENAMED || form == Form.MERGED;
  }

  /// The name under which an institution of this division is filed today: the official one, except
  /// that bodies of a division that was merged away keep its name.
  String filedUnder() {
    return form == Form.MERGED ? written : division.name();
  }

  /// All forms that follow from the official name.
  static List<DivisionName> of(Division division) {
    String name = division.name();
    List<DivisionName> forms = new ArrayList<>(3);
    forms.add(new DivisionName(division, name, Form.FULL, 0));
    String suffix = suffixOf(name);
    String stem = name.substring(0, name.length() - suffix.length());
    if (suffix.startsWith("自治")) {
      stem = withoutNationalities(stem);
      if (!suffix.equals("自治区")) {
        forms.add(new DivisionName(division, stem.concat(suffix.substring(2)), Form.CUSTOMARY, 0));
      }
    }
    if (stem.length() >= 2 && !suffix.isEmpty()) {
      forms.add(new DivisionName(division, stem, Form.STEM, 0));
    }
    return forms;
  }

  /// The part of a name that says its level; empty for the few without one.
  private static String suffixOf(String name) {
    char last = name.charAt(name.length() - 1);
    if (LAST_CHARACTERS.indexOf(last) < 0) {
      return "";
    }
    if (last != '省' && last != '市' && last != '盟') {
      for (String suffix : LONG_SUFFIXES) {
        if (name.endsWith(suffix)) {
          return suffix;
        }
      }
    }
    return String.valueOf(last);
  }

  private static String withoutNationalities(String stem) {
    String place = NATIONALITIES.matcher(stem).replaceFirst("");
    if (place.length() >= 2) { // 内蒙古 and 东乡族 are names themselves
      return place;
    }
    return stem.endsWith("族") ? stem.substring(0, stem.length() - 1) : stem;
  }
}
