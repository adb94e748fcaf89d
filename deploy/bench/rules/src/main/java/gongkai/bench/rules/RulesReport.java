package gongkai.bench.rules;

import gongkai.bench.docs.MarkdownTable;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Rule;
import gongkai.validate.rules.RuleBook;
import java.util.List;

/// The figures as Markdown. Nothing in it depends on the day or the machine.
final class RulesReport {

  private static final String INTRODUCTION =
      """
      # 规则的准确率 Accuracy of the rules

      `deploy/gongkai bench rules` 生成。Reports are made up: figures first, then text and tables from the
      figures, so that a clean report is truly clean; then errors are planted in every other one, one to five
      that do not disturb each other. They are read and judged as `gongkai check` does it. The same sources give
      the same figures.

      - 植入 planted: errors that should be found. 查出 found: those that the rule names at the place where they
        were planted (one of the cells, or the sentence). 召回 recall: found of planted.
      - 误报 false: findings that no planted error explains, in clean and other reports alike; 疑点 doubts among
        them are counted apart, since a doubt accuses nobody. 精确率 precision: findings explained, of all.
      - 性质 kind: found, and rightly called a failure (the author's) or a doubt (the carrier's, where a
        transcript may have lost what is missed).
      - 过重 too severe: found, with a severity above the rule's.
      - About half of the reports are transcripts (text, Markdown), the others originals (HTML), for the years
        2019 to 2024 in the form of their year. Where a rule needs it, the year before or another
        publication is given too.
      - Clean reports hold what may look like an error and is none: 受理 and 办理 that count what was brought
        forward, the office's own share of a region's figures, open lists, 余件, 累计, 备案, last year's figures,
        shares cut or rounded, documents taken over from another body, versions marked 更正, tables of zeros,
        signatures on the last day, townships after it.
      - 被指责的无误报告 clean reports accused: those with any failure of severity error or warning.
      - 目标 targets: of each rule a recall of 97 % and a precision of 99 %, of all together 99 % and 99.5 %; of
        1,000 clean reports at most 2 accused.
      """;

  private static final String VALIDATION =
      """
      ## 验证集 Validation set

      Written by another hand, from the rules' pages and from reports as they are published, without the rules'
      code, their examples' words or a look at what is found or missed (`gongkai.bench.rules.validation`). It was
      held out for one release: its **first run** gave recall 97.29 %, precision 98.99 % with doubts, 16 of 3,011
      clean reports accused. Since then the rules' faults were told as symptoms and mended, and so were some of
      the set's own, so that the figures below flatter.

      """;

  private static final String HELD_OUT =
      """
      ## 留出集 Held-out set

      Written by another hand again, in the same way, with bodies, texts and ways to err of its own
      (`gongkai.bench.rules.heldout`). Its **first run** gave recall 96.99 %, precision 85.13 % with doubts, 606
      of 3,306 clean reports accused: one kind of sentence (requests that came too late in the year and were left
      for the next one, held for all that came in) for nine in ten of what was false, another (what one unit
      answered, held for all) for most of the rest. Since then these two and others were mended, told as
      symptoms, and the set was asked no longer for what no rule's card asks for (93 of its errors), nor called
      clean what was not (townships that take in milliards, years late), so that the figures below flatter.

      """;

  private RulesReport() {}

  /// The figures of a set.
  static String of(ErrorSet set, Measurement measurement) {
    var text =
        new StringBuilder(
            switch (set) {
              case VALIDATION -> VALIDATION;
              case HELD_OUT -> HELD_OUT;
            });
    RuleTally all = measurement.together();
    text.append(
        "%d reports, %d of them transcripts; %d could not be read. Of %d clean reports, **%d** were accused.%n%n"
            .formatted(
                measurement.cases(),
                measurement.transcripts(),
                measurement.refused(),
                measurement.clean(),
                measurement.accused()));
    var table =
        new MarkdownTable(
            1,
            List.of(
                "规则 rule",
                "植入 planted",
                "查出 found",
                "召回 recall",
                "误报 false",
                "疑点 doubts",
                "精确率 precision",
                "性质 kind",
                "过重 too severe"));
    measurement.tallies().forEach((rule, tally) -> table.row(row(rule, tally)));
    return text.append(table.row(row("**合计 together**", all))).toString();
  }

  /// The whole page.
  ///
  /// @param parts the figures of each set
  static String page(List<String> parts) {
    List<Rule> rules = RuleBook.RULES;
    String tunedOn =
        """

        ## 调试集 Tuned-on set

        The rules' own examples, against which they were written; every build judges each of them, and fails if
        one is judged otherwise than it says. They show what is meant, not how unknown reports are judged.
        %d rules: %d examples that hold, %d that are violated, %d that are left undecided.

        """
            .formatted(
                rules.size(),
                examples(rules, Example.Expected.HOLDS),
                examples(rules, Example.Expected.VIOLATED),
                examples(rules, Example.Expected.UNDECIDED));
    return INTRODUCTION + tunedOn + String.join("\n", parts);
  }

  private static long examples(List<Rule> rules, Example.Expected expected) {
    return rules.stream()
        .flatMap(rule -> rule.examples().stream())
        .filter(example -> example.expected() == expected)
        .count();
  }

  private static List<String> row(String name, RuleTally tally) {
    return List.of(
        name,
        String.valueOf(tally.planted()),
        String.valueOf(tally.found()),
        tally.planted() == 0 ? "–" : percent(tally.recall()),
        String.valueOf(tally.falseFailures()),
        String.valueOf(tally.falseDoubts()),
        percent(tally.precision()),
        String.valueOf(tally.kindRight()),
        String.valueOf(tally.tooSevere()));
  }

  /// Rounded down: 100 % means all.
  private static String percent(double share) {
    return MarkdownTable.percent(Math.floor(share * 10_000) / 10_000, 2);
  }
}
