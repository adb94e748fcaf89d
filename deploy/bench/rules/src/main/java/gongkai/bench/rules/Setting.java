package gongkai.bench.rules;

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
record Setting(
    IntPredicate years,
    Predicate<Office> offices,
    Given before,
    Given other,
    Carrying carrier,
    boolean busy) {

  enum Given {
    YES,
    NO,
    EITHER;

    private boolean agrees(Given that) {
      return this == EITHER || that == EITHER || this == that;
    }

    private Given and(Given that) {
      return this == EITHER ? that : this;
    }
  }

  enum Carrying {
    ORIGINAL,
    EITHER
  }

  static final Setting ANY =
      new Setting(_ -> true, _ -> true, Given.EITHER, Given.EITHER, Carrying.EITHER, false);

  Setting inYears(IntPredicate some) {
    return new Setting(years.and(some), offices, before, other, carrier, busy);
  }

  Setting by(Predicate<Office> some) {
    return new Setting(years, offices.and(some), before, other, carrier, busy);
  }

  Setting withBefore() {
    return new Setting(years, offices, Given.YES, other, carrier, busy);
  }

  Setting withoutBefore() {
    return new Setting(years, offices, Given.NO, other, carrier, busy);
  }

  Setting withOther() {
    return new Setting(years, offices, before, Given.YES, carrier, busy);
  }

  Setting original() {
    return new Setting(years, offices, before, other, Carrying.ORIGINAL, busy);
  }

  Setting whenBusy() {
    return new Setting(years, offices, before, other, carrier, true);
  }

  /// A report of the 2021 form.
  Setting newForm() {
    return inYears(year -> year >= 2021);
  }

  /// A report that has the year before beside it, both in the form of its year.
  Setting withBeforeOfSameForm() {
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
