package gongkai.extract.engine.institution;

import java.util.regex.Pattern;

/// What stands after the place in an institution's name: 人民政府, 信访局, 人民政府办公室, or nothing.
///
/// @param shown the rest of the name as shown, short forms written out
/// @param filed the rest of the name as the id has it, one form for all variants
/// @param clear whether the words are those of an institution, so that the place before them was
///   read to its end
/// @param bare whether nothing was printed: the place stands for its government
record Organ(InstitutionKind kind, String shown, String filed, boolean clear, boolean bare) {

  private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府|行政公署|行署");
  private static final Pattern GOVERNMENT_OFFICE =
      Pattern.compile("(?:(?:人民)?政府|(行政公署|行署)|府)(办公厅|办公室|办)");

  /// Offices that are the government's own and keep 人民政府 in their names; the others are
  /// departments.
  private static final Pattern UNDER_GOVERNMENT =
      Pattern.compile("(?:(?:人民)?政府|行政公署|行署)(?!办公|办$|驻|研究|督查|参事|信息|门户)(.{2,})");

  private static final Pattern COMMITTEE = Pattern.compile("管委会|管委$");
  private static final Pattern ZONE =
      Pattern.compile(
          ".*(?:开发区|新区|新城|产业园|工业园|园区|示范区|试验区|实验区|管理区|保税区|度假区|风景区|名胜区|合作区|先导区|功能区|高新区|经开区)");
  private static final Pattern HIGH_TECH = Pattern.compile("高新区|高新技术开发区|高新技术产业园区");
  private static final Pattern OTHER =
      Pattern.compile(
          ".*(?:(?<!监督)管理委员会|大学|学院|学校|[中小]学|幼儿园|医院|卫生院|保健院|法院|检察院|研究院|研究所|设计院|科学院|"
              + "党校|集团|公司|厂|银行|生产建设兵团|协会|学会|联合会|联合社|总工会|基金会|博物馆|图书馆|档案馆|文化馆|科技馆|美术馆|电视台|广播台|日报社)");
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          ".*(?:局|厅|委员会|委|办公室|办|处|部|署|中心|队|所|站|分行|支行|派出所|储备库|检查院|海关|专员|社|公署|党工委|领导小组|公室\\))");

  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");

  /// Reads the rest of a name after the place `region`, which is empty where no place was printed.
  static Organ after(PrintedRegion region, String rest) {
    String text = REMARK.matcher(rest).replaceAll("");
    if (text.isEmpty()) {
      return region.names().isEmpty() ? unclear(text) : government(region, true);
    }
    if (GOVERNMENT.matcher(text).matches()) {
      return government(region, false);
    }
    var office = GOVERNMENT_OFFICE.matcher(text);
    if (office.matches()) {
      return governmentOffice(region, office.group(1) != null, office.group(2));
    }
    if (ZONE.matcher(text).matches()) {
      return committee(text + "管理委员会");
    }
    String whole = COMMITTEE.matcher(text).replaceAll("管理委员会");
    if (whole.endsWith("区管理委员会")) {
      return committee(whole);
    }
    if (OTHER.matcher(whole).matches()) {
      String filed = Aliases.bundled().filed(whole);
      return new Organ(InstitutionKind.OTHER, whole, filed, true, false);
    }
    var under = UNDER_GOVERNMENT.matcher(whole);
    String department = under.matches() ? under.group(1) : whole;
    if (DEPARTMENT.matcher(department).matches()) {
      Aliases aliases = Aliases.bundled();
      String shown = under.matches() ? whole : aliases.shown(whole);
      return new Organ(InstitutionKind.DEPARTMENT, shown, aliases.filed(department), true, false);
    }
    return unclear(whole);
  }

  /// The government of a town, the office of a subdistrict, or a body below one of them.
  static Organ ofTownship(String name, String rest) {
    boolean subdistrict = name.endsWith("街道") || name.endsWith("地区") || name.endsWith("办事处");
    InstitutionKind kind = subdistrict ? InstitutionKind.SUBDISTRICT : InstitutionKind.TOWNSHIP;
    String government = name.endsWith("办事处") ? "" : subdistrict ? "办事处" : "人民政府";
    if (rest.isEmpty()) {
      return new Organ(kind, government, government, true, true);
    }
    if (rest.matches("(?:人民)?政府|办事处|街道办事处|街道办|办|党工委")) {
      return new Organ(kind, government, government, true, false);
    }
    return after(PrintedRegion.NONE, rest);
  }

  /// Whether the words and a bare stem make one proper name: 北京|大学, 新疆|生产建设兵团.
  boolean joinsStem() {
    return kind == InstitutionKind.OTHER && !filed.endsWith("管理委员会");
  }

  /// Whether the words name an office that writes reports on its government's behalf.
  boolean isOffice() {
    return filed.matches(
        "(?:人民政府|行政公署)?办公[室厅]|.*党政(?:综合)?办(?:公室)?|.*(?:政务公开|政府信息公开|政务服务|大数据|行政审批).*");
  }

  private static Organ government(PrintedRegion region, boolean bare) {
    String words = governmentOf(region);
    return new Organ(InstitutionKind.GOVERNMENT, words, words, true, bare);
  }

  /// Leagues and prefectures have an administrative office (行政公署) of the province's government.
  private static String governmentOf(PrintedRegion region) {
    String name = region.last().map(DivisionName::written).orElse("");
    boolean office = region.division().filter(Organ::isPrefecture).isPresent();
    return office ? "行政公署" : name.endsWith("行政委员会") ? "" : "人民政府";
  }

  private static boolean isPrefecture(Division division) {
    return division.level() == AdministrativeLevel.CITY && division.name().matches(".*(?:地区|盟)");
  }

  private static Organ governmentOffice(PrintedRegion region, boolean prefecture, String printed) {
    boolean province =
        region.division().filter(d -> d.level() == AdministrativeLevel.PROVINCE).isPresent();
    String office = printed.equals("办") ? (province ? "办公厅" : "办公室") : printed;
    String words = (prefecture ? "行政公署" : governmentOf(region)) + office;
    return new Organ(InstitutionKind.DEPARTMENT, words, words, true, false);
  }

  private static Organ committee(String words) {
    String filed = HIGH_TECH.matcher(words).replaceAll("高新技术产业开发区");
    return new Organ(InstitutionKind.OTHER, words, filed, true, false);
  }

  private static Organ unclear(String words) {
    return new Organ(InstitutionKind.OTHER, words, words, false, false);
  }
}
