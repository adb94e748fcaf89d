package gongkai.extract.engine.reading;

import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Signature;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the year reported on: in the title, else in the period of the figures, else the year
/// before the signature.
///
/// @param year the year, where one could be settled
/// @param doubts what is odd about it
record YearReader(Optional<Integer> year, List<ReadingDoubt> doubts) {

  private static final Pattern TITLE_YEAR = Pattern.compile("(\\d{2,8})\\s*年|(20\\d\\d)(?!\\d)");

  private static final Pattern CHINESE_YEAR = Pattern.compile("(二[〇○零ＯO0][〇○零一二三四五六七八九ＯO0]{2})年");

  private static final Pattern PERIOD = Pattern.compile("(?<!\\d)(20\\d\\d)年1月1日.{0,12}?12月31日");

  private static final int LOOK = 3000;
  private static final int FIRST = 2003;
  private static final int LAST = 2099;

  static YearReader read(
      Optional<TitleReader> title, String opening, Optional<Signature> signature) {
    Optional<String> printed = title.map(t -> Dates.compact(t.title()));
    Optional<Integer> inTitle = printed.flatMap(YearReader::inTitle);
    if (inTitle.isPresent()) {
      return new YearReader(inTitle, List.of());
    }
    Optional<Integer> other =
        period(opening)
            .or(() -> signature.flatMap(Signature::signedOn).map(date -> date.getYear() - 1));
    boolean slip = printed.filter(text -> TITLE_YEAR.matcher(text).find()).isPresent();
    if (other.isPresent() && !slip) {
      return new YearReader(other, List.of());
    }
    String message =
        slip
            ? "标题“%s”中的年份有误，%s，请核对。"
                .formatted(
                    title.map(t -> Texts.brief(t.title())).orElse(""),
                    other.map(y -> "已按正文统计期限或落款取为 " + y + " 年").orElse("正文中也没有可用的年份"))
            : "标题、统计期限和落款中都没有年份，请核对是哪一年度的报告。";
    return new YearReader(
        other,
        List.of(
            new ReadingDoubt(
                ReadingDoubt.Kind.YEAR_UNCLEAR, message, List.of(), Optional.empty())));
  }

  private static Optional<Integer> inTitle(String title) {
    Matcher arabic = TITLE_YEAR.matcher(title);
    while (arabic.find()) {
      String digits = arabic.group(1) != null ? arabic.group(1) : arabic.group(2);
      if (digits.length() == 4) {
        return plausible(Integer.parseInt(digits));
      }
    }
    Matcher chinese = CHINESE_YEAR.matcher(title);
    return chinese.find() ? plausible(Dates.number(chinese.group(1))) : Optional.empty();
  }

  private static Optional<Integer> plausible(int year) {
    return year >= FIRST && year <= LAST ? Optional.of(year) : Optional.empty();
  }

  private static Optional<Integer> period(String opening) {
    String text = Dates.compact(opening.substring(0, Math.min(opening.length(), LOOK)));
    Matcher period = PERIOD.matcher(text);
    return period.find() ? Optional.of(Integer.valueOf(period.group(1))) : Optional.empty();
  }
}
