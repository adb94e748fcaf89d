package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.report.NarrativeFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts what was understood into facts, with the words they were read from.
final class FactWriter {

  /// 在收到的申请中，自然人45件: of all that were received, though nobody says how many.
  private static final Pattern OF_RECEIVED =
      Pattern.compile(
          "^(?:[在从，]|"
              + Phrases.OWN_BODY
              + "|"
              + Phrases.YEARS
              + ")*所?(?:收到|接收|新收|受理)的?(?:全部|所有)?"
              + "(?:政府信息公开|政府信息|信息公开|依申请公开)?的?申请(?:件|事项)?[中里](?:看|来看)?，");

  private static final int OPENING = 40;

  private final Passage text;
  private final int section;

  FactWriter(Passage text, int section) {
    this.text = text;
    this.section = section;
  }

  /// The fact of a quantity; none where it is restricted to applicants that are no column (法人).
  Optional<NarrativeFact> fact(
      String quantity,
      Occurrence occurrence,
      Situation situation,
      Sentence sentence,
      Paragraph paragraph) {
    Optional<String> column = Optional.empty();
    if (quantity.startsWith("requests.") || quantity.equals("column")) {
      List<Word> applicants = Applicants.in(occurrence);
      if (!applicants.isEmpty()) {
        column = Applicants.column(applicants.getFirst().sense());
        if (applicants.size() > 1 || column.isEmpty()) {
          return Optional.empty();
        }
      }
    }
    Optional<String> name =
        quantity.equals("column")
            ? base(occurrence.figure(), sentence, paragraph)
            : Optional.of(quantity);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (ofForm(name.get())) {
      Subjects.Subject subject =
          Subjects.of(text, occurrence, wholeTold(name.get(), sentence, paragraph));
      if (subject.other()) {
        return Optional.empty();
      }
      if (subject.part().isPresent()) {
        sentence.narrow(subject.part());
      }
    }
    Passage.Printed span = Spans.of(text, occurrence);
    return Optional.of(
        new NarrativeFact(
            span.text(),
            name.get(),
            occurrence.figure().value(),
            unit(occurrence.figure(), name.get()),
            sentence.period.year(),
            occurrence.figure().approximate(),
            occurrence.figure().atLeast(),
            false,
            ofForm(name.get())
                ? part(name.get(), sentence, paragraph)
                : scope(occurrence, situation, sentence),
            verb(occurrence),
            column,
            Optional.empty(),
            section,
            span.at()));
  }

  /// The same figure of another quantity.
  NarrativeFact of(String quantity, NarrativeFact fact) {
    return new NarrativeFact(
        fact.text(),
        quantity,
        fact.value(),
        fact.unit(),
        fact.period(),
        fact.approximate(),
        fact.atLeast(),
        fact.claim(),
        fact.scope(),
        fact.verb(),
        fact.column(),
        fact.denominator(),
        fact.section(),
        fact.at());
  }

  /// Whether some words stand directly before a token.
  boolean follows(String words, Token token) {
    return text.endsWith(words, token.start());
  }

  /// 其中自然人10件 restricts the quantity stated last, or else the one that the sentence begins with.
  private Optional<String> base(Figure figure, Sentence sentence, Paragraph paragraph) {
    return sentence
        .lastRequests()
        .or(() -> paragraph.total("requests.newlyReceived"))
        .or(() -> paragraph.total("requests.handled"))
        .map(NarrativeFact::quantity)
        .or(() ->
            OF_RECEIVED
                    .matcher(
                        text.between(
                            sentence.start, Math.min(figure.start(), sentence.start + OPENING)))
                    .find()
                ? Optional.of("requests.newlyReceived")
                : Optional.empty());
  }

  private static String unit(Figure figure, String quantity) {
    if (!figure.unit().isEmpty()) {
      return figure.unit();
    }
    return quantity.startsWith("requests.")
            || quantity.contains("itigation")
            || quantity.startsWith("reconsideration.")
        ? "件"
        : "";
  }

  /// Counts that the form's tables hold for the whole body.
  private static boolean ofForm(String quantity) {
    return quantity.startsWith("requests.")
        || quantity.startsWith("normativeDocuments.")
        || quantity.startsWith("litigation")
        || quantity.startsWith("reconsideration.")
        || quantity.endsWith(".decisions");
  }

  /// The same was stated for the whole body before, or this is one of a 其中 list.
  private static boolean wholeTold(String quantity, Sentence sentence, Paragraph paragraph) {
    return sentence.part()
        || sentence.facts().stream().anyMatch(fact -> fact.quantity().equals(quantity))
        || paragraph.total(quantity).isPresent();
  }

  /// The part of the body that a count of the form is restricted to.
  private static Optional<String> part(String quantity, Sentence sentence, Paragraph paragraph) {
    boolean carries = quantity.startsWith("requests.") && !sentence.saysWhole();
    return sentence.subject().or(() -> carries ? paragraph.part() : Optional.empty());
  }

  /// One account's figures are not those of all new media.
  private Optional<String> scope(Occurrence occurrence, Situation situation, Sentence sentence) {
    boolean oneAccount =
        situation.channels().contains(Sense.ACCOUNT)
            && !situation.channels().contains(Sense.NEW_MEDIA);
    if (oneAccount && !situation.channels().contains(Sense.WEBSITE)) {
      List<Word> accounts =
          occurrence.before().stream().filter(word -> word.sense() == Sense.ACCOUNT).toList();
      return Optional.of(
          accounts.isEmpty()
              ? "微信等"
              : account(text.between(accounts.getFirst().start(), accounts.getLast().end())));
    }
    return sentence.scope();
  }

  /// The name of an account may end in 发布 (清河发布), which the vocabulary takes for a part of the
  /// word.
  private static String account(String words) {
    return words.startsWith("发布") ? words.substring(2) : words;
  }

  private Optional<String> verb(Occurrence occurrence) {
    if (occurrence.actions().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        text.printed(occurrence.actions().getFirst().start(), occurrence.actions().getLast().end())
            .text());
  }

  /// A claim: no number is printed, its value is implied.
  NarrativeFact claim(
      String quantity,
      BigDecimal value,
      int start,
      int end,
      Sentence sentence,
      Optional<String> column) {
    String unit = quantity.equals("processingFee.amount") ? "元" : "件";
    Passage.Printed words = text.printed(start, end);
    return new NarrativeFact(
        words.text(),
        quantity,
        value,
        unit,
        sentence.period.year(),
        false,
        false,
        true,
        ofForm(quantity) ? sentence.subject() : sentence.scope(),
        Optional.empty(),
        column,
        Optional.empty(),
        section,
        words.at());
  }

  /// That there were no requests, to the body or to a part of it that is named.
  NarrativeFact nobody(NobodyApplied.Reading read, Sentence sentence) {
    Optional<String> subject = sentence.subject();
    read.office().ifPresent(office -> sentence.narrow(Optional.of(office)));
    NarrativeFact fact =
        claim(
            "requests.newlyReceived",
            BigDecimal.ZERO,
            read.start(),
            read.end(),
            sentence,
            Optional.empty());
    sentence.narrow(subject);
    return fact;
  }

  /// A percentage of something; its numerator is the fact before it.
  NarrativeFact share(Occurrence occurrence, Sentence sentence, Paragraph paragraph) {
    Word share =
        occurrence.before().stream()
            .filter(word -> word.sense() == Sense.SHARE)
            .findFirst()
            .orElseThrow();
    return bare(
        "share",
        occurrence.figure(),
        share.start(),
        sentence,
        Shares.denominator(text, occurrence, sentence, paragraph));
  }

  NarrativeFact plain(String quantity, Figure figure, Sentence sentence) {
    return bare(quantity, figure, figure.start(), sentence, Optional.empty());
  }

  /// A figure that measures something else; none for 一个 and its like, which often measure nothing.
  Optional<NarrativeFact> other(Figure figure, Sentence sentence) {
    return figure.words() || figure.unit().isEmpty() || figure.atMost()
        ? Optional.empty()
        : Optional.of(plain("other", figure, sentence));
  }

  private NarrativeFact bare(
      String quantity, Figure figure, int start, Sentence sentence, Optional<String> denominator) {
    Passage.Printed words = text.printed(start, figure.end());
    return new NarrativeFact(
        words.text(),
        quantity,
        figure.value(),
        figure.unit(),
        sentence.period.oneYear() ? sentence.period.year() : Optional.empty(),
        figure.approximate(),
        figure.atLeast(),
        false,
        sentence.scope(),
        Optional.empty(),
        Optional.empty(),
        denominator,
        section,
        words.at());
  }
}
