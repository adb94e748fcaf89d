package gongkai.bench.rules;

import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Planting.Whose;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a report should hold and does not; sections without a text, a number or their own name.
final class AbsencePlantings {

  private static final Set<String> OVERVIEW =
      Set.of(
          "opening",
          "disclosed",
          "documents",
          "explained",
          "received",
          "shares",
          "outcomes",
          "scope",
          "cases-text",
          "managed",
          "platform",
          "rates",
          "supervised",
          "trained",
          "aside");
  private static final List<String> MARKS = List.of("一", "二", "三", "四", "五", "六");

  private AbsencePlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "accountability-unreported",
            Severity.WARNING,
            Setting.ANY.by(Office::isGovernment),
            Set.of("supervised", "rates", "identity"),
            AbsencePlantings::unaccountable),
        Planter.ofText(
            "improvement-missing",
            Severity.WARNING,
            Setting.ANY,
            Set.of("section5"),
            AbsencePlantings::unimproved),
        Planter.ofText(
            "overview-part-missing",
            Severity.INFO,
            Setting.ANY,
            OVERVIEW,
            AbsencePlantings::partless),
        Planter.ofText(
            "processing-fee-unstated",
            Severity.INFO,
            Setting.ANY.newForm(),
            Set.of("fees"),
            AbsencePlantings::feeless),
        Planter.ofText(
            "section-empty",
            Severity.WARNING,
            Setting.ANY,
            with(OVERVIEW, "section5"),
            AbsencePlantings::empty),
        Planter.ofText(
            "section-misnumbered",
            Severity.WARNING,
            Setting.ANY,
            Set.of("headings"),
            AbsencePlantings::misnumbered),
        Planter.ofText(
            "section-missing",
            Severity.ERROR,
            Setting.ANY,
            with(
                OVERVIEW,
                "headings",
                "section5",
                "fees",
                "requests",
                "requests-before",
                "proactive",
                "cases",
                "labels"),
            AbsencePlantings::sectionless),
        Planter.ofText(
            "heading-altered",
            Severity.INFO,
            Setting.ANY,
            Set.of("headings"),
            AbsencePlantings::headed));
  }

  private static Set<String> with(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Planting> absent(
      String about, String rule, Severity severity, Whose whose, String... may) {
    return Planter.may(Planter.ofCells(about, rule, severity, whose, Set.of()), may);
  }

  private static final List<String> UNACCOUNTABLE =
      List.of(
          "加强组织领导，主要负责人定期听取汇报，工作经费列入预算。",
          "{we}调整充实领导小组，形成一级抓一级的工作格局。",
          "将政府信息公开纳入年度工作考核，分值权重{#3-6}%。",
          "邀请群众代表开展社会评议，评议结果良好；全年没有责任追究情形。",
          "工作考核按季开展，社会评议由第三方组织，结果总体良好。",
          "年度考核结果为优秀等次，没有发生被追究责任的情况。");

  private static Optional<Planting> unaccountable(Story story) {
    String sentence = story.draft().filling.fill(story.oneOf(UNACCOUNTABLE), Map.of());
    story.draft().about("rates").ifPresent(passage -> passage.remove("rates"));
    story.say("supervised", "supervised", sentence);
    return absent(
        sentence, "accountability-unreported", Severity.WARNING, Planter.perhapsLost(story));
  }

  private static Optional<Planting> unimproved(Story story) {
    Draft draft = story.draft();
    Passage problems = draft.improvement.getFirst();
    Passage measures = draft.improvement.getLast();
    measures.remove("kept");
    String about;
    if (story.random.nextBoolean()) {
      draft.improvement.remove(measures);
      about = "no measures";
    } else {
      draft.improvement.remove(problems);
      String some = String.join("；", draft.filling.several(ClosingPhrases.MEASURES, 2));
      String lead = story.oneOf(List.of("{N}年，{we}将%s。", "下一步，{we}将%s。", "今后一个时期，{we}计划%s。"));
      measures.with("measures", draft.filling.fill(lead.formatted(some), Map.of()));
      about = "no problems";
    }
    return absent(about, "improvement-missing", Severity.WARNING, Planter.perhapsLost(story));
  }

  private static final List<List<String>> PARTS =
      List.of(
          List.of("主动公开：及时发布人事任免、财政收支、重大项目等信息，政策出台后配发解读。"),
          List.of("依申请公开：规范登记、审查、答复流程，为申请人提供便利。", "依申请公开方面，安排专人受理申请，耐心释疑。"),
          List.of("政府信息管理：对文件的制作、保存、更新实行全程登记，定期清理失效内容。"),
          List.of("平台建设：改版门户网站栏目，规范政务新媒体账号，方便群众查询。"),
          Phrases.SUPERVISED.stream().map(sentence -> "监督保障：" + sentence).toList());

  private static Optional<Planting> partless(Story story) {
    int missing = story.between(0, story.office.isGovernment() ? 3 : 4);
    Draft draft = story.draft();
    draft.overview.clear();
    for (int i = 0; i < PARTS.size(); i++) {
      if (i != missing) {
        String sentence = draft.filling.fill(story.oneOf(PARTS.get(i)), Map.of());
        String slot = i == 4 ? "supervised" : "part" + i;
        draft.overview.add(new Passage("", false).with(slot, sentence));
      }
    }
    return absent(
        "without " + PARTS.get(missing).getFirst(),
        "overview-part-missing",
        Severity.INFO,
        Planter.perhapsLost(story));
  }

  private static final List<String> FEELESS =
      List.of(
          "无。",
          "无其他需要报告的事项。",
          "本年度没有其他需要说明的情况。",
          "{Y}年办理人大代表建议{#2-40}件、政协提案{#2-40}件，办理结果均已公开。",
          "{we}全年编发简报{#3-20}期，除此之外没有其他需要报告的事项。");

  private static Optional<Planting> feeless(Story story) {
    String sentence = story.draft().filling.fill(story.oneOf(FEELESS), Map.of());
    story.say("fees", "fees", sentence);
    return absent(sentence, "processing-fee-unstated", Severity.INFO, Planter.perhapsLost(story));
  }

  private static Optional<Planting> empty(Story story) {
    Draft draft = story.draft();
    boolean overview = story.random.nextBoolean();
    List<Passage> passages = overview ? draft.overview : draft.improvement;
    boolean labelled = passages.stream().anyMatch(passage -> passage.heading().startsWith("（"));
    if (overview && labelled && story.random.nextBoolean()) {
      passages.removeIf(passage -> passage.heading().isEmpty());
      passages.forEach(Passage::clear);
    } else {
      passages.clear();
      if (!overview && story.random.nextBoolean()) {
        passages.add(new Passage("存在的问题：", true));
        passages.add(new Passage("改进措施：", true));
      }
    }
    return absent(
        "empty section " + (overview ? 1 : 5),
        "section-empty",
        Severity.WARNING,
        Planter.perhapsLost(story),
        "overview-part-missing",
        "accountability-unreported",
        "improvement-missing");
  }

  private static void mark(Draft draft, int section, String mark) {
    Heading heading = draft.headings.get(section);
    if (heading != null) {
      draft.headings.put(section, new Heading(mark, heading.words()));
    }
  }

  private static Optional<Planting> misnumbered(Story story) {
    Draft draft = story.draft();
    switch (story.random.nextInt(4)) {
      case 0 -> {
        int section = story.between(2, 6);
        mark(draft, section, MARKS.get(section - 2)); // the one before it, again
      }
      case 1 -> {
        int from = story.between(3, 5);
        for (int section = from; section <= 6; section++) {
          mark(draft, section, MARKS.get(section - 2));
        }
      }
      case 2 -> {
        int section = story.between(2, 5);
        mark(draft, section, MARKS.get(section));
        mark(draft, section + 1, MARKS.get(section - 1));
      }
      default -> mark(draft, 6, "七");
    }
    return absent(
        draft.headings.toString(), "section-misnumbered", Severity.WARNING, Planter.lost(story));
  }

  private static Optional<Planting> sectionless(Story story) {
    int missing = story.between(1, 6);
    Draft draft = story.draft();
    draft.headings.remove(missing);
    if (story.random.nextBoolean()) {
      for (int section = missing + 1; section <= 6; section++) {
        mark(draft, section, MARKS.get(section - 2));
      }
    }
    return absent(
        "without section " + missing,
        "section-missing",
        Severity.ERROR,
        Planter.lost(story),
        "section-misnumbered",
        "table-missing",
        "overview-part-missing",
        "accountability-unreported",
        "improvement-missing",
        "processing-fee-unstated");
  }

  private static final Map<Integer, List<String>> HEADINGS =
      Map.of(
          1, List.of("概述", "总体概况", "基本情况"),
          2, List.of("主动公开情况", "政府信息主动公开情况"),
          3, List.of("依申请公开情况", "收到和处理申请情况"),
          4, List.of("行政复议和行政诉讼情况", "复议诉讼情况"),
          5, List.of("存在的问题和下步打算", "存在问题及改进措施", "主要问题与改进情况"),
          6, List.of("其他事项", "其他需要说明的事项"));

  private static Optional<Planting> headed(Story story) {
    int section = story.between(1, 6);
    var words = new ArrayList<>(HEADINGS.getOrDefault(section, List.of()));
    String altered = story.oneOf(words);
    story.draft().headings.put(section, new Heading(MARKS.get(section - 1), altered));
    return absent(
        altered, "heading-altered", Severity.INFO, story.transcript ? Whose.EITHER : Whose.AUTHORS);
  }
}
