package gongkai.bench.rules;

import gongkai.extract.form.FormVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes plain true reports, for benches and tests that plant nothing in their text.
final class PlainAuthor extends ReportWriter {

  private PlainAuthor(Draft draft, Random random) {
    super(draft, random);
  }

  /// A report.
  ///
  /// @param before the figures of the year before, null where no such report is given
  /// @param avoided sentences that are not to be used
  static Draft write(
      Office office,
      int year,
      Figures figures,
      @Nullable Figures before,
      Random random,
      Set<String> avoided) {
    var draft = Draft.of(office, year, figures, before, random, avoided);
    new PlainAuthor(draft, random).all();
    return draft;
  }

  private void all() {
    title();
    preface();
    overview();
    improvement();
    String fees =
        filling.oneOf(
            draft.isNewForm() ? PlainClosingPhrases.FEES_2021 : PlainClosingPhrases.FEES_2019);
    draft.matters.add(new Passage("", false).with("fees", fees));
    LocalDate signed = signature();
    draft.signed(signed);
    if (draft.office.isGovernment() && random.nextInt(6) == 0) {
      draft.signer = draft.office.name() + "办公室";
    }
    if (random.nextInt(5) > 1) {
      LocalDate day = signed.plusDays(random.nextInt(12));
      draft.published = Optional.of(day.isAfter(limit()) ? limit() : day);
    }
  }

  private LocalDate limit() {
    return draft.office.limit(draft.year);
  }

  private LocalDate signature() {
    LocalDate first = LocalDate.of(draft.year + 1, 1, 4);
    int days =
        switch (draft.office.rank()) {
          case GOVERNMENT -> 80;
          case DEPARTMENT -> 26;
          case TOWNSHIP, SUBDISTRICT -> 130;
        };
    return switch (random.nextInt(8)) {
      case 0 -> draft.office.isTimed() ? limit() : LocalDate.of(draft.year + 1, 4, 19);
      case 1 -> random.nextInt(4) == 0 ? LocalDate.of(draft.year, 12, 31) : first;
      default -> first.plusDays(random.nextInt(days));
    };
  }

  private void title() {
    String name = draft.office.name();
    draft.title.addAll(
        switch (random.nextInt(4)) {
          case 0 -> List.of(draft.year + "年" + name + "政府信息公开工作年度报告");
          case 1 -> List.of(name, draft.year + "年政府信息公开工作年度报告");
          default -> List.of(name + draft.year + "年政府信息公开工作年度报告");
        });
  }

  private void preface() {
    if (random.nextInt(4) == 0) {
      return;
    }
    String basis =
        filling.oneOf(
            draft.isNewForm() ? PlainClosingPhrases.BASES_2021 : PlainClosingPhrases.BASES_2019);
    draft.preface.add(
        basis
            + filling.oneOf(PlainClosingPhrases.PERIODS)
            + filling.oneOf(PlainClosingPhrases.CONTACTS));
  }

  private void overview() {
    String opening = filling.oneOf(PlainPhrases.OPENING);
    if (!opening.isEmpty()) {
      draft.overview.add(new Passage("", false).with("opening", opening));
    }
    int style = random.nextInt(4);
    for (int i = 0; i < 5; i++) {
      String numeral = Headings.NUMERALS.get(i);
      String heading =
          switch (style) {
            case 0 -> "（" + numeral + "）" + Headings.PARTS.get(i) + "情况";
            case 1 -> "（" + numeral + "）" + Headings.PARTS.get(i) + "。";
            case 2 -> "（" + numeral + "）" + Headings.PARTS.get(i);
            default -> Headings.PARTS.get(i) + "方面，";
          };
      var passage = new Passage(heading, style % 2 == 0);
      fill(passage, i);
      draft.overview.add(passage);
    }
  }

  private void fill(Passage passage, int part) {
    switch (part) {
      case 0 ->
          passage
              .with("disclosed", filling.oneOf(PlainPhrases.DISCLOSED))
              .with(
                  "documents",
                  filling.oneOf(
                      draft.figures.form().version() == FormVersion.FORM_2021
                          ? PlainPhrases.DOCUMENTS_2021
                          : PlainPhrases.DOCUMENTS_2019))
              .with("explained", filling.oneOf(PlainPhrases.EXPLAINED));
      case 1 ->
          passage
              .with("received", filling.oneOf(PlainPhrases.RECEIVED))
              .with("shares", filling.oneOf(PlainPhrases.SHARES))
              .with("outcomes", filling.oneOf(PlainPhrases.OUTCOMES))
              .with("scope", scope())
              .with("cases", filling.oneOf(PlainPhrases.CASES));
      case 2 -> passage.with("managed", filling.oneOf(PlainPhrases.MANAGED));
      case 3 ->
          passage
              .with("platform", filling.oneOf(PlainPhrases.PLATFORM))
              .with("rates", filling.oneOf(PlainPhrases.RATES));
      default ->
          passage
              .with("supervised", filling.oneOf(PlainPhrases.SUPERVISED))
              .with("trained", filling.oneOf(PlainPhrases.TRAINED))
              .with("aside", filling.oneOf(PlainPhrases.ASIDES));
    }
  }

  /// A government's own office had a part of what the table counts for the whole region.
  private String scope() {
    long received = filling.quantities().count("received");
    if (!draft.office.isGovernment() || received < 8 || random.nextInt(3) > 0) {
      return "";
    }
    long own = 1L + random.nextInt((int) received / 2);
    String office = draft.office.name() + "办公室";
    return random.nextBoolean()
        ? "其中，%s收到向本级政府提出的申请%d件。".formatted(office, own)
        : "%s作为政府信息公开机构，本级共收到政府信息公开申请%d件。".formatted(office, own);
  }

  private void improvement() {
    int many = 2 + random.nextInt(2);
    String problems = listed(filling.several(PlainClosingPhrases.PROBLEMS, many));
    String measures = listed(filling.several(PlainClosingPhrases.MEASURES, many));
    String problemLead = filling.oneOf(PlainClosingPhrases.PROBLEM_LEADS);
    String measureLead = filling.oneOf(PlainClosingPhrases.MEASURE_LEADS);
    draft.improvement.add(new Passage("", false).with("problems", problemLead.formatted(problems)));
    draft.improvement.add(
        new Passage("", false)
            .with("kept", filling.oneOf(PlainClosingPhrases.KEPT))
            .with("measures", measureLead.formatted(measures)));
  }

  private static String listed(List<String> items) {
    var listed = new ArrayList<String>();
    for (int i = 0; i < items.size(); i++) {
      listed.add(Headings.NUMERALS.get(i) + "是" + items.get(i));
    }
    return String.join("；", listed);
  }
}
