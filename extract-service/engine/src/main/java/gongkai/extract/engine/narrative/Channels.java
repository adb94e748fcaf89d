package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The media through which information was published, as far as a clause names them.
final class Channels {

  private static final Set<Sense> KINDS = EnumSet.of(WEBSITE, NEW_MEDIA, ACCOUNT, OTHER_CHANNEL);

  private static final Set<Sense> MEDIA = EnumSet.of(NEW_MEDIA, ACCOUNT);

  /// Measure words of single pieces of information.
  private static final String SINGLE = "条件篇项则";

  private static final int REACH = 60;

  private static final Pattern PUBLISHES =
      Pattern.compile("(?:平台|账号|号)?(?:全年|累计|共计?|已|主动)*(?:发布|推送|更新|编发|公开|刊发)");

  private static final String ITEMS = "条 件 篇 则 项 份 个 ";

  private Channels() {}

  /// The media named among the words. A website that lends its name to an account (某县政府网微信公众号) is
  /// none.
  static Set<Sense> named(List<Word> words) {
    var named = EnumSet.noneOf(Sense.class);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean lends =
          word.sense() == WEBSITE
              && i + 1 < words.size()
              && words.get(i + 1).sense() == ACCOUNT
              && words.get(i + 1).start() == word.end();
      if (!lends && (KINDS.contains(word.sense()) || word.sense() == MANY_CHANNELS)) {
        named.add(word.sense());
      }
    }
    return named;
  }

  /// “某县发布”发布信息459条: whatever it is that has this name, it is not all that was published.
  static boolean isNamed(Passage text, int sentence, Figure figure) {
    int end = figure.start();
    int name = text.startOf(end, Math.max(sentence, end - REACH), "，；：");
    int verb = name;
    while (verb < end && text.quoted(verb)) {
      verb++;
    }
    return verb > name && PUBLISHES.matcher(text.between(verb, end)).lookingAt();
  }

  /// 其中通过门户网站公开120条: the information of the total before it, by its medium.
  static boolean partOfTotal(Situation situation) {
    Occurrence occurrence = situation.occurrence();
    boolean afterTotal =
        situation.earlier().stream().anyMatch(fact -> fact.quantity().startsWith("disclosed."));
    boolean published =
        occurrence.actions().isEmpty()
            ? touchingMedium(situation)
            : occurrence.action() == DISCLOSE && situation.verbTouches();
    return afterTotal
        && situation.part()
        && published
        && !named(occurrence.before()).isEmpty()
        && SINGLE.contains(occurrence.figure().unit());
  }

  /// 政府网站6048条, 新媒体信息300条.
  private static boolean touchingMedium(Situation situation) {
    return situation.occurrence().before().stream()
        .filter(word -> KINDS.contains(word.sense()))
        .anyMatch(word -> isBefore(situation, word));
  }

  /// Whether nothing but 信息 stands between a word and the figure.
  private static boolean isBefore(Situation situation, Word word) {
    Occurrence occurrence = situation.occurrence();
    int gap = situation.informationBefore() ? "信息".length() : 0;
    return occurrence.touchedBy(word) || word.end() == occurrence.figure().start() - gap;
  }

  /// 镇微信公众号, 部门网站: the thing named is whose medium it is.
  private static boolean namesTheMedium(Occurrence occurrence) {
    Word noun = occurrence.noun();
    return noun != null
        && occurrence.before().stream()
            .anyMatch(word -> KINDS.contains(word.sense()) && word.start() == noun.end());
  }

  /// 网站发布4310条, 网站主动发布信息512条, 上网信息276条: all that one medium published, of whatever kind.
  private static boolean throughOneMedium(Situation situation) {
    Occurrence occurrence = situation.occurrence();
    String unit = occurrence.figure().unit();
    Set<Sense> here = named(occurrence.before());
    boolean media = here.equals(EnumSet.of(WEBSITE)) || MEDIA.containsAll(here);
    boolean partOfUnknown = situation.part() || occurrence.says(ABOUT_SUBJECT);
    boolean done = occurrence.says(OTHER_ACTION) || occurrence.says(FILING);
    if (here.isEmpty() || !media || partOfUnknown || done || unit.isEmpty()) {
      return false;
    }
    boolean published =
        occurrence.actions().isEmpty()
            ? situation.informationBefore() && touchingMedium(situation)
            : occurrence.action() == DISCLOSE
                && isBefore(situation, occurrence.actions().getLast());
    return published
        && SINGLE.contains(unit)
        && (situation.informationBehind() || occurrence.closed());
  }

  /// Information published through several media, or through none in particular, is the total;
  /// through one, that medium's; what was renewed (更新) nowhere in particular may have been
  /// published before. One medium and others unnamed (微信等渠道) is anything.
  private static List<String> byMedium(Situation situation) {
    Set<Sense> channels = situation.channels();
    boolean website = channels.contains(WEBSITE);
    boolean media = channels.contains(NEW_MEDIA) || channels.contains(ACCOUNT);
    boolean other = channels.contains(OTHER_CHANNEL);
    int kinds = (website ? 1 : 0) + (media ? 1 : 0) + (other ? 1 : 0);
    if (kinds != 1) {
      boolean column = situation.occurrence().saysBefore(COLUMN);
      boolean renewed =
          channels.isEmpty()
              && (situation.verbText().equals("更新") || situation.nounText().contains("更新"));
      return column || renewed || situation.part() ? List.of() : List.of("disclosed.total");
    }
    if (channels.contains(MANY_CHANNELS)) {
      return website && !situation.part() ? List.of("disclosed.total") : List.of();
    }
    boolean column = situation.occurrence().saysBefore(COLUMN);
    return other || column
        ? List.of()
        : List.of(website ? "disclosed.website" : "disclosed.newMedia");
  }

  /// What was published through the one medium named; none through neither website nor new media.
  static List<String> ofMedium(Set<Sense> named) {
    if (named.equals(EnumSet.of(WEBSITE))) {
      return List.of("disclosed.website");
    }
    return !named.isEmpty() && MEDIA.containsAll(named) ? List.of("disclosed.newMedia") : List.of();
  }

  /// The quantity of published information that a figure is; none if it is of one kind of
  /// information.
  static List<String> disclosed(Situation situation) {
    Occurrence occurrence = situation.occurrence();
    boolean unnamed = situation.ownThing() == null;
    if ((unnamed && partOfTotal(situation))
        || ((unnamed || namesTheMedium(occurrence)) && throughOneMedium(situation))) {
      return byMedium(situation);
    }
    if (situation.ownThing() != INFORMATION
        || !situation.touches()
        || !ITEMS.contains(occurrence.figure().unit())
        || !published(situation)) {
      return List.of();
    }
    return byMedium(situation);
  }

  /// 等信息 may be a part of what the list begins, but for 主动公开 of all.
  private static boolean published(Situation situation) {
    Sense action = situation.occurrence().action();
    boolean list = situation.nounText().startsWith("等信息") || situation.nounText().startsWith("方面");
    boolean proactive = situation.verbText().equals("主动公开");
    return action == DISCLOSE
        ? !list || (proactive && !situation.channels().contains(WEBSITE))
        : action == null && situation.namesItsVerb();
  }
}
