package gongkai.extract.engine.institution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The State Council (国务院) and its organs, from `state-organs.tsv`, by their official and short
/// names.
final class StateOrgans {

  /// A state organ's name at the start of a text.
  ///
  /// @param length how many characters of the text it takes
  record Match(String official, int length) {}

  private final Map<String, String> officialByName = new HashMap<>();
  private int longest;

  private StateOrgans() {
    for (List<String> row : ResourceLines.rows("state-organs.tsv")) {
      for (String name : row) {
        officialByName.put(name, row.getFirst());
        longest = Math.max(longest, name.length());
      }
    }
  }

  static StateOrgans bundled() {
    return Bundled.ORGANS;
  }

  /// The longest name of a state organ that `text` starts with.
  Optional<Match> at(String text) {
    for (int end = Math.min(longest, text.length()); end >= 2; end--) {
      String official = officialByName.get(text.substring(0, end));
      if (official != null && !text.startsWith("门", end)) {
        return Optional.of(new Match(official, end));
      }
    }
    return Optional.empty();
  }

  private static final class Bundled {
    static final StateOrgans ORGANS = new StateOrgans();
  }
}
