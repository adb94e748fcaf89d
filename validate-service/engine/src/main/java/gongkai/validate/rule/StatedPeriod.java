package gongkai.validate.rule;

import gongkai.validate.TextSpan;
import java.util.List;
import java.util.regex.Pattern;

/// The period that the report says its figures are of: 数据统计期限自2023年1月1日起至2023年12月31日止.
///
/// @param from the year of its 1 January
/// @param to the year of its 31 December
/// @param span the words, and where they stand
public record StatedPeriod(int from, int to, TextSpan span) {

  /// What may stand behind a period's first day: 起, 起统计, 开始计算.
  public static final String ONWARD =
      "(?:(?:起|始|开始){0,2}(?:统计|计算|起算|算起|计起|汇总|核算|归集|采集|收集|累计|登记|计入|计数|算|计){1,2}|起|始|开始)";

  private static final Pattern PERIOD =
      Pattern.compile(
          "(20\\d\\d)(?<!\\d20\\d\\d)\\s*年\\s*1\\s*月\\s*1\\s*日\\s*("
              + ONWARD
              + "?\\s*[，,]?)\\s*[至到—–\\-－~～]{1,2}"
              + "\\s*(?:(20\\d\\d)\\s*年)?\\s*12\\s*月\\s*31\\s*日");

  /// Words that show a period to be that of the figures, not of some work.
  private static final Pattern OF_THE_FIGURES = Pattern.compile("统计|数据|期限|起止|报告期|涵盖");

  /// Between the two days of any period; where there is more, the figures are named before.
  private static final Pattern PLAIN = Pattern.compile("起?\\s*");

  private static final Pattern NAMED_SO = Pattern.compile("数据|期限|起止|报告期|涵盖");

  private static final Pattern FEES = Pattern.compile("处理费|收费|费用");

  /// All whole years that the text names as the period of its figures, in order. One in which fees
  /// were taken or not is such a period only where no other is named.
  static List<StatedPeriod> in(ReportFacts facts) {
    var mentions =
        Mention.of(facts, PERIOD).stream()
            .filter(mention -> OF_THE_FIGURES.matcher(nearby(mention)).find())
            .toList();
    var ofAll = mentions.stream().filter(mention -> !isOfFees(mention)).toList();
    return (ofAll.isEmpty() ? mentions : ofAll).stream().map(StatedPeriod::of).toList();
  }

  private static boolean isOfFees(Mention mention) {
    return FEES.matcher(mention.sentence()).find() && !NAMED_SO.matcher(mention.sentence()).find();
  }

  private static String nearby(Mention mention) {
    return PLAIN.matcher(mention.match().group(2)).matches()
        ? mention.sentence()
        : mention.before() + mention.match().group();
  }

  private static StatedPeriod of(Mention mention) {
    int from = Integer.parseInt(mention.match().group(1));
    String to = mention.match().group(3);
    return new StatedPeriod(from, to == null ? from : Integer.parseInt(to), mention.span());
  }

  /// Whether the text names a period, and never that of the report's year: then it is open which of
  /// the two is wrong.
  public static boolean contradictsYear(ReportFacts facts) {
    var periods = facts.periods();
    return !periods.isEmpty()
        && facts.report().year().stream()
            .anyMatch(year -> periods.stream().noneMatch(period -> period.from() == year));
  }
}
