package gongkai.extract.engine.institution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Short and variant forms of names and the official ones they stand for, from `aliases.tsv`; its
/// head says what each kind does.
final class Aliases {

  /// One line of the file.
  record Entry(String form, String official, Kind kind) {}

  /// What an alias stands for.
  enum Kind {
    SHORT,
    VARIANT,
    WHOLE,
    REGION
  }

  private final Map<String, Entry> byForm = new HashMap<>();

  private Aliases() {
    for (List<String> row : ResourceLines.rows("aliases.tsv")) {
      Kind kind = Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Entry earlier = byForm.put(row.get(0), new Entry(row.get(0), row.get(1), kind));
      if (earlier != null) {
        throw new IllegalStateException("two lines in aliases.tsv for " + earlier.form());
      }
    }
  }

  static Aliases bundled() {
    return Bundled.ALIASES;
  }

  List<Entry> regions() {
    return byForm.values().stream().filter(entry -> entry.kind() == Kind.REGION).toList();
  }

  /// A whole name written out, or the name itself.
  String wholeName(String folded) {
    Entry entry = byForm.get(folded);
    return entry != null && entry.kind() == Kind.WHOLE ? entry.official() : folded;
  }

  /// A department's name, without its place, as it is shown: short forms written out.
  String shown(String department) {
    Entry entry = byForm.get(department);
    return entry != null && entry.kind() == Kind.SHORT ? entry.official() : department;
  }

  /// A department's name, without its place, as it is filed: one form for all variants.
  String filed(String department) {
    Entry entry = byForm.get(department);
    if (entry == null || (entry.kind() != Kind.SHORT && entry.kind() != Kind.VARIANT)) {
      return department;
    }
    return entry.official();
  }

  private static final class Bundled {
    static final Aliases ALIASES = new Aliases();
  }
}
