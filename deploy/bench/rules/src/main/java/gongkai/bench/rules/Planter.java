package gongkai.bench.rules;

import gongkai.bench.rules.Planting.Expected;
import gongkai.bench.rules.Planting.Whose;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Plants one kind of error.
///
/// @param rule the rule that should find it
/// @param severity the rule's ceiling
/// @param setting what the report has to be like
/// @param touches what it changes: two that touch the same are not planted together
/// @param facts what it changes before the text is written
/// @param text what it changes in the written report; empty if this one has no room for the error
public record Planter(
    String rule,
    Severity severity,
    Setting setting,
    Set<String> touches,
    Consumer<Story> facts,
    Function<Story, Optional<Planting>> text) {

  /// An error of the text alone.
  public static Planter ofText(
      String rule,
      Severity severity,
      Setting setting,
      Set<String> touches,
      Function<Story, Optional<Planting>> text) {
    return new Planter(rule, severity, setting, touches, _ -> {}, text);
  }

  boolean goesWith(Planter that) {
    return touches.stream().noneMatch(that.touches::contains);
  }

  /// An error that one finding about some cells should report.
  ///
  /// @param may rules that may fire in consequence
  public static Optional<Planting> ofCells(
      String about,
      String rule,
      Severity severity,
      Whose whose,
      Set<CellAddress> cells,
      String... may) {
    Expected expected = new Expected(rule, whose, severity, cells, List.of());
    return Optional.of(new Planting(about, List.of(expected), Set.of(may)));
  }

  /// An error that one finding about the report as a whole should report.
  ///
  /// @param may rules that may fire in consequence
  public static Optional<Planting> ofReport(
      String about, String rule, Severity severity, Whose whose, String... may) {
    return ofCells(about, rule, severity, whose, Set.of(), may);
  }

  /// An error that one finding about some sentences should report.
  public static Optional<Planting> ofWords(
      String rule, Severity severity, Whose whose, String... sentences) {
    return Optional.of(
        new Planting(
            String.join(" / ", sentences),
            List.of(new Expected(rule, whose, severity, Set.of(), List.of(sentences))),
            Set.of()));
  }

  /// An error of the day that the report is signed on, and no other day is told.
  public static Optional<Planting> ofSignature(Story story, LocalDate day, String rule) {
    story.sign(day);
    story.draft().published = Optional.empty();
    return ofReport(story.draft().signedAs, rule, Severity.WARNING, Whose.AUTHORS);
  }

  /// Tables that are not there, with some words in their place.
  ///
  /// @param may rules that may fire in consequence
  public static Optional<Planting> ofTables(
      Story story, String about, List<String> tables, String instead, String... may) {
    tables.forEach(table -> story.draft().withoutTable.put(table, instead));
    Expected missing = Expected.ofReport("table-missing", lost(story), Severity.ERROR);
    return Optional.of(
        new Planting(about, Collections.nCopies(tables.size(), missing), Set.of(may)));
  }

  /// An error with rules that may fire in consequence.
  public static Optional<Planting> may(Optional<Planting> planting, String... rules) {
    return planting.map(one -> new Planting(one.about(), one.expected(), Set.of(rules)));
  }

  /// Whose mistake an absence is: a converter may have lost it.
  public static Whose lost(Story story) {
    return story.transcript ? Whose.CARRIERS : Whose.AUTHORS;
  }

  /// The same where the law of carriers names neither.
  public static Whose perhapsLost(Story story) {
    return story.transcript ? Whose.EITHER : Whose.AUTHORS;
  }
}
