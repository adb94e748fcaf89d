package gongkai.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A set of made-up reports: who writes them, whose they are, and what is planted in them.
enum ErrorSet {
  /// It was held out once; faults that it showed were told to those who mend the rules.
  VALIDATION(
      5000,
      ValidationSet.planters(),
      ValidationSet.OFTEN,
      Office.all(),
      Scribe::write,
      new Fairness()),
  /// Nobody who works on the rules has seen it.
  HELD_OUT(
      6000,
      HeldOutSet.planters(),
      HeldOutSet.OFTEN,
      HeldOutOffices.ALL,
      HeldOutScribe::write,
      new HeldOutTraps());

  private final int usual;
  private final List<Planter> planters;
  private final List<Planter> first;
  private final List<Office> offices;
  private final Author author;
  private final Traps traps;

  /// @param usual how many reports there are unless told otherwise
  /// @param often how often an error is chosen first; what is not in it, once
  ErrorSet(
      int usual,
      List<Planter> planters,
      Map<String, Integer> often,
      List<Office> offices,
      Author author,
      Traps traps) {
    this.usual = usual;
    this.planters = List.copyOf(planters);
    this.first = first(planters, often);
    this.offices = List.copyOf(offices);
    this.author = author;
    this.traps = traps;
  }

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

  /// How many reports are made of it unless another number is told.
  int usual() {
    return usual;
  }

  /// Every planter, in no order that matters.
  List<Planter> planters() {
    return planters;
  }

  /// What is planted first, report by report.
  List<Planter> first() {
    return first;
  }

  /// The bodies that report.
  List<Office> offices() {
    return offices;
  }

  /// Who writes a true report.
  Author author() {
    return author;
  }

  /// What looks like an error and is none.
  Traps traps() {
    return traps;
  }
}
