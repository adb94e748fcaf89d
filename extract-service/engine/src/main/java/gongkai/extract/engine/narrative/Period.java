package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.engine.narrative.Token.Year;
import java.util.Optional;

/// Whose year the figures of a sentence are about, as far as it has been read.
///
/// A year named in the sentence wins over the report's; a bare 累计 leaves it open; 历年, 以来 and 上半年
/// say that a figure is not one year's.
final class Period {

  private final Optional<Integer> reported;
  private Optional<Integer> named = Optional.empty();
  private boolean within;
  private boolean cumulative;
  private boolean notOneYear;
  private boolean until;
  private Optional<Integer> outside = Optional.empty();
  private boolean withinOutside;

  Period(Optional<Integer> reported) {
    this.reported = reported;
  }

  /// 2022年. Not a year to compare with (较2022年), nor the year that something began (2019年以来).
  void year(Year year, Passage text) {
    if ("较比与同按据自从对".indexOf(text.near(year.start() - 1)) >= 0 || movesFromOrTo(year, text)) {
      return;
    }
    boolean range =
        "至到-—".indexOf(text.near(year.end())) >= 0 && Character.isDigit(text.near(year.end() + 1));
    if (range) {
      notOneYear = true;
      return;
    }
    boolean reportsOwn = reported.isPresent() && reported.get() == year.year();
    if (text.startsWith("以来", year.end()) && !reportsOwn) {
      notOneYear = true;
      return;
    }
    if (until && reported.isPresent() && year.year() == reported.get() + 1) {
      return; // 截至2024年1月 in the report of 2023
    }
    named = Optional.of(year.year());
    within = !until;
  }

  /// Whether the year behind a character is one to compare with.
  static boolean compares(char before) {
    return "较比与同".indexOf(before) >= 0;
  }

  private static boolean movesFromOrTo(Year year, Passage text) {
    return text.startsWith("结转", year.end())
        || text.startsWith("转", year.end())
        || text.startsWith("未办", year.end())
        || text.startsWith("未结", year.end())
        || text.startsWith("遗留", year.end())
        || isMovedTo(year, text)
        || text.startsWith("结转", year.start() - 2)
        || text.startsWith("转至", year.start() - 2)
        || text.startsWith("转入", year.start() - 2)
        || text.startsWith("结转至", year.start() - 3)
        || text.startsWith("结转到", year.start() - 3);
  }

  /// 顺延至2024年, 延续到2024年.
  private static boolean isMovedTo(Year year, Passage text) {
    return "至到入".indexOf(text.near(year.start() - 1)) >= 0
        && "转延续跨移期".indexOf(text.near(year.start() - 2)) >= 0;
  }

  void word(Word word, Passage text) {
    switch (word.sense()) {
      case LAST_YEAR -> {
        if (!compares(text.near(word.start() - 1))) {
          named = reported.map(year -> year - 1);
          within = true;
        }
      }
      case THIS_YEAR -> {
        within = true;
        if (word.end() - word.start() >= 2
            && named.isPresent()
            && "今本".indexOf(text.at(word.start())) >= 0) {
          named = reported;
        }
      }
      case CUMULATIVE -> cumulative = true;
      case SINCE_START -> notOneYear = notOneYear || !within;
      case OVER_YEARS, PART_OF_YEAR -> notOneYear = true;
      case UNTIL -> until = true;
      default -> {}
    }
  }

  /// 15件（去年10件），办结14件: a year in brackets is theirs alone.
  void open() {
    outside = named;
    withinOutside = within;
  }

  void close() {
    named = outside;
    within = withinOutside;
  }

  /// A figure over several years or over a part of one is none of the year's quantities.
  boolean oneYear() {
    return !notOneYear;
  }

  Optional<Integer> year() {
    if (cumulative && !within) {
      return Optional.empty();
    }
    return named.isPresent() ? named : reported;
  }
}
