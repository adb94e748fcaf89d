package gongkai.bench.rules;

import java.time.LocalDate;

/// A body that reports, and how it speaks of itself.
///
/// @param name its full name
/// @param place the place that it belongs to, the first part of its name
/// @param rank what sort of body it is
/// @param we what it calls itself (我局)
/// @param site whose website it publishes on
/// @param regulates whether it may issue 规章
public record Office(
    String name, String place, Rank rank, String we, String site, boolean regulates) {

  /// The sorts of body, by the day that they have to publish on.
  public enum Rank {
    GOVERNMENT,
    DEPARTMENT,
    TOWNSHIP,
    SUBDISTRICT
  }

  /// Whether it is a government above townships.
  public boolean isGovernment() {
    return rank == Rank.GOVERNMENT;
  }

  /// Whether the Regulation itself sets a day for its report (第四十九条).
  public boolean isTimed() {
    return isGovernment() || rank == Rank.DEPARTMENT;
  }

  /// The last day to publish the report on a year; of those without a limit, one that is late
  /// enough.
  public LocalDate limit(int year) {
    return switch (rank) {
      case GOVERNMENT -> LocalDate.of(year + 1, 3, 31);
      case DEPARTMENT -> LocalDate.of(year + 1, 1, 31);
      case TOWNSHIP, SUBDISTRICT -> LocalDate.of(year + 1, 12, 31);
    };
  }

  /// A government above townships.
  public static Office government(String place, String we, String site, boolean regulates) {
    return new Office(place + "人民政府", place, Rank.GOVERNMENT, we, site, regulates);
  }

  /// A department of a government.
  public static Office department(String place, String office, String we, String site) {
    return new Office(place + office, place, Rank.DEPARTMENT, we, site, false);
  }

  /// The government of a township.
  public static Office township(String place, String we, String site) {
    return new Office(place + "人民政府", place, Rank.TOWNSHIP, we, site, false);
  }

  /// The office of a subdistrict.
  public static Office subdistrict(String place, String we, String site) {
    return new Office(place + "办事处", place, Rank.SUBDISTRICT, we, site, false);
  }
}
