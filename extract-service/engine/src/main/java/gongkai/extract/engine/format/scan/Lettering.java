package gongkai.extract.engine.format.scan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// What a line of writing says.
///
/// @param signs read as any writing
/// @param digits read as a figure: only digits and the point were allowed
record Lettering(List<Sign> signs, List<Sign> digits) {

  static final Lettering NONE = new Lettering(List.of(), List.of());

  Lettering {
    signs = List.copyOf(signs);
    digits = List.copyOf(digits);
  }

  /// A sign of a line.
  ///
  /// @param x where its middle is about, from 0 at the line's left end to 1
  /// @param likelihood from 0 to 1
  /// @param others what else it may be, the likeliest first; empty text for nothing at all
  record Sign(String text, double x, double likelihood, List<String> others) {
    Sign {
      others = List.copyOf(others);
    }

    /// Whether it takes a square, as Chinese writing does.
    boolean isChinese() {
      return text.charAt(0) >= 0x2E80;
    }
  }

  static String text(List<Sign> signs) {
    return signs.stream().map(Sign::text).collect(Collectors.joining());
  }

  /// How likely the least likely sign is.
  static double likelihood(List<Sign> signs) {
    return signs.stream().mapToDouble(Sign::likelihood).min().orElse(0);
  }

  /// Other figures that differ in one digit.
  List<String> otherFigures() {
    var others = new LinkedHashSet<String>();
    for (int i = 0; i < digits.size(); i++) {
      for (String other : digits.get(i).others()) {
        var changed = new ArrayList<Sign>(digits);
        changed.set(i, new Sign(other, 0, 0, List.of()));
        others.add(text(changed));
      }
    }
    return List.copyOf(others);
  }
}
