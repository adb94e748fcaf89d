package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The 申请 of 共收到申请86件 that nothing names: of information, where nobody but the reporting body
/// receives them and the paragraph has outcomes or moves that requests for information alone have.
final class NamelessRequests {

  private static final String APPLICATIONS = "申请";

  private static final String MARKS = "，；：。！？（）\n";

  private static final int REACH = 80;

  private static final int CLAUSE = 20;

  private static final Set<Sense> TELLING =
      EnumSet.of(
          Sense.REQUEST,
          Sense.GRANTED,
          Sense.PARTIALLY_GRANTED,
          Sense.REFUSED,
          Sense.UNAVAILABLE,
          Sense.BROUGHT_FORWARD,
          Sense.CARRIED_FORWARD);

  private static final Pattern APPROVAL = Pattern.compile("审批(?!服务|事项|局|系统|项目|改革|权|件|窗口|大厅).*");

  private static final Set<Sense> DENIES =
      EnumSet.of(Sense.NONE, Sense.NOT, Sense.NOT_RECEIVED, Sense.NOT_ISSUED);

  /// Who and when may stand before: the whole body, the year.
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:"
              + Phrases.YEARS
              + "|"
              + Phrases.OWN_BODY
              + "|全(?:[局县市区镇乡委办厅院旗州省]|街道)|[一二三四五六七八九十]是|累计|共计?|总共|一共|已|\\d\\.)*");

  private NamelessRequests() {}

  static List<Token> resolved(List<Token> tokens, Passage text) {
    var resolved = new ArrayList<Token>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      resolved.add(tokens.get(i));
      if (tokens.get(i) instanceof Word verb
          && RequestCounts.received(verb.sense())
          && counts(tokens, i, text)
          && opensItsClause(text, verb)
          && isOfInformation(tokens, i, text)) {
        resolved.add(new Word(verb.end(), verb.end() + APPLICATIONS.length(), Sense.REQUEST));
      }
    }
    return resolved;
  }

  /// 收到申请86件, 收到申请共86件.
  private static boolean counts(List<Token> tokens, int at, Passage text) {
    int end = tokens.get(at).end() + APPLICATIONS.length();
    int next = at + 1;
    if (!text.startsWith(APPLICATIONS, tokens.get(at).end())) {
      return false;
    }
    if (next < tokens.size()
        && tokens.get(next) instanceof Word word
        && word.sense().role() == Sense.Role.FILLER_WORD
        && word.start() == end) {
      end = word.end();
      next++;
    }
    return next < tokens.size()
        && tokens.get(next) instanceof Figure figure
        && figure.start() == end
        && "件宗份".contains(figure.unit())
        && !figure.unit().isEmpty();
  }

  private static boolean opensItsClause(Passage text, Word verb) {
    int start = text.startOf(verb.start(), verb.start() - CLAUSE, MARKS);
    return AHEAD.matcher(text.between(start, verb.start())).matches();
  }

  /// Requests for information are what the paragraph spoke of last, or speaks of next.
  private static boolean isOfInformation(List<Token> tokens, int at, Passage text) {
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !endsParagraph(tokens.get(i)); i--) {
      if (tokens.get(i) instanceof Word word && word.sense().role() == Sense.Role.TOPIC) {
        return word.sense() == Sense.REQUEST || isAside(tokens, i, at, text);
      }
    }
    for (int i = at + 1;
        i < Math.min(tokens.size(), at + REACH) && !endsParagraph(tokens.get(i));
        i++) {
      if (tells(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the paragraph is headed by requests, or this sentence tells of outcomes, and what it
  /// spoke of last is a sentence that says how many cases there were (未发生行政复议。收到申请12件) or who must
  /// approve (由领导审批。收到申请12件), or one that this one leaves behind with the outcomes of its own
  /// requests (规范许可流程。收到申请12件，予以公开8件).
  private static boolean isAside(List<Token> tokens, int topic, int at, Passage text) {
    int before = topic;
    while (before > Math.max(0, topic - REACH) && !endsSentence(tokens.get(before))) {
      before--;
    }
    int end = topic;
    while (end < at && !endsSentence(tokens.get(end))) {
      end++;
    }
    if (end == at) {
      return false;
    }
    boolean isHeaded = !endsParagraph(tokens.get(before)) && isHeadedByRequests(tokens, before);
    Word named = (Word) tokens.get(topic);
    if (named.sense() == Sense.FOREIGN) {
      return isHeaded && (isApproval(named, text) || tellsHere(tokens, at));
    }
    return tokens.subList(before, end).stream().anyMatch(NamelessRequests::countsCases)
        && (isHeaded || tellsHere(tokens, at));
  }

  /// That there were none, or how many.
  private static boolean countsCases(Token token) {
    return token instanceof Figure || (token instanceof Word word && DENIES.contains(word.sense()));
  }

  /// 审批 as a step of answering, and not the permits that somebody may apply for (审批事项).
  private static boolean isApproval(Word word, Passage text) {
    String words = text.between(word.start(), Math.min(text.length(), word.end() + 2));
    return APPROVAL.matcher(words).matches();
  }

  private static boolean tellsHere(List<Token> tokens, int at) {
    int end = Math.min(tokens.size(), at + REACH);
    for (int i = at + 1; i < end && !endsSentence(tokens.get(i)); i++) {
      if (tells(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the first thing that the paragraph names is requests, in its first sentence.
  private static boolean isHeadedByRequests(List<Token> tokens, int before) {
    int first = before;
    while (first > 0 && first > before - REACH && !endsParagraph(tokens.get(first - 1))) {
      first--;
    }
    for (int i = first; i < before && !endsSentence(tokens.get(i)); i++) {
      if (tokens.get(i) instanceof Word word && word.sense().role() == Sense.Role.TOPIC) {
        return word.sense() == Sense.REQUEST;
      }
    }
    return false;
  }

  private static boolean endsSentence(Token token) {
    return token instanceof Break mark && mark.endsSentence();
  }

  private static boolean tells(Token token) {
    return token instanceof Word word && TELLING.contains(word.sense());
  }

  private static boolean endsParagraph(Token token) {
    return token instanceof Break mark && mark.mark() == '\n';
  }
}
