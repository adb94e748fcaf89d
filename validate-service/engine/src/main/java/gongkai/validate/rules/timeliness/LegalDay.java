package gongkai.validate.rules.timeliness;

import gongkai.extract.report.Institution;
import gongkai.extract.report.Institution.Level;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.StatedPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The last day that the law gives a body for the report of a year (Regulation, art. 49).
///
/// @param day 31 March of the following year for a government, 31 January for a department
/// @param latest 31 March where the body may report for its government, else the same day
record LegalDay(LocalDate day, LocalDate latest) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  /// Publishes its own report, or its government's for the whole region: the name does not tell.
  private static final Pattern GOVERNMENT_OFFICE = Pattern.compile("(政府|行政公署)办公[室厅]$");

  /// The day for a report; empty where the law sets none, and where year of title and period of the
  /// figures contradict each other.
  static Optional<LegalDay> of(ReportFacts facts) {
    return StatedPeriod.contradictsYear(facts)
        ? Optional.empty()
        : facts.report().year().flatMap(year -> of(facts.report().institution(), year + 1));
  }

  private static Optional<LegalDay> of(Institution institution, int year) {
    if (institution.level().equals(Optional.of(Level.TOWNSHIP))) {
      return Optional.empty();
    }
    LocalDate government = LocalDate.of(year, Month.MARCH, 31);
    LocalDate department = LocalDate.of(year, Month.JANUARY, 31);
    return switch (institution.kind()) {
      case GOVERNMENT -> Optional.of(new LegalDay(government, government));
      case DEPARTMENT ->
          Optional.of(
              GOVERNMENT_OFFICE.matcher(institution.name()).find()
                  ? new LegalDay(department, government)
                  : new LegalDay(department, department));
      case TOWNSHIP, SUBDISTRICT, OTHER -> Optional.empty();
    };
  }

  /// A day as messages write it.
  static String written(LocalDate day) {
    return DAY.format(day);
  }

  /// The violation, as a doubt where whose report it is, or of which year, is uncertain.
  static Violated fair(Violated violated, ReportFacts facts) {
    return facts.isIdentityDoubtful() ? violated.doubtful("机关或年份的识别存疑，请先核对原件。") : violated;
  }
}
