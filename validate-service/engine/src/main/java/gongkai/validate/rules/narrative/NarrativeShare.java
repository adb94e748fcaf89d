package gongkai.validate.rules.narrative;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.NarrativeFact;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Clauses;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A share agrees with its part and its whole, to the digits printed.
@RuleCard(
    name = "narrative-share",
    family = Family.NARRATIVE,
    severity = Severity.WARNING,
    title = "占比与件数不符",
    basis = "占比等于部分除以全部，按印出的位数截断或四舍五入",
    explanation =
        """
        “自然人申请 12 件，占 60%”里的占比，应当是紧靠在前面的件数除以全部得到的，截断、四舍五入到印出的位数都可以。

        全部是哪一个数，文中往往没有写明（“在 20 件申请中”是写明了的）：同一句和前两句里同一量词的数，申请情况表里的新收、新收加结转、办理总计，有一个对得上就算对；
        都对不上的，写出最接近的一个。相差不到印出的最后一位的，可能是凑成 100% 的，不作判断；
        占“总数”“全部”的，或者没有写占什么的，以同一句“其中”前面仅有的那一个总数为全部；
        约数、占比写的是别的范围（占全市的）、找不到全部的、申请情况表里没有数的，不作判断；占考核分值等不是件数的，不在此列。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 7)
public final class NarrativeShare implements Rule {

  private static final Pattern GAP = Pattern.compile("^\\s*[，,、（(]?\\s*$");
  private static final Pattern NO_PART = Pattern.compile("同比|环比|增|减|较|比上|比去|下降|上升|分别");
  private static final Pattern ELSEWHERE = Pattern.compile("全[国省市州县区旗盟镇乡系]|分别|比例|当年|上年|去年");

  /// 占总数的25%, or 占比25% of nothing else.
  private static final Pattern OF_THE_TOTAL =
      Pattern.compile("占(?:信息|公开|发布)?(?:总|全部)|占比?(?:为|达)?[\\d.]+[%％]$");

  /// 办结88件|申请，予以公开40件.
  private static final Pattern REQUESTS = Pattern.compile("的?(?:政府信息公开|信息公开|依申请公开)?申请[，,：:]");

  private static final int SENTENCES_BEFORE = 2;
  private static final int CANDIDATES = 60;

  /// The wholes that the table of requests has.
  private static final int REQUEST_WHOLES = 3;

  /// A sentence with its counts.
  private record Counted(Sentence sentence, List<Count> counts) {

    static Counted of(Sentence sentence) {
      return new Counted(sentence, Count.in(sentence.text()));
    }

    Stream<NarrativeFact> shares() {
      return sentence.facts().stream().filter(fact -> fact.quantity().equals("share"));
    }

    Optional<Count> part(NarrativeFact share) {
      return NarrativeShare.part(sentence, counts, share);
    }
  }

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    if (facts.stated("share").findAny().isEmpty()) {
      return Stream.empty();
    }
    var counted = facts.sentences().stream().map(Counted::of).toList();
    var outcomes = new ArrayList<Outcome>();
    for (int i = 0; i < counted.size(); i++) {
      Counted here = counted.get(i);
      var near = counted.subList(Math.max(0, i - SENTENCES_BEFORE), i + 1);
      here.shares()
          .flatMap(share -> decide(facts, here, near, share).stream())
          .forEach(outcomes::add);
    }
    return outcomes.stream();
  }

  private static Optional<Outcome> decide(
      ReportFacts facts, Counted here, List<Counted> near, NarrativeFact share) {
    Sentence sentence = here.sentence();
    var printed =
        here.counts().stream()
            .filter(Count::isPercentage)
            .filter(count -> count.end() == sentence.end(share))
            .findFirst();
    if (printed.isEmpty()) {
      return Optional.empty(); // 百分之六十, 六成
    }
    String subject = Spans.subject(share);
    var part = here.part(share);
    if (part.isEmpty()) {
      return Optional.of(new Undecided(subject, "it is not clear what the share is of"));
    }
    var exact = new Percentage(printed.get().value(), printed.get().places());
    var wholes = wholes(facts, here, near, part.get());
    var nearest =
        wholes.stream().min(Comparator.comparing(whole -> distance(part.get(), whole, exact)));
    if (nearest.isEmpty()) {
      return Optional.of(new Undecided(subject, "no whole is stated"));
    }
    if (wholes.stream().anyMatch(whole -> exact.is(part.get().value(), whole.value()))) {
      return Optional.of(Outcome.HELD);
    }
    boolean open =
        share.approximate()
            || printed.get().approximate()
            || part.get().approximate()
            || (share.denominator().isEmpty()
                && !isOfOneTotal(here, share, part.get())
                && !isOutOfOne(here, part.get()))
            || ELSEWHERE.matcher(share.text()).find()
            || (part.get().unit().equals("件") && Whole.ofRequests(facts).size() < REQUEST_WHOLES)
            || exact.isNear(part.get().value(), nearest.get().value());
    return Optional.of(
        open
            ? new Undecided(subject, "round figures, or another whole than those that are known")
            : mismatch(sentence, share, part.get(), nearest.get(), exact));
  }

  /// Whether it says that it is of the total (占总数), or of nothing else, and the sentence tells one
  /// total before its 其中.
  private static boolean isOfOneTotal(Counted here, NarrativeFact share, Count part) {
    int parts = here.sentence().text().lastIndexOf("其中", part.start());
    return OF_THE_TOTAL.matcher(share.text()).lookingAt()
        && here.counts().stream()
                .filter(count -> count.end() <= parts && count.unit().equals(part.unit()))
                .count()
            == 1;
  }

  /// Whether the one total before it is what it is a share of: 在公开的800条信息中，微博发布200条.
  private static boolean isOutOfOne(Counted here, Count part) {
    String text = here.sentence().text();
    var before = here.counts().stream().filter(count -> count.end() <= part.start()).toList();
    return before.size() == 1
        && before.getFirst().unit().equals(part.unit())
        && (ListOpening.isAmong(text, before.getFirst())
            || REQUESTS.matcher(text.substring(before.getFirst().end())).lookingAt());
  }

  private static Violated mismatch(
      Sentence sentence, NarrativeFact share, Count part, Whole whole, Percentage printed) {
    BigDecimal right = printed.of(part.value(), whole.value());
    return Violated.of(
            Spans.subject(share),
            "占比与件数不符：正文写“%s%s”，可是以文中或表中的哪个数为全部都算不出这个占比；最接近的全部是“%s”%s，%s÷%s＝%s%%。请核对件数和占比，改正有误的一个。"
                .formatted(
                    sentence.printed().substring(part.start(), part.end()),
                    sentence.printed().substring(part.end(), sentence.end(share)),
                    whole.words(),
                    FormWords.number(whole.value()),
                    FormWords.number(part.value()),
                    FormWords.number(whole.value()),
                    FormWords.number(right)))
        .figures(right, share.value())
        .in(Spans.of(share));
  }

  /// The count right before the share.
  private static Optional<Count> part(Sentence sentence, List<Count> counts, NarrativeFact share) {
    return counts.stream()
        .filter(count -> !count.isPercentage() && count.end() <= sentence.start(share))
        .reduce((_, last) -> last)
        .filter(count ->
            GAP.matcher(sentence.text().substring(count.end(), sentence.start(share))).find())
        .filter(
            count -> !NO_PART.matcher(Clauses.itemBefore(sentence.text(), count.start())).find());
  }

  private static List<Whole> wholes(
      ReportFacts facts, Counted here, List<Counted> near, Count part) {
    var wholes = new ArrayList<Whole>();
    near.stream()
        .filter(one -> one.sentence().section() == here.sentence().section())
        .flatMap(one ->
            one.counts().stream()
                .filter(count -> count.unit().equals(part.unit()))
                .map(count -> Whole.of(one.sentence(), count)))
        .limit(CANDIDATES)
        .forEach(wholes::add);
    var parts = here.shares().flatMap(share -> here.part(share).stream()).toList();
    if (parts.size() > 1) {
      wholes.add(new Whole("各项之和", sum(parts.stream().map(Count::value).toList())));
    }
    if (part.unit().equals("件")) {
      wholes.addAll(Whole.ofRequests(facts));
    }
    wholes.removeIf(
        whole -> whole.value().signum() == 0 || whole.value().compareTo(part.value()) < 0);
    return wholes;
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal distance(Count part, Whole whole, Percentage printed) {
    return printed.precise(part.value(), whole.value()).subtract(printed.value()).abs();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "占新收的六成",
            """
            section 1 全年收到申请20件，其中自然人12件，占60%。
            fact requests.newlyReceived 20 收到申请20件 verb=收到
            fact share 60 占60% denominator=requests.newlyReceived
            """),
        holds(
            "截断到一位小数",
            """
            section 1 全年收到申请7件，其中自然人2件，占28.5%。
            fact requests.newlyReceived 7 收到申请7件 verb=收到
            fact share 28.5 占28.5% denominator=requests.newlyReceived
            """),
        violated(
            "怎样算都不是",
            """
            section 1 全年收到申请20件，其中自然人12件，占70%。
            fact requests.newlyReceived 20 收到申请20件 verb=收到
            fact share 70 占70% denominator=requests.newlyReceived
            """),
        violated(
            "在多少条里占多少",
            """
            section 1 2023年发布的800条信息中，微博发布200条，占44%。
            fact other 800 800条 unit=条
            fact share 44 占44%
            """),
        violated(
            "占前面说的总数",
            """
            section 1 发布水利信息400条，其中公示类信息100条，占总数的40.0%。
            fact other 400 400条 unit=条
            fact share 40.0 占总数的40.0%
            """),
        violated(
            "没有写占什么，占的是“其中”前面的总数",
            """
            section 1 编发简报40期，其中专题简报10期，占比5%。
            fact other 40 40期 unit=期
            fact other 10 10期 unit=期
            fact share 5 占比5%
            """),
        undecided(
            "“其中”前面有两个数，不知道占哪一个",
            """
            section 1 编发简报40期，转发专刊20期，其中专题简报10期，占比5%。
            fact other 40 40期 unit=期
            fact other 20 20期 unit=期
            fact other 10 10期 unit=期
            fact share 5 占比5%
            """),
        undecided(
            "占的是全市的",
            """
            section 1 全年收到申请20件，占全市总数的1.2%。
            fact requests.newlyReceived 20 收到申请20件 verb=收到
            fact share 1.2 占全市总数的1.2% denominator=requests.newlyReceived
            """),
        undecided(
            "没有申请情况表，全部是多少不知道",
            """
            table requests absent
            section 1 全年收到申请20件，其中自然人12件，占70%。
            fact requests.newlyReceived 20 收到申请20件 verb=收到
            fact share 70 占70% denominator=requests.newlyReceived
            """),
        undecided(
            "约数",
            """
            section 1 全年收到申请20件，其中自然人12余件，占70%。
            fact requests.newlyReceived 20 收到申请20件 verb=收到
            fact share 70 占70% denominator=requests.newlyReceived
            """));
  }
}
