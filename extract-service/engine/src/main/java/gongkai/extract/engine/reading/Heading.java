package gongkai.extract.engine.reading;

import gongkai.extract.engine.reading.Wording.Numbering;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The heading of one of the six sections, recognised by its meaning.
///
/// @param section the official number, 1 to 6, of the section that it means
/// @param printedNumber the number printed before it, where one is
/// @param text the heading as printed
/// @param rest what stands behind it on the same line, mostly nothing
record Heading(int section, Optional<Integer> printedNumber, String text, String rest) {

  /// Official wordings and those that are found in their place, longest first within a section.
  private static final List<List<String>> WORDINGS =
      List.of(
          List.of("总体情况", "总体概况", "基本情况", "概述", "概况", "工作总体情况", "政府信息公开总体情况"),
          List.of("主动公开政府信息情况", "主动公开政府信息的情况", "主动公开信息情况", "主动公开情况", "政府信息主动公开情况"),
          List.of(
              "收到和处理政府信息公开申请情况",
              "收到和处理政府信息公开申请的情况",
              "收到和处理政府信息申请情况",
              "政府信息公开申请收到和处理情况",
              "依申请公开情况",
              "依申请公开政府信息情况"),
          List.of(
              "政府信息公开行政复议、行政诉讼情况",
              "政府信息公开行政复议行政诉讼的情况",
              "政府信息公开行政复议和行政诉讼情况",
              "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
              "行政复议和行政诉讼情况",
              "行政复议行政诉讼情况"),
          List.of(
              "存在的主要问题及改进情况",
              "政府信息公开工作存在的主要问题及改进情况",
              "存在的主要问题和改进情况",
              "存在的主要问题及改进措施",
              "存在的主要问题和改进措施",
              "存在的问题及改进情况",
              "存在问题及改进措施",
              "存在的不足及改进措施",
              "主要问题及改进情况"),
          List.of("其他需要报告的事项", "其它需要报告的事项", "其他需要报告事项", "需要报告的其他事项", "其他报告事项", "其他事项", "其它事项"));

  private static final Lexicon<Integer> HEADINGS = build();

  /// The official wordings alone, as letters.
  private static final List<String> OFFICIAL =
      WORDINGS.stream().map(List::getFirst).map(Wording::letters).toList();

  private static final int LONGEST = 45;

  private static final int SHORTEST_BEHIND_NAME = 8;

  private static Lexicon<Integer> build() {
    var headings = new Lexicon<Integer>();
    for (int i = 0; i < WORDINGS.size(); i++) {
      for (String wording : WORDINGS.get(i)) {
        headings.add(wording, i + 1);
      }
    }
    return headings;
  }

  /// The heading that a paragraph is or starts with.
  ///
  /// @param marked whether the format marks it as a heading
  static Optional<Heading> of(String paragraph, boolean marked) {
    if (paragraph.length() <= LONGEST) {
      Optional<Heading> whole = whole(paragraph, marked);
      if (whole.isPresent()) {
        return whole;
      }
    }
    return leading(paragraph);
  }

  /// Whether it is no heading but a sentence under the heading before it: without a number, of the
  /// same section as a numbered one, and not in the official words (无其他需要报告的事项。).
  boolean isTextOf(Heading before) {
    return section == before.section
        && printedNumber.isEmpty()
        && before.printedNumber.isPresent()
        && !OFFICIAL.contains(Wording.letters(text));
  }

  private static Optional<Heading> whole(String text, boolean marked) {
    Wording wording = Wording.of(text);
    boolean numbered = wording.numbering() == Numbering.CHINESE;
    Optional<Integer> section =
        switch (wording.numbering()) {
          case CHINESE ->
              HEADINGS
                  .like(wording.body())
                  .or(() -> HEADINGS.atEnd(wording.body()).filter(Heading::isWhole))
                  .map(Lexicon.Match::meaning)
                  .or(() -> bySense(wording));
          case NONE -> official(wording.body(), true);
          case BRACKETED, ARABIC -> official(wording.body(), marked);
        };
    return section.map(number ->
        new Heading(
            number, numbered ? Optional.of(wording.ordinal()) : printed(wording), text, ""));
  }

  /// Whether a wording stands for itself behind other words: 青川县人民政府|主动公开政府信息情况.
  private static boolean isWhole(Lexicon.Match<Integer> match) {
    return match.official().length() >= SHORTEST_BEHIND_NAME;
  }

  private static Optional<Integer> printed(Wording wording) {
    return wording.numbering() == Numbering.NONE
        ? Optional.empty()
        : Optional.of(wording.ordinal());
  }

  /// Without a number of its own only the official wording, or a slip of it, is a heading: 主动公开情况
  /// may head a part of section one.
  private static Optional<Integer> official(String body, boolean slips) {
    for (int i = 0; i < OFFICIAL.size(); i++) {
      String official = OFFICIAL.get(i);
      int limit = slips ? official.length() / 6 : 0;
      if (EditDistance.between(body, official, limit) <= limit) {
        return Optional.of(i + 1);
      }
    }
    return HEADINGS.exact(body).filter(m -> body.length() >= 9).map(Lexicon.Match::meaning);
  }

  /// A numbered heading in words of its own, by the words that decide.
  private static Optional<Integer> bySense(Wording wording) {
    String body = wording.body();
    if (body.contains("复议") || body.contains("诉讼")) {
      return Optional.of(4);
    }
    boolean ofProblems = Stream.of("存在", "主要问题", "不足", "改进").anyMatch(word -> body.contains(word));
    boolean ofOthers = body.contains("其他") || body.contains("其它");
    if (ofOthers && !ofProblems && Stream.of("事项", "报告", "说明").anyMatch(body::contains)) {
      return Optional.of(6);
    }
    if (ofProblems || body.contains("问题")) {
      return Optional.of(5);
    }
    if (body.contains("申请")
        && body.contains("情况")
        && Stream.of("处理", "办理", "收到", "接收", "接到", "受理", "答复").anyMatch(body::contains)) {
      return Optional.of(3);
    }
    return wording.ordinal() == 2 && body.contains("主动公开") && !body.contains("申请")
        ? Optional.of(2)
        : Optional.empty();
  }

  /// A heading with its text on the same line: 一、总体情况。2023年，…
  private static Optional<Heading> leading(String paragraph) {
    int limit = Math.min(paragraph.length(), LONGEST);
    for (int end = 4; end < limit; end++) {
      char c = paragraph.charAt(end);
      if (c == '。' || c == '：' || c == ':' || c == ' ' || c == '\u3000' || c == '\n') {
        String text = paragraph.substring(0, end);
        Wording wording = Wording.of(text);
        if (wording.numbering() == Numbering.CHINESE) {
          Optional<Integer> section = HEADINGS.exact(wording.body()).map(Lexicon.Match::meaning);
          if (section.isPresent()) {
            String rest = paragraph.substring(end + 1).strip();
            return Optional.of(
                new Heading(section.get(), Optional.of(wording.ordinal()), text, rest));
          }
        }
      }
    }
    return Optional.empty();
  }
}
