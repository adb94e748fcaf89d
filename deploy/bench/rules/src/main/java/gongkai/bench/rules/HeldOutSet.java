package gongkai.bench.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is planted in the held-out set.
final class HeldOutSet {

  /// Errors that go with few others, or that few reports can have, are chosen first more often; so
  /// is what has most ways to be wrong.
  static final Map<String, Integer> OFTEN = Map.of("narrative-table-mismatch", 9);

  private HeldOutSet() {}

  /// Every planter, in no order that matters.
  static List<Planter> planters() {
    return Stream.of(
            HeldOutSumPlantings.all(),
            HeldOutYearPlantings.all(),
            HeldOutVersionPlantings.all(),
            HeldOutTablePlantings.all(),
            HeldOutHeadingPlantings.all(),
            HeldOutAbsencePlantings.all(),
            HeldOutSignaturePlantings.all())
        .flatMap(List::stream)
        .toList();
  }
}
