package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.report.NarrativeFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a sentence has said so far.
final class Sentence {

  private static final Set<Sense> CHANNELS =
      EnumSet.of(
          Sense.WEBSITE, Sense.NEW_MEDIA, Sense.ACCOUNT, Sense.OTHER_CHANNEL, Sense.MANY_CHANNELS);

  private static final int MEMORY = 40;

  private static final String REGIONS = "省市州县区旗盟";

  /// What may be a place's name, without its last sign, and is not said of anybody.
  private static final Pattern PLACE =
      Pattern.compile("[\\u4e00-\\u9fff&&[^向被由经至到对与和及为在以从报给按据]]{1,16}");

  final Period period;
  final int start;
  private final List<NarrativeFact> facts = new ArrayList<>();
  final Set<Sense> caseTopics = EnumSet.noneOf(Sense.class);
  private final List<Word> channels = new ArrayList<>();
  private Optional<String> scope = Optional.empty();
  private Optional<String> subject = Optional.empty();
  private boolean whole;
  private boolean part;
  private boolean ofDisclosure;
  private boolean casesOfOthers;
  private int feeNamed = -1;

  Sentence(int start, Optional<Integer> reported) {
    this.start = start;
    this.period = new Period(reported);
  }

  /// The sentence behind this one that goes on with what was published: 公开信息3140条。其中，通过网站公开2100条.
  Sentence goingOn(int start, Optional<Integer> reported) {
    var next = new Sentence(start, reported);
    facts.stream().filter(fact -> fact.quantity().startsWith("disclosed.")).forEach(next::add);
    return next;
  }

  /// The facts of the sentence so far; of a sentence without end, the last of them.
  List<NarrativeFact> facts() {
    return facts;
  }

  void add(NarrativeFact fact) {
    facts.add(fact);
    if (facts.size() > MEMORY) {
      facts.removeFirst();
    }
  }

  void word(Word word, Passage text, @Nullable Token before) {
    period.word(word, text);
    Sense sense = word.sense();
    if (CHANNELS.contains(sense)) {
      channels.add(word);
      if (channels.size() > MEMORY) {
        channels.removeFirst();
      }
    }
    ofDisclosure |= !part && Disclosure.named(text, word);
    switch (sense) {
      case OF_WHICH -> part = true;
      case WHOLE -> {
        scope = Optional.empty();
        subject = Optional.empty();
        whole = true;
      }
      case SCOPE -> {
        int from = subject(word, text, before);
        if (from >= 0) {
          scope = Optional.of(text.printed(from, word.end()).text());
          subject = scope;
        }
      }
      case RECONSIDERATION, LITIGATION, LITIGATION_DIRECT, LITIGATION_AFTER_REVIEW ->
          caseTopics.add(sense);
      case PROCESSING_FEE -> feeNamed = word.end();
      case TRIBUNAL -> casesOfOthers |= !ofDisclosure && acts(word, text, before);
      default -> {}
    }
  }

  /// Where the part of a body starts that opens a clause, with the place before its name:
  /// 区政府办公室收到5件, 乌审旗人民政府办公室承担…，收到9件; -1 where it does not: 向区政府办公室提出的申请.
  private static int subject(Word word, Passage text, @Nullable Token before) {
    int from = before == null ? 0 : before.end();
    boolean included = text.near(from) == '含' || text.endsWith("含", from); // 区政府（含区政府办公室）
    if (!opens(before) || included || text.near(word.start() - 1) == '《') {
      return -1;
    }
    if (word.start() <= from + (before == null ? 0 : 1)) {
      return word.start();
    }
    return REGIONS.indexOf(text.at(word.start())) >= 0
            && PLACE.matcher(text.between(from, word.start())).matches()
        ? from
        : -1;
  }

  /// Whether a clause opens behind it.
  private static boolean opens(@Nullable Token before) {
    return switch (before) {
      case null -> true;
      case Token.Break mark -> true;
      case Token.Year year -> true;
      case Figure figure -> false;
      case Word w ->
          w.sense() == Sense.OF_WHICH || w.sense() == Sense.THIS_YEAR || w.sense() == Sense.SUM;
    };
  }

  /// 司法局办理, but not 向法院提起.
  private static boolean acts(Word word, Passage text, @Nullable Token before) {
    int from = Math.max(before == null ? 0 : before.end(), word.start() - MEMORY);
    return text.between(from, word.start()).chars().noneMatch(c -> "向被由经至到".indexOf(c) >= 0);
  }

  /// 政府信息公开, 依申请公开 have been named, and not only for a part (其中政府信息公开类2件).
  boolean ofDisclosure() {
    return ofDisclosure;
  }

  /// The cases are those that an authority decides, whatever they are about.
  boolean casesOfOthers() {
    return casesOfOthers;
  }

  void countsCasesOfOthers() {
    casesOfOthers = true;
  }

  /// Where the last 信息处理费 named ends; -1 if none was.
  int feeNamed() {
    return feeNamed;
  }

  /// The part of the body that the clauses from here on are about: 市政府制定3件，废止2件.
  void narrow(Optional<String> to) {
    subject = to;
  }

  /// Whose the figures of the form are, as far as it is a part of the body.
  Optional<String> subject() {
    return subject;
  }

  /// 全市, 我局: the body as a whole has been named.
  boolean saysWhole() {
    return whole;
  }

  /// A figure of the whole closes the media named for it: those of the next figure are its own.
  void closeChannels() {
    channels.clear();
  }

  Set<Sense> channels() {
    return Channels.named(channels);
  }

  Optional<String> scope() {
    return scope;
  }

  boolean part() {
    return part;
  }

  void endPart() {
    part = false;
  }

  /// The last figure of the table of requests that is not restricted to a kind of applicant.
  Optional<NarrativeFact> lastRequests() {
    return facts.reversed().stream()
        .filter(fact -> fact.quantity().startsWith("requests.") && fact.column().isEmpty())
        .findFirst();
  }
}
