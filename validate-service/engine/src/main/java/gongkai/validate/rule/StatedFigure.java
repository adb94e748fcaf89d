package gongkai.validate.rule;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.Institution;
import gongkai.extract.report.NarrativeFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A figure or claim of the text about something that the form has cells for.
///
/// @param fact the figure
/// @param meanings what it may mean on the form, at least one, the plainest first
/// @param sentence the sentence that it stands in
/// @param title the report's title
public record StatedFigure(
    NarrativeFact fact, List<Meaning> meanings, String sentence, String title) {

  private static final List<String> NO_COUNTS = List.of("%", "％", "‰", "元", "万元", "亿元", "天", "日");
  private static final Pattern CUMULATIVE =
      Pattern.compile("历年|历次|(?<!今年|年初|本年)以来|自[^，。；]{0,8}(起|至今)|截[至止][^，。；]{0,12}累计|备案");
  private static final Pattern THIS_YEAR = Pattern.compile("全年|本年|当年|今年|年内|年度");
  private static final Pattern PART = Pattern.compile("按期|按时|及时|如期|当年|限期|当场");
  private static final Pattern NOT_HANDLED =
      Pattern.compile("顺延|延期|结转[至到入\\d]|转入|下年|次年|尚未|正在|未办结|不予|终止|撤回|未按|未能|未及时|没有按|无法|逾期|超期|超时");
  private static final Pattern TWO_OUTCOMES = Pattern.compile("(公开|提供|处理)[和及与、][^，,]*(公开|提供|处理)");
  private static final Pattern REGION = Pattern.compile("全([国省市州县区旗盟])");
  private static final Pattern GOVERNMENT = Pattern.compile("^([省市州县区旗盟])级?(?:人民)?政府");
  private static final CellAddress HANDLED = CellAddress.of("requests", "totalHandled", "total");
  private static final String SENTENCE_ENDS = "。；;！？\n";

  /// The figures of a report that can be compared with its tables, in order.
  ///
  /// Left out: shares and amounts of money; figures of another year or of no one year; cumulative
  /// figures (累计, 历年) and filings (备案); two outcomes counted together (公开和部分公开26件); what was put
  /// off, dropped, or not done in time under a word for handling (1件顺延至2024年办理); another region's
  /// or government's figures.
  public static Stream<StatedFigure> in(ReportFacts facts) {
    return facts.report().narrative().stream()
        .filter(fact -> !NO_COUNTS.contains(fact.unit()))
        .filter(fact -> fact.period().isPresent())
        .filter(fact -> fact.period().equals(facts.report().year()))
        .map(fact -> of(facts, fact))
        .filter(figure -> !figure.meanings().isEmpty() && !figure.countsSomethingElse())
        .filter(figure -> !figure.isOfAnother(facts.report().institution()));
  }

  private static StatedFigure of(ReportFacts facts, NarrativeFact fact) {
    String sentence = sentence(facts.text(fact.section()), fact);
    return new StatedFigure(
        fact, Meanings.of(facts.form(), fact, sentence), sentence, facts.title());
  }

  private static String sentence(Optional<String> text, NarrativeFact fact) {
    String words = Simplified.of(fact.text());
    if (text.isEmpty() || !text.get().startsWith(words, fact.at())) {
      return words;
    }
    int start = fact.at();
    while (start > 0 && SENTENCE_ENDS.indexOf(text.get().charAt(start - 1)) < 0) {
      start--;
    }
    int end = fact.at() + words.length();
    while (end < text.get().length() && SENTENCE_ENDS.indexOf(text.get().charAt(end)) < 0) {
      end++;
    }
    return text.get().substring(start, end);
  }

  private boolean countsSomethingElse() {
    String before = sentence.substring(0, end());
    String clause = Clauses.before(before, before.length());
    boolean cumulative =
        CUMULATIVE.matcher(clause).find()
            || (clause.contains("累计") && !THIS_YEAR.matcher(before).find());
    return cumulative
        || (Meanings.isOutcome(fact.quantity()) && TWO_OUTCOMES.matcher(clause).find())
        || (isOfHandling() && NOT_HANDLED.matcher(clause).find());
  }

  /// Whether it is of a region or a government that is not the reporting body's own: 全省收到3000件 in a
  /// city's report, 县政府制发12件 in a department's.
  private boolean isOfAnother(Institution author) {
    boolean local =
        author.kind() == Institution.Kind.TOWNSHIP || author.kind() == Institution.Kind.SUBDISTRICT;
    String own = local ? "" : author.name() + own(author.regionPath());
    Matcher region = REGION.matcher(Clauses.before(sentence, end()));
    if (region.find() && !own.contains(region.group(1))) {
      return true;
    }
    Matcher government = GOVERNMENT.matcher(fact.scope().orElse(""));
    boolean ofGovernment =
        author.kind() != Institution.Kind.DEPARTMENT || author.name().contains("政府");
    return government.find() && !(ofGovernment && own.contains(government.group(1)));
  }

  private static String own(List<String> regionPath) {
    return regionPath.isEmpty() ? "" : regionPath.getLast();
  }

  private int end() {
    String words = Simplified.of(fact.text());
    return Math.max(sentence.indexOf(words), 0) + words.length();
  }

  /// Whether the number is exactly what it says, of the whole body.
  public boolean isExact() {
    return !fact.approximate() && !fact.atLeast() && isOfWhole();
  }

  /// Whether it is of the whole body: no part of it is named, or the body itself is (an office in
  /// its own report).
  private boolean isOfWhole() {
    return fact.scope().filter(scope -> !title.contains(Simplified.of(scope))).isEmpty();
  }

  /// Whether it is exact and can mean but one cell.
  public boolean isPlain() {
    return isExact()
        && meanings.size() == 1
        && meanings.getFirst().plus().size() == 1
        && meanings.getFirst().minus().isEmpty();
  }

  /// Whether it may count a part only: of one office, or what was done in time.
  public boolean isPartial() {
    return !isOfWhole()
        || (isOfHandling() && PART.matcher(fact.text() + Clauses.before(sentence, end())).find());
  }

  /// Whether a word for handling counts it, 受理 among them.
  private boolean isOfHandling() {
    return fact.quantity().equals("requests.handled")
        || fact.verb().filter(verb -> verb.contains("受理")).isPresent();
  }

  /// Whether everybody counts the quantity alike, so that another number is a mistake: not for
  /// cases, which may be counted by those received or those decided, nor for documents that were
  /// merely published, nor for licences and penalties, which may be entered by another register.
  public boolean isStrict() {
    boolean documents = fact.quantity().startsWith("normativeDocuments.");
    boolean published = fact.verb().filter(verb -> verb.matches(".*(公开|发布).*")).isPresent();
    boolean cases =
        fact.quantity().startsWith("litigation") || fact.quantity().startsWith("reconsideration");
    boolean decisions = fact.quantity().endsWith(".decisions");
    return !cases && !decisions && !(documents && published);
  }

  /// Whether it claims that all of a row are of one kind of applicant (申请人均为自然人), or that all
  /// requests were granted (均予以公开), and they are.
  public boolean isTrueOfAll(ReportFacts facts) {
    boolean ofAll = fact.column().isPresent() || fact.quantity().equals("requests.granted");
    return fact.claim()
        && ofAll
        && meanings.stream()
            .anyMatch(meaning ->
                meaning.value(facts).isPresent()
                    && meaning.value(facts).equals(all(meaning, facts)));
  }

  /// What the claim is made of: the row in total, or all requests that were handled.
  private Optional<BigDecimal> all(Meaning meaning, ReportFacts facts) {
    return fact.column().isPresent() ? meaning.inTotal().value(facts) : facts.value(HANDLED);
  }

  /// Whether a number of the form is what the text says.
  public boolean agreesWith(BigDecimal printed) {
    if (fact.atLeast()) {
      return printed.compareTo(fact.value()) >= 0;
    }
    return fact.approximate()
        ? printed.subtract(fact.value()).abs().compareTo(tolerance()) <= 0
        : printed.compareTo(fact.value()) == 0;
  }

  /// 10 余, 近 300: within one unit of the last digit that is not zero, at least a fifth.
  private BigDecimal tolerance() {
    var plain = fact.value().stripTrailingZeros();
    var unit = plain.signum() == 0 ? BigDecimal.ONE : plain.ulp();
    return unit.max(fact.value().abs().multiply(new BigDecimal("0.2")));
  }
}
