package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Sense.Role;
import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.engine.narrative.Token.Year;
import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One section read from its first token to its last.
final class SectionReading {

  /// The section of the case tables.
  private static final int CASES = 4;

  private static final List<String> LEADING = List.of("引发", "引起", "导致", "被", "涉及", "提起");

  private final Passage text;
  private final List<Token> tokens;
  private final Section section;
  private final Optional<Integer> year;
  private final FactWriter writer;
  private final List<NarrativeFact> facts = new ArrayList<>();
  private final Paragraph paragraph = new Paragraph();
  private Sentence sentence;

  /// The place of the last total of information.
  private int lastTotal = -1;

  /// Where the last figure ends.
  private int lastFigure = -1;

  SectionReading(Section section, Optional<Integer> year, Scanner scanner) {
    this.section = section;
    this.year = year;
    this.text = Passage.of(section.text());
    this.tokens = Meanings.inPlace(scanner.scan(text), text, year);
    this.writer = new FactWriter(text, section.number());
    this.sentence = new Sentence(0, year);
  }

  List<NarrativeFact> facts() {
    var claims = new Claims(text, tokens, writer);
    paragraph.open(text, 0);
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i)) {
        case Break mark -> end(mark, i);
        case Year named -> sentence.period.year(named, text);
        case Word word -> {
          sentence.word(word, text, i == 0 ? null : tokens.get(i - 1));
          if (word.sense().role() == Role.TOPIC) {
            paragraph.name(word.sense(), ofCases(word));
          }
          claims.at(i, sentence, paragraph).forEach(this::add);
          if (word.sense() == Sense.REPEAL) {
            NothingRepealed.at(text, word, sentence, writer).forEach(this::add);
          }
        }
        case Figure figure -> {
          figure(i, figure);
          lastFigure = figure.end();
        }
      }
    }
    return facts;
  }

  /// 行政复议, 诉讼, and 复议诉讼 in one word.
  private boolean ofCases(Word word) {
    String words = text.between(word.start(), word.end());
    return CaseCounts.total(word.sense()) != null || words.contains("复议") || words.contains("诉讼");
  }

  private void end(Break mark, int at) {
    if (mark.endsSentence()) {
      String read = text.between(sentence.start, mark.start());
      paragraph.endSentence(
          read.length(), sentence.ofDisclosure() && (read.contains("复议") || read.contains("诉讼")));
      boolean goesOn = mark.mark() == '。' && isPartNext(at);
      sentence = goesOn ? sentence.goingOn(mark.end(), year) : new Sentence(mark.end(), year);
    } else if (mark.mark() == '；') {
      sentence.endPart();
    }
    if (mark.mark() == '（') {
      sentence.period.open();
    } else if (mark.mark() == '）') {
      sentence.period.close();
    }
    if (mark.mark() == '\n') {
      paragraph.open(text, mark.end());
    }
  }

  /// 其中 and 从渠道看 open the sentence behind a mark.
  private boolean isPartNext(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1) instanceof Word word
        && word.sense() == Sense.OF_WHICH
        && word.start() == tokens.get(at).end();
  }

  private void figure(int at, Figure figure) {
    Occurrence occurrence = Occurrence.of(text, tokens, at);
    Situation situation = situation(at, occurrence);
    if (occurrence.saysBefore(Sense.SHARE) && figure.unit().equals("%")) {
      boolean ofFigures = Shares.hasNumerator(text, occurrence, sentence, paragraph);
      (ofFigures
              ? Optional.of(writer.share(occurrence, sentence, paragraph))
              : writer.other(figure, sentence))
          .ifPresent(this::add);
      return;
    }
    boolean measured =
        sentence.period.oneYear()
            && !occurrence.negated()
            && !Occurrence.isComparedWith(text, tokens, at);
    List<String> quantities = measured ? Measures.of(situation) : List.of();
    if (measured
        && quantities.isEmpty()
        && situation.measured()
        && ChannelLists.isPart(text, tokens, lastTotal, at)) {
      quantities = Channels.ofMedium(Channels.named(occurrence.before()));
    }
    quantities =
        quantities.stream().filter(quantity -> !isOther(quantity, occurrence, figure)).toList();
    if (measured && quantities.isEmpty()) {
      quantities = behindTheClause(figure, situation);
    }
    List<NarrativeFact> read =
        quantities.stream()
            .flatMap(quantity ->
                writer.fact(quantity, occurrence, situation, sentence, paragraph).stream())
            .filter(fact -> !contradictsItself(fact) && !isOnlyPart(fact, occurrence))
            .map(fact -> accepted(fact, occurrence))
            .toList();
    if (read.isEmpty()) {
      continuation(figure).or(() -> writer.other(figure, sentence)).ifPresent(this::add);
    }
    if (read.stream().anyMatch(fact -> fact.quantity().equals("disclosed.total"))) {
      lastTotal = at;
    }
    read.forEach(this::add);
    if (read.stream().noneMatch(fact -> fact.quantity().startsWith("requests."))) {
      paragraph.count(figure.value());
    }
    if (read.isEmpty() && CaseCounts.handled(situation)) {
      sentence.countsCasesOfOthers();
    }
  }

  /// Whether more than the nearest words shows that a figure is something else.
  private boolean isOther(String quantity, Occurrence occurrence, Figure figure) {
    return switch (quantity) {
      case "interpretations.count" -> occurrence.isJoint(text);
      case "disclosed.total" -> Channels.isNamed(text, sentence.start, figure);
      case "processingFee.amount" -> !Fees.collected(text, sentence.start, figure);
      default -> false;
    };
  }

  /// What more than the nearest words tells of a figure.
  private List<String> behindTheClause(Figure figure, Situation situation) {
    boolean told =
        sentence.facts().stream().anyMatch(fact -> fact.quantity().equals("processingFee.amount"));
    if (Fees.isSum(text, sentence.start, sentence.feeNamed(), figure, told)) {
      return List.of("processingFee.amount");
    }
    if (DocumentsPublished.counts(text, sentence.start, figure)) {
      return List.of("documents.disclosed");
    }
    return situation.measured()
        ? Phrases.quantity(text, sentence.start, figure)
            .or(() -> Decisions.quantity(text, sentence.start, figure))
            .stream()
            .toList()
        : List.of();
  }

  private Situation situation(int at, Occurrence occurrence) {
    Word noun = occurrence.noun();
    Set<Sense> here = Channels.named(occurrence.before());
    List<Word> actions = occurrence.actions();
    return new Situation(
        occurrence,
        paragraph.topicOf(occurrence),
        noun == null ? "" : text.between(noun.start(), noun.end()),
        occurrence.nounTouches(text),
        text.endsWith("信息", occurrence.figure().start()),
        isInformation(occurrence.figure()),
        actions.isEmpty() ? "" : text.between(actions.getFirst().start(), actions.getLast().end()),
        here.isEmpty() || here.equals(Set.of(Sense.MANY_CHANNELS)) ? sentence.channels() : here,
        sentence.part(),
        sentence.facts(),
        sentence.caseTopics,
        paragraph.heading() == Sense.REQUEST || section.number() == CASES,
        casesOfDisclosure(at, occurrence),
        BareOutcomes.ofRequests(text, occurrence, sentence, paragraph),
        noun != null && LEADING.stream().anyMatch(verb -> text.startsWith(verb, noun.end())));
  }

  private boolean casesOfDisclosure(int at, Occurrence occurrence) {
    if (Disclosure.namedIn(text, occurrence)) {
      return true;
    }
    boolean told =
        sentence.ofDisclosure()
            || paragraph.aboutRequests()
            || paragraph.aboutCases()
            || section.number() == CASES;
    return told
        && !sentence.casesOfOthers()
        && (sentence.ofDisclosure() || !Disclosure.isOnlyPart(text, tokens, at));
  }

  private boolean isInformation(Figure figure) {
    return text.startsWith("信息", figure.end())
        && "，。；、）\n".indexOf(text.near(figure.end() + 2)) >= 0;
  }

  /// 转发40期66条: a second measure of the same thing.
  private Optional<NarrativeFact> continuation(Figure figure) {
    boolean again =
        !facts.isEmpty()
            && facts.getLast().quantity().equals("reposts.issues")
            && Phrases.countsAgain(text, lastFigure, figure);
    return again ? Optional.of(writer.plain("reposts.items", figure, sentence)) : Optional.empty();
  }

  /// A second, different total in one sentence is a part that we did not understand.
  private boolean contradictsItself(NarrativeFact fact) {
    return (fact.quantity().startsWith("disclosed.")
            || fact.quantity().equals("interpretations.count"))
        && fact.scope().isEmpty()
        && sentence.facts().stream()
            .anyMatch(earlier ->
                earlier.quantity().equals(fact.quantity())
                    && earlier.scope().isEmpty()
                    && earlier.period().equals(fact.period()));
  }

  /// 收到86件。其中，…收到50件: fewer than the whole told before are a part, whosever.
  private boolean isOnlyPart(NarrativeFact fact, Occurrence occurrence) {
    boolean accepted = occurrence.action() == Sense.ACCEPT; // 收到20件，受理18件
    boolean part = sentence.part() && occurrence.action() == Sense.RECEIVE;
    return (part || accepted)
        && fact.quantity().equals("requests.newlyReceived")
        && fact.scope().isEmpty()
        && fact.column().isEmpty()
        && wholeBefore(fact).filter(whole -> whole.value().compareTo(fact.value()) > 0).isPresent();
  }

  private Optional<NarrativeFact> wholeBefore(NarrativeFact fact) {
    return paragraph
        .total(fact.quantity())
        .filter(whole -> whole.scope().isEmpty() && whole.period().equals(fact.period()));
  }

  /// 新收20件，共受理22件: more than were received are all there was to handle.
  private NarrativeFact accepted(NarrativeFact fact, Occurrence occurrence) {
    boolean more =
        occurrence.action() == Sense.ACCEPT
            && fact.quantity().equals("requests.newlyReceived")
            && fact.column().isEmpty()
            && wholeBefore(fact)
                .filter(whole -> whole.value().compareTo(fact.value()) < 0)
                .isPresent();
    return more ? writer.of("requests.handled", fact) : fact;
  }

  private void add(NarrativeFact fact) {
    facts.add(fact);
    sentence.add(fact);
    paragraph.remember(fact);
    if (fact.quantity().startsWith("disclosed.")) {
      sentence.closeChannels();
    }
  }
}
