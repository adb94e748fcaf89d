package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
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
final class MoneyErrors {

  private static final String FEES = "proactive.fees.amount";

  private MoneyErrors() {}

  static List<Planter> all() {
    Set<String> touches = Set.of("proactive", "identity");
    Setting afterNew = Setting.ANY.inYears(year -> year > 2021).withBefore();
    Setting county =
        Setting.ANY
            .newForm()
            .withoutBefore()
            .by(office -> !office.name().contains("省") && !office.regulates());
    return List.of(
        new Planter(
            "fee-unit-suspect",
            Severity.WARNING,
            afterNew,
            touches,
            MoneyErrors::inYuan,
            _ ->
                Planter.ofCells(
                    "ten thousand times",
                    "fee-unit-suspect",
                    Severity.WARNING,
                    Whose.AUTHORS,
                    Story.cells(FEES))),
        new Planter(
            "fee-unit-suspect",
            Severity.INFO,
            afterNew,
            touches,
            MoneyErrors::onceInYuan,
            _ ->
                Planter.ofCells(
                    "a ten-thousandth",
                    "fee-unit-suspect",
                    Severity.INFO,
                    Whose.AUTHORS,
                    Story.cells(FEES))),
        new Planter(
            "fee-unit-suspect",
            Severity.WARNING,
            county,
            touches,
            MoneyErrors::tooMuch,
            _ ->
                Planter.ofCells(
                    "more than there is",
                    "fee-unit-suspect",
                    Severity.WARNING,
                    Whose.AUTHORS,
                    Story.cells(FEES))),
        Planter.ofText(
            "fee-unit-suspect",
            Severity.INFO,
            Setting.ANY.newForm().withoutBefore(),
            touches,
            MoneyErrors::withUnit),
        form(Setting.ANY.newForm().withoutBefore(), FormVersion.FORM_2019, Severity.ERROR),
        form(
            Setting.ANY.inYears(year -> year < 2021).withoutBefore(),
            FormVersion.FORM_2021,
            Severity.WARNING));
  }

  private static BigDecimal amount(Story story, int from, int to) {
    return BigDecimal.valueOf(story.between(from * 100, to * 100), 2);
  }

  private static void inYuan(Story story) {
    BigDecimal last = amount(story, 2, 400);
    story.yearBefore().set(FEES, last);
    story.now.set(
        FEES,
        last.multiply(BigDecimal.valueOf(story.between(7_000, 14_000)))
            .setScale(0, RoundingMode.HALF_UP));
  }

  private static void onceInYuan(Story story) {
    BigDecimal now = amount(story, 2, 400);
    story.now.set(FEES, now);
    story
        .yearBefore()
        .set(FEES, now.multiply(BigDecimal.valueOf(10_000)).setScale(0, RoundingMode.HALF_UP));
  }

  private static void tooMuch(Story story) {
    // ten times what a township, a county or a city could take in: 100,000, 5,000,000, 50,000,000
    int from = isLow(story) ? 110_000 : isOfCity(story) ? 60_000_000 : 6_000_000;
    story.now.set(FEES, BigDecimal.valueOf(story.between(from, 3 * from)));
  }

  private static boolean isLow(Story story) {
    return story.office.rank() == Rank.TOWNSHIP || story.office.rank() == Rank.SUBDISTRICT;
  }

  /// Whether it is a department of a city that has districts.
  private static boolean isOfCity(Story story) {
    return Roster.ALL.stream()
        .anyMatch(body -> body.regulates() && body.place().equals(story.office.place()));
  }

  private static Optional<Planting> withUnit(Story story) {
    String unit = story.oneOf(List.of("元", "元整", "（元）", " 元"));
    // more than 10,000 could be no township's in ten thousand yuan, and is more than a hint
    String printed = story.between(200, isLow(story) ? 9_000 : 90_000) + unit;
    story.draft().printed.put(Story.cell(FEES), printed);
    return Planter.ofCells(
        printed,
        "fee-unit-suspect",
        Severity.INFO,
        Whose.AUTHORS,
        Story.cells(FEES),
        "extraction-doubt");
  }

  /// Tables of another form than that of the year.
  private static Planter form(Setting setting, FormVersion version, Severity severity) {
    return new Planter(
        "form-outdated",
        severity,
        setting,
        Set.of("proactive", "requests", "caseTable", "headings", "preface", "fee", "identity"),
        story ->
            story.now =
                FigureMaker.make(
                    story.office, story.year, Form.of(version), story.size, story.random, null),
        story -> told(story, severity));
  }

  private static Optional<Planting> told(Story story, Severity severity) {
    Draft draft = story.draft();
    Parts.silence(draft, "国办公开办函|国务院令");
    draft.preface.removeIf(line -> line.contains("国办公开办函"));
    if (story.random.nextBoolean()) {
      draft.headings.put(
          4,
          new Draft.Heading(
              "四", draft.isNewForm() ? "政府信息公开行政复议、行政诉讼情况" : "因政府信息公开工作被申请行政复议、提起行政诉讼情况"));
    }
    if (draft.isNewForm()) {
      draft.matters.getFirst().with("fee", "全年未收取政府信息公开信息处理费。");
    }
    return Planter.may(
        Planter.ofReport(
            "tables of " + story.now.form().version() + " in " + story.year,
            "form-outdated",
            severity,
            Whose.AUTHORS),
        "heading-altered",
        "wording-altered");
  }
}
