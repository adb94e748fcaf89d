package gongkai.extract.engine.narrative;

import gongkai.extract.report.NarrativeFact;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What carries over from sentence to sentence: the topic, the heading's topic, and the last
/// totals.
final class Paragraph {

  private static final int LONGEST_HEADING = 30;

  private static final int LONGEST_LINE = 20;
  private static final String MARKS = "。！？，；：\n0123456789";

  /// How a paragraph begins that tells what became of the requests told of before it.
  private static final Pattern ON_REQUESTS =
      Pattern.compile(
          "(?:其中|在?(?:以上|上述|这些)申请|(?:具体)?(?:申请)?(?:办理|处理|答复|办结)(?:的?结果|的?具体情况|情况)"
              + "|按(?:办理|处理|答复)结果|(?:予以|同意|全部|部分)公开)");

  private static final int LONGEST_BEGINNING = 12;

  private @Nullable Sense topic;
  private @Nullable Sense heading;
  private boolean headingOpen;
  private final Map<String, NarrativeFact> totals = new HashMap<>();
  private Optional<NarrativeFact> lastRequests = Optional.empty();
  private Optional<String> part = Optional.empty();
  private boolean whole;
  private boolean aboutRequests;
  private boolean aboutCases;
  private boolean namedHere;
  private boolean requestsBefore;
  private BigDecimal counted = BigDecimal.ZERO;

  /// Starts a paragraph; a numbered one （二）or 2., and a heading on a line of its own, leave the
  /// topic before them behind.
  void open(Passage text, int start) {
    boolean anew = numbered(text, start) || isLineOfItsOwn(text, start);
    boolean goesOn = !anew && topic == Sense.REQUEST && tellsOfRequests(text, start);
    if (anew) {
      heading = null;
      aboutCases = false;
      headingOpen = true;
      totals.clear();
      lastRequests = Optional.empty();
    }
    topic = goesOn ? Sense.REQUEST : heading;
    aboutRequests = topic == Sense.REQUEST;
    requestsBefore = aboutRequests;
    namedHere = false;
    counted = BigDecimal.ZERO;
    part = Optional.empty();
    whole = false;
  }

  private static boolean tellsOfRequests(Passage text, int start) {
    int end = text.endOf(start, start + LONGEST_BEGINNING, "。！？\n");
    return ON_REQUESTS.matcher(text.between(start, end)).lookingAt();
  }

  private static boolean numbered(Passage text, int start) {
    int at = text.near(start) == '（' ? start + 1 : start;
    int digits = at;
    while (digits < at + 3 && "0123456789一二三四五六七八九十".indexOf(text.near(digits)) >= 0) {
      digits++;
    }
    return digits > at && "）.．、".indexOf(text.near(digits)) >= 0;
  }

  /// 依申请公开情况, without a mark: a heading that lost its number.
  private static boolean isLineOfItsOwn(Passage text, int start) {
    int end = start;
    while (end < start + LONGEST_LINE && MARKS.indexOf(text.near(end)) < 0) {
      end++;
    }
    return end > start + 1 && text.near(end) == '\n';
  }

  /// @param ofCases it names reconsiderations or lawsuits
  void name(Sense named, boolean ofCases) {
    topic = named;
    namedHere = true;
    requestsBefore = named == Sense.REQUEST || (requestsBefore && ofCases);
    counted = requestsBefore && named != Sense.REQUEST ? counted : BigDecimal.ZERO;
    aboutRequests = named == Sense.REQUEST || (aboutRequests && named != Sense.FOREIGN);
  }

  /// A figure under what was named last.
  void count(BigDecimal value) {
    counted = topic == Sense.REQUEST ? BigDecimal.ZERO : counted.add(value);
  }

  /// Something that carries over has been named in this sentence.
  boolean namedHere() {
    return namedHere;
  }

  /// Requests were spoken of and since then nothing but cases, of which there are fewer than these.
  boolean requestsBeforeCases(BigDecimal more) {
    return requestsBefore && topic != Sense.REQUEST && more.compareTo(counted) > 0;
  }

  /// What a figure is about that names nothing itself. Where there were no cases, none was carried
  /// into the next year: 没有发生行政复议。结转下年度9件, 尚有9件申请结转下年度.
  @Nullable Sense topicOf(Occurrence occurrence) {
    boolean ofRequests =
        occurrence.says(Sense.CARRIED_FORWARD)
            && occurrence.figure().value().signum() > 0
            && requestsBeforeNoCases();
    return ofRequests ? Sense.REQUEST : topic;
  }

  private boolean requestsBeforeNoCases() {
    return requestsBefore
        && topic != Sense.REQUEST
        && counted.signum() == 0
        && Stream.of("reconsideration.total", "litigation.total")
            .flatMap(name -> total(name).stream())
            .anyMatch(NarrativeFact::claim);
  }

  /// A short first sentence of a numbered paragraph is its heading.
  ///
  /// @param ofCases it names cases of disclosure
  void endSentence(int length, boolean ofCases) {
    namedHere = false;
    if (headingOpen) {
      heading = length <= LONGEST_HEADING ? topic : null;
      aboutCases = length <= LONGEST_HEADING && ofCases;
      headingOpen = false;
    }
  }

  @Nullable Sense topic() {
    return topic;
  }

  @Nullable Sense heading() {
    return heading;
  }

  /// Requests have been spoken of in this paragraph, and no letters or permits since.
  boolean aboutRequests() {
    return aboutRequests;
  }

  /// The heading names the cases of disclosure (政府信息公开行政复议情况).
  boolean aboutCases() {
    return aboutCases;
  }

  /// The part of the body whose requests alone the paragraph has told of: 区政府办公室收到12件。办结11件。
  Optional<String> part() {
    return whole ? Optional.empty() : part;
  }

  void remember(NarrativeFact fact) {
    if (fact.quantity().startsWith("requests.")) {
      whole |= fact.scope().isEmpty();
      part = fact.scope().or(() -> part);
    }
    if (fact.column().isEmpty()
        && !fact.quantity().equals("share")
        && !fact.quantity().equals("other")) {
      totals.put(fact.quantity(), fact);
      if (fact.quantity().equals("requests.newlyReceived")
          || fact.quantity().equals("requests.handled")) {
        lastRequests = Optional.of(fact);
      }
    }
  }

  /// The count of requests, received or handled, stated last.
  Optional<NarrativeFact> lastRequests() {
    return lastRequests;
  }

  Optional<NarrativeFact> total(String quantity) {
    return Optional.ofNullable(totals.get(quantity));
  }
}
