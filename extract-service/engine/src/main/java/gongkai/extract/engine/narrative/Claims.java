package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.engine.narrative.Sense.Role;
import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.report.NarrativeFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Claims: what a sentence says without a number (未收到申请, 均获维持, 无结转).
final class Claims {

  private static final int REACH = 24;
  private static final int WIDTH = 60;

  /// 没有依申请公开渠道不畅的情况 does not say that there were no requests.
  private static final int SHORT_TAIL = 4;

  private static final int LONG_TAIL = 14;
  private static final Set<Sense> BLAME = EnumSet.of(CORRECTED, UPHELD, OTHER_RESULT, OTHER_ACTION);

  private static final Set<String> CONDITIONS =
      Set.of("如", "若", "确保", "力争", "争取", "拟", "计划", "预计", "目标", "下一步", "下步");

  private static final Set<Sense> OPENINGS =
      EnumSet.of(NONE, NOT_RECEIVED, NOT_ISSUED, NOT_CHARGED, ALL);

  /// What offices and single requests are counted in.
  private static final Set<String> COUNTED = Set.of("个", "家", "件", "份", "宗");

  private final Passage text;
  private final List<Token> tokens;
  private final FactWriter writer;

  Claims(Passage text, List<Token> tokens, FactWriter writer) {
    this.text = text;
    this.tokens = tokens;
    this.writer = writer;
  }

  /// The claims that the word at an index opens.
  List<NarrativeFact> at(int index, Sentence sentence, Paragraph paragraph) {
    Word word = (Word) tokens.get(index);
    if (!sentence.period.oneYear()) {
      return List.of();
    }
    Optional<String> subject = sentence.subject();
    List<NarrativeFact> facts = read(index, word, sentence, paragraph);
    if (facts.isEmpty()) {
      sentence.narrow(subject);
    }
    return facts;
  }

  private List<NarrativeFact> read(int index, Word word, Sentence sentence, Paragraph paragraph) {
    if (!OPENINGS.contains(word.sense())) {
      return List.of();
    }
    Subjects.Subject named = Subjects.before(text, word.start(), sentence.part());
    if (named.other()) {
      return List.of();
    }
    if (named.part().isPresent()) {
      sentence.narrow(named.part());
    }
    return switch (word.sense()) {
      case NONE ->
          closes(word)
              ? NoneAfterColon.read(tokens, index, writer, sentence)
              : nothing(index, word, sentence, paragraph);
      case NOT_RECEIVED, NOT_ISSUED, NOT_CHARGED -> nothing(index, word, sentence, paragraph);
      case ALL -> all(index, word, sentence, paragraph);
      default -> List.of();
    };
  }

  /// The words of the clause from an index on; none if it holds a figure, which then speaks for
  /// itself.
  private List<Word> clause(int index) {
    var words = new ArrayList<Word>();
    int from = tokens.get(index).end();
    for (int i = index + 1; i < Math.min(tokens.size(), index + REACH); i++) {
      Token token = tokens.get(i);
      if (token.start() > from + WIDTH || (token instanceof Break mark && mark.mark() != '、')) {
        break;
      }
      if (token instanceof Figure) {
        return List.of();
      }
      if (token instanceof Word word) {
        words.add(word);
      }
    }
    return words;
  }

  /// 行政执法工作未发生行政复议 says nothing of disclosure, 3个部门未收到申请 nothing of the other departments,
  /// 2件因邮路原因未收到申请材料 nothing of the other requests.
  private boolean ofOthers(int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      switch (tokens.get(i)) {
        case Break mark when mark.endsClause() -> {
          return false;
        }
        case Word word when word.sense() == FOREIGN || word.sense() == TRIBUNAL -> {
          return true;
        }
        case Figure figure when COUNTED.contains(figure.unit()) -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// 如未收到申请…, 确保不发生行政复议; and 未收到申请的，应当….
  private boolean isCondition(int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      if (tokens.get(i) instanceof Break mark && mark.mark() != '、') {
        break;
      }
      if (tokens.get(i) instanceof Word word
          && CONDITIONS.contains(text.between(word.start(), word.end()))) {
        return true;
      }
    }
    int end = clauseEnd(tokens.get(index).end());
    return text.near(end - 1) == '的' && text.near(end) == '，';
  }

  /// 情况：无。收取信息处理费的情形没有发生。
  private boolean closes(Word none) {
    boolean told =
        text.near(none.start() - 1) == '：'
            || text.endsWith("情形", none.start())
            || text.endsWith("情况", none.start());
    return told && clauseEnd(none.end()) == none.end();
  }

  private int clauseEnd(int from) {
    return text.endOf(from, from + WIDTH, "，。；！？\n（）");
  }

  private List<NarrativeFact> nothing(
      int index, Word opening, Sentence sentence, Paragraph paragraph) {
    if (ofOthers(index) || isCondition(index)) {
      return List.of();
    }
    Optional<NobodyApplied.Reading> nobody =
        opening.sense() == NONE
            ? NobodyApplied.read(text, opening, sentence, paragraph)
            : Optional.empty();
    if (nobody.isPresent()) {
      return List.of(writer.nobody(nobody.get(), sentence));
    }
    List<Word> words = clause(index);
    var cases = new ArrayList<NarrativeFact>();
    var seen = EnumSet.noneOf(Sense.class);
    words.forEach(word -> seen.add(word.sense()));
    if (seen.stream().anyMatch(BLAME::contains)) {
      return List.of();
    }
    for (Word word : words) {
      String total = CaseCounts.total(word.sense());
      if (total != null
          && opening.sense() != NOT_ISSUED
          && Limits.none(text, opening, words, word)) {
        cases.add(zero(total, opening, word, sentence));
      }
    }
    if (!cases.isEmpty() || (seen.contains(FOREIGN) && ZeroClaims.bothCases(text, words))) {
      return cases.isEmpty() ? bothCases(opening, words.getLast(), sentence) : cases;
    }
    Word last = lastNamed(words);
    String quantity = ZeroClaims.quantity(opening.sense(), words, last, paragraph.topic());
    if (quantity == null) {
      return List.of();
    }
    boolean fee = quantity.equals("processingFee.amount");
    if (last != null && !fee && !Limits.none(text, opening, words, last)) {
      return List.of();
    }
    Word until = last == null ? opening : last;
    int from = words.isEmpty() ? opening.end() : words.getLast().end();
    boolean complete =
        (opening.sense() == NONE && quantity.startsWith("requests."))
            ? clauseEnd(until.end()) - until.end()
                <= (ZeroClaims.moves(until.sense()) ? LONG_TAIL : SHORT_TAIL)
            : clauseEnd(from) - from <= LONG_TAIL;
    return complete ? List.of(zero(quantity, opening, until, sentence)) : List.of();
  }

  private List<NarrativeFact> bothCases(Word opening, Word last, Sentence sentence) {
    return List.of(
        zero("reconsideration.total", opening, last, sentence),
        zero("litigation.total", opening, last, sentence));
  }

  private NarrativeFact zero(String quantity, Word opening, Word last, Sentence sentence) {
    return writer.claim(
        quantity,
        BigDecimal.ZERO,
        opening.start(),
        Math.max(opening.end(), last.end()),
        sentence,
        Optional.empty());
  }

  private static @Nullable Word lastNamed(List<Word> words) {
    Word last = null;
    for (Word word : words) {
      boolean counts = word.sense().names() || ZeroClaims.moves(word.sense());
      last = counts ? word : last;
    }
    return last;
  }

  private List<NarrativeFact> all(int index, Word opening, Sentence sentence, Paragraph paragraph) {
    if (text.near(opening.start() - 1) == '未' || isEither(opening)) {
      return List.of();
    }
    List<Word> words = clause(index);
    List<Word> applicants = words.stream().filter(Applicants::names).toList();
    boolean opens = applicants.size() == 1 && applicants.getFirst().start() <= opening.end() + 4;
    if (opens) {
      return applicants(index, applicants.getFirst(), sentence, paragraph);
    }
    if (words.stream()
        .anyMatch(word -> EnumSet.of(NOT, NONE, NOT_RECEIVED, UNDERWAY).contains(word.sense()))) {
      return List.of();
    }
    Word verb =
        words.stream()
            .filter(word -> word.sense().role() == Role.ACTION)
            .filter(word -> !AllClaims.leavesOpen(text, word))
            .findFirst()
            .orElse(null);
    return verb == null || (isRule(opening) && verb.sense() != GRANTED)
        ? List.of()
        : AllClaims.read(text, verb, opening, sentence, paragraph, writer);
  }

  /// 一律按期答复 is how it is done, not what was done.
  private boolean isRule(Word opening) {
    return text.startsWith("一律", opening.start());
  }

  /// 均作出答复或者告知: of nothing in particular is it said of all.
  private boolean isEither(Word opening) {
    return text.between(opening.end(), clauseEnd(opening.end())).indexOf('或') >= 0;
  }

  private List<NarrativeFact> applicants(
      int index, Word applicant, Sentence sentence, Paragraph paragraph) {
    boolean tail = clauseEnd(applicant.end()) - applicant.end() <= 6;
    Optional<NarrativeFact> received =
        paragraph.total("requests.newlyReceived").or(paragraph::lastRequests);
    Optional<String> column = Applicants.column(applicant.sense());
    if (!tail || received.isEmpty() || column.isEmpty() || received.get().value().signum() == 0) {
      return List.of();
    }
    Token before = index == 0 ? null : tokens.get(index - 1);
    boolean subject =
        before instanceof Word word
            && word.sense() == APPLICANT_WORD
            && word.end() == tokens.get(index).start();
    int start = subject ? tokens.get(index - 1).start() : tokens.get(index).start();
    return List.of(
        writer.claim(
            received.get().quantity(),
            received.get().value(),
            start,
            applicant.end(),
            sentence,
            column));
  }
}
