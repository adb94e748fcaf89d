package gongkai.bench.rules.heldout;

import gongkai.bench.rules.FigureMaker;
import gongkai.bench.rules.Office.Rank;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Amounts in the wrong unit, and tables of the form of other years.
final class MoneyBreaks {

  private static final String RULE = "fee-unit-suspect";
  private static final String FEES = "proactive.fees.amount";
  private static final Set<String> TOUCHES = Set.of("proactive", Hand.IDENTITY, "before");

  private MoneyBreaks() {}

  static List<Planter> all() {
    Setting later = Setting.ANY.inYears(year -> year > 2021).withBefore();
    Setting alone = Setting.ANY.newForm().withoutBefore();
    return List.of(
        new Planter(
            RULE,
            Severity.WARNING,
            later,
            TOUCHES,
            story -> grown(story, true),
            story -> told(story, "in yuan", Severity.WARNING)),
        new Planter(
            RULE,
            Severity.INFO,
            later,
            TOUCHES,
            story -> grown(story, false),
            story -> told(story, "the year before in yuan", Severity.INFO)),
        Planter.ofText(
            RULE,
            Severity.INFO,
            alone,
            TOUCHES,
            story ->
                printed(story, story.between(15, isLow(story) ? 90 : 800) * 100L, Severity.INFO)),
        Planter.ofText(
            RULE,
            Severity.WARNING,
            alone.by(office -> !office.regulates() && !isOfProvince(office.place())),
            TOUCHES,
            story -> printed(story, tooMuch(story), Severity.WARNING)),
        form(Setting.ANY.newForm().withoutBefore(), FormVersion.FORM_2019, Severity.ERROR),
        form(
            Setting.ANY.inYears(year -> year < 2021).withoutBefore(),
            FormVersion.FORM_2021,
            Severity.WARNING));
  }

  private static boolean isOfProvince(String place) {
    return place.endsWith("省") || place.endsWith("自治区");
  }

  /// One of two years in yuan, the other in ten thousand yuan.
  private static void grown(Story story, boolean nowInYuan) {
    BigDecimal inTenThousands = BigDecimal.valueOf(story.between(1500, 90_000), 3);
    BigDecimal inYuan =
        inTenThousands
            .multiply(BigDecimal.valueOf(story.between(5_500, 17_000)))
            .setScale(story.random.nextBoolean() ? 0 : 2, RoundingMode.HALF_UP);
    story.now.set(FEES, nowInYuan ? inYuan : inTenThousands);
    story.yearBefore().set(FEES, nowInYuan ? inTenThousands : inYuan);
  }

  private static boolean isLow(Story story) {
    return story.office.rank() == Rank.TOWNSHIP || story.office.rank() == Rank.SUBDISTRICT;
  }

  /// More yuan than there would be in ten thousand yuan of them.
  private static long tooMuch(Story story) {
    // the limit is 10,000 for a township, 5,000,000 for a city, both in ten thousand yuan
    return isLow(story) ? story.between(40, 900) * 1_000L : story.between(60, 300) * 100_000L;
  }

  private static Optional<Planting> told(Story story, String about, Severity severity) {
    return Planter.ofCells(
        about + ": " + story.now.at(Story.cell(FEES)).toPlainString(),
        RULE,
        severity,
        Whose.AUTHORS,
        Story.cells(FEES));
  }

  private static Optional<Planting> printed(Story story, long yuan, Severity severity) {
    String words = story.oneOf(List.of("%d元", "%d 元", "%d（元）")).formatted(yuan);
    story.draft().printed.put(Story.cell(FEES), words);
    return Planter.ofCells(
        words, RULE, severity, Whose.AUTHORS, Story.cells(FEES), "extraction-doubt");
  }

  /// Tables of another form than that of the year.
  private static Planter form(Setting setting, FormVersion version, Severity severity) {
    return new Planter(
        "form-outdated",
        severity,
        setting,
        Hand.and(Hand.TABLES, "headings", Hand.IDENTITY, Hand.YEAR),
        story ->
            story.now =
                FigureMaker.make(
                    story.office, story.year, Form.of(version), story.size, story.random, null),
        story -> {
          if (story.random.nextBoolean()) { // the heading of the right form over the wrong table
            boolean isNew = story.draft().isNewForm();
            story.draft().headed(4, isNew ? "政府信息公开行政复议、行政诉讼情况" : "因政府信息公开工作被申请行政复议、提起行政诉讼情况");
          }
          return Planter.ofReport(
              "tables of " + version + " on " + story.year + " by " + story.office.name(),
              "form-outdated",
              severity,
              Whose.AUTHORS,
              "heading-altered",
              "wording-altered");
        });
  }
}
