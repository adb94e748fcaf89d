package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.report.NarrativeFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What 均, 全部 and 都 say of the total stated before them.
final class AllClaims {

  /// 经办的申请均予以公开, 所受理的12件申请均…: what stands before 均 and leaves out no request.
  private static final Pattern ALL_REQUESTS =
      Pattern.compile(
          "(?:对于?|针对|凡是?|"
              + Phrases.OWN_BODY
              + "|全年|本年度?|\\d{4}年度?|今年|当年|所有|全部|上述|以上|这些|经办|承办|受理|收到|收|接收|办理|办结|答复|处理|新收|登记|[所的到]|\\d+[件宗份条]|、)*"
              + "(?:政府信息公开|政府信息|信息公开|依申请公开|公开)?的?(?:申请件?|申请事项|依申请公开件?)(?:经(?:研究|审核|审查|办理))?(?:已|也|全)?");

  private static final Pattern OBJECT_AHEAD = Pattern.compile("对|针对|凡|.*收到?的");

  private static final Pattern COUNT = Pattern.compile("\\d[件宗份条]$");

  private static final String MARKS = "，。；：！？（）\n";

  private static final int LONGEST = 30;

  /// 均依法处理 and 均已受理 leave open whether they are done.
  private static final Pattern FINISHED = Pattern.compile("结|复|毕|完");

  private AllClaims() {}

  static List<NarrativeFact> read(
      Passage text,
      Word verb,
      Word opening,
      Sentence sentence,
      Paragraph paragraph,
      FactWriter writer) {
    Optional<NarrativeFact> total =
        switch (verb.sense()) {
          case HANDLE -> requests(paragraph).filter(stated -> !countsOthers(sentence));
          case GRANTED ->
              requests(paragraph).filter(stated -> ofAll(text, opening.start(), stated, sentence));
          case UPHELD -> cases(sentence, paragraph);
          default -> Optional.empty();
        };
    if (verb.sense() == GRANTED && paragraph.lastRequests().isEmpty()) {
      return nothingRefused(text, verb, opening, sentence, paragraph, writer);
    }
    return total
        .filter(stated -> stated.value().signum() > 0)
        .map(stated -> claim(stated, verb, opening, sentence, writer))
        .stream()
        .toList();
  }

  /// 申请均予以公开, though nobody says how many there were: none was refused.
  private static List<NarrativeFact> nothingRefused(
      Passage text,
      Word verb,
      Word opening,
      Sentence sentence,
      Paragraph paragraph,
      FactWriter writer) {
    boolean named = ALL_REQUESTS.matcher(subject(text, opening.start())).matches();
    boolean ofRequests = paragraph.aboutRequests() || paragraph.heading() == REQUEST;
    return named && ofRequests && !sentence.part()
        ? List.of(
            writer.claim(
                "requests.refused",
                BigDecimal.ZERO,
                opening.start(),
                verb.end(),
                sentence,
                Optional.empty()))
        : List.of();
  }

  /// 受理, 处理 and 办理 do not say that anything is done.
  static boolean leavesOpen(Passage text, Word verb) {
    return verb.sense() == ACCEPT
        || (verb.sense() == HANDLE
            && !FINISHED.matcher(text.between(verb.start(), verb.end())).find());
  }

  private static NarrativeFact claim(
      NarrativeFact stated, Word verb, Word opening, Sentence sentence, FactWriter writer) {
    if (stated.scope().isPresent()) {
      sentence.narrow(stated.scope());
    }
    return writer.claim(
        switch (verb.sense()) {
          case HANDLE -> "requests.handled";
          case GRANTED -> "requests.granted";
          default -> upheld(stated);
        },
        stated.value(),
        opening.start(),
        verb.end(),
        sentence,
        Optional.empty());
  }

  /// The count stated last, unless others were brought forward, of which the sentence may speak
  /// too.
  private static Optional<NarrativeFact> requests(Paragraph paragraph) {
    boolean moved =
        Stream.of("requests.broughtForward", "requests.carriedForward")
            .flatMap(name -> paragraph.total(name).stream())
            .anyMatch(fact -> fact.value().signum() != 0);
    return paragraph.topic() == REQUEST && !moved
        ? paragraph.lastRequests().filter(fact -> !fact.approximate())
        : Optional.empty();
  }

  /// Whether 均 is of all requests counted: the clause names them without limits, or is the rest of
  /// the sentence that counts them.
  private static boolean ofAll(Passage text, int end, NarrativeFact stated, Sentence sentence) {
    if (sentence.part()) {
      return false;
    }
    String subject = subject(text, end);
    if (!subject.isEmpty()) {
      return ALL_REQUESTS.matcher(subject).matches();
    }
    boolean counted =
        COUNT.matcher(text.between(Math.max(0, end - 3), Math.max(0, end - 1))).find();
    return counted && !sentence.facts().isEmpty() && sentence.facts().getLast().equals(stated);
  }

  /// What 均 is said of: the words before it in its clause, or the clause before that puts its
  /// object ahead (对受理的申请，均予以公开; 全年收到的申请，均予以公开).
  private static String subject(Passage text, int end) {
    int start = text.startOf(end, end - LONGEST, MARKS);
    if (start < end || text.near(end - 1) != '，') {
      return text.between(start, end);
    }
    String ahead = text.between(text.startOf(end - 1, end - 1 - LONGEST, MARKS), end - 1);
    return OBJECT_AHEAD.matcher(ahead).lookingAt() ? ahead : "";
  }

  /// 商洽函6件，均已回复: the sentence counts something else, and no requests.
  private static boolean countsOthers(Sentence sentence) {
    return !sentence.part()
        && !sentence.facts().isEmpty()
        && sentence.facts().stream().noneMatch(fact -> fact.quantity().startsWith("requests."));
  }

  private static Optional<NarrativeFact> cases(Sentence sentence, Paragraph paragraph) {
    if (sentence.caseTopics.size() > 1) {
      return Optional.empty();
    }
    return paragraph.topic() == RECONSIDERATION
        ? paragraph.total("reconsideration.total")
        : paragraph.topic() == LITIGATION ? paragraph.total("litigation.total") : Optional.empty();
  }

  private static String upheld(NarrativeFact total) {
    return total.quantity().replace(".total", ".upheld");
  }
}
