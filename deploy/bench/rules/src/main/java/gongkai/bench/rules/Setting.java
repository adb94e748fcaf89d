package gongkai.bench.rules;

import gongkai.extract.form.FormVersion;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// What a report has to be like for an error to be possible in it.
///
/// @param years the years reported on
/// @param offices the bodies
/// @param before whether the report of the year before is given beside it
/// @param other whether another publication for the same year is
/// @param carrier original or transcript
/// @param busy whether there must be figures to speak of
public record Setting(
    IntPredicate years,
    Predicate<Office> offices,
    Given before,
    Given other,
    Carrying carrier,
    boolean busy) {

  /// Whether another report is given beside it.
  public enum Given {
    /// It is.
    YES,
    /// It is not.
    NO,
    /// It may be.
    EITHER;

    private boolean agrees(Given that) {
      return this == EITHER || that == EITHER || this == that;
    }

    private Given and(Given that) {
      return this == EITHER ? that : this;
    }
  }

  /// What carries the report.
  public enum Carrying {
    /// An original, not a transcript.
    ORIGINAL,
    /// Either.
    EITHER
  }

  /// Any report.
  public static final Setting ANY =
      new Setting(_ -> true, _ -> true, Given.EITHER, Given.EITHER, Carrying.EITHER, false);

  /// On some years.
  public Setting inYears(IntPredicate some) {
    return new Setting(years.and(some), offices, before, other, carrier, busy);
  }

  /// By some bodies.
  public Setting by(Predicate<Office> some) {
    return new Setting(years, offices.and(some), before, other, carrier, busy);
  }

  /// With the report of the year before beside it.
  public Setting withBefore() {
    return new Setting(years, offices, Given.YES, other, carrier, busy);
  }

  /// Without one.
  public Setting withoutBefore() {
    return new Setting(years, offices, Given.NO, other, carrier, busy);
  }

  /// With another publication for the same year.
  public Setting withOther() {
    return new Setting(years, offices, before, Given.YES, carrier, busy);
  }

  /// No transcript.
  public Setting original() {
    return new Setting(years, offices, before, other, Carrying.ORIGINAL, busy);
  }

  /// With figures to speak of.
  public Setting whenBusy() {
    return new Setting(years, offices, before, other, carrier, true);
  }

  /// A report of the 2021 form.
  public Setting newForm() {
    return inYears(year -> FormVersion.forYear(year) == FormVersion.FORM_2021);
  }

  /// A report that has the year before beside it, both in the form of its year.
  public Setting withBeforeOfSameForm() {
    return inYears(year -> year != 2021 && year != 2019).withBefore();
  }

  /// Both, where that is possible.
  boolean agrees(Setting that, boolean transcript, List<Office> offices) {
    Setting both = and(that);
    return before.agrees(that.before)
        && other.agrees(that.other)
        && !(transcript && both.carrier == Carrying.ORIGINAL)
        && Story.YEARS.stream().anyMatch(year -> both.years.test(year))
        && offices.stream().anyMatch(both.offices);
  }

  Setting and(Setting that) {
    return new Setting(
        years.and(that.years),
        offices.and(that.offices),
        before.and(that.before),
        other.and(that.other),
        carrier == Carrying.ORIGINAL ? carrier : that.carrier,
        busy || that.busy);
  }
}
