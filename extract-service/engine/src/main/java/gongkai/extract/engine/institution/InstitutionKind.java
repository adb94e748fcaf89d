package gongkai.extract.engine.institution;

import java.util.Locale;

/// What sort of body an institution is.
public enum InstitutionKind {
  /// A people's government (人民政府) at county level or above, or the office that stands for one
  /// (行政公署).
  GOVERNMENT,
  /// A department, office or agency (局, 厅, 委员会, 办公室, 中心…), at any level.
  DEPARTMENT,
  /// The government of a town or township (镇, 乡, 苏木).
  TOWNSHIP,
  /// A subdistrict office (街道办事处, 地区办事处).
  SUBDISTRICT,
  /// Committees of development zones, universities, hospitals, courts, companies and all others.
  OTHER;

  /// The word for this kind in reports, events and pages.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
