package gongkai.validate.rule;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.Carrier;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.ReadingDoubt;
import gongkai.extract.report.Report;
import gongkai.extract.report.Section;
import gongkai.extract.report.Signature;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One report, indexed once for all rules, with the same institution's other years at hand. For one
/// judgement by one thread.
public final class ReportFacts {

  private final Report report;
  private final Form form;
  private final IntFunction<Optional<Report>> otherYears;
  private final List<Report> otherPublications;
  private final Map<Integer, String> texts = new HashMap<>();
  private final Set<CellAddress> inDoubt = new HashSet<>();
  private final List<Sentence> sentences;
  private @Nullable List<StatedFigure> figures;
  private @Nullable List<StatedPeriod> periods;

  /// Other years, indexed when first asked for.
  private final Map<Integer, Optional<ReportFacts>> indexed = new HashMap<>();

  private ReportFacts(
      Report report, IntFunction<Optional<Report>> otherYears, List<Report> otherPublications) {
    this.report = report;
    this.form = report.layout();
    this.otherYears = otherYears;
    this.otherPublications = List.copyOf(otherPublications);
    for (Section section : report.sections()) {
      texts.merge(
          section.number(), Simplified.of(section.text()), (first, next) -> first + "\n" + next);
    }
    this.sentences = Sentence.of(report);
    for (ReadingDoubt doubt : report.doubts()) {
      inDoubt.addAll(doubt.cells());
    }
  }

  /// Indexes a report.
  ///
  /// @param otherYears gives the same institution's report of another year, where there is one
  public static ReportFacts of(Report report, IntFunction<Optional<Report>> otherYears) {
    return of(report, otherYears, List.of());
  }

  /// Indexes a report.
  ///
  /// @param otherYears gives the same institution's report of another year, where there is one
  /// @param otherPublications what else the institution published for the same year
  public static ReportFacts of(
      Report report, IntFunction<Optional<Report>> otherYears, List<Report> otherPublications) {
    return new ReportFacts(report, otherYears, otherPublications);
  }

  /// The report itself.
  public Report report() {
    return report;
  }

  /// The layout that its tables follow.
  public Form form() {
    return form;
  }

  /// The form that the law asks for in the report's year; empty where that year is not certain.
  public Optional<FormVersion> formDue() {
    return isYearDoubtful() || StatedPeriod.contradictsYear(this)
        ? Optional.empty()
        : report.year().map(FormVersion::forYear);
  }

  /// How the value of a cell was come by.
  public CellState state(CellAddress address) {
    return report.at(address).state();
  }

  /// The number in a cell: read, inferred or corrected. Empty for everything else; a blank or a
  /// dash is no number.
  public Optional<BigDecimal> value(CellAddress address) {
    return report.at(address).value();
  }

  /// Whether a cell's reading is too doubtful to hold against the author: inferred, illegible, or
  /// named in a reading doubt. What a person corrected is not in doubt.
  public boolean isDoubtful(CellAddress address) {
    return switch (state(address)) {
      case INFERRED, ILLEGIBLE -> true;
      case CORRECTED -> false;
      case READ, BLANK, DASH, ABSENT -> inDoubt.contains(address);
    };
  }

  /// The title in simplified characters.
  public String title() {
    return Simplified.of(report.title());
  }

  /// Who signs, in simplified characters.
  public Optional<String> signatory() {
    return report.signature().flatMap(Signature::signatory).map(Simplified::of);
  }

  /// The text of a section in simplified characters; empty where the report lacks it.
  public Optional<String> text(int section) {
    return Optional.ofNullable(texts.get(section));
  }

  /// Whether a sentence of the text was read as the heading of a section: then neither its heading
  /// nor what is under it is certain.
  public boolean isHeadedBySentence(int section) {
    return report.sections().stream()
        .anyMatch(one -> one.number() == section && Headings.isSentence(one.heading()));
  }

  /// The sentences of all sections, in order.
  public List<Sentence> sentences() {
    return sentences;
  }

  /// Whether any section's text holds such words.
  public boolean saysAnywhere(Pattern words) {
    return texts.values().stream().anyMatch(text -> words.matcher(text).find());
  }

  /// Whether the file is somebody's conversion.
  public boolean isTranscript() {
    return report.carrier() == Carrier.TRANSCRIPT;
  }

  /// Whether extraction noticed that text is missing that must have been there.
  public boolean hasLostText() {
    return hasDoubt(ReadingDoubt.Kind.TEXT_LOST);
  }

  /// Whether it is uncertain whose report it is, or of which year, so that neither another report
  /// nor a day set by law may be held against it.
  public boolean isIdentityDoubtful() {
    return hasDoubt(ReadingDoubt.Kind.SIGNATURE_DIFFERS) || isIdentityDoubtfulBesideSignature();
  }

  /// The same where a signature by somebody else is the matter itself, and not a reason for doubt.
  public boolean isIdentityDoubtfulBesideSignature() {
    return hasDoubt(ReadingDoubt.Kind.INSTITUTION_UNCLEAR) || isYearDoubtful();
  }

  /// Whether it is uncertain of which year the report is, whoever it is by.
  public boolean isYearDoubtful() {
    return hasDoubt(ReadingDoubt.Kind.YEAR_UNCLEAR);
  }

  /// Whether some of the text was made out from pictures, so that its words and figures, unlike the
  /// clear figures of tables, may be the recogniser's.
  public boolean isRecognised() {
    return hasDoubt(ReadingDoubt.Kind.TEXT_RECOGNISED);
  }

  /// Whether the document holds pictures or hidden parts that were not read.
  public boolean hasUnreadParts() {
    return hasDoubt(ReadingDoubt.Kind.PICTURE_UNREAD) || hasDoubt(ReadingDoubt.Kind.CONTENT_HIDDEN);
  }

  private boolean hasDoubt(ReadingDoubt.Kind kind) {
    return report.doubts().stream().anyMatch(doubt -> doubt.kind() == kind);
  }

  /// Figures and claims of the text about one quantity, in order.
  public Stream<NarrativeFact> stated(String quantity) {
    return report.narrative().stream().filter(fact -> fact.quantity().equals(quantity));
  }

  /// The figures that can be compared with the tables, in order; see {@link StatedFigure#in}.
  public List<StatedFigure> figures() {
    var known = figures;
    if (known == null) {
      known = StatedFigure.in(this).toList();
      figures = known;
    }
    return known;
  }

  /// The years that the text names as the period of its figures, in order; see {@link
  /// StatedPeriod#in}.
  public List<StatedPeriod> periods() {
    var known = periods;
    if (known == null) {
      known = StatedPeriod.in(this);
      periods = known;
    }
    return known;
  }

  /// What else the institution published for the same year, indexed.
  public Stream<ReportFacts> otherPublications() {
    return otherPublications.stream().map(other -> of(other, _ -> Optional.empty()));
  }

  /// The same institution's report of the year before, indexed.
  public Optional<ReportFacts> yearBefore() {
    return report
        .year()
        .flatMap(year ->
            indexed.computeIfAbsent(
                year - 1,
                asked -> otherYears.apply(asked).map(before -> of(before, _ -> Optional.empty()))));
  }
}
