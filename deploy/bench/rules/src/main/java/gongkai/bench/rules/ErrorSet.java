package gongkai.bench.rules;

import gongkai.bench.rules.heldout.HeldOutSet;
import gongkai.bench.rules.validation.ValidationSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A set of made-up reports: who writes them, whose they are, and what is planted in them.
enum ErrorSet {
  /// It was held out for one release; then faults that it showed were mended.
  VALIDATION,
  /// Nobody who works on the rules has seen it.
  HELD_OUT;

  private static final Map<ErrorSet, Contents> CONTENTS =
      Map.of(
          VALIDATION, ValidationSet.contents(),
          HELD_OUT, HeldOutSet.contents());

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
