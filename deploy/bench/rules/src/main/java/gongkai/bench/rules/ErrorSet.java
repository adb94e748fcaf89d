package gongkai.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A set of made-up reports: who writes them, whose they are, and what is planted in them.
enum ErrorSet {
  /// It was held out once; faults that it showed were told to those who mend the rules.
  VALIDATION,
  /// Nobody who works on the rules has seen it.
  HELD_OUT;

  /// What a set is made of.
  ///
  /// @param usual how many reports there are unless told otherwise
  /// @param first what is planted first, report by report
  private record Contents(
      int usual,
      List<Planter> planters,
      List<Planter> first,
      List<Office> offices,
      Author author,
      Traps traps) {

    /// @param often how often an error is chosen first; what is not in it, once
    Contents(
        int usual,
        List<Planter> planters,
        Map<String, Integer> often,
        List<Office> offices,
        Author author,
        Traps traps) {
      this(usual, planters, ErrorSet.first(planters, often), offices, author, traps);
    }
  }

  private static final Map<ErrorSet, Contents> CONTENTS =
      Map.of(
          VALIDATION,
          new Contents(
              5000,
              ValidationSet.planters(),
              ValidationSet.OFTEN,
              Office.all(),
              Scribe::write,
              new Fairness()),
          HELD_OUT,
          new Contents(
              6000,
              HeldOutSet.planters(),
              HeldOutSet.OFTEN,
              HeldOutOffices.ALL,
              HeldOutScribe::write,
              new HeldOutTraps()));

  private static List<Planter> first(List<Planter> planters, Map<String, Integer> often) {
    var first = new ArrayList<Planter>();
    int most = often.values().stream().mapToInt(times -> times).max().orElse(1);
    for (int round = 1; round <= most; round++) {
      for (Planter planter : planters) {
        if (round <= often.getOrDefault(planter.rule(), 1)) {
          first.add(planter);
        }
      }
    }
    return List.copyOf(first);
  }

  private Contents contents() {
    return Objects.requireNonNull(CONTENTS.get(this));
  }

  /// How many reports are made of it unless another number is told.
  int usual() {
    return contents().usual();
  }

  /// Every planter, in no order that matters.
  List<Planter> planters() {
    return contents().planters();
  }

  /// What is planted first, report by report.
  List<Planter> first() {
    return contents().first();
  }

  /// The bodies that report.
  List<Office> offices() {
    return contents().offices();
  }

  /// Who writes a true report.
  Author author() {
    return contents().author();
  }

  /// What looks like an error and is none.
  Traps traps() {
    return contents().traps();
  }
}
