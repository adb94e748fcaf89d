package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Sense.Role;
import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A figure with the words of its clause: before it, from the last comma or figure on; behind it,
/// up to the next comma.
///
/// @param figure the figure
/// @param before the words before it, nearest last, asides in brackets left out
/// @param after the words behind it; none if another figure follows in the same clause, which they
///   may belong to
/// @param noun what is counted, by the word directly behind the figure or else the last one before;
///   null if the clause does not say
/// @param actions what was done with it: the last verb before, with those joined to it (收到并办结), or
///   else the first behind
/// @param negated it was not done, or not in time (未按时办结1件, 1件未答复)
/// @param closed a mark or a word of ours follows directly
/// @param bareEnd nothing that we do not understand stands between the figure and the next comma
record Occurrence(
    Figure figure,
    List<Word> before,
    List<Word> after,
    @Nullable Word noun,
    List<Word> actions,
    boolean negated,
    boolean closed,
    boolean bareEnd) {

  /// How far a clause is looked through: a text without punctuation costs no more than any other.
  private static final int REACH = 48;

  private static final int WIDTH = 150;

  private static final Set<Sense> MAILBOXES =
      EnumSet.of(Sense.MAYOR_MAILBOX, Sense.DISTRICT_MAILBOX);

  private static final Set<Sense> TAKEN =
      EnumSet.of(Sense.RECEIVE, Sense.RECEIVE_NEW, Sense.ACCEPT, Sense.HANDLE);

  static Occurrence of(Passage text, List<Token> tokens, int at) {
    Figure figure = (Figure) tokens.get(at);
    List<Word> before = before(text, tokens, at);
    List<Word> after = after(tokens, at);
    List<Word> actions = actions(before, after);
    return new Occurrence(
        figure,
        before,
        after,
        noun(text, figure, before, after),
        actions,
        Negations.apply(text, figure, before, after, actions),
        endsWithin(text, figure, after, 0),
        endsWithin(text, figure, after, 4));
  }

  /// 由3人 of 由3人增加到5人: where the figure that counts comes from.
  private static boolean grows(Passage text, List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !(tokens.get(at + 1) instanceof Word word)) {
      return false;
    }
    Token figure = tokens.get(at);
    return "由从".indexOf(text.near(figure.start() - 1)) >= 0
        && word.start() == figure.end()
        && "到至".indexOf(text.at(word.end() - 1)) >= 0;
  }

  /// The 5 of 与2022年的5件相比, 比去年的5件 and 由5件增加到8件.
  static boolean isComparedWith(Passage text, List<Token> tokens, int at) {
    if (grows(text, tokens, at)) {
      return true;
    }
    int index = at - 1;
    if (index > 0 && tokens.get(index) instanceof Word word && word.sense() == Sense.FILLER) {
      index--;
    }
    if (index < 0) {
      return false;
    }
    Token before = tokens.get(index);
    boolean year =
        before instanceof Token.Year
            || (before instanceof Word word && word.sense() == Sense.LAST_YEAR);
    return year
        && before.end() >= tokens.get(at).start() - 1
        && Period.compares(text.near(before.start() - 1));
  }

  private static List<Word> before(Passage text, List<Token> tokens, int at) {
    int end = tokens.get(at).start();
    var words = new ArrayList<Word>();
    int lastItem = -1;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Token token = tokens.get(i);
      if (token instanceof Figure) {
        if (grows(text, tokens, i)) {
          continue;
        }
        if (lastItem >= 0) {
          words.subList(lastItem, words.size()).clear();
        }
        break;
      }
      if (token.start() < end - WIDTH) {
        break;
      }
      if (token instanceof Break mark) {
        if (mark.mark() == '）') {
          int open = opening(tokens, i);
          if (open < 0) {
            break;
          }
          i = open;
        } else if (mark.endsClause()) {
          return ordered(words);
        } else {
          lastItem = words.size();
        }
      } else if (token instanceof Word word) {
        words.add(word);
      }
    }
    return ordered(words);
  }

  private static List<Word> ordered(List<Word> backwards) {
    Collections.reverse(backwards);
    return backwards;
  }

  private static int opening(List<Token> tokens, int close) {
    for (int i = close - 1; i >= Math.max(0, close - REACH); i--) {
      if (tokens.get(i) instanceof Break mark && mark.mark() != '、' && mark.mark() != '，') {
        return mark.mark() == '（' ? i : -1;
      }
    }
    return -1;
  }

  private static List<Word> after(List<Token> tokens, int at) {
    var words = new ArrayList<Word>();
    for (int i = at + 1; i < Math.min(tokens.size(), at + REACH); i++) {
      Token token = tokens.get(i);
      if (token instanceof Break) {
        return words;
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

  private static boolean endsWithin(Passage text, Figure figure, List<Word> after, int gap) {
    char next = text.near(figure.end());
    if ("，。；：、！？\n（）".indexOf(next) >= 0) {
      return true;
    }
    return !after.isEmpty() && after.getFirst().start() <= figure.end() + gap;
  }

  private static @Nullable Word noun(
      Passage text, Figure figure, List<Word> before, List<Word> after) {
    Word last = null;
    for (Word word : before) {
      boolean letters =
          word.sense() == Sense.FOREIGN && last != null && MAILBOXES.contains(last.sense());
      last = word.sense().names() && !letters ? word : last; // 市长信箱来信 are the mailbox's
    }
    if (last != null && touches(text, last, figure, before)) {
      return last;
    }
    for (Word word : after) {
      if (word.sense().role() == Role.ACTION || word.start() > figure.end() + 12) {
        break;
      }
      if (word.sense().names()) {
        return word;
      }
    }
    return last;
  }

  /// Nothing but words like 共, 达 and 数量 stands between the noun and the figure.
  private static boolean touches(Passage text, Word noun, Figure figure, List<Word> before) {
    int reached = reached(noun.end(), before);
    return reached >= figure.start() || text.between(reached, figure.start()).equals("约");
  }

  /// How far one comes from an offset over words like 共, 达 and 数量.
  private static int reached(int from, List<Word> before) {
    int reached = from;
    for (Word word : before) {
      if (word.start() >= from
          && (word.sense().role() == Role.FILLER_WORD || word.sense() == Sense.ALL)) {
        reached = word.start() <= reached ? word.end() : reached;
      }
    }
    return reached;
  }

  /// Nothing but words like 共, 达 and 数量 stands between the word and the figure.
  boolean touchedBy(Word word) {
    return word.start() < figure.start() && reached(word.end(), before) >= figure.start();
  }

  private static List<Word> actions(List<Word> before, List<Word> after) {
    var joined = new ArrayList<Word>();
    for (Word word : before.reversed()) {
      if (word.sense().role() != Role.ACTION) {
        continue;
      }
      if (!joined.isEmpty() && !joins(word, joined.getFirst())) {
        break;
      }
      joined.addFirst(word);
    }
    if (joined.isEmpty()) {
      after.stream()
          .filter(word -> word.sense().role() == Role.ACTION)
          .findFirst()
          .ifPresent(joined::add);
    }
    return joined;
  }

  /// 收到并办结, 受理办结: of one matter both; 结转上年后新收到 is of what was received.
  private static boolean joins(Word word, Word next) {
    boolean adjoins = word.end() >= next.start() - 1;
    return adjoins
        && (word.sense() == next.sense()
            || (TAKEN.contains(word.sense()) && TAKEN.contains(next.sense())));
  }

  /// 专栏3个, not 3个专栏.
  boolean nounBefore() {
    return noun != null && noun.start() < figure.start();
  }

  /// 政府文件和解读38条: more than what its noun names.
  boolean isJoint(Passage text) {
    return noun != null && "和及与".indexOf(text.near(noun.start() - 1)) >= 0;
  }

  boolean nounTouches(Passage text) {
    return noun != null && (noun.start() >= figure.end() || touches(text, noun, figure, before));
  }

  /// What the last of the verbs means; null if there is none.
  @Nullable Sense action() {
    return actions.isEmpty() ? null : actions.getLast().sense();
  }

  boolean says(Sense sense) {
    return saysBefore(sense) || after.stream().anyMatch(word -> word.sense() == sense);
  }

  boolean saysBefore(Sense sense) {
    return before.stream().anyMatch(word -> word.sense() == sense);
  }

  boolean saysAny(Set<Sense> senses) {
    return before.stream().anyMatch(word -> senses.contains(word.sense()))
        || after.stream().anyMatch(word -> senses.contains(word.sense()));
  }

  /// The meanings of the words before the figure.
  Set<Sense> senses() {
    var senses = EnumSet.noneOf(Sense.class);
    before.forEach(word -> senses.add(word.sense()));
    return senses;
  }
}
