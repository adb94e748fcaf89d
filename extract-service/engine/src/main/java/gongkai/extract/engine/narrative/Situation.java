package gongkai.extract.engine.narrative;

import gongkai.extract.report.NarrativeFact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A figure, its clause, and what the clauses before it have left to be understood.
///
/// @param occurrence the figure and its clause
/// @param topic what the text was last about; null if nothing that carries over
/// @param nounText the clause's noun as written; empty if it names none
/// @param touches whether the clause's noun stands directly at the figure
/// @param informationBehind the word 信息 and a mark follow directly on the figure
/// @param verbText the clause's verb as written; empty if it has none
/// @param informationBefore the figure follows directly on the word 信息
/// @param channels media named in this clause, or else earlier in the sentence
/// @param part the figure stands in a 其中 list
/// @param earlier the facts that the sentence has given so far
/// @param caseTopics kinds of case (复议, 诉讼) that the sentence has named so far
/// @param headed the paragraph's heading is about requests, or the section about cases
/// @param casesOfDisclosure cases are those of disclosure, by the words about them
/// @param outcomeOfRequests an outcome that is one of requests, although something else was spoken
///   of since
/// @param leadsToMore the noun behind the figure goes on to do something: 5件申请引发行政复议
record Situation(
    Occurrence occurrence,
    @Nullable Sense topic,
    String nounText,
    boolean touches,
    boolean informationBefore,
    boolean informationBehind,
    String verbText,
    Set<Sense> channels,
    boolean part,
    List<NarrativeFact> earlier,
    Set<Sense> caseTopics,
    boolean headed,
    boolean casesOfDisclosure,
    boolean outcomeOfRequests,
    boolean leadsToMore) {

  private static final Set<Sense> NEVER_MEASURED =
      EnumSet.of(Sense.CHANGE, Sense.PLAN, Sense.PER, Sense.SHARE);

  private static final List<String> PUBLISHING =
      List.of("公开", "发布", "推送", "更新", "刊发", "上传", "发送", "登载", "刊载", "公布", "编发");

  /// What the clause itself names.
  @Nullable Sense ownThing() {
    return occurrence.noun() == null ? null : occurrence.noun().sense();
  }

  /// What the clause names, or else what the text was about.
  @Nullable Sense thing() {
    Sense own = ownThing();
    return own == null ? topic : own;
  }

  /// Nothing but words like 共 stands between the verb and the figure (转发66条).
  boolean verbTouches() {
    if (occurrence.actions().isEmpty()) {
      return false;
    }
    int gap = occurrence.figure().start() - occurrence.actions().getLast().end();
    return gap >= 0 && gap <= 2;
  }

  /// 转载上级重要信息66条: information of whatever kind.
  boolean passesOnInformation() {
    return informationBefore
        && occurrence.figure().start() - occurrence.actions().getLast().end() <= 16;
  }

  /// 个 and 项 count all kinds of things: 栏目3个平台 is of platforms.
  boolean understood() {
    boolean vague = "个项类".contains(occurrence.figure().unit());
    return !vague || occurrence.figure().unit().isEmpty() || occurrence.closed();
  }

  /// 公开信息, 发布政务信息…: the noun holds the verb.
  boolean namesItsVerb() {
    return PUBLISHING.stream().anyMatch(nounText::contains);
  }

  /// Comparisons, plans, averages and bounds are no measured figures of the year.
  boolean measured() {
    return !occurrence.figure().atMost() && !saysBefore(NEVER_MEASURED);
  }

  private boolean saysBefore(Set<Sense> senses) {
    return occurrence.before().stream().anyMatch(word -> senses.contains(word.sense()));
  }

  /// The one way of coming (信函申请3件) that makes these a part of the requests; several ways are all.
  boolean oneChannelOfRequests() {
    long ways =
        occurrence.before().stream().filter(w -> w.sense() == Sense.REQUEST_CHANNEL).count();
    boolean behind = occurrence.after().stream().anyMatch(w -> w.sense() == Sense.REQUEST_CHANNEL);
    return (ways == 1 || behind) && !occurrence.says(Sense.MANY_CHANNELS);
  }
}
