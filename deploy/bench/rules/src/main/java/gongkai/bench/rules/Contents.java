package gongkai.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a set is made of.
///
/// @param usual how many reports there are unless told otherwise
/// @param planters every planter, in no order that matters
/// @param often how often an error is chosen first, by its rule; what is not in it, once
/// @param offices the bodies that report
/// @param author who writes a true report
/// @param traps what looks like an error and is none
public record Contents(
    int usual,
    List<Planter> planters,
    Map<String, Integer> often,
    List<Office> offices,
    Author author,
    Traps traps) {

  /// What is planted first, report by report.
  List<Planter> first() {
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
}
