package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Mention;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.StatedPeriod;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The regulation and the notice that the report cites are those in force.
///
/// A report that cites the right one too, or tells of the change, has done nothing wrong. Numbers
/// of other notices of the same office are left alone.
@RuleCard(
    name = "citation-outdated",
    family = Family.FORM,
    severity = Severity.WARNING,
    title = "引用的依据不是现行的",
    basis =
        "现行《政府信息公开条例》为国务院令第711号（2019年5月15日起施行）；2019、2020 年度报告格式为国办公开办函〔2019〕60号，2021 年度起为国办公开办函〔2021〕30号",
    explanation =
        """
        报告引用《政府信息公开条例》文号的，应当是国务院令第711号，不是已被修订的第492号；引用年度报告格式的，应当是当年适用的通知，文号与名称也应当一致。

        同时引用了现行文号的，或者同一句里说到修订、废止、原来的，不算；但名称后面紧跟另一份通知的文号的，别处引用对了也指出。没有引用文号的，不作判断。
        国务院办公厅政府信息与政务公开办公室的其他文件不看。
        """,
    version = 5)
public final class CitationOutdated implements Rule {

  private static final Pattern DECREE =
      Pattern.compile("国务院(?:第\\s*(\\d{3})\\s*号令|令[^。；，、《》\\n]{0,12}?(\\d{3})\\s*号)");

  private static final Pattern NOTICE =
      Pattern.compile(
          "国办公开办函\\s*[〔\\[【(（﹝]?\\s*(20\\d\\d)\\s*年?\\s*[〕\\]】)）﹞]?\\s*第?\\s*(\\d+)\\s*号");

  /// The name of the notice of 2019, which no other has.
  private static final Pattern TITLE_2019 =
      Pattern.compile("(?:国务院办公厅政府信息与政务公开办公室|(?<=[《〈]))关于政府信息公开工作年度报告有关事项的通知");

  private static final Pattern TITLE_2021 =
      Pattern.compile("关于印发[《〈<]?中华人民共和国政府信息公开工作年度报告格式[》〉>]?的通知");

  /// Between the name of a notice and its own number.
  private static final Pattern RIGHT_BEHIND = Pattern.compile("[》〉]?\\s*[（(]?\\s*(?:文号[：:]?)?\\s*");

  private static final Pattern TOLD_AS_PAST =
      Pattern.compile("修订|修改|修正|原(?![则因件文有始])|旧|废止|替代|代替|取代");

  private static final String DECREE_NOW = "711";
  private static final String DECREE_BEFORE = "492";
  private static final String NOTICE_2019 = "2019/60";
  private static final String NOTICE_2021 = "2021/30";

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return Stream.concat(Stream.of(decree(facts)), Stream.of(notice(facts)));
  }

  private static Outcome decree(ReportFacts facts) {
    var cited = Mention.of(facts, DECREE);
    if (cited.stream().anyMatch(decree -> number(decree).equals(DECREE_NOW))) {
      return Outcome.HELD;
    }
    return outdated(cited, decree -> number(decree).equals(DECREE_BEFORE))
        .<Outcome>map(decree ->
            Violated.of(
                    "citation/decree",
                    "正文引用“%s”，这是 2007 年的旧条例；现行《政府信息公开条例》是国务院令第711号，请更正。"
                        .formatted(decree.span().text()))
                .in(decree.span()))
        .orElseGet(() -> new Undecided("citation/decree", "no decree's number is cited"));
  }

  private static String number(Mention decree) {
    String inFront = decree.match().group(1);
    return inFront == null ? decree.match().group(2) : inFront;
  }

  private static Outcome notice(ReportFacts facts) {
    var year = facts.report().year().filter(y -> y >= 2019);
    if (year.isEmpty() || StatedPeriod.contradictsYear(facts)) {
      return new Undecided("citation/notice", "no certain year that a notice is for");
    }
    String right = year.get() >= 2021 ? NOTICE_2021 : NOTICE_2019;
    String wrong = year.get() >= 2021 ? NOTICE_2019 : NOTICE_2021;
    var cited = Mention.of(facts, NOTICE);
    var titled = Mention.of(facts, TITLE_2019);
    var ofRight = cited.stream().filter(notice -> id(notice).equals(right)).findFirst();
    if (ofRight.isPresent()) {
      return misnamed(facts, cited, ofRight.get()).orElse(Outcome.HELD);
    }
    var old = outdated(cited, notice -> id(notice).equals(wrong));
    if (old.isEmpty() && right.equals(NOTICE_2021)) {
      old = outdated(titled, _ -> true);
    }
    return old.<Outcome>map(notice -> outdated(facts, notice, year.get()))
        .orElseGet(() -> new Undecided("citation/notice", "no notice's number is cited"));
  }

  private static Violated outdated(ReportFacts facts, Mention notice, int year) {
    var violated =
        Violated.of(
                "citation/notice",
                "正文引用“%s”，这不是 %d 年度报告适用的格式；适用的是国办公开办函%s，请核对后更正。"
                    .formatted(
                        notice.span().text(), year, year >= 2021 ? "〔2021〕30号" : "〔2019〕60号"))
            .in(notice.span());
    return doubted(facts, violated);
  }

  /// The name of one notice with the number of the other: right behind it, or in one sentence where
  /// no other number is cited.
  private static Optional<Outcome> misnamed(
      ReportFacts facts, List<Mention> cited, Mention ofRight) {
    for (Mention title : titles(facts)) {
      String own = title.match().group().startsWith("关于印发") ? NOTICE_2021 : NOTICE_2019;
      Optional<Mention> number =
          cited.stream()
              .filter(notice -> isBehind(notice, title))
              .findFirst()
              .or(() ->
                  cited.size() == 1 && ofRight.sentence().equals(title.sentence())
                      ? Optional.of(ofRight)
                      : Optional.empty());
      if (number.filter(notice -> isOfOther(notice, own) && !isPast(notice)).isPresent()) {
        return Optional.of(misnamed(facts, title, own));
      }
    }
    return Optional.empty();
  }

  private static List<Mention> titles(ReportFacts facts) {
    return Stream.of(TITLE_2019, TITLE_2021)
        .flatMap(title -> Mention.of(facts, title).stream())
        .toList();
  }

  private static boolean isOfOther(Mention notice, String own) {
    return id(notice).equals(own.equals(NOTICE_2019) ? NOTICE_2021 : NOTICE_2019);
  }

  private static boolean isBehind(Mention notice, Mention title) {
    int end = title.at() + title.match().group().length();
    return notice.span().section() == title.span().section()
        && notice.sentence().equals(title.sentence())
        && notice.at() >= end
        && RIGHT_BEHIND.matcher(notice.sentence().substring(end, notice.at())).matches();
  }

  private static Violated misnamed(ReportFacts facts, Mention title, String own) {
    String message =
        own.equals(NOTICE_2019)
            ? "正文引用的通知，名称与文号不一致：“%s”是〔2019〕60号的名称，文号写的却是〔2021〕30号；〔2021〕30号是关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知。请核对后更正。"
            : "正文引用的通知，名称与文号不一致：“%s”是〔2021〕30号的名称，文号写的却是〔2019〕60号。请核对后更正。";
    var violated =
        Violated.of("citation/notice", message.formatted(title.span().text())).in(title.span());
    return doubted(facts, violated);
  }

  private static Violated doubted(ReportFacts facts, Violated violated) {
    return facts.isYearDoubtful() ? violated.doubtful("年份的识别存疑，请先核对原件。") : violated;
  }

  private static String id(Mention notice) {
    return notice.match().group(1) + "/" + notice.match().group(2);
  }

  private static Optional<Mention> outdated(List<Mention> cited, Predicate<Mention> is) {
    return cited.stream().filter(is).filter(mention -> !isPast(mention)).findFirst();
  }

  private static boolean isPast(Mention mention) {
    return TOLD_AS_PAST.matcher(mention.sentence()).find();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "引用现行条例和 2021 年的格式",
            """
            section 0 本报告依据《政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号编制。
            """),
        violated(
            "引用旧条例的文号",
            """
            section 0 本报告依据《政府信息公开条例》（国务院令第492号）编制。
            """),
        violated(
            "2023 年度仍引用 2019 年的格式",
            """
            section 0 本报告依据国办公开办函〔2019〕60号的要求编制。
            """),
        violated(
            "文号是 2021 年的，名称是 2019 年的",
            """
            section 0 本报告依据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。
            """),
        violated(
            "名称与文号不一致，别处的文号是对的",
            """
            section 0 依据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编写。
            section 1 2023年，我局按照国办公开办函〔2021〕30号的格式编制年度报告。
            """),
        holds(
            "两份通知都引用，名称与文号各自一致",
            """
            section 0 依据《政府信息公开条例》（国务院令第711号）、《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）和国办公开办函〔2021〕30号编写。
            """),
        undecided(
            "没有引用文号",
            """
            section 0 本报告依据《政府信息公开条例》编制。
            """),
        undecided(
            "说的是条例的修订",
            """
            section 0 《政府信息公开条例》（国务院令第492号）修订后，我县清理了旧制度。
            """));
  }
}
