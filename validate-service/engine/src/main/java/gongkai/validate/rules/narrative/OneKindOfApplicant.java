package gongkai.validate.rules.narrative;

import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Sentence;
import gongkai.validate.rule.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// 年内收到的申请，申请人均为自然人, though nobody says how many: the other columns of what was received are 0.
///
/// Where the number is said, the claim is a figure of the text. Where it is not, only a sentence is
/// taken that speaks of all requests for information that the body received in the year, and of
/// nothing narrower.
final class OneKindOfApplicant {

  private static final String HEADED =
      "^(?:[（(]?[一二三四五六七八九十]+[）)、])?(?:依申请公开(?:工作|办理|方面|情况)*[：:，])?[\\s，]*";

  private static final String YEAR = "(?:全年|本年度?|今年|当年|年内|20\\d\\d年度?(?:内|全年)?|年度内)";

  private static final String RECEIVED = "(?:收到|新收|接收|接到)";

  /// All that was received: by the year (年内收到的申请), or without exception (凡向我局提出的申请).
  private static final String ALL_REQUESTS =
      ("(?:(?:凡是?|所有|全部)(?:YEAR，?)?向?(?:提出|递交|提交|RECEIVED)?|YEAR，?内?[共所]?RECEIVED的?(?:所有|全部)?)的?"
              + "(?:政府信息公开|政府信息|信息公开|依申请公开)?(?:政府信息|信息)?的?申请(?:件|事项)?，?")
          .replace("YEAR", YEAR)
          .replace("RECEIVED", RECEIVED);

  private static final Pattern APPLICANT = Pattern.compile("(?:申请人|申请者|提出人)");

  private static final Pattern CLAIM =
      Pattern.compile(
          HEADED
              + ALL_REQUESTS
              + "[的其]?"
              + APPLICANT
              + "(?:身份|类型)?(?:均|都|全部|全都|全|皆|一律)(?:是|为|系|属于|属)"
              + "([\\u4e00-\\u9fff]{3,6}?)(?:申请|提出)?(?=[，；]|$)");

  private static final Pattern YEARS = Pattern.compile("20\\d\\d");

  private OneKindOfApplicant() {}

  /// What the sentences of section one claim of the applicants without a number.
  static Stream<Outcome> in(ReportFacts facts) {
    return facts.sentences().stream()
        .filter(sentence -> sentence.section() == 1 && APPLICANT.matcher(sentence.text()).find())
        .filter(sentence ->
            sentence.facts().stream().noneMatch(fact -> fact.quantity().startsWith("requests.")))
        .flatMap(sentence -> decide(facts, sentence).stream());
  }

  private static Optional<Outcome> decide(ReportFacts facts, Sentence sentence) {
    OwnName own = OwnName.of(facts.report().institution());
    String topic = WholeFigure.TOPIC.matcher(sentence.text()).replaceFirst("");
    Matcher claim = CLAIM.matcher(own.leftOut(topic));
    if (!claim.find() || !claim.group().contains("公开") || !isOfTheYear(facts, claim.group())) {
      return Optional.empty();
    }
    return received(facts)
        .filter(row ->
            row.columns().stream().anyMatch(column -> column.wording().equals(claim.group(1))))
        .map(row -> decide(facts, sentence, row, claim.group(1)));
  }

  private static boolean isOfTheYear(ReportFacts facts, String words) {
    return YEARS
        .matcher(words)
        .results()
        .allMatch(
            year -> facts.report().year().equals(Optional.of(Integer.parseInt(year.group()))));
  }

  private static Optional<FormTable.Row> received(ReportFacts facts) {
    return facts.form().table("requests").stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.name().equals("newlyReceived"))
        .findFirst();
  }

  private static Outcome decide(
      ReportFacts facts, Sentence sentence, FormTable.Row row, String kind) {
    List<CellAddress> others =
        row.columns().stream()
            .filter(column -> !column.wording().equals(kind) && !column.name().equals("total"))
            .map(column -> CellAddress.of("requests", row.name(), column.name()))
            .toList();
    Sum sum = Sum.of(facts, others);
    String subject = "requests.newlyReceived/all/" + kind;
    if (sum.known().signum() == 0) {
      return sum.isComplete() ? Outcome.HELD : new Undecided(subject, "cells hold no numbers");
    }
    List<CellAddress> filled =
        others.stream()
            .filter(cell -> facts.value(cell).filter(value -> value.signum() != 0).isPresent())
            .toList();
    int end = sentence.text().indexOf(kind) + kind.length();
    return Violated.of(
            subject,
            "正文“%s”与表格不一致：本年新收的%s。请核对正文和表格，改正有误的一处。"
                .formatted(
                    sentence.printed().substring(0, end).strip(),
                    FormWords.sum(facts, Sum.of(facts, filled), false)))
        .on(filled)
        .figures(sum.known(), BigDecimal.ZERO)
        .in(sentence.span(0, end));
  }
}
