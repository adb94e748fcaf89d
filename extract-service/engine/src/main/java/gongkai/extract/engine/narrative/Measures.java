package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.report.NarrativeFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The quantities of the vocabulary and what makes a figure one of each: one line a quantity.
///
/// The first line that fits wins. Whatever fits none is `other`: a wrong quantity does more harm
/// than a missing one, as it accuses the author of a contradiction.
final class Measures {

  private static final String REQUESTS = "件 份 宗 条 个 起 次 例 项 封 ";
  private static final String DOCUMENTS = "件 份 个 部 条 篇 项 ";

  private static final List<Measure> ALL =
      List.of(
          Measure.of("requests.broughtForward", REQUESTS, REQUEST)
              .when(BROUGHT_FORWARD)
              .orNamedBefore(),
          Measure.of("requests.carriedForward", REQUESTS, REQUEST)
              .when(CARRIED_FORWARD)
              .orNamedBefore(),
          Measure.of("requests.newlyReceived", REQUESTS, REQUEST)
              .when(RECEIVE, RECEIVE_NEW, ACCEPT)
              .orNamedBefore(),
          Measure.of("requests.handled", REQUESTS, REQUEST).when(HANDLE).orNamedBefore(),
          Measure.of("normativeDocuments.issued", DOCUMENTS, NORMATIVE_DOCUMENT)
              .when(ISSUE)
              .orNamedBefore(),
          Measure.of("normativeDocuments.repealed", DOCUMENTS, NORMATIVE_DOCUMENT)
              .when(REPEAL)
              .orNamedBefore(),
          Measure.of("normativeDocuments.inForce", DOCUMENTS, NORMATIVE_DOCUMENT)
              .when(IN_FORCE)
              .orNamedBefore(),
          Measure.of("documents.disclosed", DOCUMENTS, DOCUMENT).when(DISCLOSE).touchingIt(),
          Measure.of("columns.created", "个 项 类", COLUMN).when(CREATE, ISSUE),
          Measure.of("columns.revised", "个 项 类", COLUMN).when(REVISE),
          Measure.of("columns.count", "个 项 类", COLUMN).when(HAVE),
          Measure.of("columns.count", "个 项 类", COLUMN).when(NEUTRAL).touchingIt(),
          Measure.of("interpretations.count", "篇 条 件 份 次 个 期 项 则 ", INTERPRETATION).touchingIt(),
          Measure.of("gazette.issues", "期 辑", GAZETTE),
          Measure.of("interviews.count", "次 期 场 场次 个 条", INTERVIEW),
          Measure.of("consultations.count", "次 条 期 项 个 件 场", CONSULTATION),
          Measure.of("mailbox.mayor", "件 起 封 条 个 次", MAYOR_MAILBOX),
          Measure.of("mailbox.district", "件 起 封 条 个 次", DISTRICT_MAILBOX),
          Measure.of("opinion.monitored", "条 件 起 次 个", PUBLIC_OPINION)
              .when(MONITOR)
              .orNamedBefore(),
          Measure.of("opinion.handled", "条 件 起 次 个", PUBLIC_OPINION).when(HANDLE).orNamedBefore(),
          Measure.of("training.sessions", "次 期 场 场次 轮 批 批次 期次", TRAINING),
          Measure.of("staff.dedicated", "名 人 位", DEDICATED_STAFF),
          Measure.of("processingFee.amount", "元", PROCESSING_FEE));

  private static final Map<Sense, String> RATES =
      Map.of(
          COMPLETION_RATE, "completion.rate",
          SATISFACTION_RATE, "satisfaction.rate",
          INTERPRETATION_RATE, "interpretations.rate");

  private Measures() {}

  /// The quantities that a figure gives: none if it is no quantity of ours, two for 收到并办结12件.
  static List<String> of(Situation situation) {
    Occurrence occurrence = situation.occurrence();
    boolean alone = occurrence.before().isEmpty() && occurrence.after().isEmpty();
    if (alone || !situation.measured()) {
      return List.of();
    }
    if (occurrence.figure().unit().equals("%")) {
      return rates(occurrence);
    }
    List<String> special =
        Stream.of(
                outcome(situation),
                CaseCounts.of(situation),
                Channels.disclosed(situation),
                visits(situation),
                reposts(situation),
                disclosedDocuments(situation))
            .flatMap(List::stream)
            .toList();
    return special.isEmpty() ? declared(situation) : special.subList(0, 1);
  }

  private static List<String> declared(Situation situation) {
    Occurrence occurrence = situation.occurrence();
    var verbs = new ArrayList<@Nullable Sense>();
    occurrence.actions().forEach(word -> verbs.add(word.sense()));
    if (verbs.isEmpty()) {
      verbs.add(null);
    }
    var found = new ArrayList<String>();
    for (Sense verb : verbs) {
      for (Measure measure : ALL) {
        if (measure.fits(situation, verb)
            && situation.understood()
            && allowed(situation, measure)
            && !found.contains(measure.quantity())) {
          found.add(measure.quantity());
          break;
        }
      }
    }
    return found.isEmpty() ? RequestCounts.withoutVerb(situation) : found;
  }

  private static boolean allowed(Situation situation, Measure measure) {
    Occurrence occurrence = situation.occurrence();
    if (measure.quantity().startsWith("requests.")) {
      return RequestCounts.allowed(situation, measure.quantity());
    }
    if (measure.quantity().startsWith("normativeDocuments.")) {
      boolean both = occurrence.saysBefore(ISSUE) && occurrence.saysBefore(REPEAL);
      boolean someInForce = // 清理50件，其中继续有效30件
          measure.quantity().endsWith(".inForce") && situation.part();
      boolean ofSomethingElse = // 出台规范性文件4件。新增公告栏7个
          situation.ownThing() == null && occurrence.figure().unit().equals("个");
      return !both
          && !someInForce
          && !ofSomethingElse
          && !occurrence.says(FILING)
          && !occurrence.says(OTHER_ACTION);
    }
    if (measure.quantity().equals("columns.count") && occurrence.actions().isEmpty()) {
      return occurrence.nounBefore() && !occurrence.says(FILING);
    }
    if (measure.quantity().startsWith("columns.")) {
      return !(occurrence.saysBefore(CREATE) && occurrence.saysBefore(REVISE));
    }
    return !measure.quantity().equals("training.sessions") || !occurrence.says(ATTEND);
  }

  static boolean isRate(Token.Word word) {
    return RATES.containsKey(word.sense());
  }

  private static List<String> rates(Occurrence occurrence) {
    return interpreted(occurrence) ? List.of("interpretations.rate") : named(occurrence);
  }

  /// 规范性文件100%解读, but not 90%以上的解读材料.
  private static boolean interpreted(Occurrence occurrence) {
    return !occurrence.after().isEmpty()
        && occurrence.after().getFirst().sense() == INTERPRETATION
        && occurrence.after().getFirst().end() - occurrence.figure().end() <= "同步进行解读".length()
        && occurrence.after().getFirst().end() - occurrence.after().getFirst().start() == 2
        && (occurrence.saysBefore(DOCUMENT) || occurrence.saysBefore(NORMATIVE_DOCUMENT));
  }

  private static List<String> named(Occurrence occurrence) {
    return occurrence.before().stream()
        .map(word -> RATES.get(word.sense()))
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  private static List<String> outcome(Situation situation) {
    return (situation.thing() == REQUEST || situation.outcomeOfRequests())
            && REQUESTS.contains(situation.occurrence().figure().unit())
        ? RequestCounts.outcome(situation)
        : List.of();
  }

  /// 公开文件31份: the noun holds the verb.
  private static List<String> disclosedDocuments(Situation situation) {
    boolean disclosed =
        situation.ownThing() == DOCUMENT
            && situation.nounText().equals("公开文件")
            && situation.touches()
            && situation.occurrence().actions().isEmpty();
    return disclosed && DOCUMENTS.contains(situation.occurrence().figure().unit())
        ? List.of("documents.disclosed")
        : List.of();
  }

  private static List<String> visits(Situation situation) {
    boolean ofWebsite =
        situation.channels().isEmpty()
            ? ofWebsite(situation.earlier()) // 网站更新信息812条，访问量35万人次
            : situation.channels().equals(EnumSet.of(WEBSITE));
    return situation.ownThing() == VISIT
            && ofWebsite
            && "人次 次 ".contains(situation.occurrence().figure().unit())
        ? List.of("website.visits")
        : List.of();
  }

  private static boolean ofWebsite(List<NarrativeFact> earlier) {
    return !earlier.isEmpty() && earlier.getLast().quantity().equals("disclosed.website");
  }

  private static List<String> reposts(Situation situation) {
    Occurrence occurrence = situation.occurrence();
    Sense thing = situation.ownThing();
    if (occurrence.action() != REPOST
        || occurrence.saysBefore(DISCLOSE)
        || (thing == null && !situation.verbTouches() && !situation.passesOnInformation())
        || (thing != null && thing != INFORMATION)) {
      return List.of();
    }
    return switch (occurrence.figure().unit()) {
      case "期" -> List.of("reposts.issues");
      case "条", "篇", "次", "则" -> List.of("reposts.items");
      default -> List.of();
    };
  }
}
