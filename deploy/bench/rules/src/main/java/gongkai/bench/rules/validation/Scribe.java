package gongkai.bench.rules.validation;

import gongkai.bench.rules.Author;
import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Headings;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Passage;
import gongkai.extract.form.FormVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes the true reports, in several manners of telling.
final class Scribe {

  /// How the text is laid out.
  private enum Manner {
    /// A paragraph for each part, the heading in front of it.
    RUNNING,
    /// Small headings of their own.
    HEADED,
    /// Small headings, with numbered lines below them.
    ITEMISED,
    /// No small headings at all.
    PLAIN,
    /// Few sentences.
    SHORT
  }

  private static final List<List<String>> PARTS =
      List.of(
          List.of("主动公开", "主动公开情况", "主动公开政府信息方面"),
          List.of("依申请公开", "依申请公开情况", "依申请公开办理方面"),
          List.of("政府信息管理", "政府信息管理情况", "政府信息管理方面"),
          List.of("政府信息公开平台建设", "平台建设情况", "政府信息公开平台建设方面"),
          List.of("监督保障", "监督保障情况", "监督保障方面"));

  private final Draft draft;
  private final Filling filling;
  private final Random random;
  private final Manner manner;

  private Scribe(Draft draft, Random random) {
    this.draft = draft;
    this.filling = draft.filling;
    this.random = random;
    this.manner = Manner.values()[random.nextInt(Manner.values().length)];
  }

  /// A report; an {@link Author}.
  static Draft write(
      Office office,
      int year,
      Figures figures,
      @Nullable Figures before,
      Random random,
      Set<String> avoided) {
    var draft = Draft.of(office, year, figures, before, random, avoided);
    new Scribe(draft, random).all();
    return draft;
  }

  private void all() {
    title();
    preface();
    overview();
    new Closing(draft, random).write();
    LocalDate signed = signature();
    draft.signedAs = dated(signed, random);
    if (draft.office.isGovernment() && random.nextInt(7) == 0) {
      draft.signer = draft.office.name() + "办公室";
    }
    if (random.nextInt(3) > 0) {
      LocalDate day = signed.plusDays(random.nextInt(9));
      draft.published = Optional.of(day.isAfter(limit()) ? limit() : day);
    }
  }

  private LocalDate limit() {
    return draft.office.limit(draft.year);
  }

  private LocalDate signature() {
    LocalDate limit = limit();
    return switch (random.nextInt(7)) {
      case 0 -> draft.office.isTimed() ? limit : LocalDate.of(draft.year + 1, 3, 4);
      case 1 -> LocalDate.of(draft.year + 1, 1, 2);
      default -> LocalDate.of(draft.year + 1, 1, 5).plusDays(random.nextInt(26));
    };
  }

  /// A day as it is written below a report.
  static String dated(LocalDate day, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "%d年%02d月%02d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      case 1 -> chinese(day);
      default -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    };
  }

  private static String chinese(LocalDate day) {
    var year = new StringBuilder();
    String.valueOf(day.getYear()).chars().forEach(c -> year.append("〇一二三四五六七八九".charAt(c - '0')));
    return year + "年" + numeral(day.getMonthValue()) + "月" + numeral(day.getDayOfMonth()) + "日";
  }

  private static String numeral(int number) {
    String digits = "零一二三四五六七八九";
    String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
    return tens + (number % 10 == 0 ? "" : String.valueOf(digits.charAt(number % 10)));
  }

  private void title() {
    String name = draft.office.name();
    draft.title.addAll(
        switch (random.nextInt(5)) {
          case 0 -> List.of("%d年%s政府信息公开工作年度报告".formatted(draft.year, name));
          case 1 -> List.of(name, "%d年政府信息公开工作年度报告".formatted(draft.year));
          case 2 -> List.of("%s%d年度政府信息公开工作年度报告".formatted(name, draft.year));
          default -> List.of("%s%d年政府信息公开工作年度报告".formatted(name, draft.year));
        });
  }

  private void preface() {
    if (random.nextInt(5) == 0) {
      return;
    }
    String basis =
        filling.oneOf(draft.isNewForm() ? ClosingPhrases.BASES_2021 : ClosingPhrases.BASES_2019);
    String period = filling.oneOf(ClosingPhrases.PERIODS);
    String contact = filling.oneOf(ClosingPhrases.CONTACTS);
    if (random.nextBoolean()) {
      draft.preface.add(basis + period + contact);
    } else {
      List.of(basis, period + contact).stream()
          .filter(line -> !line.isEmpty())
          .forEach(draft.preface::add);
    }
  }

  private void overview() {
    String opening = filling.oneOf(Phrases.OPENING);
    if (!opening.isEmpty()) {
      draft.overview.add(new Passage("", false).with("opening", opening));
    }
    int words = random.nextInt(3);
    for (int part = 0; part < PARTS.size(); part++) {
      String name = PARTS.get(part).get(words);
      String numeral = Headings.NUMERALS.get(part);
      switch (manner) {
        case RUNNING, SHORT ->
            part("（%s）%s。".formatted(numeral, name), false, sentences(part).entrySet());
        case HEADED ->
            part(
                (words == 1 ? part + 1 + "." : "（" + numeral + "）") + name,
                true,
                sentences(part).entrySet());
        case PLAIN ->
            part(
                words == 2 ? name + "，" : name.replace("情况", "") + "工作。",
                false,
                sentences(part).entrySet());
        case ITEMISED -> items("（%s）%s".formatted(numeral, name), sentences(part));
      }
    }
  }

  private void part(String heading, boolean apart, Set<Map.Entry<String, String>> sentences) {
    var passage = new Passage(heading, apart);
    sentences.forEach(sentence -> passage.with(sentence.getKey(), sentence.getValue()));
    draft.overview.add(passage);
  }

  /// A heading, and a line for each sentence.
  private void items(String heading, Map<String, String> sentences) {
    draft.overview.add(new Passage(heading, true));
    boolean circled = random.nextBoolean();
    var mark = new ArrayList<String>();
    for (int i = 1; i <= sentences.size(); i++) {
      mark.add(sentences.size() == 1 ? "" : Lines.mark(i, circled));
    }
    sentences.forEach((slot, sentence) ->
        draft.overview.add(new Passage(mark.removeFirst(), false).with(slot, sentence)));
  }

  private Map<String, String> sentences(int part) {
    var passage = new Passage("", false);
    boolean brief = manner == Manner.SHORT;
    switch (part) {
      case 0 -> {
        passage.with("disclosed", filling.oneOf(Phrases.DISCLOSED));
        passage.with("documents", filling.oneOf(documents()));
        if (!brief) {
          passage
              .with("decisions", filling.oneOf(Phrases.DECISIONS))
              .with("explained", filling.oneOf(Phrases.EXPLAINED));
        }
      }
      case 1 -> {
        passage.with("received", filling.oneOf(RequestPhrases.RECEIVED));
        if (!brief) {
          passage
              .with("shares", filling.oneOf(RequestPhrases.SHARES))
              .with("outcomes", filling.oneOf(RequestPhrases.OUTCOMES))
              .with("scope", scope());
        }
        passage.with("cases", filling.oneOf(RequestPhrases.CASES));
      }
      case 2 -> passage.with("managed", filling.oneOf(Phrases.MANAGED));
      case 3 ->
          passage
              .with("platform", filling.oneOf(Phrases.PLATFORM))
              .with("rates", brief ? "" : filling.oneOf(Phrases.RATES));
      default -> {
        passage.with("supervised", filling.oneOf(Phrases.SUPERVISED));
        if (!brief) {
          passage
              .with("trained", filling.oneOf(Phrases.TRAINED))
              .with("aside", filling.oneOf(Phrases.ASIDES));
        }
      }
    }
    return passage.sentences();
  }

  private List<String> documents() {
    return draft.figures.form().version() == FormVersion.FORM_2021
        ? Phrases.DOCUMENTS_2021
        : Phrases.DOCUMENTS_2019;
  }

  /// A government's own office had a part of what the table counts for the whole region.
  private String scope() {
    long received = filling.quantities().count("received");
    if (!draft.office.isGovernment() || received < 9 || random.nextInt(3) > 0) {
      return "";
    }
    int own = 2 + random.nextInt((int) Math.min(300, received / 2));
    String sentence = RequestPhrases.SCOPES.get(random.nextInt(3));
    return filling.fill(sentence, Map.of("own", String.valueOf(own)));
  }
}
