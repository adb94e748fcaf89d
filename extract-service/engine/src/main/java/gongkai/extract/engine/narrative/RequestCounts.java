package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.report.NarrativeFact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a count of requests (件) is, where the words around it leave a choice.
final class RequestCounts {

  private static final Set<Sense> RECEIVED = EnumSet.of(RECEIVE, RECEIVE_NEW, ACCEPT);

  private RequestCounts() {}

  /// A part by subject or by channel (涉及征地的3件, 信函申请2件) is no count of all requests.
  static boolean allowed(Situation situation, String quantity) {
    Occurrence occurrence = situation.occurrence();
    if (occurrence.says(FILING)
        || occurrence.says(OTHER_ACTION)
        || situation.oneChannelOfRequests()) {
      return false;
    }
    boolean moved = quantity.endsWith("Forward");
    if (!moved && occurrence.says(ABOUT_SUBJECT)) {
      return false;
    }
    if (quantity.equals("requests.newlyReceived")) {
      boolean accepted = occurrence.action() == ACCEPT;
      if (accepted && !occurrence.bareEnd()) {
        return false;
      }
      boolean part =
          occurrence.saysBefore(OF_WHICH) && (accepted || occurrence.action() == RECEIVE);
      return !part || !Applicants.in(occurrence).isEmpty() || occurrence.saysBefore(SCOPE);
    }
    boolean ofThoseBroughtForward =
        quantity.equals("requests.handled") && occurrence.saysBefore(BROUGHT_FORWARD);
    return !ofThoseBroughtForward && occurrence.bareEnd();
  }

  /// 政府信息公开申请12件: the requests there were; 依申请公开12件 may as well be those handled.
  static List<String> withoutVerb(Situation situation) {
    Occurrence occurrence = situation.occurrence();
    boolean counted = "件 份 宗 条 起 次 例 ".contains(occurrence.figure().unit());
    if (!counted || !occurrence.actions().isEmpty() || !allowed(situation, "")) {
      return List.of();
    }
    if (!Applicants.in(occurrence).isEmpty() && situation.thing() == REQUEST) {
      return List.of("column");
    }
    boolean whole =
        situation.ownThing() == REQUEST
            && situation.touches()
            && !situation.part()
            && !situation.leadsToMore();
    if (!whole) {
      return List.of();
    }
    return List.of(
        situation.nounText().endsWith("公开") && !situation.nounText().startsWith("新")
            ? "requests.handled"
            : "requests.newlyReceived");
  }

  /// The outcome that a figure is of. Two outcomes named together (予以公开和部分公开8件) are none.
  static List<String> outcome(Situation situation) {
    Occurrence occurrence = situation.occurrence();
    Sense last = occurrence.action();
    if (last == REMAINDER && !occurrence.saysBefore(AND_OTHERS) && afterOutcomes(situation)) {
      return List.of("requests.other");
    }
    if (last == null
        || !RequestOutcomes.QUANTITIES.containsKey(last)
        || situation.oneChannelOfRequests()) {
      return List.of();
    }
    String quantity = RequestOutcomes.QUANTITIES.get(last);
    boolean before = occurrence.actions().getLast().start() < occurrence.figure().start();
    Set<String> named =
        (before ? occurrence.before() : occurrence.actions())
            .stream()
                .map(Token.Word::sense)
                .filter(RequestOutcomes.QUANTITIES::containsKey)
                .map(RequestOutcomes.QUANTITIES::get)
                .collect(Collectors.toSet());
    List<String> rows = named.stream().filter(name -> name.startsWith(quantity + ".")).toList();
    named.removeIf(name ->
        name.equals(quantity)
            || name.startsWith(quantity + ".")
            || quantity.startsWith(name + "."));
    if (!named.isEmpty() || (last == PARTIALLY_GRANTED && alsoInFull(occurrence))) {
      return List.of();
    }
    boolean row = rows.size() == 1 && !occurrence.saysBefore(AND_OTHERS);
    return List.of(row ? rows.getFirst() : quantity);
  }

  /// 公开和部分公开8件.
  private static boolean alsoInFull(Occurrence occurrence) {
    int at = occurrence.actions().getLast().start();
    return occurrence.before().stream()
        .anyMatch(word -> word.sense() == DISCLOSE && word.end() < at && word.end() >= at - 2);
  }

  /// 其他1件 behind 予以公开, 不予公开… is 其他处理.
  private static boolean afterOutcomes(Situation situation) {
    List<NarrativeFact> earlier = situation.earlier();
    Set<String> outcomes =
        Set.of(
            "requests.granted",
            "requests.partiallyGranted",
            "requests.refused",
            "requests.unavailable",
            "requests.notProcessed");
    return !earlier.isEmpty()
        && RequestOutcomes.QUANTITIES.containsValue(earlier.getLast().quantity())
        && earlier.getLast().column().isEmpty()
        && earlier.stream().anyMatch(fact -> outcomes.contains(fact.quantity()));
  }

  /// Whether a verb says that requests came in.
  static boolean received(Sense sense) {
    return RECEIVED.contains(sense);
  }
}
